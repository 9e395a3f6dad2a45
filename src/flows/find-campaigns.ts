import type { Tenant } from '../domain/account.ts'
import type { Campaign } from '../domain/campaign.ts'
import { nearest } from '../domain/nearest.ts'
import type { Ports } from '../ports.ts'

/** What a person named: `all`, or one campaign by its name (any case) or id. */
export type FoundCampaigns =
  | { readonly kind: 'found'; readonly campaigns: readonly Campaign[]; readonly all: boolean }
  | { readonly kind: 'no-campaigns' }
  | { readonly kind: 'unknown-campaign'; readonly name: string; readonly nearest: string | null }

export async function findCampaigns(
  ports: Pick<Ports, 'store'>,
  ask: { tenant: Tenant; name: string },
): Promise<FoundCampaigns> {
  const campaigns = await ports.store.campaigns(ask.tenant)
  if (campaigns.length === 0) return { kind: 'no-campaigns' }
  if (ask.name.toLowerCase() === 'all') return { kind: 'found', campaigns, all: true }
  const named = campaigns.filter((one) => one.id === ask.name || one.name.toLowerCase() === ask.name.toLowerCase())
  if (named.length > 0) return { kind: 'found', campaigns: named, all: false }
  return {
    kind: 'unknown-campaign',
    name: ask.name,
    nearest: nearest(
      ask.name,
      campaigns.map((one) => one.name),
    ),
  }
}
