import type { Evidence } from '../notice.ts'
import { type Closings, characterAt, closingsOf, type Skip, skipMarkup } from './markup.ts'

/** How strongly a word is set off from the one before it. */
export const near = 0
export const comma = 1
export const sentence = 2

/** One word as it is matched, and where it stands in the source it was given in. */
export type Word = {
  /** NFKC, lower case, straight apostrophes, without invisible characters. */
  readonly text: string
  readonly field: Evidence['field']
  readonly start: number
  readonly end: number
  /** `near`, `comma` or `sentence`: what stands between this word and the one before. */
  readonly gap: number
  /** The sentence that this word ends is a question. */
  readonly asks: boolean
  /** Between quotation marks. */
  readonly quoted: boolean
}

const dateTime = /\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d{2}:?\d{2})?/y
const digits = /\d+(?:[./:-]\d+)*/y
const letters = /[\p{L}\p{M}]+/uy
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const quotes = '"\u201c\u201d\u201e\u00ab\u00bb'
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

type Draft = { -readonly [key in keyof Word]: Word[key] }
type Reader = {
  readonly source: string
  readonly field: Word['field']
  readonly closings: Closings
  readonly out: Draft[]
  at: number
  gap: number
  quoted: boolean
}

const match = (pattern: RegExp, source: string, at: number): string | null => {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0] ?? null
}

/** Takes one run of letters, across inline tags and invisible characters that cut through a word. */
const readLetters = (reader: Reader): string => {
  let text = ''
  for (;;) {
    const run = match(letters, reader.source, reader.at)
    if (run !== null) {
      text += run
      reader.at += run.length
      continue
    }
    const skip = text === '' ? null : skipInside(reader)
    if (skip === null) return text
    text += skip.text
    reader.at = skip.end
  }
}

const skipInside = ({ source, at, closings }: Reader): { text: string; end: number } | null => {
  const character = source[at] ?? ''
  if (invisible.test(character)) return { text: '', end: at + 1 }
  const inWord = (end: number): boolean => match(letters, source, end) !== null
  if ((character === "'" || character === '\u2019') && inWord(at + 1)) return { text: "'", end: at + 1 }
  if (character !== '<' && character !== '&') return null
  const entity = characterAt(source, at)
  if (entity !== null && /['\u2019]/.test(entity.text) && inWord(entity.end)) return { text: "'", end: entity.end }
  const tag = skipMarkup(source, at, closings)
  return tag?.kind === 'inline' && inWord(tag.end) ? { text: '', end: tag.end } : null
}

const push = (reader: Reader, start: number, raw: string): void => {
  const text = raw.normalize('NFKC').toLowerCase()
  // "e-mail" is one word to everybody.
  const before = reader.out.at(-1)
  if (text.startsWith('mail') && before?.text === 'e' && reader.source[start - 1] === '-') {
    before.text = `e${text}`
    before.end = reader.at
    return
  }
  reader.out.push({
    text,
    field: reader.field,
    start,
    end: reader.at,
    gap: reader.out.length === 0 ? sentence : reader.gap,
    asks: false,
    quoted: reader.quoted,
  })
  reader.gap = near
}

const mark = (reader: Reader, gap: number): void => {
  reader.gap = Math.max(reader.gap, gap)
}

/** A full stop ends a sentence when white space follows, except after an abbreviation. */
const readStop = (reader: Reader, character: string): void => {
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
const readLine = (reader: Reader): void => {
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

const readMarkup = (reader: Reader, skip: Skip): void => {
  if (skip.kind === 'block') mark(reader, sentence)
  reader.at = skip.end
}

const readOther = (reader: Reader): void => {
  const entity = characterAt(reader.source, reader.at)
  const character = entity?.text ?? reader.source[reader.at]!
  if (character === '.' || character === '!' || character === '?') readStop(reader, character)
  else if (character === '\n') readLine(reader)
  else readSign(reader, character, entity?.end ?? reader.at + 1)
}

const readSign = (reader: Reader, character: string, end: number): void => {
  if (quotes.includes(character))
    reader.quoted =
      character === '"' ? !reader.quoted : character === '\u201c' || character === '\u201e' || character === '\u00ab'
  if (/[,;:()\u2013\u2014]/.test(character)) mark(reader, comma)
  if (/[\u3002\uff01\uff1f\u2022]/.test(character)) mark(reader, sentence)
  reader.at = end
}

const step = (reader: Reader): void => {
  const { source, at } = reader
  const skip = source[at] === '<' ? skipMarkup(source, at, reader.closings) : null
  if (skip) readMarkup(reader, skip)
  else readText(reader)
}

const readText = (reader: Reader): void => {
  const { source, at } = reader
  const number = match(dateTime, source, at) ?? match(digits, source, at)
  if (number !== null) {
    reader.at += number.length
    push(reader, at, number)
    return
  }
  const word = readLetters(reader)
  if (word !== '') push(reader, at, word)
  else readOther(reader)
}

/** Cuts a field into words; the offsets point into `source`, whatever tags and quote marks stand in between. Linear. */
export const wordsOf = (source: string, field: Word['field']): readonly Word[] => {
  const reader: Reader = { source, field, closings: closingsOf(source), out: [], at: 0, gap: sentence, quoted: false }
  while (/^[>\s]/.test(source[reader.at] ?? '')) reader.at += 1
  while (reader.at < source.length) step(reader)
  return reader.out
}
