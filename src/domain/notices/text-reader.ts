import type { Evidence } from '../notice.ts'
import type { Closings } from './markup.ts'
import { levelled } from './spelling.ts'

/** How strongly a word is set off from the one before it. */
export const near = 0
export const comma = 1
export const semicolon = 2
export const sentence = 3

/** One word as it is matched, and where it stands in the source it was given in. */
export type Word = {
  /** NFKC, lower case, without accents, straight apostrophes, without invisible characters. */
  readonly text: string
  readonly field: Evidence['field']
  readonly start: number
  readonly end: number
  /** `near`, `comma`, `semicolon` or `sentence`: what stands between this word and the one before. */
  readonly gap: number
  /** The sentence that this word ends is a question. */
  readonly asks: boolean
  /** A colon follows: a label, or what opens a list. */
  readonly opens: boolean
  /** Between quotation marks. */
  readonly quoted: boolean
}

type Draft = { -readonly [key in keyof Word]: Word[key] }

/** A field being cut into words: how far it is, and what was found. */
export type Reader = {
  readonly source: string
  readonly field: Word['field']
  readonly closings: Closings
  readonly out: Draft[]
  at: number
  gap: number
  /** What opened the quotation that is being read. */
  opened: string | null
}

/** Adds the word that ends where the reader stands. */
export const push = (reader: Reader, start: number, raw: string): void => {
  const text = levelled(raw)
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
    opens: false,
    quoted: reader.opened !== null,
  })
  reader.gap = near
}

/** Sets the next word off from the last one, at least as strongly as it is already; after a colon never as a sentence. */
export const mark = (reader: Reader, gap: number): void => {
  reader.gap = Math.max(reader.gap, reader.out.at(-1)?.opens && gap === sentence ? comma : gap)
}
