import type { Account } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { Notice, Restriction } from '../domain/notice.ts'
import type { Send } from '../domain/send.ts'
import type { Ports } from '../ports.ts'
import { tenantOf } from './make-change.ts'
import { openRestriction } from './open-restriction.ts'

export type AnswerOutcome =
  | {
      readonly kind: 'restricted'
      readonly notice: Notice
      readonly restriction: Restriction
      readonly account: Account
      /** Already under way when the incident was opened. */
      readonly inFlight: readonly Send[]
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
  if (notice.state !== 'asks') return { kind: 'already-answered', notice }
  if (ask.answer === 'ignore') return ignore(ports, notice)
  const accounts = await ports.store.accounts(ask.workspaceId)
  const wanted = notice.accountId ?? ask.accountId
  const account = accounts.length === 1 ? accounts[0] : accounts.find((one) => one.accountId === wanted)
  if (!account) return { kind: 'which-account', notice, candidates: accounts }
  return act(ports, { notice, account, actor: ask.actor })
}

type Needs = Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>

async function ignore(ports: Needs, notice: Notice): Promise<AnswerOutcome> {
  const first = await settle(ports, notice, 'ignored', notice.accountId)
  return first ? { kind: 'ignored', notice: { ...notice, state: 'ignored' } } : answeredBefore(ports, notice)
}

/** Of several answers at once one counts: the incident is opened and the notice settled together, or neither is. */
async function act(ports: Needs, ask: { notice: Notice; account: Account; actor: Actor }): Promise<AnswerOutcome> {
  const { notice, account } = ask
  const answered: Notice = { ...notice, state: 'acted', accountId: account.accountId }
  if (notice.reading.kind !== 'lifted') {
    const opened = await openRestriction(ports, ask)
    if (opened.kind === 'already-settled') return answeredBefore(ports, notice)
    const inFlight = opened.kind === 'opened' ? opened.inFlight : []
    return { kind: 'restricted', notice: answered, restriction: opened.restriction, account, inFlight }
  }
  const first = await settle(ports, notice, 'acted', account.accountId)
  if (!first) return answeredBefore(ports, notice)
  const restriction = await ports.store.openRestriction(tenantOf(account))
  return { kind: 'lifted-noted', notice: answered, restriction }
}

const settle = (ports: Needs, notice: Notice, to: 'acted' | 'ignored', accountId: string | null): Promise<boolean> =>
  ports.store.settleNotice(notice.workspaceId, notice.id, { from: 'asks', to, accountId })

async function answeredBefore(ports: Needs, notice: Notice): Promise<AnswerOutcome> {
  const now = await ports.store.notice(notice.workspaceId, notice.id)
  return { kind: 'already-answered', notice: now ?? notice }
}
