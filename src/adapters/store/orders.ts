import { z } from 'zod'
import type { Order } from '../../domain/order.ts'
import type { Store } from '../../ports.ts'
import { Prisma, type Order as Row } from './generated/client.ts'
import { type Db, inTransaction, type Tx } from './prisma.ts'
import { orderItems, orderTraits } from './shapes.ts'

export const toOrder = ({ deliverEarliest: earliest, deliverLatest: latest, ...row }: Row): Order => ({
  orderId: row.orderId,
  marketplaceId: row.marketplaceId,
  status: z
    .enum(['pending', 'unshipped', 'partially-shipped', 'shipped', 'cancelled', 'unfulfillable'])
    .parse(row.status),
  fulfilledBy: z.enum(['merchant', 'amazon']).parse(row.fulfilledBy),
  purchasedAt: row.purchasedAt,
  updatedAt: row.updatedAt,
  deliverBy: earliest === null || latest === null ? null : { earliest, latest },
  delivered: row.delivered,
  replaces: row.replaces,
  items: orderItems.parse(row.items),
  shippedAt: row.shippedAt,
  traits: orderTraits.parse(row.traits),
})

/** One row for each order, the newest where a page names it twice, oldest update first. */
const distinct = (orders: readonly Order[]): readonly Order[] => {
  const oldestFirst = orders.toSorted((a, b) => a.updatedAt.getTime() - b.updatedAt.getTime())
  return [...new Map(oldestFirst.map((order) => [order.orderId, order])).values()].toSorted(
    (a, b) => a.updatedAt.getTime() - b.updatedAt.getTime(),
  )
}

const asRows = (orders: readonly Order[], after: bigint): string =>
  JSON.stringify(
    orders.map(({ deliverBy, ...order }, index) => ({
      ...order,
      deliverEarliest: deliverBy?.earliest ?? null,
      deliverLatest: deliverBy?.latest ?? null,
      number: String(after + BigInt(index + 1)),
    })),
  )

/** What an update may change; one that changes nothing gives the order no new number to be planned by. */
const columns = [
  'marketplaceId',
  'status',
  'fulfilledBy',
  'purchasedAt',
  'updatedAt',
  'deliverEarliest',
  'deliverLatest',
  'delivered',
  'replaces',
  'items',
  'shippedAt',
  'traits',
]
const list = (prefix: string) => Prisma.raw(columns.map((column) => `${prefix}"${column}"`).join(', '))
const assignments = Prisma.raw([...columns, 'number'].map((column) => `"${column}" = excluded."${column}"`).join(', '))

/** The account's import row is locked, so that order numbers become visible in the order they were given out. */
const takeNumbers = async (
  tx: Tx,
  { workspaceId, accountId }: { workspaceId: string; accountId: string },
  count: number,
): Promise<bigint> => {
  await tx.importPosition.createMany({ data: [{ workspaceId, accountId }], skipDuplicates: true })
  const { lastNumber } = await tx.importPosition.update({
    where: { workspaceId_accountId: { workspaceId, accountId } },
    data: { lastNumber: { increment: count } },
  })
  return lastNumber - BigInt(count)
}

const saveOrders =
  (db: Db): Store['saveOrders'] =>
  ({ workspaceId, accountId }, orders, { since, next, upTo }) =>
    inTransaction(db, async (tx) => {
      const fresh = distinct(orders)
      const rows = asRows(fresh, await takeNumbers(tx, { workspaceId, accountId }, fresh.length))
      await tx.$executeRaw`
        insert into orders as known ("workspaceId", "accountId", "orderId", "number", ${list('')})
        select ${workspaceId}, ${accountId}, "orderId", "number", ${list('')}
        from jsonb_to_recordset(${rows}::jsonb) as fresh(
          "orderId" text, "number" bigint, "marketplaceId" text, "status" text, "fulfilledBy" text,
          "purchasedAt" timestamptz, "updatedAt" timestamptz, "deliverEarliest" timestamptz, "deliverLatest" timestamptz,
          "delivered" boolean, "replaces" text, "items" jsonb,
          "shippedAt" timestamptz, "traits" jsonb)
        on conflict ("workspaceId", "accountId", "orderId") do update set ${assignments}
        where excluded."updatedAt" >= known."updatedAt"
          and row(${list('excluded.')}) is distinct from row(${list('known.')})`
      await tx.importPosition.update({
        where: { workspaceId_accountId: { workspaceId, accountId } },
        data: { since, next, upTo },
      })
    })

export const orderStore = (db: Db): Pick<Store, 'saveOrders' | 'importPosition' | 'order' | 'latestOrders'> => ({
  saveOrders: saveOrders(db),
  importPosition: async ({ workspaceId, accountId }) => {
    const row = await db.importPosition.findUnique({ where: { workspaceId_accountId: { workspaceId, accountId } } })
    return row === null || row.since === null ? null : { since: row.since, next: row.next, upTo: row.upTo }
  },
  order: async ({ workspaceId, accountId }, orderId) => {
    const row = await db.order.findUnique({
      where: { workspaceId_accountId_orderId: { workspaceId, accountId, orderId } },
    })
    return row && toOrder(row)
  },
  latestOrders: async ({ workspaceId, accountId }, limit) => {
    const rows = await db.order.findMany({
      where: { workspaceId, accountId },
      orderBy: { number: 'desc' },
      take: limit,
    })
    const claim = { in: rows.map(({ orderId }) => orderId) }
    const taken = await db.send.findMany({ where: { workspaceId, accountId, claim }, select: { claim: true } })
    const asked = new Set(taken.map((send) => send.claim))
    return rows.map((row) => ({ order: toOrder(row), asked: asked.has(row.orderId) }))
  },
})
