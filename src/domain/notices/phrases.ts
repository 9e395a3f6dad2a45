import { sentence, type Word } from './text-reader.ts'

/**
 * Phrases are written as words: `a|b` either, `restrict*` a beginning, `new?` may be missing, `..4` up to four words of
 * any kind. A phrase never reaches over the end of a sentence.
 */
export type PhraseTable<Concept extends string> = Readonly<Record<Concept, readonly string[]>>

/** A phrase found: the words from `from` to `to`, the latter included. */
export type Tag<Concept extends string = string> = {
  readonly concept: Concept
  readonly from: number
  readonly to: number
}

export const overlaps = (one: Tag, other: Tag): boolean => one.from <= other.to && other.from <= one.to

type Choice = { readonly exact: ReadonlySet<string>; readonly beginnings: readonly string[] }
type Part =
  | { readonly kind: 'word'; readonly choice: Choice; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
type Phrase<Concept> = { readonly concept: Concept; readonly parts: readonly Part[] }
export type Phrases<Concept extends string> = ReadonlyMap<string, readonly Phrase<Concept>[]>

const partOf = (text: string): Part => {
  if (text.startsWith('..')) return { kind: 'gap', most: Number(text.slice(2)) }
  const optional = text.endsWith('?')
  const words = (optional ? text.slice(0, -1) : text).split('|')
  return {
    kind: 'word',
    optional,
    choice: {
      exact: new Set(words.filter((word) => !word.endsWith('*'))),
      beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    },
  }
}

/** The first two letters of a word: where the phrases that may begin with it are kept. */
const shelf = (word: string): string => word.slice(0, 2)

export const compilePhrases = <Concept extends string>(table: PhraseTable<Concept>): Phrases<Concept> => {
  const shelves = new Map<string, Phrase<Concept>[]>()
  for (const concept of Object.keys(table) as Concept[]) {
    for (const text of table[concept]) {
      const phrase = { concept, parts: text.split(' ').map(partOf) }
      const first = phrase.parts[0]
      if (first?.kind !== 'word' || first.optional) throw new Error(`A phrase must begin with a word: ${text}`)
      for (const key of new Set([...first.choice.exact, ...first.choice.beginnings].map(shelf))) {
        shelves.set(key, [...(shelves.get(key) ?? []), phrase])
      }
    }
  }
  return shelves
}

const fits = (choice: Choice, word: string): boolean =>
  choice.exact.has(word) || choice.beginnings.some((beginning) => word.startsWith(beginning))

/** The last word of the shortest match of `parts` from `at`, or -1. */
const matchParts = (parts: readonly Part[], part: number, words: readonly Word[], at: number): number => {
  const wanted = parts[part]
  if (wanted === undefined) return at - 1
  const word = words[at]
  const open = word !== undefined && (part === 0 || word.gap < sentence)
  if (wanted.kind === 'gap') {
    for (let skipped = 0; skipped <= wanted.most; skipped += 1) {
      const end = matchParts(parts, part + 1, words, at + skipped)
      if (end >= 0) return end
      if (words[at + skipped] === undefined || words[at + skipped]!.gap >= sentence) return -1
    }
    return -1
  }
  const here = open && fits(wanted.choice, word.text) ? matchParts(parts, part + 1, words, at + 1) : -1
  return here < 0 && wanted.optional ? matchParts(parts, part + 1, words, at) : here
}

/** Every phrase that begins at each word, in the order of the text. Work per word is bounded by the table. */
export const tagsIn = <Concept extends string>(
  phrases: Phrases<Concept>,
  words: readonly Word[],
): readonly Tag<Concept>[] =>
  words.flatMap((word, at) =>
    (phrases.get(shelf(word.text)) ?? []).flatMap((phrase) => {
      const to = matchParts(phrase.parts, 0, words, at)
      return to < 0 ? [] : [{ concept: phrase.concept, from: at, to }]
    }),
  )
