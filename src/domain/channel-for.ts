import { type Campaign, type Channel, channelOf } from './campaign.ts'
import type { Order } from './order.ts'
import { onlyOfficial, type Send } from './send.ts'

/**
 * The channel by which a campaign asks about this order: its own, or Amazon's request where it may stand in for a
 * message that has nowhere to go. `send` is what is known of the order in this campaign already.
 */
export const channelFor = (
  campaign: Campaign,
  order: Order,
  send: Pick<Send, 'channel' | 'decision' | 'attemptId'> | null,
): Channel => {
  const own = channelOf(campaign)
  if (own === 'official' || campaign.definition.otherwise === 'skip') return own
  // Amazon's request was found to be the only way, or has been tried already.
  const turned = send !== null && (send.decision.because === 'official-instead' || onlyOfficial(send))
  return turned || order.fulfilledBy === 'amazon' ? 'official' : own
}
