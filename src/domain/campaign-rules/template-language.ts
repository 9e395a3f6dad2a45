import { channelOf } from '../campaign.ts'
import { marketplaceOf } from '../marketplaces.ts'
import { readMessage } from '../message/read-message.ts'
import { sources } from '../rules/sources.ts'
import type { CampaignRule } from './campaign-rule.ts'

export const templateLanguage: CampaignRule = {
  id: 'wrong-language',
  severity: 'medium',
  reason: null,
  summary: 'Writes in a language that the buyers of a marketplace do not choose.',
  why: 'A message must be in the language that the buyer prefers; each marketplace offers its buyers only some.',
  source: sources.mustHaves,
  check: ({ campaign, template, marketplaces }) => {
    if (channelOf(campaign) === 'official' || template === null) return []
    const { language } = readMessage(template.text, { injectsOrderId: true, allowedHosts: [] })
    if (language === null) return []
    return marketplaces.flatMap((id) => {
      const marketplace = marketplaceOf(id)
      if (!marketplace || marketplace.languages[0] === language) return []
      // Some buyers there may have chosen it; most have not.
      const certainty = marketplace.languages.includes(language) ? ('borderline' as const) : ('clear' as const)
      return [{ certainty, what: `“${language}” for orders of ${marketplace.domain}` }]
    })
  },
}
