import type { Tenant } from '../domain/account.ts'
import { type CampaignDefinition, type Channel, campaignDefinition } from '../domain/campaign.ts'
import type { CampaignSettings } from '../domain/change.ts'
import { contradictionIn } from '../domain/contradiction.ts'
import type { Ports } from '../ports.ts'

export type CampaignTrouble =
  | { readonly kind: 'name-taken'; readonly name: string }
  | { readonly kind: 'empty-name' }
  | { readonly kind: 'needs-template' }
  | { readonly kind: 'bad-definition'; readonly path: string; readonly message: string }

export type CampaignAsked = {
  readonly tenant: Tenant
  /** Null for a new one. */
  readonly campaignId: string | null
  readonly name: string
  readonly channel: Channel
  readonly templateId: string | null
  readonly definition: CampaignDefinition
}

/** What a person writes of a campaign, tidied up; or what is wrong with it. */
export async function checkCampaign(
  ports: Pick<Ports, 'store' | 'now'>,
  ask: CampaignAsked,
): Promise<{ readonly kind: 'fine'; readonly settings: CampaignSettings } | CampaignTrouble> {
  const name = ask.name.trim().slice(0, 60)
  if (name === '') return { kind: 'empty-name' }
  const checked = campaignDefinition.safeParse(ask.definition)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    return { kind: 'bad-definition', path: issue?.path.join('.') ?? '', message: issue?.message ?? 'It is not valid.' }
  }
  const contradiction = contradictionIn({ channel: ask.channel, definition: checked.data }, ports.now())
  if (contradiction) return { kind: 'bad-definition', ...contradiction }
  const [campaigns, templates] = await Promise.all([
    ports.store.campaigns(ask.tenant),
    ports.store.templates(ask.tenant),
  ])
  const others = campaigns.filter((one) => one.id !== ask.campaignId)
  if (name.toLowerCase() === 'all' || others.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    return { kind: 'name-taken', name }
  const templateId = ask.channel === 'official' ? null : ask.templateId
  if (ask.channel === 'buyer-message' && !templates.some((one) => one.id === templateId))
    return { kind: 'needs-template' }
  return { kind: 'fine', settings: { name, templateId, definition: checked.data } }
}
