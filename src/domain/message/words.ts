import { apostrophe, foreignEnd, isDigit, isLetter, isWordUnit } from './letters.ts'
import type { Reading } from './message.ts'
import { afterApostrophe, endOfSigned, formsAt, isAfter, singular } from './word-forms.ts'

/** One word or sign of a reading, in the plain form that phrases are written in; offsets into the reading. */
export type Word = { readonly word: string; readonly start: number; readonly end: number; readonly sentence: number }
export type Sentence = { readonly start: number; readonly end: number; readonly question: boolean }

type Cut = { word: string; readonly start: number; end: number; readonly sentence: number }
type Add = (word: string, start: number, end: number) => void

/** Words as phrases and messages both are cut up; by hand, since this is where the time goes. */
const cut = (text: string, sentences: readonly Sentence[]): readonly Cut[] => {
  const words: Cut[] = []
  let sentence = 0
  const add: Add = (word, start, end) => {
    while (sentence < sentences.length - 1 && start >= sentences[sentence]!.end) sentence++
    words.push({ word, start, end, sentence })
  }
  for (let at = 0; at < text.length; ) {
    if (isLetter(text.charCodeAt(at))) {
      const end = wordEnd(text, at)
      const short = text.charCodeAt(at - 1) === apostrophe && joinShort(words, text.slice(at, end), end, add)
      if (!short) for (const word of formsAt(text, at, end)) add(word, at, end)
      at = end
    } else at = addSign(text, at, add)
  }
  return words
}

const placeholder = /\{\{[^{}]{0,60}\}\}/uy
const name = '[a-z][a-z0-9._-]{0,60}'
/** As other tools write them: `[[order-id]]`, `%%order_id%%`, `#order_id#`, `${item.title}`, `{asin}`. */
const foreignPlaceholder = new RegExp(`\\[\\[${name}\\]\\]|\\$?\\{${name}\\}|%%${name}%%|%${name}%|#${name}#`, 'uy')
/** Only names of facts about an order count, so that signs around the words of a statement do not hide them. */
const fact = /(?:id|name|link|url|title|date|number|asin|sku|email|address|quantity|carrier|tracking)[^a-z]*$/u

const foreignEndAt = (text: string, at: number): number => {
  const end = endOf(foreignPlaceholder, text, at)
  return end > at && fact.test(text.slice(at, end)) ? end : at
}

const starRun = /★(?: ?★)*/uy
const number = /\d+(?:[.,]\d+)*/uy
const signs = new Set([...'%$€£¥₹&+/'].map((sign) => sign.charCodeAt(0)))
const [asterisk, brace, star] = [42, 123, 0x2605]
const opening = new Set([...'[{$%#'].map((sign) => sign.charCodeAt(0)))

/** Whatever does not begin with a letter from a to z; returns where to go on. */
const addSign = (text: string, at: number, add: Add): number => {
  const code = text.charCodeAt(at)
  let end = opening.has(code) ? foreignEndAt(text, at) : at
  if (end > at) {
    add('{{}}', at, end)
    return end
  }
  if (isDigit(code)) end = endOf(number, text, at)
  else if (code === brace) end = endOf(placeholder, text, at)
  else if (code === star) end = endOf(starRun, text, at)
  else if (signs.has(code) || (code === asterisk && isDigit(text.charCodeAt(at - 1)))) end = at + 1
  else if (code > 127) end = foreignEnd(text, at)
  if (end > at) add(signWord(text.slice(at, end), code), at, end)
  return Math.max(end, at + 1)
}

const signWord = (found: string, code: number): string => {
  if (code === brace) return '{{}}'
  // Six stars are as good as a thousand, and no phrase needs more.
  if (code === star) return '★'.repeat(Math.min(6, found.slice(0, 12).replaceAll(' ', '').length))
  return found === '&' ? 'and' : found === '*' ? '★' : found
}

/** The end of a sticky pattern that begins at `at`; `at` itself where it does not match. */
const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const dashed = /(?:[a-z][ .\-_*]){3,}[a-z](?![\p{L}\d'])/uy

/** Letters, spaced-out letters ("r e v i e w"), and digits between letters ("rev1ew"). */
const wordEnd = (text: string, from: number): number => {
  if (!isLetter(text.charCodeAt(from + 1)) && !isWordUnit(text, from - 1)) {
    const spaced = endOf(dashed, text, from)
    if (spaced > from) return spaced
  }
  let end = from
  while (isLetter(text.charCodeAt(end))) end++
  if (/[\d@$!]/u.test(text[end] ?? '')) {
    const signed = endOfSigned(text, from)
    if (signed > from) return signed
  }
  let digits = end
  while (isDigit(text.charCodeAt(digits))) digits++
  if (digits === end || !isLetter(text.charCodeAt(digits))) return end
  while (isLetter(text.charCodeAt(digits))) digits++
  return digits
}

/** "you're", "don't", "it's": the piece after the apostrophe belongs to the word before. */
const joinShort = (
  words: Cut[],
  piece: string,
  end: number,
  add: (word: string, start: number, end: number) => void,
): boolean => {
  const before = words.at(-1)
  if (!before || before.end !== end - piece.length - 1) return false
  if (piece === 't' && before.word.endsWith('n')) {
    before.word = singular({ can: 'can', won: 'will', shan: 'shall' }[before.word] ?? before.word.slice(0, -1))
    before.end = end
    add('not', before.start, end)
    return true
  }
  if (piece === 's') {
    if (before.word === 'let') add('us', end - 1, end)
    else if (isAfter.has(before.word)) add('is', end - 1, end)
    else before.end = end
    return true
  }
  const long = piece === 't' ? undefined : afterApostrophe[piece]
  if (long !== undefined) add(long, end - piece.length, end)
  return long !== undefined
}

/** The words of a phrase, in the very form that those of a message have. */
export const cutWords = (folded: string): readonly string[] => cut(folded, []).map((one) => one.word)

/** Japanese is cut into single characters, and two or three of them make a word. */
export const paceOf = (words: readonly Word[]): number => {
  let single = 0
  for (const { word } of words) if (word.charCodeAt(0) >= firstIdeographic) single++
  return single * 2 > words.length ? 2.5 : 1
}
const firstIdeographic = 0x3040

export const readWords = (reading: Reading, sentences: readonly Sentence[]): readonly Word[] =>
  cut(reading.folded, sentences)
