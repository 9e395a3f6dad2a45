import type { Account, Tenant } from '../domain/account.ts'
import type { Campaign } from '../domain/campaign.ts'
import { nearest } from '../domain/nearest.ts'
import type { Ports, SendCount } from '../ports.ts'

export const statsPeriods = [7, 30, 90] as const
export type StatsPeriod = (typeof statsPeriods)[number]

export type StatsOutcome =
  | {
      readonly kind: 'stats'
      readonly account: Account
      readonly dryRun: boolean
      readonly days: StatsPeriod
      readonly campaign: Campaign | null
      readonly now: readonly SendCount[]
      /** The period of the same length before. */
      readonly before: readonly SendCount[]
      readonly to: Date
    }
  | { readonly kind: 'unknown-campaign'; readonly name: string; readonly nearest: string | null }

/** What was sent and what was not, by reason, for a period and the one before it. */
export async function showStats(
  ports: Pick<Ports, 'store' | 'now' | 'liveAllowed'>,
  ask: { tenant: Tenant; days: StatsPeriod; campaign: string | null },
): Promise<StatsOutcome> {
  const [account, campaigns] = await Promise.all([ports.store.account(ask.tenant), ports.store.campaigns(ask.tenant)])
  if (!account) throw new Error('The account of this channel is gone')
  const named = ask.campaign?.toLowerCase() ?? null
  const campaign = named ? campaigns.find((one) => one.id === ask.campaign || one.name.toLowerCase() === named) : null
  if (ask.campaign && !campaign) {
    return {
      kind: 'unknown-campaign',
      name: ask.campaign,
      nearest: nearest(
        ask.campaign,
        campaigns.map((one) => one.name),
      ),
    }
  }
  const to = ports.now()
  const back = (days: number) => new Date(to.getTime() - days * 24 * 60 * 60 * 1000)
  const only = (counts: readonly SendCount[]) => counts.filter((one) => !campaign || one.campaignId === campaign.id)
  const [now, before] = await Promise.all([
    ports.store.countSends(ask.tenant, { from: back(ask.days), to }),
    ports.store.countSends(ask.tenant, { from: back(2 * ask.days), to: back(ask.days) }),
  ])
  const dryRun = !(ports.liveAllowed && account.live)
  return {
    kind: 'stats',
    account,
    dryRun,
    days: ask.days,
    campaign: campaign ?? null,
    now: only(now),
    before: only(before),
    to,
  }
}
