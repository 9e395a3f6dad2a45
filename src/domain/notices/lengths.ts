import { compiledOf } from './compiled.ts'
import type { Lexicon } from './lexicon.ts'
import { termAt } from './terms.ts'
import { comma, near, type Word } from './text-reader.ts'

/** "30 days", "thirty (30) days", "two weeks", "120 hours", "zweiwöchig". */
export type WrittenLength = { readonly days: number; readonly from: number; readonly to: number }
type Read = { readonly value: number; readonly next: number }

const digitsOf = (word: Word | undefined): number | null =>
  word && /^\d{1,4}(?:\.\d)?$/.test(word.text) ? Number(word.text) : null

const spelled = (words: readonly Word[], at: number, lexicon: Lexicon): Read | null =>
  termAt(compiledOf(lexicon).numbers, words, at)

/** "forty-five": tens may be followed by ones. */
const wordsNumber = (words: readonly Word[], at: number, lexicon: Lexicon): Read | null => {
  const first = spelled(words, at, lexicon)
  if (first === null) return null
  const second = spelled(words, first.next, lexicon)
  if (second?.value === 100) return hundreds(words, second.next, first.value, lexicon)
  return first.value >= 20 && first.value < 100 && second !== null && second.value > 0 && second.value < 10
    ? { value: first.value + second.value, next: second.next }
    : first
}

const hundreds = (words: readonly Word[], at: number, count: number, lexicon: Lexicon): Read => {
  const after = lexicon.and.includes(words[at]?.text ?? '') ? at + 1 : at
  const rest = wordsNumber(words, after, lexicon)
  return rest !== null && rest.value < 100
    ? { value: count * 100 + rest.value, next: rest.next }
    : { value: count * 100, next: at }
}

const numberAt = (words: readonly Word[], at: number, lexicon: Lexicon): Read | null => {
  const digits = digitsOf(words[at])
  if (digits !== null) return { value: digits, next: at + 1 }
  const inWords = wordsNumber(words, at, lexicon)
  if (inWords === null) return null
  // The figure in brackets repeats the word; where the two differ, nobody knows.
  const repeated = words[inWords.next]?.gap === comma ? digitsOf(words[inWords.next]) : null
  if (repeated === null) return inWords
  return repeated === inWords.value ? { value: repeated, next: inWords.next + 1 } : null
}

/** Whether a word is a number of two or more. */
export const isNumber = (word: Word | undefined, lexicon: Lexicon): boolean =>
  word !== undefined && (/^\d+$/.test(word.text) || (spelled([word], 0, lexicon)?.value ?? 0) > 1)

const inDays = (value: number, unit: number): number => Math.round(value * unit * 100) / 100

/** "Zweiwöchig": both in one word. */
const compoundAt = (words: readonly Word[], at: number, lexicon: Lexicon): WrittenLength | null => {
  const word = words[at]!
  const [, count = '', unit = ''] = lexicon.compound?.exec(word.text.slice(0, 60)) ?? []
  const value = count === '' ? undefined : lexicon.numbers[count]
  const days = lexicon.units[unit]
  return value === undefined || days === undefined ? null : { days: inDays(value, days), from: at, to: at }
}

/** 12月23日 is a day, 23日 may be a length. */
const isDayOfMonth = (words: readonly Word[], at: number, to: number, { dates: { signs } }: Lexicon): boolean =>
  signs !== null && words[at - 1]?.text === signs.month && words[to]!.text === signs.day

export const lengthAt = (words: readonly Word[], at: number, lexicon: Lexicon): WrittenLength | null => {
  const number = numberAt(words, at, lexicon)
  if (number === null || number.value <= 0) return compoundAt(words, at, lexicon)
  const unitAt = lexicon.fillers.includes(words[number.next]?.text ?? '') ? number.next + 1 : number.next
  const { units, halves } = compiledOf(lexicon)
  const unit = termAt(units, words, unitAt)
  if (unit === null || isDayOfMonth(words, at, unit.next - 1, lexicon)) return null
  const half = words[unit.next]?.gap === near ? termAt(halves, words, unit.next) : null
  return {
    days: inDays(number.value + (half?.value ?? 0), unit.value),
    from: at,
    to: (half ?? unit).next - 1,
  }
}
