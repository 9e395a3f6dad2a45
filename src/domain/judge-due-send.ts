import { type Campaign, type Channel, channelOf, type Hold, holdsOn } from './campaign.ts'
import type { Order } from './order.ts'
import { planSend } from './plan-send.ts'
import { lastingReason, postpone } from './postpone-send.ts'
import { holdsClaim, type Send, type SendDecision } from './send.ts'

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
  const plan = planSend({ campaign, order, now })
  if (!plan) return expired('the campaign is no longer about this order')
  if (plan.decision.kind !== 'planned') return decided(plan.decision)
  if (plan.decision.at > now)
    return decided({ ...plan.decision, because: lastingReason(send.decision, plan.decision.because) })
  const other = otherSaysNo(facts)
  if (other) return decided(other)
  const held = heldBecause(campaign, facts.holds)
  if (held) return decided(whenHeld({ campaign, order, now, because: held }))
  return waitForOther(facts, campaign, order) ?? { kind: 'go', order, campaign, channel: channelOf(campaign) }
}

/** One order is asked once, through either channel; and a buyer who opted out is left alone. */
const otherSaysNo = ({ others }: DueFacts): SendDecision | null => {
  const asked = others.find((one) => holdsClaim(one.decision))
  if (asked) return { kind: 'skipped', because: 'asked-by-other-campaign', detail: asked.campaignId }
  const optedOut = others.some(({ decision }) => decision.kind === 'undelivered' && decision.because === 'opted-out')
  return optedOut ? { kind: 'skipped', because: 'opted-out' } : null
}

const hour = 3_600_000

/** A held send is looked at again every hour. */
export const whenHeld = (ask: {
  campaign: Campaign
  order: Order
  now: Date
  because: 'campaign-held' | 'account-restricted'
}): SendDecision => postpone({ ...ask, from: new Date(ask.now.getTime() + hour) })

const heldBecause = (campaign: Campaign, holds: readonly Hold[]): 'campaign-held' | 'account-restricted' | null => {
  const on = holdsOn(campaign, holds)
  if (on.some((hold) => hold.cause.kind === 'restriction')) return 'account-restricted'
  return on.length > 0 ? 'campaign-held' : null
}

const before = (a: Campaign, b: Campaign): boolean => {
  const [one, two] = [a.definition.priority, b.definition.priority]
  return one === two ? a.id < b.id : one > two
}

/** A running campaign of higher priority that still means to ask about this order goes first. */
const waitForOther = (facts: DueFacts, campaign: Campaign, order: Order): Judgement | null => {
  const { others, campaigns, holds, now } = facts
  const first = others.find(({ decision, campaignId }) => {
    const other = campaigns.find((one) => one.id === campaignId)
    return decision.kind === 'planned' && other && before(other, campaign) && holdsOn(other, holds).length === 0
  })
  if (first?.decision.kind !== 'planned') return null
  const from = new Date(Math.max(first.decision.at.getTime(), now.getTime()) + hour)
  return decided(postpone({ campaign, order, from, because: 'other-campaign-first', detail: first.campaignId }))
}
