import type { Language } from '../template.ts'
import { bookDe } from './book.de.ts'
import { bookEn } from './book.en.ts'
import { bookEs } from './book.es.ts'
import { bookFr } from './book.fr.ts'
import { bookIt } from './book.it.ts'
import { bookJa } from './book.ja.ts'
import type { Family, PhraseBook } from './family.ts'
import { headsDe } from './heads.de.ts'
import { buildLexicon } from './lexicon.ts'
import { createReader, type Reader } from './steps.ts'

/** The phrases of each language. A language is added here, and nowhere else. */
export const phraseBooks: Readonly<Partial<Record<Language, PhraseBook>>> = {
  en: bookEn,
  de: bookDe,
  fr: bookFr,
  it: bookIt,
  es: bookEs,
  ja: bookJa,
}

/** The last parts of compounds, for languages that write them as one word. */
const heads: Readonly<Partial<Record<Language, readonly string[]>>> = { de: headsDe }

const readers = new Map<string, Reader>()

const readerOf = (language: string): Reader | null => {
  const known = readers.get(language)
  if (known) return known
  const book = phraseBooks[language as Language]
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
  phraseBooks[(language ?? 'en') as Language]?.[family] !== undefined
