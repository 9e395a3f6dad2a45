import type { Tenant } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Change } from '../domain/change.ts'
import type { Ports } from '../ports.ts'
import { type FoundCampaigns, findCampaigns } from './find-campaigns.ts'
import { makeChange } from './make-change.ts'
import { redrawCard } from './redraw-card.ts'

export type OfficialOutcome =
  | {
      readonly kind: 'switched'
      readonly change: Change
      readonly campaigns: readonly Campaign[]
      readonly on: boolean
    }
  | { readonly kind: 'already'; readonly on: boolean }
  | { readonly kind: 'conflict'; readonly by: Change | null }
  | Exclude<FoundCampaigns, { kind: 'found' }>

/** Lets buyer-message campaigns use Amazon's official request instead, or gives them their message back. */
export async function switchOfficial(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: { tenant: Tenant; actor: Actor; name: string; on: boolean },
): Promise<OfficialOutcome> {
  const found = await findCampaigns(ports, ask)
  if (found.kind !== 'found') return found
  const campaigns = found.campaigns.filter((one) => one.channel === 'buyer-message' && one.official !== ask.on)
  if (campaigns.length === 0) return { kind: 'already', on: ask.on }
  const effects = campaigns.map((one) => ({
    kind: 'official' as const,
    campaignId: one.id,
    from: one.official,
    to: ask.on,
  }))
  const change = makeChange(ports, { ...ask, action: ask.on ? 'official-on' : 'official-off', effects })
  const outcome = await ports.store.change(change, await redrawCard(ports, ask.tenant, change.id))
  if (outcome.kind === 'conflict') return { kind: 'conflict', by: outcome.by }
  ports.wake('announce', ask.tenant)
  ports.wake('dispatch-sends', ask.tenant)
  return { kind: 'switched', change: outcome.change, campaigns, on: ask.on }
}
