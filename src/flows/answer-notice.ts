import type { Account } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { Notice, Restriction } from '../domain/notice.ts'
import type { Ports } from '../ports.ts'
import { tenantOf } from './make-change.ts'
import { openRestriction } from './open-restriction.ts'

export type AnswerOutcome =
  | {
      readonly kind: 'restricted'
      readonly notice: Notice
      readonly restriction: Restriction
      readonly account: Account
    }
  /** It says that a restriction ended: the open incident, when there is one, waits for "It is lifted". */
  | { readonly kind: 'lifted-noted'; readonly notice: Notice; readonly restriction: Restriction | null }
  | { readonly kind: 'ignored'; readonly notice: Notice }
  /** Somebody answered before. */
  | { readonly kind: 'already-answered'; readonly notice: Notice }
  | { readonly kind: 'which-account'; readonly notice: Notice; readonly candidates: readonly Account[] }
  | { readonly kind: 'unknown-notice' }

/** A person says whether a notice is real and which account it is about; the first answer counts. */
export async function answerNotice(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: { workspaceId: string; noticeId: string; actor: Actor; answer: 'real' | 'ignore'; accountId: string | null },
): Promise<AnswerOutcome> {
  const notice = await ports.store.notice(ask.workspaceId, ask.noticeId)
  if (!notice) return { kind: 'unknown-notice' }
  // The question is asked before the notice is marked as asking, and somebody may answer in between.
  if (notice.state !== 'asks' && notice.state !== 'new') return { kind: 'already-answered', notice }
  if (ask.answer === 'ignore') return ignore(ports, notice)
  const accounts = await ports.store.accounts(ask.workspaceId)
  const wanted = ask.accountId ?? notice.accountId
  const account = accounts.length === 1 ? accounts[0] : accounts.find((one) => one.accountId === wanted)
  if (!account) return { kind: 'which-account', notice, candidates: accounts }
  return act(ports, { notice, account, actor: ask.actor })
}

async function ignore(ports: Pick<Ports, 'store'>, notice: Notice): Promise<AnswerOutcome> {
  const first = await settle(ports, notice, 'ignored', notice.accountId)
  return first ? { kind: 'ignored', notice: { ...notice, state: 'ignored' } } : { kind: 'already-answered', notice }
}

/** The incident is opened before the notice is settled: a crash in between leaves a question, never a silence. */
async function act(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: { notice: Notice; account: Account; actor: Actor },
): Promise<AnswerOutcome> {
  const { notice, account } = ask
  const answered: Notice = { ...notice, state: 'acted', accountId: account.accountId }
  if (!notice.reading.restricted) {
    const restriction = await ports.store.openRestriction(tenantOf(account))
    await settle(ports, notice, 'acted', account.accountId)
    return { kind: 'lifted-noted', notice: answered, restriction }
  }
  const opened = await openRestriction(ports, { account, notice: answered, actor: ask.actor })
  await settle(ports, notice, 'acted', account.accountId)
  return { kind: 'restricted', notice: answered, restriction: opened.restriction, account }
}

async function settle(
  ports: Pick<Ports, 'store'>,
  notice: Notice,
  to: 'acted' | 'ignored',
  accountId: string | null,
): Promise<boolean> {
  const from = (state: 'new' | 'asks') =>
    ports.store.settleNotice(notice.workspaceId, notice.id, { from: state, to, accountId })
  return (await from('new')) || (await from('asks'))
}
