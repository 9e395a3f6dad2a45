import type { Account, Tenant } from '../domain/account.ts'
import { type Campaign, channelOf, type Hold, holdsOn } from '../domain/campaign.ts'
import type { Change } from '../domain/change.ts'
import type { Notice, Restriction } from '../domain/notice.ts'
import type { Send } from '../domain/send.ts'
import type { Ports } from '../ports.ts'
import { type CandidateReason, rankReasons } from './rank-reasons.ts'

/** Everything the card of an incident says. */
export type RestrictionFacts = {
  readonly account: Account
  readonly restriction: Restriction
  readonly notice: Notice | null
  readonly reasons: readonly CandidateReason[]
  readonly campaigns: readonly {
    readonly campaign: Campaign
    readonly running: boolean
    readonly holds: readonly Hold[]
  }[]
  /** The newest change to the incident, with who made it; null right after it was opened. */
  readonly lastChange: Change | null
  /** The change that opened it, for *Undo pause*. */
  readonly openedBy: Change | null
  /** Buyer messages whose call began before the incident was opened and is not over: only these may still leave. */
  readonly inFlight: readonly Send[]
  /** Null once it is closed. */
  readonly orders: IncidentOrders | null
  readonly dryRun: boolean
}

/** What the restriction costs in orders. */
export type IncidentOrders = {
  /** Orders that wait for a buyer message; Amazon's official request can still reach all of them. */
  readonly waiting: number
  /** Those whose window closes before `until`: they are never asked unless their campaign is switched. */
  readonly missing: number
  readonly until: { readonly kind: 'end' | 'a-week'; readonly at: Date }
  /** Messages known not to have arrived because of it. */
  readonly blocked: number
}

/** Gathers the facts of an incident as they are now; null when there is no such incident, not even undone. */
export async function showRestriction(
  ports: Pick<Ports, 'store' | 'now' | 'liveAllowed'>,
  ask: { tenant: Tenant; restrictionId: string },
): Promise<RestrictionFacts | null> {
  const [account, restrictions, changes] = await Promise.all([
    ports.store.account(ask.tenant),
    ports.store.restrictions(ask.tenant),
    ports.store.changes(ask.tenant, 500),
  ])
  const own = changes.filter((change) => concerns(change, ask.restrictionId))
  const openedBy = own.find((change) => change.action === 'restriction-opened') ?? null
  const restriction = restrictions.find((one) => one.id === ask.restrictionId) ?? undone(openedBy, ask.restrictionId)
  if (!account || !restriction) return null
  const [campaigns, holds] = await Promise.all([ports.store.campaigns(ask.tenant), ports.store.holds(ask.tenant)])
  return {
    account,
    restriction,
    notice: restriction.noticeId ? await ports.store.notice(ask.tenant.workspaceId, restriction.noticeId) : null,
    reasons: await rankReasons(ports, { account, restriction, changes }),
    campaigns: campaigns.map((campaign) => {
      const on = holdsOn(campaign, holds)
      const restricted = restriction.state === 'open' && channelOf(campaign) === 'buyer-message'
      return { campaign, holds: on, running: on.length === 0 && !restricted }
    }),
    lastChange: own.find((change) => change.id !== openedBy?.id) ?? null,
    openedBy,
    inFlight: restriction.state === 'open' ? await messagesUnderWay(ports, ask.tenant) : [],
    orders: restriction.state === 'open' ? await ordersOf(ports, restriction, campaigns) : null,
    dryRun: !(ports.liveAllowed && account.live),
  }
}

const week = 7 * 24 * 60 * 60 * 1000

/** Without an end date nobody knows how many orders it will cost; how many the next week does is known. */
async function ordersOf(
  ports: Pick<Ports, 'store' | 'now'>,
  restriction: Restriction,
  campaigns: readonly Campaign[],
): Promise<IncidentOrders> {
  const now = ports.now()
  const { endsAt, since } = restriction
  const until: IncidentOrders['until'] =
    endsAt && endsAt > now ? { kind: 'end', at: endsAt } : { kind: 'a-week', at: new Date(now.getTime() + week) }
  const campaignIds = campaigns.filter((one) => channelOf(one) === 'buyer-message').map((one) => one.id)
  const [waiting, counts] = await Promise.all([
    ports.store.countWaiting(restriction, { campaignIds, now, until: until.at }),
    ports.store.countSends(restriction, { from: since, to: new Date(now.getTime() + 1) }),
  ])
  const stopped = counts.filter(({ because }) => because === 'restricted' || because === 'proved-undelivered')
  return { ...waiting, until, blocked: stopped.reduce((sum, { count }) => sum + count, 0) }
}

async function messagesUnderWay(ports: Pick<Ports, 'store' | 'now'>, tenant: Tenant): Promise<readonly Send[]> {
  const sending = await ports.store.sendsToSettle(tenant, new Date(ports.now().getTime() + 1), 1000)
  return sending.filter((send) => send.channel === 'buyer-message')
}

const concerns = (change: Change, restrictionId: string): boolean =>
  change.effects.some((effect) => effect.kind === 'restriction' && effect.restriction.id === restrictionId)

/** An incident whose opening was undone is known from the history alone. */
const undone = (openedBy: Change | null, restrictionId: string): Restriction | undefined => {
  const effect = openedBy?.effects.find((one) => one.kind === 'restriction' && one.restriction.id === restrictionId)
  return effect?.kind === 'restriction' ? { ...effect.restriction, state: 'dismissed' } : undefined
}
