import type { Concept } from './lexicon.ts'
import type { Tag } from './phrases.ts'
import { type Clause, having, inside, type Sentence } from './sentences.ts'

const farthest = 12
const distance = (one: Tag, other: Tag): number =>
  one.to < other.from ? other.from - one.to : other.to < one.from ? one.from - other.to : 0

/** What the state takes away: what follows it nearest, or what stands before a passive. */
export const objectOf = (sentence: Sentence, clause: Clause, state: Tag): Tag<Concept> | null => {
  const objects = sentence.tags.filter(
    (tag) =>
      (tag.concept === 'reach' || tag.concept === 'other') &&
      inside(tag, clause) &&
      distance(tag, state) <= farthest * sentence.stride,
  )
  const after = objects
    .filter((tag) => tag.to > state.from)
    .sort((a, b) => a.from - b.from || (a.concept === 'reach' ? -1 : 1))[0]
  const ahead = objects
    .filter((tag) => tag.from <= state.from && tag.to <= state.to)
    .sort((a, b) => b.to - a.to || (a.concept === 'reach' ? -1 : 1))[0]
  if (after && ahead)
    return after.from - state.to <= 4 * sentence.stride || after.concept === ahead.concept ? after : ahead
  return after ?? ahead ?? topicOf(sentence, clause)
}

/** What an earlier clause has named as what all this is about. */
const topicOf = (sentence: Sentence, clause: Clause): Tag<Concept> | null =>
  sentence.tags.findLast(
    (tag) =>
      (tag.concept === 'reach' || tag.concept === 'other') &&
      tag.to < clause.from &&
      having(sentence.tags, 'topic', { from: tag.from, to: Math.min(clause.from - 1, tag.to + 3 * sentence.stride) })
        .length > 0,
  ) ?? null

const reachIn = (sentence: Sentence | undefined): Tag<Concept> | null =>
  sentence && having(sentence.tags, 'other', sentence).length === 0
    ? (having(sentence.tags, 'reach', sentence)[0] ?? null)
    : null

/** "The feature" that was spoken of just before, or the line above or below in a form: "Status: disabled". */
export const objectBeside = (
  sentences: readonly Sentence[],
  at: number,
  clause: Clause,
  state: Tag,
): Tag<Concept> | null => {
  const sentence = sentences[at]!
  const isNear = having(sentence.tags, 'that-thing', clause).some((tag) => distance(tag, state) <= 4 * sentence.stride)
  if (isNear && reachIn(sentences[at - 1])) return { concept: 'reach', from: state.from, to: state.to }
  const isEntry = sentence.labelled && sentence.to - sentence.from < 6 * (sentence.dropsSubject ? sentence.stride : 1)
  const beside = [sentences[at - 1], sentences[at + 1]].find((other) => other?.labelled && reachIn(other))
  return isEntry && beside ? { concept: 'reach', from: state.from, to: state.to } : null
}
