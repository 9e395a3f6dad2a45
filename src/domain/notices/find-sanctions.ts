import { type Assertion, assertionOf } from './assertion.ts'
import type { Concept } from './lexicon.ts'
import type { Tag } from './phrases.ts'
import { type Clause, having, inside, type Sentence } from './sentences.ts'
import type { Word } from './words.ts'

/** A capability that a sentence says is taken from somebody: the rule of three. */
export type Sanction = {
  /** Number of the sentence. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly assertion: Assertion
  /** Nobody is named: the sentences around it must speak to the reader. */
  readonly addressed: boolean
  readonly of: 'reach' | 'other'
}

const farthest = 12
const distance = (one: Tag, other: Tag): number =>
  one.to < other.from ? other.from - one.to : other.to < one.from ? one.from - other.to : 0

/** Whose account a clause speaks of: the nearest person before the state, else the first after it. */
const subjectOf = (sentence: Sentence, clause: Clause, state: Tag): 'you' | 'others' | null => {
  const named = [...having(sentence.tags, 'you', clause), ...having(sentence.tags, 'others', clause)]
  const ahead = named.filter((tag) => tag.from <= state.to).sort((a, b) => b.from - a.from)[0]
  const found = ahead ?? named.filter((tag) => tag.from > state.to).sort((a, b) => a.from - b.from)[0]
  if (found) return found.concept as 'you' | 'others'
  return subjectBefore(sentence, clause)
}

const subjectBefore = (sentence: Sentence, clause: Clause): 'you' | 'others' | null => {
  const earlier = sentence.tags
    .filter((tag) => (tag.concept === 'you' || tag.concept === 'others') && tag.to < clause.from)
    .at(-1)
  return earlier ? (earlier.concept as 'you' | 'others') : null
}

/** What the state takes away: what follows it nearest, or what stands before a passive. */
const objectOf = (sentence: Sentence, clause: Clause, state: Tag): Tag<Concept> | null => {
  const objects = sentence.tags.filter(
    (tag) =>
      (tag.concept === 'reach' || tag.concept === 'other') && inside(tag, clause) && distance(tag, state) <= farthest,
  )
  const after = objects
    .filter((tag) => tag.to > state.from)
    .sort((a, b) => a.from - b.from || (a.concept === 'reach' ? -1 : 1))[0]
  const ahead = objects
    .filter((tag) => tag.from <= state.from && tag.to <= state.to)
    .sort((a, b) => b.to - a.to || (a.concept === 'reach' ? -1 : 1))[0]
  if (after && ahead) return after.from - state.to <= 4 || after.concept === ahead.concept ? after : ahead
  return after ?? ahead ?? null
}

/** "Cannot send messages that contain links" is a rule, not a sanction. */
const isRule = (
  sentence: Sentence,
  clause: Clause,
  state: Tag<Concept>,
  object: Tag,
  words: readonly Word[],
): boolean => {
  if (state.concept !== 'cannot') return false
  const spoken = words.slice(object.from, object.to + 1).map((word) => word.text)
  if (spoken.some((word) => /^(?:proactiv|initiat|start|new$|first$|begin|open)/.test(word))) return false
  return having(sentence.tags, 'content', clause).some((tag) => tag.from > state.from)
}

const isFuture = (words: readonly Word[], clause: Clause): boolean =>
  words.slice(clause.from, clause.to + 1).some((word) => word.text === 'will' || word.text === "won't")

const sanctionAt = (
  sentence: Sentence,
  at: number,
  clause: Clause,
  state: Tag<Concept>,
  words: readonly Word[],
): Sanction | null => {
  const object = state.concept === 'reply-only' ? state : objectOf(sentence, clause, state)
  if (
    object === null ||
    (object.concept === 'reach' && having(sentence.tags, 'narrow', clause).length > 0 && !isWide(words, clause))
  )
    return null
  if (object.concept !== 'other' && isRule(sentence, clause, state, object, words)) return null
  const subject = subjectOf(sentence, clause, state)
  if (subject === 'others' || (subject === null && state.concept !== 'sanction')) return null
  const of = object.concept === 'other' ? 'other' : 'reach'
  return {
    at,
    from: Math.min(state.from, object.from),
    to: Math.max(state.to, object.to),
    assertion: assertionOf(sentence, clause, state, isFuture(words, clause)),
    addressed: subject === 'you',
    of,
  }
}

/** Buyers in the plural, or conversations of any kind, mean the account even where one buyer is named beside them. */
const isWide = (words: readonly Word[], clause: Clause): boolean =>
  words
    .slice(clause.from, clause.to + 1)
    .some((word) => /^(?:buyers|customers|shoppers|purchasers|proactive(?:ly)?)$/.test(word.text)) &&
  !words
    .slice(clause.from, clause.to + 1)
    .some(
      (word, index, all) =>
        word.text === 'this' && /^(?:buyer|customer|address|sender)$/.test(all[index + 1]?.text ?? ''),
    )

const isState = (tag: Tag<Concept>): boolean =>
  tag.concept === 'sanction' || tag.concept === 'cannot' || tag.concept === 'reply-only'

/** Every sanction in the text; `over` are the places that say one has ended. */
export const findSanctions = (
  sentences: readonly Sentence[],
  words: readonly Word[],
  over: readonly Tag[],
): readonly Sanction[] =>
  sentences.flatMap((sentence, at) =>
    sentence.clauses.flatMap((clause) =>
      sentence.tags
        .filter((tag) => isState(tag) && inside(tag, clause) && !over.some((end) => inside(tag, end)))
        .flatMap((state) => sanctionAt(sentence, at, clause, state, words) ?? []),
    ),
  )
