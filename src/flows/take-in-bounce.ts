import type { Account } from '../domain/account.ts'
import { channelOf } from '../domain/campaign.ts'
import { attemptIdIn } from '../domain/message-id.ts'
import type { Notice, NoticeKind } from '../domain/notice.ts'
import { postpone } from '../domain/postpone-send.ts'
import { holdsClaim, type Send, type SendDecision } from '../domain/send.ts'
import type { Ports } from '../ports.ts'
import { tenantOf } from './make-change.ts'

export type BounceOutcome = {
  /** The sends whose message is now known not to have arrived. */
  readonly undelivered: readonly Send[]
}

type Needs = Pick<Ports, 'store' | 'now' | 'wake'>
type Undelivered = Extract<SendDecision, { kind: 'undelivered' }>

const reasons: Partial<Record<NoticeKind, Undelivered['because']>> = {
  restriction: 'restricted',
  'single-message-block': 'blocked-content',
  'opt-out-bounce': 'opted-out',
  'unauthorised-sender': 'unauthorised-sender',
}

/** A mail names few orders; one that names hundreds is not a bounce. */
const mostOrders = 5

/**
 * Takes in the proof that a buyer message did not arrive: the order is free again, for one official request where its
 * campaign uses that by now. Who opted out gets none. A note that is not surely genuine frees nothing.
 */
export async function takeInBounce(
  ports: Needs,
  ask: {
    account: Account
    notice: Pick<Notice, 'authentic' | 'reading' | 'receivedAt'>
    /** The Message-IDs that the bounce refers to. */
    references: readonly string[]
  },
): Promise<BounceOutcome> {
  const because = reasons[ask.notice.reading.kind]
  if (!because || !['verified', 'reported'].includes(ask.notice.authentic)) return { undelivered: [] }
  const undelivered: Send[] = []
  for (const send of await messagesMeant(ports, ask)) {
    if (await free(ports, send, because)) undelivered.push(send)
  }
  if (undelivered.length > 0) ports.wake('dispatch-sends', tenantOf(ask.account))
  return { undelivered }
}

/** Our own Message-ID names one attempt exactly; without it, the order's id names its one message. */
async function messagesMeant(
  ports: Needs,
  { account, notice, references }: Parameters<typeof takeInBounce>[1],
): Promise<readonly Send[]> {
  const tenant = tenantOf(account)
  const attemptId = attemptIdIn(references)
  const named = attemptId ? await ports.store.sendOfAttempt(tenant, attemptId) : null
  if (named) return isMessage(named) ? [named] : []
  // A notice of a restriction may name orders whose messages did arrive, and were its reason.
  if (notice.reading.kind === 'restriction') return []
  const orderIds = [...new Set(notice.reading.orderIds)].slice(0, mostOrders)
  const ofOrders = await Promise.all(orderIds.map((id) => ports.store.sendsOf(tenant, id)))
  // A call that may still be under way cannot be what an order's bounce is about.
  return ofOrders
    .flat()
    .filter((send) => isMessage(send) && send.decision.kind !== 'sending' && isAfter(send, notice.receivedAt))
}

const minute = 60_000
/** What the mail server's clock and ours may differ. */
const skew = 10 * minute
/** After so long mail servers have given up (RFC 5321, 4.5.4.1). */
const latest = 5 * 24 * 60 * minute

/**
 * A note that names only the order may be about what a person wrote to the same buyer: before our message, or long
 * after it had arrived. It proves nothing about ours then.
 */
const isAfter = ({ sendingSince }: Send, receivedAt: Date): boolean => {
  if (sendingSince === null) return false
  const passed = receivedAt.getTime() - sendingSince.getTime()
  return passed >= -skew && passed <= latest
}

const isMessage = (send: Send): boolean => send.channel === 'buyer-message' && holdsClaim(send.decision)

async function free(ports: Needs, send: Send, because: Undelivered['because']): Promise<boolean> {
  const decision = await whatFollows(ports, send, because)
  const now = ports.now()
  // A message that is still `sending` lost its answer: the bounce is the answer.
  if (send.decision.kind === 'sending')
    return ports.store.settleSend(tenantOf(send), send.id, send.attemptId ?? '', decision, now)
  return ports.store.decideSend(tenantOf(send), send, decision, now)
}

async function whatFollows(ports: Needs, send: Send, because: Undelivered['because']): Promise<SendDecision> {
  const undelivered: Undelivered = { kind: 'undelivered', because }
  if (because === 'opted-out') return undelivered
  const [order, campaigns] = await Promise.all([
    ports.store.order(tenantOf(send), send.orderId),
    ports.store.campaigns(tenantOf(send)),
  ])
  const campaign = campaigns.find((one) => one.id === send.campaignId)
  if (!order || !campaign || channelOf(campaign) !== 'official') return undelivered
  const next = postpone({ campaign, channel: 'official', order, from: ports.now(), because: 'proved-undelivered' })
  return next.kind === 'planned' ? next : undelivered
}
