import { compiledOf } from './compiled.ts'
import type { Concept, Lexicon } from './lexicon.ts'
import { type Tag, tagsIn } from './phrases.ts'
import { comma, sentence, type Word } from './text-reader.ts'

/** A part of a sentence that is asserted, denied or supposed as one. Word numbers count within the whole text. */
export type Clause = { readonly from: number; readonly to: number }

export type Sentence = Clause & {
  readonly clauses: readonly Clause[]
  readonly tags: readonly Tag<Concept>[]
  readonly asks: boolean
  /** Has a label with a colon in it. */
  readonly labelled: boolean
  /** How far apart things that belong together may stand: 1 as in English. */
  readonly stride: number
  /** Need not name whom it is about. */
  readonly dropsSubject: boolean
}

export const inside = (tag: Tag, clause: Clause): boolean => tag.from >= clause.from && tag.to <= clause.to

export const having = (
  sentenceTags: readonly Tag<Concept>[],
  concept: Concept,
  within: Clause,
): readonly Tag<Concept>[] => sentenceTags.filter((tag) => tag.concept === concept && inside(tag, within))

/** Whether a tag of this concept ends, or begins, exactly at a word. */
export const endsAt = ({ tags }: Sentence, concept: Concept, at: number): boolean =>
  tags.some((tag) => tag.concept === concept && tag.to === at)
export const beginsAt = ({ tags }: Sentence, concept: Concept, at: number): boolean =>
  tags.some((tag) => tag.concept === concept && tag.from === at)

/** できません+が: a turning word that begins in the end of a state turns behind it. */
const turnsAt = (tags: readonly Tag<Concept>[], turn: Tag<Concept>): number =>
  tags
    .filter(({ concept }) => concept === 'cannot' || concept === 'sanction')
    .filter(({ from, to }) => from < turn.from && turn.from <= to && to < turn.to)
    .reduce((at, { to }) => Math.max(at, to + 1), turn.from)

/** A clause begins at a turning word; one that says why ends at the next comma. */
const clausesOf = (
  words: readonly Word[],
  from: number,
  to: number,
  tags: readonly Tag<Concept>[],
): readonly Clause[] => {
  const turns = new Map(
    tags
      .filter((tag) => tag.concept === 'turn' || tag.concept === 'cause')
      .map((tag) => [turnsAt(tags, tag), tag.concept]),
  )
  const starts = [from]
  let causal = turns.get(from) === 'cause'
  for (let at = from + 1; at <= to; at += 1) {
    const turn = turns.get(at)
    if (turn === undefined && !(causal && words[at]!.gap >= comma)) continue
    starts.push(at)
    causal = turn === 'cause'
  }
  return starts.map((start, index) => ({ from: start, to: (starts[index + 1] ?? to + 1) - 1 }))
}

/** No sentence is longer than this: what is looked at together stays bounded, whatever a mail consists of. */
const longest = 160

const startsOf = (words: readonly Word[], most: number): readonly number[] => {
  const starts: number[] = []
  for (const [at, word] of words.entries()) {
    if (word.gap >= sentence || at - starts.at(-1)! >= most) starts.push(at)
  }
  return starts
}

/** Cuts words into sentences and clauses, and says what stands in them. */
export const sentencesOf = (words: readonly Word[], lexicon: Lexicon): readonly Sentence[] => {
  const { stride, dropsSubject = false } = lexicon
  const starts = startsOf(words, longest * stride)
  const tags = tagsIn(compiledOf(lexicon).concepts, words)
  let next = 0
  return starts.map((from, index) => {
    const to = (starts[index + 1] ?? words.length) - 1
    const first = next
    while (next < tags.length && tags[next]!.from <= to) next += 1
    const own = tags.slice(first, next)
    const labelled = words.slice(from, to).some((word) => word.opens)
    const clauses = clausesOf(words, from, to, own)
    return { from, to, tags: own, asks: words[to]!.asks, labelled, clauses, stride, dropsSubject }
  })
}
