import type { Campaign } from '../campaign.ts'
import type { Certainty, Reason, Severity } from '../finding.ts'
import type { Source } from '../rules/rule.ts'
import type { Template } from '../template.ts'

/** A campaign with what it sends; `template` is null for the official channel, and for one that was lost. */
export type CampaignSent = { readonly campaign: Campaign; readonly template: Template | null }

/** What text alone cannot show: the campaign, the others beside it, and how much is sent. */
export type CampaignFacts = CampaignSent & {
  readonly others: readonly CampaignSent[]
  /** Ids of the marketplaces whose orders it takes: its filter's, else all of the account. */
  readonly marketplaces: readonly string[]
  /** Averages of the last week; null while nothing was imported. */
  readonly volume: { readonly messagesADay: number; readonly ordersADay: number } | null
}

/** What a rule objects to; `what` are the settings it means, as a person would name them. */
export type CampaignPlace = { readonly certainty: Certainty; readonly what: string }

/** One thing Amazon forbids about when, to whom and how often messages go. The file of a rule is the whole rule. */
export type CampaignRule = {
  /** The id of the policy sheet, so a text and a campaign may break the same rule. */
  readonly id: string
  readonly severity: Severity
  readonly reason: Reason | null
  readonly summary: string
  readonly why: string
  readonly source: Source
  readonly check: (facts: CampaignFacts) => readonly CampaignPlace[]
}

export type CampaignFinding = CampaignPlace & { readonly rule: CampaignRule }
