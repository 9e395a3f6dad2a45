import type { Account } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Change, Effect } from '../domain/change.ts'
import { endOfRestriction, firstReminder } from '../domain/incident.ts'
import type { Notice, Restriction } from '../domain/notice.ts'
import type { Send } from '../domain/send.ts'
import type { NoticeSettled, Ports } from '../ports.ts'
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
  /** Somebody else settled the notice meanwhile: nothing was done for it here. */
  | { readonly kind: 'already-settled' }

/** What changes between looking and acting changes rarely: a third look is more than enough. */
const mostLooks = 3

/**
 * Opens an incident: holds the buyer messages of every campaign, remembers exactly which holds are its own, and leaves
 * the card to be posted. The notice is settled in the same transaction, so that it opens one incident however often it
 * is read, and none once a person has said to ignore it.
 */
export async function openRestriction(ports: Needs, ask: Opening): Promise<OpenOutcome> {
  for (let look = 0; look < mostLooks; look++) {
    const outcome = await tryToOpen(ports, ask)
    if (outcome) return outcome
  }
  throw new Error(`The incident of notice ${ask.notice.id} could not be opened: its campaigns keep changing`)
}

type Needs = Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>
type Opening = { readonly account: Account; readonly notice: Notice; readonly actor: Actor }

/** Null when the ground has moved between looking and acting. */
async function tryToOpen(ports: Needs, ask: Opening): Promise<OpenOutcome | null> {
  const tenant = tenantOf(ask.account)
  const settles = settling(ask)
  const earlier = await ports.store.restrictions(tenant)
  const open = earlier.find((one) => one.state === 'open')
  if (open) return addTo(ports, open, settles)
  const restriction = newRestriction(ports, { ...ask, repeated: earlier.some((one) => one.state !== 'dismissed') })
  const effects = effectsOf(ports, ask.account, restriction, await ports.store.campaigns(tenant))
  const change = makeChange(ports, { tenant, actor: ask.actor, action: 'restriction-opened', effects })
  const event = { kind: 'restriction-opened' as const, restrictionId: restriction.id, changeId: change.id }
  const outcome = await ports.store.change(change, [event], settles)
  if (outcome.kind === 'conflict')
    return outcome.subject === `notice:${settles.id}` ? { kind: 'already-settled' } : null
  ports.wake('announce', tenant)
  ports.wake('dispatch-sends', tenant)
  return { kind: 'opened', restriction, change: outcome.change, inFlight: outcome.inFlight }
}

const settling = ({ notice, account }: Opening): NoticeSettled => ({
  id: notice.id,
  from: notice.state,
  to: 'acted',
  accountId: account.accountId,
})

async function addTo(
  ports: Pick<Ports, 'store' | 'now' | 'wake'>,
  restriction: Restriction,
  settles: NoticeSettled,
): Promise<OpenOutcome> {
  const tenant = tenantOf(restriction)
  const event = { kind: 'restriction-notice' as const, restrictionId: restriction.id, noticeId: settles.id }
  const tell = { accounts: [tenant], event, at: ports.now() }
  const first = await ports.store.settleNotice(restriction.workspaceId, settles.id, settles, tell)
  if (!first) return { kind: 'already-settled' }
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
  account: Account,
  restriction: Restriction,
  campaigns: readonly Campaign[],
): readonly Effect[] => {
  const messages = campaigns.filter((campaign) => campaign.channel === 'buyer-message')
  const cause = { kind: 'restriction' as const, restrictionId: restriction.id }
  const switched = account.incidents.official === 'automatic' ? messages.filter((campaign) => !campaign.official) : []
  return [
    { kind: 'restriction', restriction, from: 'none', to: 'open' },
    ...messages.map(({ id: campaignId }) => ({
      kind: 'hold-added' as const,
      hold: { id: ports.newId(), campaignId, channel: 'buyer-message' as const, cause },
    })),
    ...switched.map(({ id: campaignId }) => ({ kind: 'official' as const, campaignId, from: false, to: true })),
  ]
}
