import type { Send, SendDecision } from '../../domain/send.ts'
import type { WhyOutcome } from '../../flows/explain-order.ts'
import type { AccountAsking } from '../face.ts'
import { escaped, header, type Message, message, say, section, sections, verbatim } from '../reply.ts'
import { day, dryRun, minute } from './words.ts'

export const why = (outcome: WhyOutcome, ask: AccountAsking): Message => {
  if (outcome.kind === 'not-an-order-id')
    return say(`${verbatim(outcome.given, 60)} is not an order id. It looks like \`123-1234567-1234567\`.`)
  if (outcome.kind === 'unknown-order') {
    return say(
      `Order \`${outcome.orderId}\` is not known here. Orders are imported from Amazon when they change; \`/f5 status\` says up to when.`,
    )
  }
  const { order, sends } = outcome
  const summary = `Order ${order.orderId}: ${sends.length === 0 ? 'no campaign wanted it' : sends.map((one) => decisionWords(one.send)).join('; ')}.`
  return message(
    summary,
    header(`Order ${order.orderId}`),
    section(
      `${order.status}, fulfilled by ${order.fulfilledBy}, bought ${day(order.purchasedAt)}${order.deliverBy ? `, promised ${day(order.deliverBy.earliest)} to ${day(order.deliverBy.latest)}` : ''}.`,
    ),
    ...(sends.length === 0
      ? [section('No campaign wanted it: it matches no filter, or it has not shipped yet.')]
      : sections(
          sends.map(
            ({ send, campaign }) =>
              `• *${escaped(campaign?.name ?? 'a deleted campaign')}*: ${decisionWords(send)} _(${minute(send.updatedAt)})_`,
          ),
        )),
    ...dryRun(ask),
  )
}

/** One decision in plain words, with Amazon's or the server's own words where they matter. */
export const decisionWords = (send: Send): string => {
  const { decision } = send
  const detail = 'detail' in decision && decision.detail ? ` ${verbatim(decision.detail, 200)}` : ''
  const channel = send.channel === 'official' ? 'official request' : 'buyer message'
  return `${phrase(decision, channel, send)}${detail}`
}

const phrase = (decision: SendDecision, channel: string, send: Send): string => {
  switch (decision.kind) {
    case 'planned':
      return `${channel} planned for ${minute(new Date(decision.at))}: ${spaced(decision.because)}; the window closes ${day(send.windowEndsAt)}`
    case 'sending':
      return `${channel} under way`
    case 'sent':
      return decision.because === 'accepted'
        ? `${channel} sent`
        : `${channel} sent: the answer was lost, and Amazon offers it no more`
    case 'rehearsed':
      return `${channel} rehearsed only (dry run)`
    case 'undelivered':
      return `${channel} not delivered: ${spaced(decision.because)}`
    case 'skipped':
      return `skipped: ${spaced(decision.because)}`
    case 'expired':
      return 'not sent: the window closed'
    case 'unknown':
      return `${channel} may have been sent: the answer was lost, so it is never repeated`
  }
}

const spaced = (because: string): string => because.replaceAll('-', ' ')
