import { channelOf } from '../campaign.ts'
import { mayShareOrders } from '../filter-order.ts'
import { asksForReview } from '../phrases/asks-for-review.ts'
import { sources } from '../rules/sources.ts'
import type { CampaignRule, CampaignSent } from './campaign-rule.ts'

/** One order is never asked twice, whatever is set up; but a second campaign that cannot reach anybody is a mistake. */
export const repeatRequests: CampaignRule = {
  id: 'repeat-review-request',
  severity: 'high',
  reason: 'repeat-review-request',
  summary: 'Asks for a review of orders that another campaign asks as well.',
  why: 'Amazon allows one request for each order, whichever way it goes. F5 Guard lets only the first of them leave; the others never will.',
  source: sources.messagingApi,
  check: (facts) => {
    if (!asks(facts)) return []
    const same = facts.others.filter(
      (other) => asks(other) && mayShareOrders(facts.campaign.definition.filter, other.campaign.definition.filter),
    )
    return same.length === 0
      ? []
      : [{ certainty: 'borderline', what: same.map(({ campaign }) => campaign.name).join(', ') }]
  },
}

const asks = ({ campaign, template }: CampaignSent): boolean =>
  channelOf(campaign) === 'official' || (template !== null && asksForReview(template.text))
