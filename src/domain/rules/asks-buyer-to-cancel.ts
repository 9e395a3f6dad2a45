import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { nearby } from '../phrases/near.ts'
import { dropping, placeOf } from './places.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const asksBuyerToCancel: Rule = {
  id: 'asks-buyer-to-cancel',
  severity: 'high',
  reason: null,
  summary: 'Asks the buyer to cancel the order.',
  why: 'A seller who cannot deliver must cancel and pay back himself; asking the buyer to do it is named as forbidden.',
  source: sources.guidelines,
  families: ['cancel'],
  examples: {
    bad: [
      'The item is out of stock. Please cancel your order.',
      'Could you submit a cancellation request, please?',
      'You need to cancel the order yourself in your account.',
      'Kindly request a cancellation so that we can refund you.',
    ],
    good: [
      'The item is out of stock, so we have cancelled your order and refunded you in full.',
      'If you no longer want it, you can cancel the order at any time.',
      'You asked us to cancel your order; this is done.',
      'Please do not cancel your order: the parcel is on its way.',
    ],
  },
  check: (message) =>
    hitsOf(message, 'cancel-ask').flatMap((hit) => {
      const place = judge(message, hit)
      return place ? [place] : []
    }),
}

/** What the buyer wished, or may do if he likes, is not asked of him; in the sentence before it makes one doubt. */
const judge = (message: Message, hit: Hit): Place | null => {
  const free = nearby(hitsOf(message, 'cancel-free'), hit, 1).filter((one) => one.sentence <= hit.sentence)
  if (free.some((one) => one.sentence === hit.sentence)) return null
  return placeOf(hit, free.length > 0 ? 'borderline' : 'clear', dropping(message, hit))
}
