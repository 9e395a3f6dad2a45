import type { Account, Tenant } from '../domain/account.ts'
import { type Campaign, type Channel, channelOf, type Hold, holdsOn } from '../domain/campaign.ts'
import type { Notice, Restriction } from '../domain/notice.ts'
import type { OrderReport, ReportWatch } from '../domain/order-report.ts'
import type { Connection, Ports } from '../ports.ts'
import { isTroubled, reportWatch } from './read-report.ts'

export type CampaignStatus = {
  readonly campaign: Campaign
  readonly channel: Channel
  readonly holds: readonly Hold[]
  /** Nothing holds it, and the account may use its channel. */
  readonly running: boolean
}

export type StatusFacts = {
  readonly account: Account
  readonly dryRun: boolean
  readonly liveAllowed: boolean
  readonly restriction: Restriction | null
  /** Genuine notices of a restriction that nobody has answered: until then no buyer message starts. */
  readonly unanswered: number
  readonly campaigns: readonly CampaignStatus[]
  /** Decided in the last 24 hours, by kind. */
  readonly today: Readonly<Record<string, number>>
  readonly importedUpTo: Date | null
  /** Orders that are brought in by report just now, and why one cannot be had. */
  readonly byReport: Pick<ReportWatch, 'spans' | 'orders' | 'unreadable' | 'foreign' | 'trouble'>
  /** Reports without which a return, or the arrival of what Amazon ships itself, is not known. */
  readonly missing: readonly { readonly report: OrderReport; readonly detail: string }[]
  readonly connections: readonly Connection[]
}

const holdsBack = ({ state, authentic, reading, accountId }: Notice, account: Account): boolean =>
  ['new', 'asks'].includes(state) &&
  authentic === 'verified' &&
  reading.restricted &&
  (accountId === null || accountId === account.accountId)

/** How an account stands: restriction, campaigns, sends of the last day, connections. */
export async function showStatus(
  ports: Pick<Ports, 'store' | 'now' | 'liveAllowed' | 'connections'>,
  ask: { tenant: Tenant },
): Promise<StatusFacts | null> {
  const account = await ports.store.account(ask.tenant)
  if (!account) return null
  const now = ports.now()
  const [restriction, campaigns, holds, counts, position, notices] = await Promise.all([
    ports.store.openRestriction(ask.tenant),
    ports.store.campaigns(ask.tenant),
    ports.store.holds(ask.tenant),
    ports.store.countSends(ask.tenant, { from: new Date(now.getTime() - 24 * 60 * 60 * 1000), to: now }),
    ports.store.importPosition(ask.tenant),
    ports.store.notices(ask.tenant.workspaceId, 200),
  ])
  const [byReport, ...others] = await Promise.all([
    reportWatch(ports, { account, report: 'all-orders' }),
    ...(['shipments', 'returns', 'fba-returns'] as const).map(async (report) => ({
      report,
      watch: await reportWatch(ports, { account, report }),
    })),
  ])
  const today: Record<string, number> = {}
  for (const count of counts) today[count.kind] = (today[count.kind] ?? 0) + count.count
  return {
    account,
    dryRun: !(ports.liveAllowed && account.live),
    liveAllowed: ports.liveAllowed,
    restriction,
    unanswered: notices.filter((one) => holdsBack(one, account)).length,
    campaigns: campaigns.map((campaign) => {
      const [channel, on] = [channelOf(campaign), holdsOn(campaign, holds)]
      const restricted = restriction !== null && channel === 'buyer-message'
      return { campaign, channel, holds: on, running: on.length === 0 && !restricted }
    }),
    today,
    importedUpTo: position?.since ?? null,
    byReport: isTroubled(byReport, now) ? byReport : { ...byReport, trouble: null },
    missing: others.flatMap(({ report, watch }) =>
      watch.trouble && isTroubled(watch, now) ? [{ report, detail: watch.trouble.detail }] : [],
    ),
    connections: ports.connections(),
  }
}
