import type { Certainty } from '../finding.ts'
import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { has, inText, isNegated, nearby, sentencesApart, without } from '../phrases/near.ts'
import { isProductName } from '../phrases/product-name.ts'
import { hitsOfAny, reviewAsks, reviewNouns } from '../phrases/review-asks.ts'
import { dropping, placeOf, placeOver } from './places.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

/** An incentive is a benefit, tied to a review, within two sentences. */
export const incentiveForReview: Rule = {
  id: 'incentive-for-review',
  severity: 'critical',
  reason: 'review-incentive-or-manipulation',
  summary: 'Offers something in return for a review.',
  why: 'Amazon takes any compensation for a review, be it money, a voucher, a free product, a draw or a later advantage, for manipulation; that the review may be honest does not change this.',
  source: sources.reviewsFaq,
  families: ['review', 'benefit', 'wording'],
  examples: {
    bad: [
      'Leave a review and receive a $10 gift card.',
      'Write us a review. In return, you get 20% off.',
      'Please send us a screenshot of your review.',
      'Every reviewer takes part in our prize draw.',
    ],
    good: [
      'Please feel free to leave a review.',
      'We do not offer any gift in exchange for a review.',
      'We have refunded $12 to your card.',
      'A replacement was sent free of charge.',
    ],
  },
  check: (message) => [...plain(message), ...offers(message)],
}

/** What speaks for itself. Nobody needs a picture of a review except to pay for it. */
const plain = (message: Message): readonly Place[] => {
  const reviews = reviewsIn(message)
  const pictures = without(hitsOf(message, 'screenshot'), hitsOf(message, 'screenshot-trap'))
  const phrases = without(hitsOf(message, 'incentive-phrase'), hitsOf(message, 'benefit-trap'))
  return [
    ...phrases,
    ...hitsOf(message, 'review-proof'),
    ...pictures.filter((hit) => nearby(reviews, hit, 1).length > 0),
  ]
    .filter((hit) => !isNegated(message, hit) && !isProductName(hit))
    .map((hit) => placeOf(hit, 'clear', dropping(message, hit)))
}

const reviewsIn = (message: Message): readonly Hit[] =>
  [...reviewAsks(message), ...reviewNouns(message), ...thanked(message)].sort(inText)

/** "To thank you for your review": one that was given may be paid for as well. */
const thanked = (message: Message): readonly Hit[] =>
  hitsOfAny(message, ['review-noun', 'feedback-noun']).filter((hit) => has(message, 'exchange-strong', hit, 0))

const offers = (message: Message): readonly Place[] => {
  const reviews = reviewsIn(message)
  if (reviews.length === 0) return []
  const traps = hitsOf(message, 'benefit-trap')
  const strong = without(hitsOfAny(message, ['benefit', 'money']), traps)
  const weak = without(hitsOf(message, 'benefit-weak'), traps)
  return [
    ...strong.flatMap((benefit) => offer(message, reviews, benefit, true)),
    ...weak.flatMap((benefit) => offer(message, reviews, benefit, false)),
  ]
}

const offer = (message: Message, reviews: readonly Hit[], benefit: Hit, strong: boolean): readonly Place[] => {
  const claimed = strong && opensClaim(message, benefit)
  const review = closest(nearby(reviews, benefit, claimed ? 5 : 1), benefit)
  if (!review || isProductName(benefit) || isNegated(message, benefit) || isNegated(message, review)) return []
  const certainty = claimed ? 'clear' : judge(message, review, benefit, strong)
  return certainty ? [placeOver(review, benefit, certainty, dropping(message, review, benefit))] : []
}

/** "1. Leave a review. 2. Send us your number. 3. Get a gift card.": the claim may come some steps later. */
const opensClaim = (message: Message, benefit: Hit): boolean =>
  nearby(hitsOf(message, 'benefit-claim'), benefit, 0).some((one) => one.from <= benefit.from && opens(one))

/** At the beginning of its sentence, or behind the number of a step. */
const opens = ({ passage, from, sentence }: Hit): boolean => {
  const before = passage.words[from - 1]
  return before?.sentence !== sentence || (/^\d+$/u.test(before.word) && passage.words[from - 2]?.sentence !== sentence)
}

const judge = (message: Message, review: Hit, benefit: Hit, strong: boolean): Certainty | null => {
  const same = sentencesApart(review, benefit) === 0
  if (has(message, 'exchange-strong', benefit, 0) || (strong && has(message, 'exchange-strong', review, 0)))
    return 'clear'
  // "We refunded you. Please leave a review." offers nothing.
  if (!same && has(message, 'resolution', benefit, 0)) return null
  const tied = has(message, 'exchange', benefit, 0) || (!same && has(message, 'exchange', review, 0))
  if (tied && (strong || same)) return 'clear'
  return same && strong ? (isMoneyOnly(message, benefit) ? 'borderline' : 'clear') : null
}

/** A sum may be a price that is only spoken of. */
const isMoneyOnly = (message: Message, benefit: Hit): boolean =>
  !nearby(hitsOf(message, 'benefit'), benefit, 0).some((one) => one.from === benefit.from)

const closest = (hits: readonly Hit[], to: Hit): Hit | null =>
  hits.toSorted(
    (a, b) => sentencesApart(a, to) - sentencesApart(b, to) || Math.abs(a.from - to.from) - Math.abs(b.from - to.from),
  )[0] ?? null
