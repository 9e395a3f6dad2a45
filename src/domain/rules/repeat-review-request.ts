import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { inText, nearby, without, wordsBetween } from '../phrases/near.ts'
import { reviewAsks, reviewNouns } from '../phrases/review-asks.ts'
import { feedbackRemovalPressure } from './feedback-removal-pressure.ts'
import { dropping, placeOf } from './places.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

/** What the text says of itself; whether an order was really asked before is seen in its history. */
export const repeatReviewRequest: Rule = {
  id: 'repeat-review-request',
  severity: 'high',
  reason: 'repeat-review-request',
  summary: 'Asks for a review again.',
  why: 'Amazon allows one request for each order; a reminder is a second one.',
  source: sources.messagingApi,
  families: ['review', 'repeat', 'wording'],
  examples: {
    bad: [
      'A friendly reminder to leave a review.',
      'Last week we asked you for a review.',
      'We noticed that you have not left a review yet.',
    ],
    good: ['If you have not already, please leave a review.', 'A reminder: your return must be posted by Friday.'],
  },
  check: (message) => {
    const asks = [...reviewAsks(message), ...reviewNouns(message)].sort(inText)
    const spoken = [...hitsOf(message, 'review-noun'), ...hitsOf(message, 'feedback-noun')].sort(inText)
    const named = hitsOf(message, 'repeat-review').filter((hit) => asks.length > 0 || nearby(spoken, hit, 0).length > 0)
    const plain = without(hitsOf(message, 'repeat'), hitsOf(message, 'repeat-trap')).filter((hit) =>
      isAboutReview(message, asks, hit),
    )
    // Who writes for the third time that feedback must go repeats that, and asks for no review.
    const demands = plain.length > 0 && feedbackRemovalPressure.check(message).some((one) => one.certainty === 'clear')
    const certainty = demands ? 'borderline' : 'clear'
    return [...named, ...plain]
      .sort(inText)
      .filter((hit) => !isCourtesy(message, hit))
      .map((hit): Place => placeOf(hit, certainty, fixOf(message, asks, hit)))
  },
}

/** A reminder in the subject is about whatever the body asks for. */
const isAboutReview = (message: Message, asks: readonly Hit[], hit: Hit): boolean =>
  hit.passage.kind === 'subject'
    ? reviewAsks(message).length > 0 || nearby(asks, hit, 9).length > 0
    : nearby(asks, hit, 1).length > 0

/** "If you have not left a review yet": nothing was asked before. */
const isCourtesy = (message: Message, hit: Hit): boolean =>
  nearby(hitsOf(message, 'repeat-if'), hit, 0).some((one) => one.from <= hit.from && wordsBetween(one, hit) < 4)

const fixOf = (message: Message, asks: readonly Hit[], hit: Hit) =>
  nearby(asks, hit, 0).length > 0 ? null : dropping(message, hit)
