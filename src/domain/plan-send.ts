import type { Campaign, Channel } from './campaign.ts'
import { channelFor } from './channel-for.ts'
import { matchesFilter } from './filter-order.ts'
import { addLocalDays, localDay, nextOpen } from './local-hours.ts'
import { marketplaceOf } from './marketplaces.ts'
import type { Order } from './order.ts'
import type { Send, SendDecision } from './send.ts'
import { deliveredBy, earlierOf, laterOf, messageWindow, requestWindow, type Window } from './windows.ts'

/** What is decided about an order: the part of a send that a plan knows. */
export type SendPlan = Pick<Send, 'channel' | 'decision' | 'dueAt' | 'windowEndsAt'>

/**
 * Decides whether and when a campaign asks about an order. Null: the campaign is not about it, or it has not shipped
 * yet (a later version of the order is looked at again). `send` is what was decided before, if anything.
 */
export const planSend = (ask: {
  campaign: Campaign
  order: Order
  now: Date
  send?: Parameters<typeof channelFor>[2]
}): SendPlan | null => {
  const { campaign, order, now } = ask
  if (!matchesFilter(campaign.definition.filter, order)) return null
  const channel = channelFor(campaign, order, ask.send ?? null)
  const window = windowOf(channel, order)
  const final = (decision: SendDecision): SendPlan => ({ channel, decision, dueAt: null, windowEndsAt: window.until })
  const never = neverFor(order)
  if (never) return final(never)
  if (order.status !== 'shipped') return null
  const at = nextSlot({ campaign, channel, order, from: now })
  if (!at) return final({ kind: 'expired', because: 'window-closed' })
  return { channel, decision: { kind: 'planned', because: 'in-window', at }, dueAt: at, windowEndsAt: window.until }
}

/** Neutral reasons only: nothing here may depend on how content the buyer is likely to be. */
const neverFor = (order: Order): SendDecision | null => {
  if (order.status === 'cancelled') return { kind: 'skipped', because: 'cancelled' }
  if (order.replaces !== null) return { kind: 'skipped', because: 'replacement-order' }
  if (!marketplaceOf(order.marketplaceId))
    return { kind: 'skipped', because: 'unknown-marketplace', detail: order.marketplaceId.slice(0, 40) }
  return null
}

const windowOf = (channel: Channel, order: Order): Window =>
  channel === 'official' ? requestWindow(order) : messageWindow(order)

/** The campaign's own waiting time, in days of the marketplace's calendar, and its first day. */
const ownStart = ({ definition: { timing } }: Campaign, order: Order, zone: string): Date => {
  const start = addLocalDays(countedFrom(timing.after, order), timing.days, zone)
  return timing.season.from === null ? start : laterOf(start, localDay(timing.season.from, zone).from)
}

/** Where Amazon does not say when it was shipped, the delivery is waited for. */
const countedFrom = (after: Campaign['definition']['timing']['after'], order: Order): Date => {
  if (after === 'purchase') return order.purchasedAt
  return after === 'shipment' ? (order.shippedAt ?? deliveredBy(order)) : deliveredBy(order)
}

const ownEnd = ({ definition: { timing } }: Campaign, window: Window, zone: string): Date =>
  timing.season.to === null ? window.until : earlierOf(window.until, localDay(timing.season.to, zone).until)

/**
 * The first moment from `from` on that Amazon's window, the campaign's days and its local hours all allow; null when
 * the window closes before.
 */
export const nextSlot = (ask: { campaign: Campaign; channel: Channel; order: Order; from: Date }): Date | null => {
  const { campaign, channel, order, from } = ask
  const zone = marketplaceOf(order.marketplaceId)?.zone
  if (!zone) return null
  const window = windowOf(channel, order)
  const start = laterOf(laterOf(window.from, ownStart(campaign, order, zone)), from)
  const at = nextOpen(start, campaign.definition.timing, zone)
  return at && at < ownEnd(campaign, window, zone) ? at : null
}
