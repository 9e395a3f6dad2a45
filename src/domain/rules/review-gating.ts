import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { has, inText, isNegated, nearby, overlaps, wordsBetween } from '../phrases/near.ts'
import { hitsOfAny, reviewAsks, reviewNouns } from '../phrases/review-asks.ts'
import { dropping, placeOf, placeOver } from './places.ts'
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
  check: (message) => [
    ...conditions(message),
    ...questions(message),
    ...takenUp(message),
    ...diversions(message),
    ...unhappy(message),
    ...otherConditions(message),
  ],
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

/** What is asked for, be it only named: reviews, opinions, stars. */
const wanted = (message: Message): readonly Hit[] =>
  [...reviewNouns(message), ...hitsOf(message, 'stars-all')].sort(inText)

const conditions = (message: Message): readonly Place[] => {
  const nouns = wanted(message)
  return contentIf(message).flatMap((hit) => {
    const asks = nearby(reviewAsks(message), hit, 1).filter((ask) => !isNegated(message, ask))
    const ask =
      asks.find((one) => one.sentence === hit.sentence) ??
      asks[0] ??
      nearby(nouns, hit, 0).find((one) => !isNegated(message, one))
    return ask ? [placeOf(hit, 'clear', () => withoutCondition(message, hit, ask) ?? dropping(message, hit)())] : []
  })
}

/** "Happy with it? Then …": the sentence is a question, and the request stands in it or follows. */
const questions = (message: Message): readonly Place[] => {
  const opening = hitsOf(message, 'satisfied-question').filter(
    (hit) => isOpening(hit) && !isWilling(hit) && !isBalanced(message, hit),
  )
  return opening
    .filter(
      (hit) =>
        nearby(reviewAsks(message), hit, 2).some((ask) => ask.from > hit.from) ||
        nearby(wanted(message), hit, 1).some((noun) => noun.from > hit.from),
    )
    .map((hit) => placeOf(hit, 'clear', dropping(message, hit)))
}

/** "We trust that you love it. If so, …": the next sentence makes a condition of what this one supposed. */
const takenUp = (message: Message): readonly Place[] => {
  const supposed = hitsOfAny(message, ['satisfied', 'satisfied-question', 'supposed-question'])
  return hitsOf(message, 'if-so').flatMap((back) => {
    const hit = nearby(supposed, back, 1).findLast((one) => one.sentence < back.sentence)
    if (!hit || back.from - opening(back) > 1 || isBalanced(message, hit)) return []
    const asked = [...reviewAsks(message), ...wanted(message)].sort(inText)
    const ask = nearby(asked, back, 0).find((one) => one.from >= back.to && !isNegated(message, one))
    return ask ? [placeOver(hit, back, 'clear', dropping(message, hit, back))] : []
  })
}

/** The first word of the sentence that a phrase stands in. */
const opening = (hit: Hit): number => {
  let at = hit.from
  while (at > 0 && hit.passage.words[at - 1]!.sentence === hit.sentence) at--
  return at
}

/** The question begins with the phrase: "Do you love it?" asks, "we would love your help, is it there?" does not. */
const isOpening = (hit: Hit): boolean => {
  const { words, sentences, folded } = hit.passage
  const sentence = sentences[hit.sentence]
  if (!sentence?.question) return false
  for (let at = hit.from; at > 0 && words[at - 1]!.sentence === hit.sentence; at--) {
    if (/[,:;!-]\s*$/u.test(folded.slice(sentence.start, words[at]!.start))) return hit.from - at < 3
    if (!openers.has(words[at - 1]!.word)) return false
  }
  return true
}

const openers = new Set(
  'do did does don are were is was have has you not already still so hi hello hey and really also absolutely totally just then'.split(
    ' ',
  ),
)

const diversions = (message: Message): readonly Place[] => {
  const nouns = [...reviewNouns(message), ...reviewAsks(message), ...hitsOf(message, 'stars-all')].sort(inText)
  const first = hitsOf(message, 'contact-first').filter(
    (hit) => near(nouns, hit) && (has(message, 'dissatisfied-if', hit, 1) || has(message, 'diversion', hit, 1)),
  )
  const plain = hitsOf(message, 'diversion').filter((hit) => near(nouns, hit) || has(message, 'contact-us', hit, 1))
  return [...first, ...plain, ...befores(message, nouns)]
    .sort(inText)
    .map((hit) => placeOf(hit, 'clear', dropping(message, hit)))
}

/** "Contact us before you leave a review", in either order. */
const befores = (message: Message, nouns: readonly Hit[]): readonly Hit[] =>
  hitsOf(message, 'before').flatMap((before) => {
    const noun = nearby(nouns, before, 0).find((one) => one.from >= before.to && one.from - before.to <= 6)
    return noun && has(message, 'contact-us', before, 0) ? [{ ...before, to: Math.max(noun.to, before.to) }] : []
  })

const near = (hits: readonly Hit[], to: Hit): boolean => nearby(hits, to, 1).length > 0

/** Help for the unhappy beside a request reads like sending them away; after the request it is what Amazon tolerates. */
const unhappy = (message: Message): readonly Place[] => {
  const asks = reviewAsks(message)
  return hitsOfAny(message, ['dissatisfied-if'])
    .filter((hit) => has(message, 'contact-us', hit, 0) && near(asks, hit) && !isBalanced(message, hit))
    .map((hit) => placeOf(hit, 'borderline'))
}

/** A condition that is neither a courtesy nor plainly about being content: a person should look at it. */
const otherConditions = (message: Message): readonly Place[] => {
  const courtesies = hitsOf(message, 'courtesy')
  return hitsOf(message, 'condition').flatMap((hit) => {
    const ask = nearby(reviewAsks(message), hit, 0).find((one) => one.from > hit.from)
    if (!ask || ask.from - hit.to > 15 || isNegated(message, ask) || isBalanced(message, hit)) return []
    const polite = nearby(courtesies, hit, 0).some((one) => one.from >= hit.from && one.from < ask.from)
    return polite ? [] : [placeOf({ ...hit, to: Math.max(hit.to, ask.from) }, 'borderline')]
  })
}
