import type { Account, Tenant } from '../domain/account.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Change } from '../domain/change.ts'
import type { Notice, Restriction } from '../domain/notice.ts'
import type { Template } from '../domain/template.ts'
import type { Ports, SendCount } from '../ports.ts'

/** An incident from the first notice to its end, or to this day. */
export type IncidentStory = {
  readonly account: Account
  readonly restriction: Restriction
  /** Its place among the account's, counted from the newest. */
  readonly number: number
  readonly incidents: number
  readonly until: Date
  readonly open: boolean
  /** Oldest first, both. */
  readonly notices: readonly Notice[]
  readonly changes: readonly Change[]
  readonly counts: readonly SendCount[]
  readonly campaigns: readonly Campaign[]
  readonly templates: readonly Template[]
}

/** Everything on record about one incident: null when the account has none of that number. */
export async function tellIncident(
  ports: Pick<Ports, 'store' | 'now'>,
  ask: { tenant: Tenant; number: number },
): Promise<IncidentStory | null> {
  const { store } = ports
  const [account, restrictions] = await Promise.all([store.account(ask.tenant), store.restrictions(ask.tenant)])
  const restriction = restrictions[ask.number - 1]
  if (!account || !restriction) return null
  const [changes, notices, campaigns, templates, cause] = await Promise.all([
    store.changes(ask.tenant, 1000),
    store.notices(ask.tenant.workspaceId, 500),
    store.campaigns(ask.tenant),
    store.templates(ask.tenant),
    restriction.noticeId ? store.notice(ask.tenant.workspaceId, restriction.noticeId) : null,
  ])
  const until = endOf(restriction, changes) ?? ports.now()
  const from = cause && cause.receivedAt < restriction.since ? cause.receivedAt : restriction.since
  const within = (at: Date) => at >= from && at <= until
  return {
    account,
    restriction,
    number: ask.number,
    incidents: restrictions.length,
    until,
    open: restriction.state === 'open',
    notices: notices
      .filter((one) => one.accountId === account.accountId && within(one.receivedAt))
      .toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime()),
    changes: changes.filter((change) => within(change.at)).toReversed(),
    counts: await store.countSends(ask.tenant, { from: restriction.since, to: new Date(until.getTime() + 1) }),
    campaigns,
    templates,
  }
}

const endOf = (restriction: Restriction, changes: readonly Change[]): Date | null =>
  changes.find((change) =>
    change.effects.some(
      (effect) =>
        effect.kind === 'restriction' && effect.restriction.id === restriction.id && effect.to === restriction.state,
    ),
  )?.at ?? null
