import type { Edit } from '../finding.ts'
import type { HtmlElement } from './elements.ts'
import type { Attribute } from './html-events.ts'
import type { Span } from './message.ts'
import { type CssDeclaration, type CssRule, readDeclarations, readSheet } from './read-css.ts'

/** Something that the body says about its looks: in a style attribute, in a style sheet, or by an attribute of old. */
export type Style = {
  readonly property: string
  readonly value: string
  /** The place of the element it is written at; -1 in a style sheet. */
  readonly element: number
  readonly span: Span
  /** Takes it out of the source; null where it is not written as it is read. */
  readonly drop: readonly Edit[] | null
}

export type Sheet = { readonly rule: CssRule; readonly styles: readonly Style[] }
export type Styles = { readonly all: readonly Style[]; readonly sheets: readonly Sheet[] }

/** In the order of the source. */
export const readStyles = (source: string, elements: readonly HtmlElement[]): Styles => {
  const all: Style[] = []
  const sheets: Sheet[] = []
  elements.forEach((element, at) => {
    if (element.name === 'style') {
      for (const rule of rulesIn(source, element)) {
        const styles = rule.declarations.map((one) => styleAt(source, one, element.end, -1))
        sheets.push({ rule, styles })
        all.push(...styles)
      }
    } else if (element.shown || element.name === 'img') {
      if (element.attributes.size > 0 || element.name === 'center') all.push(...presentational(source, element, at))
      const style = element.attributes.get('style')
      if (style) all.push(...inline(source, style, at))
    }
  })
  return { all, sheets }
}

const rulesIn = (source: string, { end, close }: HtmlElement): readonly CssRule[] =>
  close ? readSheet(source.slice(end, close.start)) : []

const styleAt = (source: string, one: CssDeclaration, from: number, element: number): Style => {
  const [start, end] = [from + one.start, from + one.end]
  const drop = { field: 'body', start, end: afterSpaces(source, end), text: '' } as const
  return {
    property: one.property,
    value: one.value,
    element,
    span: { field: 'body', start, end },
    drop: [drop],
  }
}

const afterSpaces = (source: string, at: number): number => {
  let end = at
  while (end < at + 8 && source[end] === ' ') end++
  return end
}

/** Written with entities, the declarations stand for the whole attribute. */
const inline = (source: string, style: Attribute, at: number): readonly Style[] => {
  const declared = readDeclarations(style.value)
  if (style.value.length === style.end - style.start && declared.length > 1)
    return declared.map((one) => styleAt(source, one, style.start, at))
  return declared.map(({ property, value }) => ({
    property,
    value,
    element: at,
    span: { field: 'body', start: style.start, end: style.end },
    drop: declared.length === 1 ? dropAttribute(source, style) : null,
  }))
}

/** With the space before it. */
export const dropAttribute = (source: string, { whole }: Attribute): readonly Edit[] => [
  {
    field: 'body',
    start: /\s/u.test(source[whole.start - 1] ?? '') ? whole.start - 1 : whole.start,
    end: whole.end,
    text: '',
  },
]

const ofText = new Set('p div h1 h2 h3 h4 h5 h6 td th tr tbody thead tfoot li'.split(' '))
const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  font: { color: 'color', face: 'font-family', size: 'font-size' },
  basefont: { color: 'color', face: 'font-family', size: 'font-size' },
  body: { text: 'color', link: 'color', vlink: 'color', alink: 'color', bgcolor: 'background-color' },
  table: { cellpadding: 'padding', bgcolor: 'background-color', background: 'background-image' },
  img: { hspace: 'margin' },
}
const anywhere: Readonly<Record<string, string>> = { bgcolor: 'background-color', background: 'background-image' }

const presentational = (source: string, element: HtmlElement, at: number): readonly Style[] => {
  const { name, attributes } = element
  const found: Style[] = []
  if (name === 'center') found.push(centred(element, at))
  for (const [key, attribute] of attributes) {
    const property = meanings[name]?.[key] ?? anywhere[key] ?? alignment(name, key)
    if (!property || attribute.value.trim() === '') continue
    found.push({
      property,
      value: attribute.value.slice(0, 500).trim().toLowerCase(),
      element: at,
      span: { field: 'body', ...attribute.whole },
      drop: dropAttribute(source, attribute),
    })
  }
  return found
}

const alignment = (name: string, key: string): string | null => {
  if (key === 'align') return ofText.has(name) ? 'text-align' : null
  return key === 'dir' ? 'direction' : null
}

/** Becomes a `div`. */
const centred = ({ start, end, close }: HtmlElement, element: number): Style => ({
  property: 'text-align',
  value: 'center',
  element,
  span: { field: 'body', start, end },
  drop: close && [
    { field: 'body', start: start + 1, end: start + 7, text: 'div' },
    { field: 'body', start: close.start + 2, end: close.start + 8, text: 'div' },
  ],
})
