import type { Lexicon } from './lexicon.ts'
import { comma, type Word } from './text-reader.ts'

/** "30 days", "thirty (30) days", "two weeks", "120 hours". */
export type WrittenLength = { readonly days: number; readonly from: number; readonly to: number }

const digitsOf = (word: Word | undefined): number | null =>
  word && /^\d{1,4}(?:\.\d)?$/.test(word.text) ? Number(word.text) : null
const fillers = new Set(['calendar', 'full', 'consecutive', 'more', 'additional', 'further', 'whole', 'or'])

/** "forty-five": tens may be followed by ones. */
const wordsNumber = (words: readonly Word[], at: number, lexicon: Lexicon): { value: number; next: number } | null => {
  const first = words[at] && Object.hasOwn(lexicon.numbers, words[at].text) ? lexicon.numbers[words[at].text]! : null
  if (first === null) return null
  const second =
    words[at + 1] && Object.hasOwn(lexicon.numbers, words[at + 1]!.text) ? lexicon.numbers[words[at + 1]!.text]! : 0
  if (second === 100) return hundreds(words, at + 2, first, lexicon)
  return first >= 20 && first < 100 && second > 0 && second < 10
    ? { value: first + second, next: at + 2 }
    : { value: first, next: at + 1 }
}

const hundreds = (
  words: readonly Word[],
  at: number,
  count: number,
  lexicon: Lexicon,
): { value: number; next: number } => {
  const after = words[at]?.text === 'and' ? at + 1 : at
  const rest = wordsNumber(words, after, lexicon)
  return rest !== null && rest.value < 100
    ? { value: count * 100 + rest.value, next: rest.next }
    : { value: count * 100, next: at }
}

const numberAt = (words: readonly Word[], at: number, lexicon: Lexicon): { value: number; next: number } | null => {
  const digits = digitsOf(words[at])
  if (digits !== null) return { value: digits, next: at + 1 }
  const spelled = wordsNumber(words, at, lexicon)
  if (spelled === null) return null
  // The figure in brackets repeats the word; where the two differ, nobody knows.
  const repeated = words[spelled.next]?.gap === comma ? digitsOf(words[spelled.next]) : null
  if (repeated === null) return spelled
  return repeated === spelled.value ? { value: repeated, next: spelled.next + 1 } : null
}

export const lengthAt = (words: readonly Word[], at: number, lexicon: Lexicon): WrittenLength | null => {
  const number = numberAt(words, at, lexicon)
  if (number === null || number.value <= 0) return null
  const unitAt = fillers.has(words[number.next]?.text ?? '') ? number.next + 1 : number.next
  const unit = words[unitAt]
  if (!unit || !Object.hasOwn(lexicon.units, unit.text)) return null
  return { days: Math.round(number.value * lexicon.units[unit.text]! * 100) / 100, from: at, to: unitAt }
}
