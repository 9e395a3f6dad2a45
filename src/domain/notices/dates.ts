import { compiledOf } from './compiled.ts'
import type { DateForms, Lexicon } from './lexicon.ts'
import { termAt } from './terms.ts'
import { comma, type Word } from './text-reader.ts'

/** A calendar day, or an exact moment, as far as the text says; `to` is the last word of it. */
export type WrittenDate = { readonly iso: string; readonly from: number; readonly to: number }

const day = 86_400_000
const halfYear = 183 * day
const two = (value: number): string => String(value).padStart(2, '0')

/** Null for a day that no calendar has. */
const iso = (year: number, month: number, date: number): string | null => {
  if (year < 2000 || year > 2100) return null
  const at = new Date(Date.UTC(year, month - 1, date))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? `${year}-${two(month)}-${two(date)}` : null
}

/** `12/23/2026` and `23/12/2026` can mean one thing only; `05/06/2026` is a guess where a language has no one order. */
const fromFigures = (text: string, dayFirst: boolean): string | null => {
  if (/^\d{4}-\d{2}-\d{2}t/.test(text)) return Number.isNaN(Date.parse(text)) ? null : text.toUpperCase()
  const parts = text.split(/[./-]/).map(Number)
  if (parts.length !== 3 || parts.some(Number.isNaN)) return null
  const [first, second, third] = parts as [number, number, number]
  if (first > 1000) return iso(first, second, third)
  const year = dayFirst && third < 100 ? 2000 + third : third
  if (text.includes('.') || first > 12 || (dayFirst && second <= 12)) return iso(year, second, first)
  return second > 12 || first === second ? iso(year, first, second) : null
}

type Place = { readonly words: readonly Word[]; readonly lexicon: Lexicon; readonly received: Date | null }

const number = (word: Word | undefined): number | null =>
  word && /^\d{1,4}$/.test(word.text) ? Number(word.text) : null

const dayOf = (word: Word | undefined, { first }: DateForms): number | null => {
  if (word && first.includes(word.text)) return 1
  const day = number(word)
  return day === null || day > 31 ? null : day
}

/** The year that stands behind, or the one in which that day is nearest to the day the mail came. */
const withYear = ({ words, lexicon, received }: Place, at: number, month: number, date: number, from: number) => {
  const yearAt = skip(words, at, lexicon.dates.between)
  const year = number(words[yearAt])
  if (year !== null && year > 1000) return written(iso(year, month, date), from, yearAt)
  return withoutYear(received, month, date, from, at - 1)
}

const withoutYear = (received: Date | null, month: number, date: number, from: number, to: number) => {
  if (received === null) return null
  const year = received.getUTCFullYear()
  const thisYear = iso(year, month, date)
  const away = thisYear === null ? 0 : Date.parse(thisYear) - received.getTime()
  if (away < -halfYear) return written(iso(year + 1, month, date), from, to)
  return written(away > halfYear ? iso(year - 1, month, date) : thisYear, from, to)
}

const written = (text: string | null, from: number, to: number): WrittenDate | null =>
  text === null ? null : { iso: text, from, to }

/** Passes over at most two of these. */
const skip = (words: readonly Word[], at: number, texts: readonly string[]): number => {
  const once = texts.includes(words[at]?.text ?? '') ? at + 1 : at
  return once > at && texts.includes(words[once]?.text ?? '') ? once + 1 : once
}

/** "23rd of December, 2026", "23 de diciembre de 2026" */
const dayFirst = (place: Place, at: number): WrittenDate | null => {
  const { words, lexicon } = place
  const date = dayOf(words[at], lexicon.dates)
  if (date === null) return null
  const month = termAt(compiledOf(lexicon).months, words, skip(words, at + 1, lexicon.dates.between))
  return month === null ? null : withYear(place, month.next, month.value, date, at)
}

/** "December 23rd, 2026" */
const monthFirst = (place: Place, at: number): WrittenDate | null => {
  const { words, lexicon } = place
  const month = termAt(compiledOf(lexicon).months, words, at)
  if (month === null) return null
  const date = number(words[month.next])
  return date === null || date > 31 ? null : withYear(place, month.next + 1, month.value, date, at)
}

/** A number with its sign behind it. */
const signed = (words: readonly Word[], at: number, sign: string): number | null =>
  words[at + 1]?.text === sign ? number(words[at]) : null

/** 2026年12月23日, 12月23日 */
const withSigns = ({ words, lexicon, received }: Place, at: number): WrittenDate | null => {
  const { signs } = lexicon.dates
  if (signs === null) return null
  const year = signed(words, at, signs.year)
  const from = year === null ? at : at + 2
  const month = signed(words, from, signs.month)
  const date = signed(words, from + 2, signs.day)
  if (month === null || date === null) return null
  return year === null
    ? withoutYear(received, month, date, at, from + 3)
    : written(iso(year, month, date), at, from + 3)
}

/** "23.12." without a year, where a language writes the day first; 12/23 where days have signs. */
const dayAndMonth = ({ words, lexicon, received }: Place, at: number): WrittenDate | null => {
  const [, date, month] = /^(\d{1,2})[./](\d{1,2})$/.exec(words[at]!.text) ?? []
  if (lexicon.dates.signs !== null && /^\d{1,2}\/\d{1,2}$/.test(words[at]!.text))
    return withoutYear(received, Number(date), Number(month), at, at)
  return lexicon.dates.dayFirst && date && month && words[at]!.text !== '24/7'
    ? withoutYear(received, Number(month), Number(date), at, at)
    : null
}

export const dateAt = (
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  received: Date | null,
): WrittenDate | null => {
  const place = { words, lexicon, received }
  const found = plainDateAt(place, at)
  const weekdays = lexicon.dates.signs?.weekdays ?? []
  const behind = words[(found?.to ?? at) + 1]
  return found && behind?.gap === comma && weekdays.includes(behind.text) ? { ...found, to: found.to + 1 } : found
}

const plainDateAt = (place: Place, at: number): WrittenDate | null => {
  const { words, lexicon } = place
  const figures = /^\d/.test(words[at]!.text) ? fromFigures(words[at]!.text, lexicon.dates.dayFirst) : null
  return (
    written(figures, at, at) ??
    dayAndMonth(place, at) ??
    dayFirst(place, at) ??
    monthFirst(place, at) ??
    withSigns(place, at)
  )
}

/** The last word of a month that stands alone, "in September"; null where there is none. */
export const monthAt = (words: readonly Word[], at: number, lexicon: Lexicon): number | null => {
  const { signs } = lexicon.dates
  const named = termAt(compiledOf(lexicon).months, words, at)
  if (named) return named.next - 1
  return signs !== null && signed(words, at, signs.month) !== null ? at + 1 : null
}

/** Whole days from one to the other. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / day)
