import { sources } from '../rules/sources.ts'
import type { CampaignRule } from './campaign-rule.ts'

/** Repeated by tools of the trade, not verified today; Amazon itself names no number. */
const limit = (ordersADay: number): number => 5 * ordersADay + 600

export const messageVolume: CampaignRule = {
  id: 'message-volume',
  severity: 'medium',
  reason: 'customer-complaints',
  summary: 'Sends far more messages than there are orders.',
  why: 'Too many complaints about unwanted messages are a reason for a restriction of its own; tools of the trade stop at five messages an order and 600 more a day.',
  source: sources.volumeLimits,
  check: ({ volume }) =>
    volume !== null && volume.messagesADay > limit(volume.ordersADay)
      ? [
          {
            certainty: 'borderline',
            what: `${Math.round(volume.messagesADay)} messages a day for ${Math.round(volume.ordersADay)} orders a day`,
          },
        ]
      : [],
}
