import type { Tenant } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import { type CampaignDefinition, type Channel, campaignDefinition, channels, type Hold } from '../domain/campaign.ts'
import type { Effect, NewCampaign } from '../domain/change.ts'
import type { Ports } from '../ports.ts'
import { makeChange } from './make-change.ts'

export type AddCampaignOutcome =
  | { readonly kind: 'added'; readonly campaign: NewCampaign }
  | { readonly kind: 'name-taken'; readonly name: string }
  | { readonly kind: 'empty-name' }
  | { readonly kind: 'needs-template' }
  | { readonly kind: 'bad-definition'; readonly path: string; readonly message: string }

/** Adds a campaign, held until somebody resumes it: a new campaign never starts by itself. */
export async function addCampaign(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: {
    tenant: Tenant
    actor: Actor
    name: string
    channel: Channel
    templateId: string | null
    definition: CampaignDefinition
  },
): Promise<AddCampaignOutcome> {
  const name = ask.name.trim().slice(0, 60)
  if (name === '') return { kind: 'empty-name' }
  const checked = campaignDefinition.safeParse(ask.definition)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    return { kind: 'bad-definition', path: issue?.path.join('.') ?? '', message: issue?.message ?? 'It is not valid.' }
  }
  const [campaigns, templates] = await Promise.all([
    ports.store.campaigns(ask.tenant),
    ports.store.templates(ask.tenant),
  ])
  if (name.toLowerCase() === 'all' || campaigns.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    return { kind: 'name-taken', name }
  const templateId = ask.channel === 'official' ? null : ask.templateId
  if (ask.channel === 'buyer-message' && !templates.some((one) => one.id === templateId))
    return { kind: 'needs-template' }
  const campaign: NewCampaign = { id: ports.newId(), name, channel: ask.channel, templateId, definition: checked.data }
  const outcome = await ports.store.change(
    makeChange(ports, { ...ask, action: 'campaign-added', effects: effectsOf(ports, campaign) }),
    [],
  )
  if (outcome.kind === 'conflict') return { kind: 'name-taken', name }
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
