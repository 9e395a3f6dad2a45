import type { Account } from '../domain/account.ts'
import { postpone } from '../domain/postpone-send.ts'
import type { Send, SendDecision } from '../domain/send.ts'
import type { AmazonTrouble, Ports } from '../ports.ts'
import { tenantOf } from './make-change.ts'
import { patiently } from './wait-for-amazon.ts'
import { longestPiece, type WorkOutcome } from './work-outcome.ts'

export type SettleOutcome = WorkOutcome & { readonly settled: number }

type Needs = Pick<Ports, 'store' | 'now' | 'wait' | 'amazon' | 'wake'>

/** Longer than any call can still be under way, plus what Amazon may need until its answers show that it acted. */
export const usualSettleTime = 15 * 60_000
const day = 24 * 3_600_000
const batch = 100
/** So many failures in a row are an outage; fewer are about their orders and hold up no others. */
const mostTroubles = 3

/**
 * Finds out what became of attempts whose answer was lost, in a crash or on the wire.
 *
 * A buyer message is left as `unknown`: nobody can be asked, so it is neither repeated nor followed. For an official
 * request Amazon is asked. Offered: it did nothing, and the send is planned again. Not offered: the request was
 * probably made, but Amazon is known to answer so in an outage too; only the second such answer, a day or more after
 * the first, makes it `sent`. When the window closes before anything is certain, it stays `unknown` for ever.
 */
export async function settleSends(
  ports: Needs,
  ask: { account: Account; settleAfterMs?: number },
): Promise<SettleOutcome> {
  const tenant = tenantOf(ask.account)
  const began = ports.now().getTime()
  const before = new Date(began - (ask.settleAfterMs ?? usualSettleTime))
  const lost = await ports.store.sendsToSettle(tenant, before, batch)
  let [settled, troubles] = [0, 0]
  for (const send of startingAnywhere(lost, began)) {
    if (ports.now().getTime() >= began + longestPiece) return { more: true, until: null, settled }
    const decision = await whatBecameOf(ports, ask.account, send)
    if (decision.kind === 'throttled') return { more: false, until: decision.until, settled }
    if (decision.kind === 'access-denied') return { more: false, until: null, settled }
    troubles = decision.kind === 'unavailable' ? troubles + 1 : 0
    if (troubles >= mostTroubles) return { more: false, until: null, settled }
    if (decision.kind === 'unavailable') continue
    if (await ports.store.settleSend(tenant, send.id, send.attemptId ?? '', decision, ports.now())) settled += 1
    if (decision.kind === 'planned') ports.wake('dispatch-sends', tenant)
  }
  return { more: lost.length === batch && settled > 0, until: null, settled }
}

const minute = 60_000

/** Each minute begins with another: those that Amazon has no answer for are not always the first to be asked about. */
const startingAnywhere = (sends: readonly Send[], now: number): readonly Send[] => {
  const first = sends.length === 0 ? 0 : Math.floor(now / minute) % sends.length
  return [...sends.slice(first), ...sends.slice(0, first)]
}

const unknown: SendDecision = { kind: 'unknown', because: 'answer-lost' }

async function whatBecameOf(ports: Needs, account: Account, send: Send): Promise<SendDecision | AmazonTrouble> {
  if (send.channel === 'buyer-message' || ports.now() >= send.windowEndsAt) return unknown
  const { orderId, marketplaceId } = send
  const offer = await patiently(ports, () => ports.amazon(account).solicitationOffered({ orderId, marketplaceId }))
  if (offer.kind === 'offered') return planAgain(ports, send)
  return offer.kind === 'not-offered' ? afterNotOffered(send, ports.now()) : offer
}

async function planAgain(ports: Needs, send: Send): Promise<SendDecision> {
  const [order, campaigns] = await Promise.all([
    ports.store.order(tenantOf(send), send.orderId),
    ports.store.campaigns(tenantOf(send)),
  ])
  const campaign = campaigns.find((one) => one.id === send.campaignId)
  if (!order || !campaign)
    return { kind: 'expired', because: 'window-closed', detail: 'not made, and not wanted any more' }
  return postpone({ campaign, channel: send.channel, order, from: ports.now(), because: 'in-window' })
}

const afterNotOffered = ({ decision }: Send, now: Date): SendDecision =>
  decision.because === 'gone-once'
    ? { kind: 'sent', because: 'inferred' }
    : { kind: 'sending', because: 'gone-once', at: new Date(now.getTime() + day) }
