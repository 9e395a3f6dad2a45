import type { Message } from '../message/message.ts'
import { hitsOf } from '../phrases/hits.ts'
import { hitsOfAny, reviewAsks } from '../phrases/review-asks.ts'
import { bodySentences, isStatement, sayingMainly, sentencesWith } from './body-sentences.ts'
import { orderNews } from './order-shipping-confirmation.ts'
import { wholeMessage } from './places.ts'
import { isReply } from './reply.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const thankYouOnly: Rule = {
  id: 'thank-you-only',
  severity: 'medium',
  reason: 'customer-complaints',
  summary: 'Says only thank you, or that help is there.',
  why: 'Thanks and offers of help alone need no message; Amazon names them among those that may not be sent.',
  source: sources.forbiddenTypes,
  families: ['courtesy-parts', 'topics', 'purpose', 'review'],
  examples: {
    bad: [
      'Hello, thank you for your order! Kind regards, {{sellerName}}',
      'Thank you for shopping with us. If you have any questions, we are here to help.',
      'Dear customer, we are always here for you. Just reply to this message if you need help.',
      'Thanks so much for your purchase. We hope you enjoy it. Have a great day!',
    ],
    good: [
      'Thank you for your order. Your invoice is attached.',
      'Thank you for your order. Which colour would you like?',
      'Thank you for your purchase. We would appreciate a review on Amazon.',
      'Thank you for your message. We have sent the missing screws today.',
      'Thank you for your order. The lamp runs on two batteries, which are in the box.',
    ],
  },
  check: (message) => (saysNothing(message) ? [wholeMessage('clear')] : []),
}

const saysNothing = (message: Message): boolean => {
  const { attachments } = message.source
  if (isReply(message) || attachments.length > 0) return false
  if (reviewAsks(message).length > 0 || hitsOfAny(message, reviews).length > 0) return false
  if (message.links.length > 0 || message.mailAddresses.length > 0 || hitsOfAny(message, selling).length > 0)
    return false
  if (orderNews(message).length > 0) return false
  const kind = [...hitsOf(message, 'thanks'), ...hitsOf(message, 'help-offer')]
  const polite = sayingMainly(message, [...kind, ...hitsOf(message, 'good-wish')])
  const offers = sentencesWith(hitsOf(message, 'help-offer'))
  const topics = sentencesWith(hitsOfAny(message, sayingMore))
  return (
    sentencesWith(kind).size > 0 &&
    bodySentences(message).every(
      (one) =>
        offers.has(one.sentence) ||
        ((polite.has(one.sentence) || !isStatement(one)) && !one.question && !topics.has(one.sentence)),
    )
  )
}

const selling = ['promotion', 'discount', 'off-amazon', 'messenger'] as const
const reviews = ['review-noun', 'feedback-noun', 'opinion-noun'] as const
const sayingMore = ['service-topic', 'resolution', 'idle-topic', 'cancel-ask', 'attached'] as const
