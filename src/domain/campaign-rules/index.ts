import type { CampaignFacts, CampaignFinding, CampaignRule } from './campaign-rule.ts'
import { contentedBuyers } from './contented-buyers.ts'
import { messageVolume } from './message-volume.ts'
import { outside30Days } from './outside-30-days.ts'
import { repeatRequests } from './repeat-requests.ts'
import { templateLanguage } from './template-language.ts'

/** Every rule on a campaign and its history, the gravest first. A rule is added here. */
export const campaignRules: readonly CampaignRule[] = [
  contentedBuyers,
  repeatRequests,
  templateLanguage,
  outside30Days,
  messageVolume,
]

/** Applies every rule to a campaign. One that fails objects: what was not checked is not fine. */
export const auditCampaign = (facts: CampaignFacts): readonly CampaignFinding[] =>
  campaignRules.flatMap((rule) => {
    try {
      return rule.check(facts).map((place) => ({ ...place, rule }))
    } catch {
      return [{ rule, certainty: 'clear', what: facts.campaign.name }]
    }
  })
