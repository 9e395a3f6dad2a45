import type { Actor } from '../domain/actor.ts'
import { channels, type Hold } from '../domain/campaign.ts'
import type { Effect, NewCampaign } from '../domain/change.ts'
import type { Ports } from '../ports.ts'
import { type CampaignAsked, type CampaignTrouble, checkCampaign } from './check-campaign.ts'
import { makeChange } from './make-change.ts'

export type AddCampaignOutcome = { readonly kind: 'added'; readonly campaign: NewCampaign } | CampaignTrouble

/** Adds a campaign, held until somebody resumes it: a new campaign never starts by itself. */
export async function addCampaign(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: Omit<CampaignAsked, 'campaignId'> & { readonly actor: Actor },
): Promise<AddCampaignOutcome> {
  const checked = await checkCampaign(ports, { ...ask, campaignId: null })
  if (checked.kind !== 'fine') return checked
  const campaign: NewCampaign = { id: ports.newId(), channel: ask.channel, ...checked.settings }
  const outcome = await ports.store.change(
    makeChange(ports, { ...ask, action: 'campaign-added', effects: effectsOf(ports, campaign) }),
    [],
  )
  if (outcome.kind === 'conflict') return { kind: 'name-taken', name: campaign.name }
  ports.wake('plan-sends', ask.tenant)
  return { kind: 'added', campaign }
}

const effectsOf = (ports: Pick<Ports, 'newId'>, campaign: NewCampaign): readonly Effect[] => [
  { kind: 'campaign', campaign, from: 'none', to: 'there' },
  ...channels.map((channel): Effect => {
    const hold: Hold = { id: ports.newId(), campaignId: campaign.id, channel, cause: { kind: 'new' } }
    return { kind: 'hold-added', hold }
  }),
]
