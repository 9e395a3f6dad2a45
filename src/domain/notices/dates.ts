import type { Lexicon } from './lexicon.ts'
import type { Word } from './text-reader.ts'

/** A calendar day, or an exact moment, as far as the text says; `to` is the last word of it. */
export type WrittenDate = { readonly iso: string; readonly from: number; readonly to: number }

const day = 86_400_000
const two = (value: number): string => String(value).padStart(2, '0')

/** Null for a day that no calendar has. */
const iso = (year: number, month: number, date: number): string | null => {
  if (year < 2000 || year > 2100) return null
  const at = new Date(Date.UTC(year, month - 1, date))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? `${year}-${two(month)}-${two(date)}` : null
}

/** `12/23/2026` and `23/12/2026` can mean one thing only; `05/06/2026` is anybody's guess and none of ours. */
const fromFigures = (text: string): string | null => {
  if (/^\d{4}-\d{2}-\d{2}t/.test(text)) return Number.isNaN(Date.parse(text)) ? null : text.toUpperCase()
  const parts = text.split(/[./-]/).map(Number)
  if (parts.length !== 3 || parts.some(Number.isNaN)) return null
  const [first, second, third] = parts as [number, number, number]
  if (first > 1000) return iso(first, second, third)
  if (text.includes('.') || first > 12) return iso(third, second, first)
  return second > 12 || first === second ? iso(third, first, second) : null
}

const number = (word: Word | undefined): number | null =>
  word && /^\d{1,4}$/.test(word.text) ? Number(word.text) : null

const monthOf = (word: Word | undefined, lexicon: Lexicon): number | null => {
  if (!word || word.text.length < 3) return null
  const month = lexicon.months.findIndex((name) => word.text.startsWith(name))
  return month < 0 ||
    !/^(?:jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/.test(
      word.text,
    )
    ? null
    : month + 1
}

/** The year that stands behind, or the next such day after the mail came. */
const withYear = (
  words: readonly Word[],
  at: number,
  month: number,
  date: number,
  from: number,
  received: Date | null,
): WrittenDate | null => {
  const year = number(words[at])
  if (year !== null && year > 1000) return written(iso(year, month, date), from, at)
  if (received === null) return null
  const thisYear = iso(received.getUTCFullYear(), month, date)
  const passed = thisYear !== null && Date.parse(thisYear) < received.getTime() - day
  return written(passed ? iso(received.getUTCFullYear() + 1, month, date) : thisYear, from, at - 1)
}
const written = (text: string | null, from: number, to: number): WrittenDate | null =>
  text === null ? null : { iso: text, from, to }

const skip = (words: readonly Word[], at: number, ...texts: string[]): number =>
  texts.includes(words[at]?.text ?? '') ? at + 1 : at

/** "23rd of December, 2026" */
const dayFirst = (words: readonly Word[], at: number, lexicon: Lexicon, received: Date | null): WrittenDate | null => {
  const date = number(words[at])
  if (date === null || date > 31) return null
  const next = skip(words, skip(words, at + 1, 'st', 'nd', 'rd', 'th'), 'of')
  const month = monthOf(words[next], lexicon)
  return month === null ? null : withYear(words, next + 1, month, date, at, received)
}

/** "December 23rd, 2026" */
const monthFirst = (
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  received: Date | null,
): WrittenDate | null => {
  const month = monthOf(words[at], lexicon)
  const date = number(words[at + 1])
  return month === null || date === null || date > 31
    ? null
    : withYear(words, skip(words, at + 2, 'st', 'nd', 'rd', 'th'), month, date, at, received)
}

export const dateAt = (
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  received: Date | null,
): WrittenDate | null => {
  const figures = /^\d/.test(words[at]!.text) ? fromFigures(words[at]!.text) : null
  return written(figures, at, at) ?? dayFirst(words, at, lexicon, received) ?? monthFirst(words, at, lexicon, received)
}

/** Whole days from one to the other. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / day)
