import type { Certainty } from '../finding.ts'
import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { has, inText, isNegated, nearby, without, wordsBetween } from '../phrases/near.ts'
import { reviewAsks, reviewNouns } from '../phrases/review-asks.ts'
import { dropping, placeOf } from './places.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const reviewInfluence: Rule = {
  id: 'review-influence',
  severity: 'medium',
  reason: 'review-incentive-or-manipulation',
  summary: 'Tries to shape the review: says what to write, pleads, or claims that one must.',
  why: 'A request for a review may hold no instructions and no pressure, so that what buyers write is their own.',
  source: sources.reviewsFaq,
  families: ['review', 'influence', 'change', 'wording'],
  examples: {
    bad: [
      'Please mention the fast delivery in your review.',
      'Please leave a review. Our business depends on it.',
      'Amazon asks you to review every purchase.',
      'You can copy and paste this text into your review: "Great lamp, quick delivery."',
      'A review of at least 50 words with a photo would be ideal.',
    ],
    good: [
      'Please leave a review, whether good or bad.',
      'We are a small family business and would appreciate your honest review.',
      'Please mention your order number when you reply.',
      'Your review helps other customers to choose.',
      'Please include a photo of the damage in your reply.',
    ],
  },
  check: (message) => {
    const nouns = [...reviewAsks(message), ...reviewNouns(message)].sort(inText)
    if (nouns.length === 0) return []
    return [
      ...scripts(message, nouns),
      ...instructions(message, nouns),
      ...pressed(message, nouns, 'review-plea', 'clear'),
      ...pressed(message, nouns, 'review-duty', 'clear'),
      ...pressed(message, nouns, 'small-business', 'borderline'),
    ]
  },
}

const scripts = (message: Message, nouns: readonly Hit[]): readonly Place[] =>
  without(hitsOf(message, 'review-script'), hitsOf(message, 'review-given'))
    .filter((hit) => nearby(nouns, hit, 2).length > 0)
    .map((hit) => placeOf(hit, 'clear', apart(message, hit)))

/** "mention the delivery" in the sentence of the request or behind it; where one merely may, it only warns. */
const instructions = (message: Message, nouns: readonly Hit[]): readonly Place[] =>
  hitsOf(message, 'review-script-verb').flatMap((hit) => {
    if (!isOfReview(message, nouns, hit) || has(message, 'balanced', hit, 0)) return []
    if (isAsked(message, hit)) return [placeOf(hit, 'clear', apart(message, hit))]
    return nearby(reviewAsks(message), hit, 0).length > 0 ? [placeOf(hit, 'borderline')] : []
  })

/** In the sentence behind the request, unless that speaks of writing to the seller. */
const isOfReview = (message: Message, nouns: readonly Hit[], hit: Hit): boolean =>
  nearby(nouns, hit, 0).length > 0 ||
  (nearby(nouns, hit, 1).some((noun) => noun.sentence < hit.sentence) &&
    isAsked(message, hit) &&
    !toSeller.some((concept) => has(message, concept, hit, 0)))

const toSeller = ['contact-us', 'help-offer', 'number-cue', 'resolution', 'service-topic', 'critical-purpose'] as const

/** An order: at the beginning of its clause, or beside "please". */
const isAsked = (message: Message, hit: Hit): boolean =>
  hit.passage.words[hit.from - 1]?.sentence !== hit.sentence ||
  /[,:;-]\s*$/u.test(
    hit.passage.folded.slice(hit.passage.words[hit.from - 1]!.end, hit.passage.words[hit.from]!.start),
  ) ||
  nearby(hitsOf(message, 'request-please'), hit, 0).some((one) => Math.abs(wordsBetween(one, hit)) <= mostBetween)

const mostBetween = 6

const pressed = (
  message: Message,
  nouns: readonly Hit[],
  concept: 'review-plea' | 'review-duty' | 'small-business',
  certainty: Certainty,
): readonly Place[] =>
  hitsOf(message, concept)
    .filter((hit) => nearby(nouns, hit, concept === 'review-duty' ? 0 : 1).length > 0 && !isNegated(message, hit, 5))
    .map((hit) => placeOf(hit, certainty, apart(message, hit)))

/** The sentence can go when the request stands in another. */
const apart = (message: Message, hit: Hit) =>
  nearby(reviewAsks(message), hit, 0).length > 0 ? null : dropping(message, hit)
