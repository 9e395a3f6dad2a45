import { createRequire } from 'node:module'
import type { Language } from '../template.ts'
import type { Family, PhraseBook } from './family.ts'
import { headsDe } from './heads.de.ts'
import { buildLexicon } from './lexicon.ts'
import { createReader, type Reader } from './steps.ts'

const load = createRequire(import.meta.url)

/**
 * The phrases of each language. A language is added here, and nowhere else. Each is loaded when it is first read: all of
 * them take a third of the start of `f5 audit`, and 20 MB of an app that only waits.
 */
const books: Readonly<Partial<Record<Language, () => PhraseBook>>> = {
  en: () => (load('./book.en.ts') as typeof import('./book.en.ts')).bookEn,
  de: () => (load('./book.de.ts') as typeof import('./book.de.ts')).bookDe,
  fr: () => (load('./book.fr.ts') as typeof import('./book.fr.ts')).bookFr,
  it: () => (load('./book.it.ts') as typeof import('./book.it.ts')).bookIt,
  es: () => (load('./book.es.ts') as typeof import('./book.es.ts')).bookEs,
  ja: () => (load('./book.ja.ts') as typeof import('./book.ja.ts')).bookJa,
}

const loaded = new Map<string, PhraseBook>()

/** Null for a language of which nothing is known. */
export const phraseBook = (language: string): PhraseBook | null => {
  const known = loaded.get(language)
  if (known !== undefined) return known
  const book = Object.hasOwn(books, language) ? books[language as Language]?.() : undefined
  if (book) loaded.set(language, book)
  return book ?? null
}

/** The last parts of compounds, for languages that write them as one word. */
const heads: Readonly<Partial<Record<Language, readonly string[]>>> = { de: headsDe }

const readers = new Map<string, Reader>()

const readerOf = (language: string): Reader | null => {
  const known = readers.get(language)
  if (known) return known
  const book = phraseBook(language)
  if (!book) return null
  const made = createReader(buildLexicon(book, heads[language as Language]))
  readers.set(language, made)
  return made
}

/** English is read in every message: sellers mix it in, and a wrongly declared language must not hide anything. */
export const readersFor = (language: string | null): readonly Reader[] =>
  [...new Set(['en', language ?? 'en'])].map(readerOf).filter((one) => one !== null)

/** Whether rules that read this family understand the language; unknown ones are read as English. */
export const speaks = (language: string | null, family: Family): boolean =>
  phraseBook(language ?? 'en')?.[family] !== undefined
