import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { isNegated, nearby } from '../phrases/near.ts'
import { hitsOfAny, reviewAsks } from '../phrases/review-asks.ts'
import { bodySentences, isStatement, sayingMainly, sentencesWith } from './body-sentences.ts'
import { dropping, placeOf } from './places.ts'
import { isReply } from './reply.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const orderShippingConfirmation: Rule = {
  id: 'order-shipping-confirmation',
  severity: 'high',
  reason: null,
  summary: 'Only confirms an order, a shipment or a delivery.',
  why: 'Amazon tells buyers itself that an order was received, sent or delivered, and forbids sellers to say it again; delays and appointments are something else.',
  source: sources.forbiddenTypes,
  families: ['confirmation', 'courtesy-parts', 'purpose', 'topics', 'review'],
  examples: {
    bad: [
      'Your order has been shipped and is on its way to you.',
      'Thank you for your order. We have received it and are preparing it for shipment.',
      'Good news! Your parcel was handed to the carrier today. Tracking number: 1Z999AA10123456784.',
      'We are pleased to confirm that your package has been delivered. Kind regards, {{sellerName}}',
    ],
    good: [
      'Your order is delayed: the carrier now expects to deliver it on 12 March.',
      'Your sofa has been shipped. Which day suits you for the delivery?',
      'We hope that your order has arrived safely. Please leave a review on Amazon.',
      'Your replacement has been sent today.',
      'Your order was shipped in two parcels; the second one follows on Friday.',
    ],
  },
  check: (message) => {
    const news = orderNews(message)
    if (news.length === 0 || isReply(message) || isNeeded(message)) return []
    const shown = news.find((hit) => hit.passage.kind === 'body') ?? news[0]!
    if (reviewAsks(message).length === 0) return isAll(message, news) ? [placeOf(shown, 'clear')] : inSubject(news)
    return fills(news) ? news.map((hit) => placeOf(hit, 'borderline', dropping(message, hit))) : []
  },
}

/** News of the order as such: not that one hopes for it, and not when it will have come. */
export const orderNews = (message: Message): readonly Hit[] => {
  const traps = hitsOf(message, 'order-news-trap')
  return hitsOf(message, 'order-news').filter(
    (hit) =>
      hit.passage.kind !== 'aside' &&
      !nearby(traps, hit, 0).some((trap) => trap.from < hit.to && trap.from <= hit.from + 1) &&
      !hit.passage.sentences[hit.sentence]?.question,
  )
}

/** Lateness, a problem, an appointment, an answer: whatever the buyer must hear, said outside an offer of help. */
const isNeeded = (message: Message): boolean => {
  const offers = sentencesWith(hitsOf(message, 'help-offer'))
  const needed = hitsOfAny(message, ['order-news-needed', 'cancel-ask'])
  return (
    message.source.attachments.length > 0 ||
    // "There is no delay" is no news of one.
    needed.some((hit) => !isNegated(message, hit) && (hit.passage.kind === 'subject' || !offers.has(hit.sentence))) ||
    bodySentences(message).some((one) => one.question && !offers.has(one.sentence))
  )
}

/** Nothing else is said than news and courtesies, but for what surrounds them: the carrier, the care in packing. */
const isAll = (message: Message, news: readonly Hit[]): boolean => {
  const told = sayingMainly(message, [...news, ...hitsOfAny(message, surrounding)])
  const topics = sentencesWith(hitsOfAny(message, otherTopics))
  const rest = bodySentences(message).filter((one) => isStatement(one) && !told.has(one.sentence))
  return rest.length <= mostAside && rest.every((one) => !topics.has(one.sentence))
}

const surrounding = ['order-news', 'thanks', 'help-offer', 'good-wish', 'delivery-purpose'] as const
const otherTopics = ['service-topic', 'critical-purpose', 'idle-topic', 'promotion', 'off-amazon'] as const
const mostAside = 1

const inSubject = (news: readonly Hit[]): readonly Place[] =>
  news.filter((hit) => hit.passage.kind === 'subject').map((hit) => placeOf(hit, 'borderline'))

/** A review request may mention the delivery once; more reads as a confirmation with a request behind it. */
const fills = (news: readonly Hit[]): boolean =>
  new Set(news.map((hit) => `${hit.passage.kind} ${hit.sentence}`)).size > 1
