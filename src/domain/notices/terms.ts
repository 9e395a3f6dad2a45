import { piecesOf, type Respell } from './spelling.ts'
import { near, type Word } from './text-reader.ts'

/** The names of the twelve months, each with its shorter forms beside it. */
export const monthsNamed = (names: string): Readonly<Record<string, number>> =>
  Object.fromEntries(names.split('|').flatMap((month, index) => month.split(' ').map((name) => [name, index + 1])))

type Term = { readonly pieces: readonly string[]; readonly value: number }
/** Words with a value, by their first piece, the longest first: "quatre vingt dix" before "quatre vingt". */
export type Terms = ReadonlyMap<string, readonly Term[]>

export const compileTerms = (table: Readonly<Record<string, number>>, respell: Respell): Terms => {
  const shelves = new Map<string, Term[]>()
  for (const [text, value] of Object.entries(table)) {
    const pieces = piecesOf(text, respell)
    shelves.set(pieces[0]!, [...(shelves.get(pieces[0]!) ?? []), { pieces, value }])
  }
  for (const shelf of shelves.values()) shelf.sort((one, other) => other.pieces.length - one.pieces.length)
  return shelves
}

const stands = ({ pieces }: Term, words: readonly Word[], at: number): boolean =>
  pieces.every((piece, index) => {
    const word = words[at + index]
    return word?.text === piece && (index === 0 || word.gap === near)
  })

/** The term that begins at a word, and the word behind it. */
export const termAt = (
  terms: Terms,
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly next: number } | null => {
  const found = terms.get(words[at]?.text ?? '')?.find((term) => stands(term, words, at))
  return found ? { value: found.value, next: at + found.pieces.length } : null
}
