import { characterAt, closingsOf, letterAt, type Skip, skipMarkup } from './markup.ts'
import { readLine, readStop } from './sentence-breaks.ts'
import { unspaced } from './spelling.ts'
import { comma, mark, push, type Reader, semicolon, sentence, type Word } from './text-reader.ts'

const dateTime = /\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d{2}:?\d{2})?/y
const digits = /[\d\uff10-\uff19]+(?:[./:\uff0f-][\d\uff10-\uff19]+)*/y
/** "23. 12. 2026" */
const spacedDate = /\d{1,2}\.[ \u00a0]\d{1,2}\.[ \u00a0]?\d{4}(?!\d)/y
const letters = /[[\p{L}\p{M}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc\uff70]]+/vy
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/
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
    const skip = letterAt(reader.source, reader.at) ?? (text === '' ? null : skipInside(reader))
    if (skip === null) return text
    text += skip.text
    reader.at = skip.end
  }
}

const skipInside = ({ source, at, closings }: Reader): { text: string; end: number } | null => {
  const character = source[at] ?? ''
  if (invisible.test(character)) return { text: '', end: at + 1 }
  const inWord = (end: number): boolean => match(letters, source, end) !== null || letterAt(source, end) !== null
  if ((character === "'" || character === '\u2019') && inWord(at + 1)) return { text: "'", end: at + 1 }
  const softBreak = character === '=' ? match(/=\r?\n/y, source, at) : null
  if (softBreak !== null && inWord(at + softBreak.length)) return { text: '', end: at + softBreak.length }
  if (character !== '<' && character !== '&') return null
  const entity = characterAt(source, at)
  if (entity !== null && /['\u2019]/.test(entity.text) && inWord(entity.end)) return { text: "'", end: entity.end }
  const tag = skipMarkup(source, at, closings)
  return tag?.kind === 'inline' && inWord(tag.end) ? { text: '', end: tag.end } : null
}

/** A colon, or the border between two cells of a table. */
const markLabel = (reader: Reader): void => {
  const last = reader.out.at(-1)
  if (last) last.opens = true
  mark(reader, comma)
}

const readMarkup = (reader: Reader, skip: Skip): void => {
  if (skip.kind === 'block') mark(reader, sentence)
  if (skip.kind === 'cell') markLabel(reader)
  reader.at = skip.end
}

const readOther = (reader: Reader): void => {
  const entity = characterAt(reader.source, reader.at)
  const character = entity?.text ?? reader.source[reader.at]!
  if (character === '.' || character === '!' || character === '?') readStop(reader, character)
  else if (character === '\n') readLine(reader)
  else readSign(reader, character, entity?.end ?? reader.at + 1)
}

/** German closes with the mark that English opens with, and turns the French ones inside out. */
const readQuote = (reader: Reader, character: string): void => {
  const { opened, source, at } = reader
  if (character === '"') reader.opened = opened === null ? character : null
  else if (character === '\u201c') reader.opened = opened === '\u201e' ? null : character
  else if (character === '\u00ab') reader.opened = opened === '\u00bb' ? null : character
  else if (character === '\u00bb' && opened === null && /\s»\S/.test(source.slice(at - 1, at + 2)))
    reader.opened = character
  else if (/[\u201e\u300c\u300e]/.test(character)) reader.opened = character
  else if (/[\u201d\u00bb\u300d\u300f]/.test(character)) reader.opened = null
}

const readSign = (reader: Reader, character: string, end: number): void => {
  readQuote(reader, character)
  if (/[,;:()\u2013\u2014\u3001\uff0c\uff08\uff09\uff1a]/.test(character)) mark(reader, comma)
  if (character === ';') mark(reader, semicolon)
  if (character === ':' || character === '\uff1a') markLabel(reader)
  const last = reader.out.at(-1)
  // Japanese also asks with a word, before its full stop or at the end of a quotation.
  if (last && (character === '\uff1f' || (/[\u3002\u300d\u300f]/.test(character) && last.text === '\u304b'))) {
    last.asks = true
    mark(reader, sentence)
  }
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
  const date = match(spacedDate, source, at)
  const whole = match(dateTime, source, at) ?? date ?? match(digits, source, at) ?? match(unspaced, source, at)
  if (whole !== null) {
    reader.at += whole.length
    push(reader, at, date === null ? whole : whole.replace(/\s/g, ''))
    return
  }
  const word = readLetters(reader)
  if (word !== '') push(reader, at, word)
  else readOther(reader)
}

/** Cuts a field into words; the offsets point into `source`, whatever tags and quote marks stand in between. Linear. */
export const wordsOf = (source: string, field: Word['field']): readonly Word[] => {
  const reader: Reader = { source, field, closings: closingsOf(source), out: [], at: 0, gap: sentence, opened: null }
  while (/^[>\s]/.test(source[reader.at] ?? '')) reader.at += 1
  while (reader.at < source.length) step(reader)
  return reader.out
}
