import type { IncidentMode, Tenant } from './account.ts'
import type { Actor } from './actor.ts'
import type { CampaignDefinition, Channel, Hold } from './campaign.ts'
import type { Dismissal } from './finding.ts'
import type { Restriction } from './notice.ts'
import type { MessageText } from './template.ts'

/**
 * One exact alteration of what is stored. Each names what it starts from, so that it is refused when the ground has
 * moved, and each has an inverse, so that a change is undone exactly.
 */
export type Effect =
  | { readonly kind: 'hold-added'; readonly hold: Hold }
  | { readonly kind: 'hold-removed'; readonly hold: Hold }
  | { readonly kind: 'official'; readonly campaignId: string; readonly from: boolean; readonly to: boolean }
  | { readonly kind: 'live'; readonly from: boolean; readonly to: boolean }
  | { readonly kind: 'alert-channel'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'incident-mode'; readonly from: IncidentMode; readonly to: IncidentMode }
  | {
      readonly kind: 'restriction'
      readonly restriction: Restriction
      readonly from: Restriction['state'] | 'none'
      readonly to: Restriction['state'] | 'none'
    }
  /** The revision in use. `text` is there when `to` is a new revision; null points back to an older one. */
  | {
      readonly kind: 'revision'
      readonly templateId: string
      readonly from: number
      readonly to: number
      readonly text: MessageText | null
    }
  | {
      readonly kind: 'template'
      readonly templateId: string
      readonly name: string
      readonly text: MessageText
      readonly from: 'none' | 'there'
      readonly to: 'none' | 'there'
    }
  | {
      readonly kind: 'campaign'
      readonly campaign: NewCampaign
      readonly from: 'none' | 'there'
      readonly to: 'none' | 'there'
    }
  /** What a person writes of a campaign. Its channel stays: another channel is another campaign. */
  | {
      readonly kind: 'campaign-settings'
      readonly campaignId: string
      readonly from: CampaignSettings
      readonly to: CampaignSettings
    }
  | { readonly kind: 'dismissal-added'; readonly dismissal: Dismissal }
  | { readonly kind: 'dismissal-removed'; readonly dismissal: Dismissal }

export type NewCampaign = {
  readonly id: string
  readonly name: string
  readonly channel: Channel
  readonly templateId: string | null
  readonly definition: CampaignDefinition
}

export type CampaignSettings = Pick<NewCampaign, 'name' | 'templateId' | 'definition'>

export type ChangeAction =
  | 'pause'
  | 'resume'
  | 'official-on'
  | 'official-off'
  | 'go-live'
  | 'go-dry'
  | 'set-alert-channel'
  | 'set-incident-mode'
  | 'restriction-opened'
  | 'restriction-lifted'
  | 'not-a-restriction'
  | 'fix-approved'
  | 'template-edited'
  | 'template-added'
  | 'campaign-added'
  | 'campaign-edited'
  | 'finding-dismissed'
  | 'undo'

/** Who changed what, when, and exactly what: one row of the history. */
export type Change = Tenant & {
  readonly id: string
  readonly at: Date
  readonly actor: Actor
  readonly action: ChangeAction
  readonly effects: readonly Effect[]
  /** The change that this one undoes. */
  readonly undoes: string | null
  /** The change that undid this one. */
  readonly undoneBy: string | null
}

/** What an effect touches; two effects with one subject build on each other. */
export const subjectOf = (effect: Effect): string => {
  switch (effect.kind) {
    case 'hold-added':
    case 'hold-removed':
      return `hold:${effect.hold.id}`
    case 'official':
      return `official:${effect.campaignId}`
    case 'live':
    case 'alert-channel':
    case 'incident-mode':
      return effect.kind
    case 'restriction':
      return `restriction:${effect.restriction.id}`
    case 'revision':
    case 'template':
      return `template:${effect.templateId}`
    case 'campaign':
      return `campaign:${effect.campaign.id}`
    case 'campaign-settings':
      return `campaign:${effect.campaignId}`
    case 'dismissal-added':
    case 'dismissal-removed':
      return `dismissal:${effect.dismissal.id}`
  }
}

/** The effect that takes this one back. */
export const inverse = (effect: Effect): Effect => {
  switch (effect.kind) {
    case 'hold-added':
      return { ...effect, kind: 'hold-removed' }
    case 'hold-removed':
      return { ...effect, kind: 'hold-added' }
    case 'dismissal-added':
      return { ...effect, kind: 'dismissal-removed' }
    case 'dismissal-removed':
      return { ...effect, kind: 'dismissal-added' }
    case 'revision':
      return { ...effect, from: effect.to, to: effect.from, text: null }
    case 'official':
    case 'live':
      return { ...effect, from: effect.to, to: effect.from }
    case 'alert-channel':
      return { ...effect, from: effect.to, to: effect.from }
    case 'incident-mode':
      return { ...effect, from: effect.to, to: effect.from }
    case 'restriction':
      return { ...effect, from: effect.to, to: effect.from }
    case 'campaign-settings':
      return { ...effect, from: effect.to, to: effect.from }
    case 'template':
    case 'campaign':
      return { ...effect, from: effect.to, to: effect.from }
  }
}

/** Taken back in the opposite order. */
export const inverses = (effects: readonly Effect[]): readonly Effect[] => effects.map(inverse).reverse()
