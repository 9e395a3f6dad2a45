import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { speaks } from '../phrases/index.ts'
import { isNegated, nearby } from '../phrases/near.ts'
import { hitsOfAny, reviewAsks, reviewNouns } from '../phrases/review-asks.ts'
import { bodySentences, isStatement, sentencesWith } from './body-sentences.ts'
import { dropping, placeOf, wholeMessage } from './places.ts'
import { isReply } from './reply.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const notPermittedPurpose: Rule = {
  id: 'not-permitted-purpose',
  severity: 'medium',
  reason: 'customer-complaints',
  summary: 'Is about nothing that a seller may write for without being asked.',
  why: 'Amazon names what a seller may write about: a problem or question of the order, a return, an invoice, a delivery, a design, or one request for a review.',
  source: sources.permittedMessages,
  families: ['topics', 'purpose', 'review', 'confirmation', 'courtesy-parts'],
  examples: {
    bad: [
      'Merry Christmas and a happy new year from our team!',
      'Please take part in our short survey about your garden.',
      'Did you know that coffee stays fresh for longer in the dark? Here is our tip of the week.',
      'Our story began in 1987 in a small garage near the sea.',
    ],
    good: [
      'Please confirm your address: the house number is missing.',
      'Merry Christmas! Your parcel is delayed and will arrive on 27 December.',
      'Would you take a moment to review the product on Amazon?',
      'You asked how to clean the lamp: a soft cloth will do.',
    ],
  },
  check: (message) => {
    const sold = hitsOfAny(message, ['promotion', 'off-amazon'])
    const idle = hitsOf(message, 'idle-topic').filter(
      (hit) => hit.passage.kind !== 'aside' && nearby(sold, hit, 0).length === 0 && !isNegated(message, hit),
    )
    if (idle.length === 0 && reviewAsks(message).length > 0) return []
    if (isReply(message) || isPermitted(message)) return []
    if (reviewAsks(message).length > 0) return beside(message, idle)
    if (idle.length > 0) return idle.map((hit) => placeOf(hit, 'clear'))
    return isAboutNothing(message) ? [wholeMessage('borderline')] : []
  },
}

/** Tips beside a neutral request are tolerated, and may still cost the right to write. */
const beside = (message: Message, idle: readonly Hit[]): readonly Place[] =>
  idle.map((hit) => placeOf(hit, 'borderline', dropping(message, hit)))

/** Whether it says, outside an offer of help, anything that belongs to an order. */
const isPermitted = (message: Message): boolean => {
  const offers = sentencesWith(hitsOf(message, 'help-offer'))
  return (
    message.source.attachments.length > 0 ||
    permitted.some((concept) =>
      hitsOf(message, concept).some((hit) => hit.passage.kind === 'subject' || !offers.has(hit.sentence)),
    )
  )
}

const permitted = [
  'service-topic',
  'critical-purpose',
  'delivery-purpose',
  'warranty-purpose',
  'resolution',
  'order-news',
  'order-news-needed',
  'cancel-ask',
] as const

/** Told by other rules what it is about, or too short to tell. */
const isAboutNothing = (message: Message): boolean => {
  if (!speaks(message.language, 'topics') || reviewNouns(message).length > 0) return false
  if (hitsOfAny(message, ['promotion', 'discount', 'off-amazon', 'messenger', 'opt-out']).length > 0) return false
  const polite = sentencesWith(hitsOfAny(message, ['thanks', 'help-offer', 'good-wish']))
  const rest = bodySentences(message).filter((one) => isStatement(one) && !polite.has(one.sentence))
  return (
    rest.length > 0 &&
    rest.every((one) => !one.question) &&
    rest.reduce((sum, one) => sum + one.spoken, 0) >= leastWords
  )
}

/** Shorter, and it may be anything. */
const leastWords = 40
