import { type Campaign, channelOf, type Hold, type HoldCause } from '../../domain/campaign.ts'
import { escaped } from '../reply.ts'

/** One campaign as a line: whether it runs, through which channel, and what holds it. */
export const campaignLine = (campaign: Campaign, holds: readonly Hold[], running = holds.length === 0): string => {
  const channel = channelWords(campaign)
  if (running) return `:large_green_circle: *${escaped(campaign.name)}* runs: ${channel}`
  const causes = [...new Set(holds.map((hold) => causeWords[hold.cause.kind]))]
  return `:double_vertical_bar: *${escaped(campaign.name)}* is paused (${channel}): ${causes.join(', ') || 'restricted by Amazon'}`
}

const causeWords: Readonly<Record<HoldCause['kind'], string>> = {
  person: 'paused by a person',
  new: 'new, not started yet',
  restriction: 'restricted by Amazon',
  'early-warning': 'Amazon blocked one of its messages',
  audit: 'its template does not pass the audit',
}

export const channelWords = (campaign: Campaign): string => {
  if (campaign.channel === 'official') return 'official Request a Review'
  return channelOf(campaign) === 'official' ? 'switched to the official Request a Review' : 'buyer messages'
}
