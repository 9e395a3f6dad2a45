import type { Account, Tenant } from '../domain/account.ts'
import type { Campaign, Hold } from '../domain/campaign.ts'
import type { Change } from '../domain/change.ts'
import type { Restriction } from '../domain/notice.ts'
import type { Ports } from '../ports.ts'
import { auditTemplate } from './audit-templates.ts'

/** What closing an incident must know. */
export type IncidentFacts = {
  readonly account: Account | null
  readonly campaigns: readonly Campaign[]
  /** The incident's own holds. */
  readonly own: readonly Hold[]
  /** Campaigns that were switched to the official request since the incident began. */
  readonly switched: ReadonlySet<string>
  readonly others: (campaign: Campaign) => boolean
  readonly blocked: (campaign: Campaign) => boolean
}

export async function gatherIncident(
  ports: Pick<Ports, 'store' | 'now'>,
  tenant: Tenant,
  restriction: Restriction,
): Promise<IncidentFacts> {
  const [account, campaigns, holds, templates, dismissals, changes] = await Promise.all([
    ports.store.account(tenant),
    ports.store.campaigns(tenant),
    ports.store.holds(tenant),
    ports.store.templates(tenant),
    ports.store.dismissals(tenant),
    ports.store.changes(tenant, 1000),
  ])
  const isOwn = (hold: Hold) => hold.cause.kind === 'restriction' && hold.cause.restrictionId === restriction.id
  const own = holds.filter(isOwn)
  const switched = switchedSince(changes, restriction, campaigns)
  const held = new Set(own.map((hold) => hold.campaignId))
  return {
    account,
    campaigns: campaigns.filter((campaign) => held.has(campaign.id) || switched.has(campaign.id)),
    own,
    switched,
    others: (campaign) =>
      holds.some((hold) => hold.campaignId === campaign.id && hold.channel === campaign.channel && !isOwn(hold)),
    blocked: (campaign) => {
      const template = templates.find((one) => one.id === campaign.templateId)
      return !template || auditTemplate(template, { account, dismissals, now: ports.now() }).verdict === 'block'
    },
  }
}

/** The campaigns that use the official request now and did not when the incident was opened. `changes` is newest first. */
const switchedSince = (
  changes: readonly Change[],
  restriction: Restriction,
  campaigns: readonly Campaign[],
): ReadonlySet<string> => {
  const opening = changes.findIndex((change) =>
    change.effects.some(
      (effect) => effect.kind === 'restriction' && effect.restriction.id === restriction.id && effect.from === 'none',
    ),
  )
  // The opening itself switches where the account is set to.
  const since = opening === -1 ? changes : changes.slice(0, opening + 1)
  const before = new Map<string, boolean>()
  for (const effect of since.flatMap((change) => change.effects.toReversed()))
    if (effect.kind === 'official') before.set(effect.campaignId, effect.from)
  return new Set(campaigns.filter((one) => one.official && before.get(one.id) === false).map((one) => one.id))
}
