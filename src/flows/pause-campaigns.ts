import type { Tenant } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import { type Campaign, channels, type Hold } from '../domain/campaign.ts'
import type { Change } from '../domain/change.ts'
import type { Send } from '../domain/send.ts'
import type { Ports } from '../ports.ts'
import { type FoundCampaigns, findCampaigns } from './find-campaigns.ts'
import { makeChange } from './make-change.ts'
import { redrawCard } from './redraw-card.ts'

export type PauseOutcome =
  | {
      readonly kind: 'paused'
      readonly change: Change
      readonly campaigns: readonly Campaign[] /** Already under way when the pause took hold. */
      readonly inFlight: readonly Send[]
    }
  | { readonly kind: 'already-paused'; readonly campaigns: readonly Campaign[] }
  | { readonly kind: 'conflict'; readonly by: Change | null }
  | Exclude<FoundCampaigns, { kind: 'found' }>

/** Holds the named campaigns, on both channels, at once. `name` is `all`, a name or an id. */
export async function pauseCampaigns(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: { tenant: Tenant; actor: Actor; name: string },
): Promise<PauseOutcome> {
  const found = await findCampaigns(ports, ask)
  if (found.kind !== 'found') return found
  const held = await ports.store.holds(ask.tenant)
  const added = found.campaigns.flatMap((campaign) => missingHolds(ports, campaign, held))
  if (added.length === 0) return { kind: 'already-paused', campaigns: found.campaigns }
  const effects = added.map((hold) => ({ kind: 'hold-added' as const, hold }))
  const change = makeChange(ports, { ...ask, action: 'pause', effects })
  const outcome = await ports.store.change(change, await redrawCard(ports, ask.tenant, change.id))
  if (outcome.kind === 'conflict') return { kind: 'conflict', by: outcome.by }
  ports.wake('announce', ask.tenant)
  const paused = found.campaigns.filter((campaign) => added.some((hold) => hold.campaignId === campaign.id))
  return { kind: 'paused', change: outcome.change, campaigns: paused, inFlight: outcome.inFlight }
}

const missingHolds = (ports: Pick<Ports, 'newId'>, campaign: Campaign, held: readonly Hold[]): readonly Hold[] =>
  channels
    .filter(
      (channel) =>
        !held.some(
          (hold) => hold.campaignId === campaign.id && hold.channel === channel && hold.cause.kind === 'person',
        ),
    )
    .map((channel) => ({ id: ports.newId(), campaignId: campaign.id, channel, cause: { kind: 'person' } }))
