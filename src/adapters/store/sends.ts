import type { Tenant } from '../../domain/account.ts'
import { holdsClaim, type Send, type SendDecision } from '../../domain/send.ts'
import type { Store } from '../../ports.ts'
import { heldCampaigns } from './campaigns.ts'
import { toJson } from './json.ts'
import { type Db, isDuplicate } from './prisma.ts'
import { dueAtOf, toSend } from './send-rows.ts'

/** What the row says after a decision, but for the order's one claim. */
const decided = (decision: SendDecision, now: Date) => ({
  decision: toJson(decision),
  kind: decision.kind,
  because: decision.because,
  dueAt: dueAtOf(decision),
  updatedAt: now,
  // Where a buyer message did not arrive, or cannot, what may follow is one official request.
  ...(['proved-undelivered', 'official-instead'].includes(decision.because) ? { channel: 'official' } : {}),
})

const decideSend =
  (db: Db): Store['decideSend'] =>
  async ({ workspaceId, accountId }, was, decision, now) => {
    // Only a claim begins a call.
    if (was.decision.kind === 'sending' || decision.kind === 'sending') return false
    const { id, orderId, attemptId, updatedAt } = was
    const before = { kind: was.decision.kind, because: was.decision.because, dueAt: was.dueAt, attemptId, updatedAt }
    try {
      const where = { workspaceId, accountId, id, orderId, ...before }
      const claim = holdsClaim(decision) ? orderId : null
      const { count } = await db.send.updateMany({ where, data: { ...decided(decision, now), claim } })
      return count === 1
    } catch (error) {
      // Another campaign's send holds the order's claim.
      if (isDuplicate(error)) return false
      throw error
    }
  }

const settleSend =
  (db: Db): Store['settleSend'] =>
  async ({ workspaceId, accountId }, sendId, attemptId, decision, now) => {
    const where = { workspaceId, accountId, id: sendId, attemptId, kind: 'sending' }
    // Whatever is under way holds its order's claim, which stays with what may have reached the buyer.
    const data = { ...decided(decision, now), ...(holdsClaim(decision) ? {} : { claim: null }) }
    const { count } = await db.send.updateMany({ where, data })
    return count === 1
  }

const find = async (
  db: Db,
  tenant: Tenant,
  where: { orderId: string } | { attemptId: string },
): Promise<readonly Send[]> => {
  const { workspaceId, accountId } = tenant
  const rows = await db.send.findMany({
    where: { workspaceId, accountId, ...where },
    orderBy: { campaignId: 'asc' },
    take: 1_000,
  })
  return rows.map(toSend)
}

/** Planned sends that wait for their campaign's hold to go: each was told so once and is not looked at again before. */
const waitingForHold = async (db: Db, tenant: Tenant, now: Date) => {
  const { own, official } = await heldCampaigns(db, tenant)
  return {
    because: { in: ['campaign-held', 'account-restricted'] },
    campaignId: { in: own },
    // An official request that stands in for a message waits for its own channel only.
    OR: [{ channel: 'buyer-message' }, { campaignId: { in: official } }],
    windowEndsAt: { gt: now },
  }
}

type SendStore = Pick<Store, 'sendsDue' | 'decideSend' | 'settleSend' | 'sendsToSettle' | 'sendsOf' | 'sendOfAttempt'>

export const sendStore = (db: Db): SendStore => ({
  sendsDue: async ({ workspaceId, accountId }, now, limit) => {
    const waiting = await waitingForHold(db, { workspaceId, accountId }, now)
    const where = { workspaceId, accountId, kind: 'planned', dueAt: { lte: now }, NOT: waiting }
    const rows = await db.send.findMany({ where, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }], take: limit })
    return rows.map(toSend)
  },
  decideSend: decideSend(db),
  settleSend: settleSend(db),
  sendsToSettle: async ({ workspaceId, accountId }, before, limit) => {
    const settled = { sendingSince: { lt: before }, OR: [{ dueAt: null }, { dueAt: { lt: before } }] }
    const where = { workspaceId, accountId, kind: 'sending', ...settled }
    const rows = await db.send.findMany({ where, orderBy: [{ sendingSince: 'asc' }, { id: 'asc' }], take: limit })
    return rows.map(toSend)
  },
  sendsOf: (tenant, orderId) => find(db, tenant, { orderId }),
  sendOfAttempt: async (tenant, attemptId) => (await find(db, tenant, { attemptId }))[0] ?? null,
})
