import { comma, mark, type Reader, sentence } from './text-reader.ts'

/** Letters after a full stop begin no new sentence here. */
const abbreviations = new Set([
  'e',
  'g',
  'i',
  'approx',
  'no',
  'p',
  'a',
  'm',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'inc',
  'mr',
  'ms',
])
const bullets = /[-*\u2022\u00b7\u2013\u2014]/

/** A full stop ends a sentence when white space follows, except after an abbreviation. */
export const readStop = (reader: Reader, character: string): void => {
  const last = reader.out.at(-1)
  reader.at += 1
  if (character === '?' && last) last.asks = true
  const next = reader.source[reader.at] ?? '\n'
  if (character === '.' && !/[\s<>"'\u201d&)]/.test(next)) return
  if (character === '.' && last && abbreviations.has(last.text) && !/[\r\n]/.test(next)) return
  mark(reader, sentence)
}

/** A quotation that was never closed ends with its paragraph. */
const endParagraph = (reader: Reader): void => {
  mark(reader, sentence)
  reader.quoted = false
}

/** A line break is only a space, unless a blank line, a list item or the end of a short line sets the next line off. */
export const readLine = (reader: Reader): void => {
  const { source } = reader
  const lineStart = source.lastIndexOf('\n', reader.at - 1) + 1
  const short = reader.at - lineStart < 45
  let at = reader.at + 1
  while (at < source.length && /[>\s\u00a0]/.test(source[at]!)) {
    if (source[at] === '\n') endParagraph(reader)
    at += 1
  }
  if (bullets.test(source[at] ?? '') && /\s/.test(source[at + 1] ?? '')) mark(reader, sentence)
  if (/\d/.test(source[at] ?? '') && /^\d{1,2}[.)]\s/.test(source.slice(at, at + 5))) mark(reader, sentence)
  if (
    short &&
    /\p{Lu}/u.test(source[at] ?? '') &&
    reader.gap < comma &&
    !/^\s*>/.test(source.slice(lineStart, lineStart + 8))
  )
    mark(reader, comma)
  reader.at = at
}
