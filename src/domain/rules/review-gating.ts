import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { has, inText, isNegated, nearby, overlaps, without, wordsBetween } from '../phrases/near.ts'
import { reviewAsks, reviewNouns } from '../phrases/review-asks.ts'
import { contentedOnly, isBalanced } from './contented-only.ts'
import { dropping, placeOf, placeOver } from './places.ts'
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
    ...contentedOnly(message),
    ...diversions(message),
    ...routed(message),
    ...unhappy(message),
    ...otherConditions(message),
  ],
}

const diverting = ['contact-first', 'diversion', 'before'] as const

const diversions = (message: Message): readonly Place[] => {
  if (diverting.every((concept) => hitsOf(message, concept).length === 0)) return []
  const nouns = [...reviewNouns(message), ...reviewAsks(message), ...hitsOf(message, 'stars-all')].sort(inText)
  const first = hitsOf(message, 'contact-first').filter(
    (hit) => near(nouns, hit) && (has(message, 'dissatisfied-if', hit, 1) || has(message, 'diversion', hit, 1)),
  )
  // "Criticism is as useful to us as praise" asks for both.
  const plain = without(hitsOf(message, 'diversion'), hitsOf(message, 'balanced')).filter(
    (hit) => near(nouns, hit) || has(message, 'contact-us', hit, 1),
  )
  return [...first, ...plain, ...befores(message, nouns)]
    .sort(inText)
    .map((hit) => placeOf(hit, 'clear', dropping(message, hit)))
}

/** "Contact us before you leave a review", in either order. */
const befores = (message: Message, nouns: readonly Hit[]): readonly Hit[] =>
  hitsOf(message, 'before').flatMap((before) => {
    const noun = nearby(nouns, before, 0).find((one) => one.from >= before.to && wordsBetween(before, one) <= 6)
    return noun && has(message, 'contact-us', before, 0) ? [{ ...before, to: Math.max(noun.to, before.to) }] : []
  })

/** "4 or 5 stars? Review us. 1 to 3 stars? Tell us privately." */
const routed = (message: Message): readonly Place[] => {
  const asks = reviewAsks(message)
  const ways = [...hitsOf(message, 'contact-us'), ...hitsOf(message, 'contact-first')].sort(inText)
  return hitsOf(message, 'low-score').flatMap((low) => {
    const way = nearby(ways, low, 1).find((one) => one.from >= low.to && wordsBetween(low, one) <= mostToWay)
    if (!way || isBalanced(message, low) || isNegated(message, way)) return []
    // To a review that is there already one may answer; a question is put to those who have not written one.
    const open = low.passage.sentences[low.sentence]?.question === true
    if (nearby(asks, low, 3).length === 0 && !(open && nearby(reviewNouns(message), low, 3).length > 0)) return []
    return [placeOver(low, way, 'clear', dropping(message, low))]
  })
}

/** "Click here to", "then please". */
const mostToWay = 8

const near = (hits: readonly Hit[], to: Hit): boolean => nearby(hits, to, 1).length > 0

/** Help for the unhappy beside a request reads like sending them away; after the request it is what Amazon tolerates. */
const unhappy = (message: Message): readonly Place[] => {
  const asks = reviewAsks(message)
  return hitsOf(message, 'dissatisfied-if')
    .filter((hit) => has(message, 'contact-us', hit, 0) && near(asks, hit) && !isBalanced(message, hit))
    .map((hit) => placeOf(hit, 'borderline'))
}

/** A condition that is neither a courtesy nor plainly about being content: a person should look at it, unless it is on the goods. */
const otherConditions = (message: Message): readonly Place[] => {
  const courtesies = hitsOf(message, 'courtesy')
  const goods = hitsOf(message, 'condition-goods')
  const unmet = hitsOf(message, 'dissatisfied-if')
  const nouns = reviewNouns(message)
  return hitsOf(message, 'condition').flatMap((hit) => {
    const good = nearby(goods, hit, 0).find((one) => one.from === hit.from)
    const onGoods = good !== undefined
    const asks = nearby(reviewAsks(message), hit, 0)
    const behind = asks.find((one) => one.from > hit.from)
    const ask = behind ?? (onGoods ? asks.findLast((one) => one.to <= hit.from) : undefined)
    if (!ask || Math.abs(wordsBetween(hit, ask)) > 15 || isNegated(message, ask) || isBalanced(message, hit)) return []
    if (onGoods && has(message, 'balanced', hit, 0)) return []
    // "As soon as your review is online" speaks of the review and of no goods.
    if (good && nearby(nouns, hit, 0).some((one) => one.from === good.to)) return []
    // "If it fell short, you may say so in your review" keeps nobody from it.
    if (nearby(unmet, hit, 0).some((one) => overlaps(one, hit))) return []
    const polite =
      nearby(courtesies, hit, 0).some((one) => one.from >= hit.from && (!behind || one.from < behind.from)) ||
      (has(message, 'if-so', hit, 0) && nearby(courtesies, hit, 1).some((one) => one.sentence < hit.sentence))
    return polite ? [] : [placeOf({ ...hit, to: Math.max(hit.to, ask.from) }, onGoods ? 'clear' : 'borderline')]
  })
}
