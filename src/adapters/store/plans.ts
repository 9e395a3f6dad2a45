import type { Tenant } from '../../domain/account.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { Order } from '../../domain/order.ts'
import type { Send } from '../../domain/send.ts'
import type { Store } from '../../ports.ts'
import { lockAccount } from './accounts.ts'
import { toOrder } from './orders.ts'
import { type Db, inTransaction, type Tx } from './prisma.ts'
import { dueAtOf } from './send-rows.ts'

type Plan = { readonly order: Order; readonly send: Send | null }

/** The number of the order this version of the campaign looked at last: everything after it is to be planned. */
const markOf = async (tx: Tx, { workspaceId, accountId, id, version }: Campaign): Promise<bigint> => {
  const where = { workspaceId_accountId_campaignId: { workspaceId, accountId, campaignId: id } }
  const mark = await tx.planMark.findUnique({ where })
  return mark?.version === version ? mark.number : 0n
}

const ordersAfter = ({ workspaceId, accountId }: Tenant, number: bigint, limit: number) => ({
  where: { workspaceId, accountId, number: { gt: number } },
  orderBy: { number: 'asc' as const },
  take: limit,
})

/** Plans whose order is still as it was looked at; the others come round again. */
const stillTrue = async (
  tx: Tx,
  { workspaceId, accountId }: Tenant,
  plans: readonly Plan[],
): Promise<readonly Plan[]> => {
  const orderIds = plans.map(({ order }) => order.orderId)
  const where = { workspaceId, accountId, orderId: { in: orderIds } }
  const rows = await tx.order.findMany({ where, select: { orderId: true, updatedAt: true } })
  const updated = new Map(rows.map((row) => [row.orderId, row.updatedAt.getTime()]))
  return plans.filter(({ order }) => updated.get(order.orderId) === order.updatedAt.getTime())
}

const asRows = (sends: readonly Send[]): string =>
  JSON.stringify(
    sends.map((send) => ({
      ...send,
      dueAt: dueAtOf(send.decision),
      kind: send.decision.kind,
      because: send.decision.because,
    })),
  )

/** A send that was attempted, or decided for good, is not planned over. */
const writeSends = async (tx: Tx, { workspaceId, accountId, id }: Campaign, sends: readonly Send[]): Promise<void> => {
  await tx.$executeRaw`
    insert into sends as known ("workspaceId", "accountId", "campaignId", "id", "orderId", "marketplaceId", "channel",
      "decision", "kind", "because", "dueAt", "windowEndsAt", "updatedAt")
    select ${workspaceId}, ${accountId}, ${id}, "id", "orderId", "marketplaceId", "channel",
      "decision", "kind", "because", "dueAt", "windowEndsAt", "updatedAt"
    from jsonb_to_recordset(${asRows(sends)}::jsonb) as fresh(
      "id" text, "orderId" text, "marketplaceId" text, "channel" text, "decision" jsonb, "kind" text, "because" text,
      "dueAt" timestamptz, "windowEndsAt" timestamptz, "updatedAt" timestamptz)
    on conflict ("workspaceId", "accountId", "orderId", "campaignId") do update set
      "channel" = excluded."channel", "decision" = excluded."decision", "kind" = excluded."kind",
      "because" = excluded."because", "dueAt" = excluded."dueAt", "windowEndsAt" = excluded."windowEndsAt",
      "updatedAt" = excluded."updatedAt"
    where known."attemptId" is null and known."kind" in ('planned', 'expired')`
}

/** Moves the mark over the orders just planned, and stops before the first that was not. */
const moveMark = async (tx: Tx, campaign: Campaign, planned: readonly Plan[]): Promise<void> => {
  const { workspaceId, accountId, id: campaignId, version } = campaign
  const mark = await markOf(tx, campaign)
  const looked = new Set(planned.map(({ order }) => order.orderId))
  const rows = await tx.order.findMany({
    ...ordersAfter(campaign, mark, planned.length),
    select: { orderId: true, number: true },
  })
  const gap = rows.findIndex(({ orderId }) => !looked.has(orderId))
  const number = rows.at(gap === -1 ? -1 : gap - 1)?.number
  if (gap === 0 || number === undefined) return
  const where = { workspaceId_accountId_campaignId: { workspaceId, accountId, campaignId } }
  await tx.planMark.upsert({
    where,
    create: { workspaceId, accountId, campaignId, version, number },
    update: { version, number },
  })
}

const savePlans =
  (db: Db): Store['savePlans'] =>
  (tenant, campaign, plans) =>
    inTransaction(db, async (tx) => {
      const { workspaceId, accountId } = tenant
      const { id: campaignId, version } = campaign
      await lockAccount(tx, tenant)
      // A campaign removed or changed since plans nothing.
      const current = await tx.campaign.count({
        where: { workspaceId, accountId, id: campaignId, version, archived: false },
      })
      if (current === 0) return
      const planned = await stillTrue(tx, tenant, plans)
      const unmatched = planned.flatMap(({ order, send }) => (send === null ? [order.orderId] : []))
      const where = { workspaceId, accountId, campaignId, orderId: { in: unmatched }, kind: 'planned', attemptId: null }
      if (unmatched.length > 0) await tx.send.deleteMany({ where })
      const sends = planned.flatMap(({ send }) => send ?? [])
      if (sends.length > 0) await writeSends(tx, { ...campaign, ...tenant }, sends)
      await moveMark(tx, { ...campaign, ...tenant }, planned)
    })

export const planStore = (db: Db): Pick<Store, 'ordersToPlan' | 'savePlans'> => ({
  ordersToPlan: async (tenant, campaign, limit) => {
    const mark = await markOf(db, { ...campaign, ...tenant })
    const rows = await db.order.findMany(ordersAfter(tenant, mark, limit))
    return rows.map(toOrder)
  },
  savePlans: savePlans(db),
})
