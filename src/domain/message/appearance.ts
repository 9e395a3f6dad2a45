import type { Cascade } from './cascade.ts'
import { type Colour, colourOf } from './colours.ts'
import { fontSizeOf, sizeOfAttribute, sizeOfFont } from './css-lengths.ts'
import type { HtmlElement } from './elements.ts'
import type { Style } from './styles.ts'

/** How an element looks, with what it inherits. Colours are null where none is set, or it cannot be told. */
export type Appearance = {
  readonly fontSize: number
  readonly colour: Colour | null
  readonly background: Colour | null
  /** An image or a gradient lies behind the text. */
  readonly pictured: boolean
}

const root: Appearance = { fontSize: 16, colour: null, background: null, pictured: false }
const scales: Readonly<Record<string, number>> = {
  h1: 2,
  h2: 1.5,
  h3: 1.17,
  h4: 1,
  h5: 0.83,
  h6: 0.67,
  small: 0.83,
  big: 1.2,
  sub: 0.83,
  sup: 0.83,
}

/** Of every element, in order: parents come before what they hold. */
export const readAppearances = (elements: readonly HtmlElement[], cascade: Cascade): readonly Appearance[] => {
  const all: Appearance[] = []
  elements.forEach((element, at) => {
    const parent = all[element.parent] ?? root
    const fontSize = fontSizeAt(element, parent.fontSize, cascade(at, ['font-size', 'font']))
    const foreground = cascade(at, ['color'])
    const behind = cascade(at, ['background-color', 'background', 'background-image'])
    // The programs that show mail colour links themselves.
    const colour = foreground ? colourOf(foreground.value) : element.name === 'a' ? null : parent.colour
    const same = fontSize === parent.fontSize && colour === parent.colour && behind === null
    if (same) all.push(parent)
    else {
      const pictured = behind ? isPicture(behind) : parent.pictured
      const background = behind ? (colourOf(behind.value) ?? parent.background) : parent.background
      all.push({ fontSize, colour, background, pictured })
    }
  })
  return all
}

const isPicture = ({ property, value }: Style): boolean =>
  property === 'background-image' ? value !== 'none' : /url\(|gradient\(/u.test(value.slice(0, 500))

const fontSizeAt = ({ name }: HtmlElement, inherited: number, declared: Style | null): number => {
  const scaled = inherited * (scales[name] ?? 1)
  if (!declared) return scaled
  const value = valueOf(name, declared)
  return (value === null ? null : fontSizeOf(value, inherited)) ?? scaled
}

const valueOf = (name: string, { property, value }: Style): string | null => {
  if (property === 'font') return sizeOfFont(value)
  return name === 'font' || name === 'basefont' ? (sizeOfAttribute(value) ?? value) : value
}
