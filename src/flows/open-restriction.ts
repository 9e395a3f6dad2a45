import type { Account } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Change, Effect } from '../domain/change.ts'
import { endOfRestriction, firstReminder } from '../domain/incident.ts'
import type { Notice, Restriction } from '../domain/notice.ts'
import type { Send } from '../domain/send.ts'
import type { Ports } from '../ports.ts'
import { makeChange, tenantOf } from './make-change.ts'

export type OpenOutcome =
  | {
      readonly kind: 'opened'
      readonly restriction: Restriction
      readonly change: Change
      readonly inFlight: readonly Send[]
    }
  /** The account has an open incident already: this notice goes to its thread. */
  | { readonly kind: 'added-to'; readonly restriction: Restriction }

/**
 * Opens an incident: holds the buyer messages of every campaign, remembers exactly which holds are its own, and leaves
 * the card to be posted. Doing it twice for one notice opens one incident.
 */
export async function openRestriction(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: { account: Account; notice: Notice; actor: Actor },
): Promise<OpenOutcome> {
  const tenant = tenantOf(ask.account)
  const earlier = await ports.store.restrictions(tenant)
  const same = earlier.find((one) => one.noticeId === ask.notice.id && one.state !== 'open')
  if (same) return { kind: 'added-to', restriction: same }
  const open = earlier.find((one) => one.state === 'open')
  if (open) return addTo(ports, open, ask.notice)
  const restriction = newRestriction(ports, { ...ask, repeated: earlier.some((one) => one.state !== 'dismissed') })
  const change = makeChange(ports, {
    tenant,
    actor: ask.actor,
    action: 'restriction-opened',
    effects: effectsOf(ports, restriction, await ports.store.campaigns(tenant)),
  })
  const outcome = await ports.store.change(change, [
    { kind: 'restriction-opened', restrictionId: restriction.id, changeId: change.id },
  ])
  if (outcome.kind === 'conflict') {
    const winner = await ports.store.openRestriction(tenant)
    if (!winner) throw new Error(`The incident could not be opened: ${outcome.subject} has changed meanwhile`)
    return addTo(ports, winner, ask.notice)
  }
  ports.wake('announce', tenant)
  return { kind: 'opened', restriction, change: outcome.change, inFlight: outcome.inFlight }
}

async function addTo(
  ports: Pick<Ports, 'store' | 'now' | 'wake'>,
  restriction: Restriction,
  notice: Notice,
): Promise<OpenOutcome> {
  if (restriction.noticeId === notice.id) return { kind: 'added-to', restriction }
  const tenant = tenantOf(restriction)
  await ports.store.announce(
    tenant,
    { kind: 'restriction-notice', restrictionId: restriction.id, noticeId: notice.id },
    ports.now(),
  )
  ports.wake('announce', tenant)
  return { kind: 'added-to', restriction }
}

const newRestriction = (
  ports: Pick<Ports, 'now' | 'newId'>,
  of: { account: Account; notice: Notice; repeated: boolean },
): Restriction => {
  const endsAt = endOfRestriction(of.notice.reading, of.notice.receivedAt)
  return {
    ...tenantOf(of.account),
    id: ports.newId(),
    noticeId: of.notice.id,
    state: 'open',
    since: of.notice.receivedAt,
    endsAt,
    permanent: of.notice.reading.permanent === true,
    repeated: of.repeated,
    candidateReasons: of.notice.reading.candidateReasons,
    remindAt: firstReminder({ since: of.notice.receivedAt, endsAt }),
  }
}

const effectsOf = (
  ports: Pick<Ports, 'newId'>,
  restriction: Restriction,
  campaigns: readonly Campaign[],
): readonly Effect[] => [
  { kind: 'restriction', restriction, from: 'none', to: 'open' },
  ...campaigns
    .filter((campaign) => campaign.channel === 'buyer-message')
    .map((campaign) => ({
      kind: 'hold-added' as const,
      hold: {
        id: ports.newId(),
        campaignId: campaign.id,
        channel: 'buyer-message' as const,
        cause: { kind: 'restriction' as const, restrictionId: restriction.id },
      },
    })),
]
