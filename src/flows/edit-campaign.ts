import type { Actor } from '../domain/actor.ts'
import type { Change } from '../domain/change.ts'
import type { Ports } from '../ports.ts'
import { type CampaignAsked, type CampaignTrouble, checkCampaign } from './check-campaign.ts'
import { makeChange } from './make-change.ts'

export type EditCampaignOutcome =
  | { readonly kind: 'edited'; readonly change: Change }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'gone' }
  /** Somebody else edited it since the form was opened. */
  | { readonly kind: 'conflict' }
  | CampaignTrouble

/**
 * Gives a campaign other settings. It runs or rests as before; sends that are only planned are planned anew. `version`
 * is the one that was edited.
 */
export async function editCampaign(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: Omit<CampaignAsked, 'campaignId' | 'channel'> & {
    readonly actor: Actor
    readonly campaignId: string
    readonly version: number
  },
): Promise<EditCampaignOutcome> {
  const campaign = (await ports.store.campaigns(ask.tenant)).find((one) => one.id === ask.campaignId)
  if (!campaign) return { kind: 'gone' }
  if (campaign.version !== ask.version) return { kind: 'conflict' }
  const checked = await checkCampaign(ports, { ...ask, channel: campaign.channel })
  if (checked.kind !== 'fine') return checked
  const { name, templateId, definition } = campaign
  const from = { name, templateId, definition }
  // Both were written by the same schema, field by field.
  if (JSON.stringify(from) === JSON.stringify(checked.settings)) return { kind: 'unchanged' }
  const effect = { kind: 'campaign-settings', campaignId: campaign.id, from, to: checked.settings } as const
  const change = makeChange(ports, { ...ask, action: 'campaign-edited', effects: [effect] })
  const outcome = await ports.store.change(change, [])
  if (outcome.kind === 'conflict') return { kind: 'conflict' }
  ports.wake('plan-sends', ask.tenant)
  return { kind: 'edited', change: outcome.change }
}
