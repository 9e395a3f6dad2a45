import type { Account } from '../domain/account.ts'
import type { AnnouncementEvent } from '../domain/announcement.ts'
import { isSurelyRead, type Notice, type Restriction } from '../domain/notice.ts'
import type { Ports } from '../ports.ts'
import { tenantOf } from './make-change.ts'
import { openRestriction } from './open-restriction.ts'
import { takeInBounce } from './take-in-bounce.ts'
import { warnEarly } from './warn-early.ts'
import { whoseMessage } from './whose-message.ts'

export type NoticeOutcome =
  | { readonly kind: 'restricted'; readonly notice: Notice; readonly restriction: Restriction; readonly isNew: boolean }
  /** A person must say whether it is real, or which account it is about. Nothing acts until then. */
  | { readonly kind: 'asks'; readonly notice: Notice; readonly candidates: readonly Account[] }
  /** Told to the channel; changes nothing else. */
  | { readonly kind: 'told'; readonly notice: Notice }
  | { readonly kind: 'bounce'; readonly notice: Notice }
  /** Settled by somebody else meanwhile. */
  | { readonly kind: 'known'; readonly notice: Notice }

type Needs = Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>
type Settling = {
  readonly notice: Notice
  readonly candidates: readonly Account[]
  readonly references: readonly string[]
}

/** Decides what a kept notice does: act, ask a person, or tell. The order of steps makes repeating it harmless. */
export async function settleNotice(ports: Needs, ask: Settling): Promise<NoticeOutcome> {
  const { notice, candidates } = ask
  const account = candidates.length === 1 ? candidates[0]! : null
  if (notice.reading.kind === 'phishing-suspect' || notice.authentic === 'lookalike') return tell(ports, ask)
  // It was kept because it may be one for all that could be read. It holds nothing while somebody looks.
  if (notice.reading.kind === 'none') return askPerson(ports, ask)
  if (notice.reading.restricted || notice.reading.kind === 'lifted') {
    if (notice.authentic !== 'verified' || !account) return askPerson(ports, ask)
    if (!notice.reading.restricted) return tellLifted(ports, notice, account)
    return (await asksFirst(ports, account, notice)) ? askPerson(ports, ask) : restrict(ports, ask, account)
  }
  if (isAboutOneMessage(notice) && notice.authentic === 'verified') {
    const sender = account ?? (await whoseMessage(ports, ask))
    if (sender) return takeInNote(ports, ask, sender)
  }
  return tell(ports, ask)
}

/**
 * Where people want to be asked before a pause, and where the words alone are not sure. Until somebody answers, the claim
 * of a send sees the open question and lets none begin. A further notice of an incident that is open changes nothing.
 */
const asksFirst = async (ports: Needs, account: Account, { reading }: Notice): Promise<boolean> =>
  (account.incidents.pausing === 'ask' || !isSurelyRead(reading)) &&
  (await ports.store.openRestriction(tenantOf(account))) === null

const isAboutOneMessage = (notice: Notice): boolean =>
  notice.reading.scope === 'message' || notice.reading.scope === 'buyer'

async function takeInNote(ports: Needs, { notice, references }: Settling, account: Account): Promise<NoticeOutcome> {
  await takeInBounce(ports, { account, notice, references })
  if (notice.reading.kind === 'single-message-block') await warnEarly(ports, { account, notice, references })
  else await settle(ports, notice, 'acted', [account])
  return { kind: 'bounce', notice }
}

/** It may answer one of our messages, which then did not arrive. */
async function restrict(ports: Needs, { notice, references }: Settling, account: Account): Promise<NoticeOutcome> {
  await takeInBounce(ports, { account, notice, references })
  const opened = await openRestriction(ports, { account, notice, actor: { kind: 'system', because: 'notice' } })
  if (opened.kind === 'already-settled') return { kind: 'known', notice }
  return { kind: 'restricted', notice, restriction: opened.restriction, isNew: opened.kind === 'opened' }
}

async function askPerson(ports: Needs, ask: Settling): Promise<NoticeOutcome> {
  await settle(ports, ask.notice, 'asks', ask.candidates, { kind: 'notice-asks', noticeId: ask.notice.id })
  return { kind: 'asks', notice: { ...ask.notice, state: 'asks' }, candidates: ask.candidates }
}

/** Nothing resumes by itself: the channel hears it, and a person says that it is lifted. */
async function tellLifted(ports: Needs, notice: Notice, account: Account): Promise<NoticeOutcome> {
  const open = await ports.store.openRestriction(tenantOf(account))
  const event: AnnouncementEvent = open
    ? { kind: 'restriction-notice', restrictionId: open.id, noticeId: notice.id }
    : { kind: 'notice-received', noticeId: notice.id }
  await settle(ports, notice, 'noted', [account], event)
  return { kind: 'told', notice }
}

async function tell(ports: Needs, ask: Settling): Promise<NoticeOutcome> {
  await settle(ports, ask.notice, 'noted', ask.candidates, { kind: 'notice-received', noticeId: ask.notice.id })
  return { kind: 'told', notice: { ...ask.notice, state: 'noted' } }
}

/** With several candidates the account stays open until a person names it. */
async function settle(
  ports: Needs,
  notice: Notice,
  to: Notice['state'],
  candidates: readonly Account[],
  event?: AnnouncementEvent,
): Promise<void> {
  const accountId = candidates.length === 1 ? candidates[0]!.accountId : null
  const accounts = candidates.map(tenantOf)
  const told = event && { accounts, event, at: ports.now() }
  await ports.store.settleNotice(notice.workspaceId, notice.id, { from: 'new', to, accountId }, told)
  if (event) for (const account of accounts) ports.wake('announce', account)
}
