import { readMessage } from '../message/read-message.ts'
import { hitsOfAny } from '../phrases/review-asks.ts'
import { sources } from '../rules/sources.ts'
import type { CampaignRule } from './campaign-rule.ts'

/** Our filters cannot see how a buyer felt; a name that says so tells of a list of orders that somebody picked by it. */
export const contentedBuyers: CampaignRule = {
  id: 'review-gating',
  severity: 'critical',
  reason: 'review-incentive-or-manipulation',
  summary: 'Seems to write to contented buyers only.',
  why: 'Asking for reviews only where the experience was good makes the reviews untrue as a whole, however the orders were picked.',
  source: sources.reviewsFaq,
  check: ({ campaign }) => {
    const message = readMessage({ ...named, subject: `${campaign.name}?` }, { injectsOrderId: true, allowedHosts: [] })
    const found = hitsOfAny(message, ['satisfied-question', 'satisfied', 'praise-review', 'stars-all'])
    return found.length > 0 ? [{ certainty: 'borderline', what: campaign.name }] : []
  },
}

const named = { body: '', format: 'plain', language: null, contactReason: null, attachments: [] } as const
