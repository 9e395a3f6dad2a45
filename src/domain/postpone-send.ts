import type { Campaign, Channel } from './campaign.ts'
import { addLocalDays, startOfLocalDay } from './local-hours.ts'
import { marketplaceOf } from './marketplaces.ts'
import type { Order } from './order.ts'
import { nextSlot } from './plan-send.ts'
import type { SendDecision } from './send.ts'
import { laterOf } from './windows.ts'

type Planned = Extract<SendDecision, { kind: 'planned' }>

/** Planned again for the first slot from `from` on, or expired when the window closes before. */
export const postpone = (ask: {
  campaign: Campaign
  channel: Channel
  order: Order
  from: Date
  because: Planned['because']
  detail?: string
}): SendDecision => {
  const { because } = ask
  const at = nextSlot(ask)
  // A detail that is absent and one that is undefined are the same thing in words, not in a row.
  const detail = ask.detail === undefined ? {} : { detail: ask.detail.slice(0, 500) }
  return at
    ? { kind: 'planned', because, at, ...detail }
    : { kind: 'expired', because: 'window-closed', detail: `last: ${because}` }
}

const halfDay = 12 * 3_600_000

/** The next day as the marketplace's calendar has it, and never within the same night. */
export const nextDay = (order: Order, now: Date): Date => {
  const zone = marketplaceOf(order.marketplaceId)?.zone ?? 'UTC'
  return laterOf(startOfLocalDay(addLocalDays(now, 1, zone), zone), new Date(now.getTime() + halfDay))
}

/** Reasons that a later look must not forget: the last try was made, or no message can arrive. */
const lasting: readonly string[] = ['not-available-yet', 'proved-undelivered', 'official-instead']

export const lastingReason = (decision: SendDecision, otherwise: Planned['because']): Planned['because'] =>
  decision.kind === 'planned' && lasting.includes(decision.because) ? decision.because : otherwise
