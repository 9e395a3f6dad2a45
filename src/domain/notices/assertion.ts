import type { Concept } from './lexicon.ts'
import { overlaps, type Tag } from './phrases.ts'
import { beginsAt, type Clause, having, inside, type Sentence } from './sentences.ts'

/** What a sentence does with a thing it says. */
export type Assertion = 'asserted' | 'supposed' | 'denied' | 'bygone'

const before = (
  sentence: Sentence,
  concept: Concept,
  within: Clause,
  at: number,
  reach: number,
): readonly Tag<Concept>[] =>
  having(sentence.tags, concept, within).filter(
    (tag) => tag.from < at && tag.to >= at - reach && tag.from >= within.from,
  )

/** "May be restricted" supposes; "may no longer" and "we would like to tell you" do not. */
export const modalsOf = (sentence: Sentence, within: Clause): readonly Tag<Concept>[] => {
  const certain = having(sentence.tags, 'certain', sentence)
  return having(sentence.tags, 'modal', within).filter((tag) => !certain.some((sure) => overlaps(sure, tag)))
}

/** Before the state; around it where the verb comes first: 制限される場合があります. */
const isModal = (sentence: Sentence, clause: Clause, state: Tag): boolean =>
  modalsOf(sentence, clause).some(
    (tag) =>
      (tag.from < state.from && tag.to >= state.from - 10 * sentence.stride) ||
      (sentence.dropsSubject &&
        (inside(state, tag) || (tag.from > state.from && tag.from <= state.to + 4 * sentence.stride))),
  )

/** The sentence asks, supposes or allows for something, instead of saying that it is so. */
export const isUnsure = (sentence: Sentence): boolean =>
  sentence.asks || modalsOf(sentence, sentence).length > 0 || having(sentence.tags, 'condition', sentence).length > 0

const isConditional = (sentence: Sentence, clause: Clause, state: Tag): boolean => {
  if (sentence.asks) return true
  const whole: Clause = { from: sentence.from, to: clause.to }
  const reasons = sentence.clauses.filter((one) => one.to < clause.from && isReason(sentence, one))
  return having(sentence.tags, 'condition', whole).some(
    (tag) =>
      (tag.from < state.from && !reasons.some((reason) => inside(tag, reason))) ||
      (sentence.dropsSubject && inside(state, tag)),
  )
}

/** "Because of repeated violations": those have happened. */
const isReason = (sentence: Sentence, clause: Clause): boolean => beginsAt(sentence, 'cause', clause.from)

/** "Will be restricted if …", "further violations … will be restricted": only a certain future counts. */
const isThreat = (sentence: Sentence, clause: Clause, state: Tag, future: boolean): boolean => {
  if (!future) return false
  const tried = sentence.clauses.filter((one) => one.from <= clause.from && !isReason(sentence, one))
  if (tried.some((one) => having(sentence.tags, 'next-time', one).some((tag) => tag.from < state.from))) return true
  return having(sentence.tags, 'condition', { from: state.from, to: sentence.to }).length > 0
}

/** Denied by a "not" in the three words before it. */
export const isDenied = (sentence: Sentence, clause: Clause, at: number): boolean =>
  before(sentence, 'not', clause, at, 3).length > 0

/** Denied as a whole: "not" and the verb stand far apart. */
export const isInDenial = (sentence: Sentence, state: Tag): boolean =>
  having(sentence.tags, 'denial', sentence).some((denial) => overlaps(state, denial))

/** How a sentence means the sanction at `state`. `future`: the clause says "will". */
export const assertionOf = (sentence: Sentence, clause: Clause, state: Tag<Concept>, future: boolean): Assertion => {
  if (isInDenial(sentence, state)) return 'denied'
  if (state.concept === 'sanction' && isDenied(sentence, clause, state.from)) return 'denied'
  if (
    isConditional(sentence, clause, state) ||
    isModal(sentence, clause, state) ||
    isThreat(sentence, clause, state, future)
  )
    return 'supposed'
  return isBygone(sentence, clause, state) ? 'bygone' : 'asserted'
}

/** "Was restricted in March 2025": over, unless the clause says that it is so today. */
const isBygone = (sentence: Sentence, clause: Clause, state: Tag<Concept>): boolean => {
  if (having(sentence.tags, 'bygone', sentence).length === 0) return false
  if (before(sentence, 'present', clause, state.from, 4 * sentence.stride).length > 0) return false
  const past = having(sentence.tags, 'past', clause)
  return state.concept === 'sanction'
    ? past.length > 0
    : past.some((tag) => tag.to < state.from && tag.to >= state.from - 3 * sentence.stride)
}
