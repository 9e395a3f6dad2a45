import { eastAsianWidth } from 'get-east-asian-width'

/** What a terminal shows, and how many columns of it. */
export type Shown = { readonly text: string; readonly width: number }

const tabStop = 4

/** Made when the first text needs it: it takes longer to make than most messages to audit. */
let graphemes: Intl.Segmenter | null = null
const graphemesOf = (text: string): Intl.Segments => {
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return graphemes.segment(text)
}

/** A piece of a line that begins at a column. Nothing in it can move the cursor or change a colour. */
export const shownText = (text: string, column = 0): Shown => {
  if (/^[\x20-\x7e]*$/.test(text)) return { text, width: text.length }
  let shown = ''
  let width = 0
  for (const { segment } of graphemesOf(text)) {
    const one = segment === '\t' ? tab(column + width) : grapheme(segment)
    shown += one.text
    width += one.width
  }
  return { text: shown, width }
}

const tab = (column: number): Shown => {
  const width = tabStop - (column % tabStop)
  return { text: ' '.repeat(width), width }
}

const grapheme = (segment: string): Shown => {
  if (/^\p{RGI_Emoji}$/v.test(segment)) return { text: segment, width: 2 }
  const points = [...segment].slice(0, mostPoints).map(point)
  return { text: points.map((one) => one.text).join(''), width: points.reduce((sum, one) => sum + one.width, 0) }
}

/** A letter under a heap of accents is no letter any more. */
const mostPoints = 8

const point = (character: string): Shown => {
  if (/[\t\p{Z}]/u.test(character)) return { text: ' ', width: 1 }
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u.test(character)) return { text: '·', width: 1 }
  if (/\p{M}/u.test(character)) return { text: character, width: 0 }
  return { text: character, width: eastAsianWidth(character.codePointAt(0)!) }
}

/** A name or a sentence on one line. */
export const shownLine = (text: string): string => shownText(text).text
