import { type Campaign, type Channel, type Hold, holdsOn } from './campaign.ts'
import { channelFor } from './channel-for.ts'
import type { Order } from './order.ts'
import { planSend } from './plan-send.ts'
import { lastingReason, nextDay, postpone } from './postpone-send.ts'
import { holdsClaim, onlyOfficial, type Send, type SendDecision } from './send.ts'

/** Everything that is looked at again at the moment of acting. */
export type DueFacts = {
  readonly send: Send
  readonly order: Order | null
  readonly campaign: Campaign | null
  readonly campaigns: readonly Campaign[]
  readonly holds: readonly Hold[]
  /** The other sends of the same order. */
  readonly others: readonly Send[]
  readonly now: Date
}

export type Judgement =
  | { readonly kind: 'go'; readonly order: Order; readonly campaign: Campaign; readonly channel: Channel }
  | { readonly kind: 'decided'; readonly decision: SendDecision }

const decided = (decision: SendDecision): Judgement => ({ kind: 'decided', decision })
const expired = (detail: string): Judgement => decided({ kind: 'expired', because: 'window-closed', detail })

/** Whether a send that is due may go to Amazon now; the same planning as before, with what is known today. */
export const judgeDueSend = (facts: DueFacts): Judgement => {
  const { send, order, campaign, now } = facts
  if (!order) return expired('the order is no longer stored')
  if (!campaign) return expired('the campaign no longer exists')
  const plan = planSend({ campaign, order, now, send })
  if (!plan) return expired('the campaign is no longer about this order')
  if (plan.decision.kind !== 'planned') return decided(plan.decision)
  if (plan.decision.at > now)
    return decided({ ...plan.decision, because: lastingReason(send.decision, plan.decision.because) })
  const { channel } = plan
  const other = otherSaysNo(facts.others, channel)
  if (other) return decided(other)
  const held = heldBecause(campaign, facts.holds, channel)
  // Due as it is: it goes as soon as the hold does.
  if (held) return decided({ kind: 'planned', because: held, at: now })
  const job = { kind: 'go', order, campaign, channel } as const
  if (onlyOfficial(send) && channel === 'buyer-message') return decided(waitForOfficial(send, job, now))
  return waitForOther(facts, job) ?? job
}

/** One order is asked once, through either channel; and a buyer who opted out is left alone. */
const otherSaysNo = (others: readonly Send[], channel: Channel): SendDecision | null => {
  const optedOut = others.some(({ decision }) => decision.kind === 'undelivered' && decision.because === 'opted-out')
  if (optedOut) return { kind: 'skipped', because: 'opted-out' }
  // After a message that did not arrive, one official request may follow, and never another message.
  const asked = others.find(
    ({ decision }) => holdsClaim(decision) || (decision.kind === 'undelivered' && channel === 'buyer-message'),
  )
  return asked ? { kind: 'skipped', because: 'asked-by-other-campaign', detail: asked.campaignId } : null
}

const hour = 3_600_000

const heldBecause = (
  campaign: Campaign,
  holds: readonly Hold[],
  channel: Channel,
): 'campaign-held' | 'account-restricted' | null => {
  const on = holdsOn(campaign, holds, channel)
  if (on.some((hold) => hold.cause.kind === 'restriction')) return 'account-restricted'
  return on.length > 0 ? 'campaign-held' : null
}

type Going = Extract<Judgement, { kind: 'go' }>

const waitForOfficial = (send: Send, job: Going, now: Date): SendDecision =>
  postpone({
    ...job,
    from: nextDay(job.order, now),
    because: lastingReason(send.decision, 'not-offered-now'),
    detail: 'only the official request may follow',
  })

const before = (a: Campaign, b: Campaign): boolean => {
  const [one, two] = [a.definition.priority, b.definition.priority]
  return one === two ? a.id < b.id : one > two
}

/** A running campaign of higher priority that still means to ask about this order goes first. */
const waitForOther = (facts: DueFacts, job: Going): Judgement | null => {
  const { others, campaigns, holds, now } = facts
  const first = others.find((send) => {
    const other = campaigns.find((one) => one.id === send.campaignId)
    if (send.decision.kind !== 'planned' || !other || !before(other, job.campaign)) return false
    return holdsOn(other, holds, channelFor(other, job.order, send)).length === 0
  })
  if (first?.decision.kind !== 'planned') return null
  const from = new Date(Math.max(first.decision.at.getTime(), now.getTime()) + hour)
  return decided(postpone({ ...job, from, because: 'other-campaign-first', detail: first.campaignId }))
}
