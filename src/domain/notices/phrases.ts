import { type Choice, fits, mayBegin, type Part, partOf, standsAt } from './phrase-parts.ts'
import type { Respell } from './spelling.ts'
import { sentence, type Word } from './text-reader.ts'

/**
 * Phrases are written as words: `a|b` either, `restrict*` a beginning, `*sperre` an ending, `*sperr*` anything around it,
 * `nicht_mehr|nicht_erlaubt*` several words as one choice, `new?` may be missing, `..4` up to four words of any kind. Where a script
 * has no spaces each character is a word, and `制限|停止 ..4 されました` means what it says. Accents do not count.
 * A phrase never reaches over the end of a sentence.
 */
export type PhraseTable<Concept extends string> = Readonly<Record<Concept, readonly string[]>>

/** A phrase found: the words from `from` to `to`, the latter included. */
export type Tag<Concept extends string = string> = {
  readonly concept: Concept
  readonly from: number
  readonly to: number
}

export const overlaps = (one: Tag, other: Tag): boolean => one.from <= other.to && other.from <= one.to

type Phrase<Concept> = {
  readonly concept: Concept
  readonly first: Choice
  /** Read when a word first fits the beginning: most phrases of a language never meet one. */
  readonly parts: () => readonly Part[]
}
export type Phrases<Concept extends string> = ReadonlyMap<string, readonly Phrase<Concept>[]>

/** Where phrases are kept: by the first two letters of the word they may begin with, or by its last two, or for any word. */
const shelf = (word: string): string => word.slice(0, 2)
const backShelf = (word: string): string => `*${word.slice(-2)}`
const anyShelf = '**'

const shelvesOf = ({ exact, beginnings, endings, inners, rows }: Choice): ReadonlySet<string> =>
  new Set([
    ...[...exact, ...beginnings, ...rows.keys()].map(shelf),
    ...endings.map(backShelf),
    ...(inners.length > 0 ? [anyShelf] : []),
  ])

const phraseOf = <Concept>(concept: Concept, text: string, part: (text: string) => Part): Phrase<Concept> => {
  const [opening = '', ...rest] = text.split(' ')
  const first = part(opening)
  if (first.kind !== 'word' || first.optional) throw new Error(`A phrase must begin with a word: ${text}`)
  let parts: readonly Part[] | null = null
  return {
    concept,
    first: first.choice,
    parts: () => {
      parts ??= [first, ...rest.map(part)]
      return parts
    },
  }
}

export const compilePhrases = <Concept extends string>(
  table: PhraseTable<Concept>,
  respell: Respell,
): Phrases<Concept> => {
  const shelves = new Map<string, Phrase<Concept>[]>()
  const known = new Map<string, Part>()
  // The same long list of words stands in many phrases.
  const part = (text: string): Part => {
    const found = known.get(text) ?? partOf(text, respell)
    known.set(text, found)
    return found
  }
  for (const concept of Object.keys(table) as Concept[]) {
    for (const text of table[concept]) {
      const phrase = phraseOf(concept, text, part)
      for (const key of shelvesOf(phrase.first)) {
        const stands = shelves.get(key)
        if (stands) stands.push(phrase)
        else shelves.set(key, [phrase])
      }
    }
  }
  return shelves
}

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
  const here = open ? matchWord(wanted.choice, parts, part, words, at) : -1
  return here < 0 && wanted.optional ? matchParts(parts, part + 1, words, at) : here
}

const matchWord = (
  choice: Choice,
  parts: readonly Part[],
  part: number,
  words: readonly Word[],
  at: number,
): number => {
  const end = fits(choice, words[at]!.text) ? matchParts(parts, part + 1, words, at + 1) : -1
  if (end >= 0) return end
  for (const row of choice.rows.get(words[at]!.text) ?? []) {
    const behind = standsAt(row, words, at) ? matchParts(parts, part + 1, words, at + row.pieces.length) : -1
    if (behind >= 0) return behind
  }
  return -1
}

/** The phrases that may begin with a word; one that stands on two shelves is met once. */
const phrasesFor = <Concept extends string>(phrases: Phrases<Concept>, word: string): readonly Phrase<Concept>[] => {
  const found = [shelf(word), backShelf(word), anyShelf].flatMap((key) => phrases.get(key) ?? [])
  return [...new Set(found)].filter(({ first }) => mayBegin(first, word))
}

/** Every phrase that begins at each word, in the order of the text. Work per word is bounded by the table. */
export const tagsIn = <Concept extends string>(
  phrases: Phrases<Concept>,
  words: readonly Word[],
): readonly Tag<Concept>[] => {
  const known = new Map<string, readonly Phrase<Concept>[]>()
  return words.flatMap((word, at) => {
    const beginning = known.get(word.text) ?? phrasesFor(phrases, word.text)
    known.set(word.text, beginning)
    return beginning.flatMap((phrase) => {
      const to = matchParts(phrase.parts(), 0, words, at)
      return to < 0 ? [] : [{ concept: phrase.concept, from: at, to }]
    })
  })
}
