import { comma, mark, type Reader, sentence } from './text-reader.ts'

/** Letters after a full stop begin no new sentence here, in any language. */
const abbreviations = new Set(
  'e g i approx no p a m jan feb mar apr jun jul aug sep sept oct nov dec inc mr ms okt dez mrz bzw nr abs ggf inkl evtl sog vgl zb janv fevr juil genn lug sett ott dic ene abr'.split(
    ' ',
  ),
)
/** Two letters with a stop after each: "z. B." */
const pairEnd = /(?:^|[^\p{L}])(?:z\.\s?B|d\.\s?h|u\.\s?a|o\.\s?g|u\.\s?U|p\.\s?ex|p\.\s?ej)\.$/iu
const pairStart = /^(?:z\.\s?B\.|d\.\s?h\.|u\.\s?a\.|o\.\s?g\.|u\.\s?U\.)/i
const bullets = /[-*\u2022\u00b7\u2013\u2014]/
/** Signs that open a line of a Japanese list, without a space behind. */
const tightBullets = /[\u30fb\u25a0\u25a1\u25cf\u25cb\u25c6\u25c7\u25b6\u203b\u2460-\u2473\u3010]/

/** "23. Dezember", "beim 2. Mal": German writes ordinals with a stop. */
const ordinal =
  /\d{1,2}\.(?:[\s>]|&nbsp;|&#160;|<\/?[a-z]{1,6}>){1,4}(?:j(?:an|\u00e4n|aen)|feb|m(?:\u00e4|a\u0308|ae)r|apr|mai|jun|jul|aug|sep|okt|nov|dez|mal\b|versto|verwarnung|stufe|quartal)/iy
const isOrdinal = (source: string, at: number): boolean => {
  ordinal.lastIndex = at
  return ordinal.test(source)
}

const isAbbreviated = ({ source, at, out }: Reader): boolean => {
  const last = out.at(-1)!
  const follows = source.slice(at, at + 3)
  if (abbreviations.has(last.text)) return true
  if (last.text === 'ca') return /^\s?\d/.test(follows)
  if (/^\d/.test(last.text))
    return /^\d{1,2}(?:\.\d{1,2})?$/.test(last.text) && (/^\s\p{Ll}/u.test(follows) || isOrdinal(source, last.start))
  return pairEnd.test(source.slice(Math.max(0, at - 9), at)) || pairStart.test(source.slice(last.start, last.start + 6))
}

/** A full stop ends a sentence when white space follows, except after an abbreviation. */
export const readStop = (reader: Reader, character: string): void => {
  const last = reader.out.at(-1)
  reader.at += 1
  if (character === '?' && last) last.asks = true
  const next = reader.source[reader.at] ?? '\n'
  if (character === '.' && !/[\s<>"'\u201c\u201d&)\u00ab\u00bb]/.test(next)) return
  if (
    character === '.' &&
    last &&
    (!/[\r\n]/.test(next) || isOrdinal(reader.source, last.start)) &&
    isAbbreviated(reader)
  )
    return
  mark(reader, sentence)
}

/** A quotation that was never closed ends with its paragraph. */
const endParagraph = (reader: Reader): void => {
  mark(reader, sentence)
  reader.opened = null
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
  if (tightBullets.test(source[at] ?? '')) mark(reader, sentence)
  const item = /\d/.test(source[at] ?? '') && /^\d{1,2}[.)]\s/.test(source.slice(at, at + 5))
  if (item && !isOrdinal(source, at)) mark(reader, sentence)
  if (
    short &&
    /\p{Lu}/u.test(source[at] ?? '') &&
    reader.gap < comma &&
    !/^\s*>/.test(source.slice(lineStart, lineStart + 8))
  )
    mark(reader, comma)
  reader.at = at
}
