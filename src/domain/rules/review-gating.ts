import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { has, inText, isNegated, nearby, overlaps, wordsBetween } from '../phrases/near.ts'
import { hitsOfAny, reviewAsks, reviewNouns } from '../phrases/review-asks.ts'
import { dropping, placeOf } from './places.ts'
import { withoutCondition } from './rewordings.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const reviewGating: Rule = {
  id: 'review-gating',
  severity: 'critical',
  reason: 'review-incentive-or-manipulation',
  summary: 'Asks only contented buyers for a review, or sends the others elsewhere.',
  why: 'Asking for reviews only where the experience was good, or asking unhappy buyers to write to the seller instead, makes the reviews untrue as a whole.',
  source: sources.reviewsFaq,
  families: ['review', 'satisfaction', 'wording'],
  examples: {
    bad: [
      'If you are happy with your purchase, please leave a review.',
      'Love your new lamp? Write a review!',
      'Before leaving negative feedback, please contact us.',
      'If you like our tea, we would love a review. If not, contact us first.',
    ],
    good: [
      'If you have a moment, please leave a review.',
      'If you like, you can leave a review.',
      'If you are happy to share your opinion, please write a review.',
      'If you are happy with the proof, reply with OK.',
    ],
  },
  check: (message) => [...conditions(message), ...questions(message), ...diversions(message), ...unhappy(message)],
}

/** "if" and, a few words later in the same sentence, "you are happy with". */
const contentIf = (message: Message): readonly Hit[] => {
  const whether = hitsOf(message, 'asking-whether')
  const starts = hitsOf(message, 'condition')
  const joined = hitsOf(message, 'satisfied').flatMap((predicate) => {
    const start = nearby(starts, predicate, 0).findLast(
      (one) => one.from <= predicate.from && wordsBetween(one, predicate) <= 6,
    )
    return start ? [{ ...predicate, from: start.from }] : []
  })
  return [...joined, ...hitsOf(message, 'satisfied-if')]
    .filter(
      (hit) => !isWilling(hit) && !nearby(whether, hit, 0).some((one) => one.to > hit.from && one.from <= hit.from),
    )
    .filter((hit) => !isBalanced(message, hit) && !isNegated(message, hit, 3))
    .sort(inText)
}

/** "happy to share": willing, not content. */
const isWilling = (hit: Hit): boolean =>
  hit.passage.words[hit.to]?.word === 'to' &&
  /^(?:happy|glad|pleased|content|delighted|excited|comfortable)$/u.test(hit.passage.words[hit.to - 1]?.word ?? '')

const isBalanced = (message: Message, hit: Hit): boolean =>
  nearby(hitsOf(message, 'balanced'), hit, 0).some((one) => overlaps(one, hit) || Math.abs(one.from - hit.to) < 6)

const conditions = (message: Message): readonly Place[] =>
  contentIf(message).flatMap((hit) => {
    const asks = nearby(reviewAsks(message), hit, 1).filter((ask) => !isNegated(message, ask))
    const ask = asks.find((one) => one.sentence === hit.sentence) ?? asks[0]
    return ask ? [placeOf(hit, 'clear', () => withoutCondition(message, hit, ask) ?? dropping(message, hit)())] : []
  })

/** "Happy with it? Then …": the sentence is a question, and the request stands in it or follows. */
const questions = (message: Message): readonly Place[] => {
  const opening = hitsOf(message, 'satisfied-question').filter(
    (hit) => isOpening(hit) && !isWilling(hit) && !isBalanced(message, hit),
  )
  return opening
    .filter((hit) =>
      nearby(reviewAsks(message), hit, 2).some((ask) => ask.from > hit.from && ask.sentence >= hit.sentence),
    )
    .map((hit) => placeOf(hit, 'clear', dropping(message, hit)))
}

/** The question begins with the phrase: "Do you happen to love …" asks, "we hope you love it, do you need help?" does not. */
const isOpening = (hit: Hit): boolean => {
  const { words, sentences } = hit.passage
  if (!sentences[hit.sentence]?.question) return false
  // "How do you like it?" is open to any answer.
  if (/^(?:how|what|why|which|where)$/u.test(words[hit.from - 1]?.word ?? '')) return false
  for (let at = hit.from - 1; at >= 0 && at >= hit.from - 3; at--) if (words[at]!.sentence !== hit.sentence) return true
  return hit.from <= 2
}

const diversions = (message: Message): readonly Place[] => {
  const nouns = [...reviewNouns(message), ...reviewAsks(message), ...hitsOf(message, 'stars-all')].sort(inText)
  const first = hitsOf(message, 'contact-first').filter(
    (hit) => near(nouns, hit) && (has(message, 'dissatisfied-if', hit, 1) || has(message, 'diversion', hit, 1)),
  )
  const plain = hitsOf(message, 'diversion').filter((hit) => near(nouns, hit) || has(message, 'contact-us', hit, 1))
  return [...first, ...plain].sort(inText).map((hit) => placeOf(hit, 'clear', dropping(message, hit)))
}

const near = (hits: readonly Hit[], to: Hit): boolean => nearby(hits, to, 1).length > 0

/** Help for the unhappy beside a request reads like sending them away; after the request it is what Amazon tolerates. */
const unhappy = (message: Message): readonly Place[] => {
  const asks = reviewAsks(message)
  return hitsOfAny(message, ['dissatisfied-if'])
    .filter((hit) => has(message, 'contact-us', hit, 0) && near(asks, hit) && !isBalanced(message, hit))
    .map((hit) => placeOf(hit, 'borderline'))
}
