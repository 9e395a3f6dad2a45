import { z } from 'zod'
import type { Order } from '../../domain/order.ts'
import type { Store } from '../../ports.ts'
import type { Order as Row } from './generated/client.ts'
import { type Told, toldByPage, toldByReport } from './merge-order.ts'
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
  const newest = new Map(oldestFirst.map((order) => [order.orderId, order]))
  if (newest.size === orders.length) return oldestFirst
  return [...newest.values()].toSorted((a, b) => a.updatedAt.getTime() - b.updatedAt.getTime())
}

/** What is not known is not written at all: a million orders are long enough without it. */
const known = <T>(value: T | null): T | undefined => value ?? undefined

const asRows = (orders: readonly Order[], after: bigint): string =>
  JSON.stringify(
    orders.map((order, index) => ({
      orderId: order.orderId,
      number: String(after + BigInt(index + 1)),
      marketplaceId: order.marketplaceId,
      status: order.status,
      fulfilledBy: order.fulfilledBy,
      purchasedAt: order.purchasedAt.toISOString(),
      updatedAt: order.updatedAt.toISOString(),
      deliverEarliest: order.deliverBy?.earliest.toISOString(),
      deliverLatest: order.deliverBy?.latest.toISOString(),
      delivered: order.delivered,
      replaces: known(order.replaces),
      items: order.items,
      shippedAt: order.shippedAt?.toISOString(),
      traits: {
        business: known(order.traits.business),
        gift: known(order.traits.gift),
        discounted: known(order.traits.discounted),
        shippedLate: known(order.traits.shippedLate),
        total: known(order.traits.total),
        returned: known(order.traits.returned),
        country: known(order.traits.country),
      },
    })),
  )

type Tenant = { readonly workspaceId: string; readonly accountId: string }

/** The account's import row is locked, so that order numbers become visible in the order they were given out. */
const takeNumbers = async (tx: Tx, { workspaceId, accountId }: Tenant, count: number): Promise<bigint> => {
  await tx.importPosition.createMany({ data: [{ workspaceId, accountId }], skipDuplicates: true })
  const { lastNumber } = await tx.importPosition.update({
    where: { workspaceId_accountId: { workspaceId, accountId } },
    data: { lastNumber: { increment: count } },
  })
  return lastNumber - BigInt(count)
}

/** Rows to a statement: a longer text would outlive its use in memory, and many of them fill it. */
const together = 250

const writeOrders = async (tx: Tx, tenant: Tenant, orders: readonly Order[], by: Told) => {
  const fresh = distinct(orders)
  const after = await takeNumbers(tx, tenant, fresh.length)
  for (let at = 0; at < fresh.length; at += together)
    await writeRows(tx, tenant, asRows(fresh.slice(at, at + together), after + BigInt(at)), by)
}

const writeRows = (tx: Tx, { workspaceId, accountId }: Tenant, rows: string, { columns, assignments, changes }: Told) =>
  tx.$executeRaw`
    insert into orders as known ("workspaceId", "accountId", "orderId", "number", ${columns})
    select ${workspaceId}, ${accountId}, "orderId", "number", ${columns}
    from jsonb_to_recordset(${rows}::jsonb) as fresh(
      "orderId" text, "number" bigint, "marketplaceId" text, "status" text, "fulfilledBy" text,
      "purchasedAt" timestamptz, "updatedAt" timestamptz, "deliverEarliest" timestamptz, "deliverLatest" timestamptz,
      "delivered" boolean, "replaces" text, "items" jsonb,
      "shippedAt" timestamptz, "traits" jsonb)
    on conflict ("workspaceId", "accountId", "orderId") do update set ${assignments} where ${changes}`

const saveOrders =
  (db: Db): Store['saveOrders'] =>
  ({ workspaceId, accountId }, orders, { since, next, upTo }) =>
    inTransaction(db, async (tx) => {
      await writeOrders(tx, { workspaceId, accountId }, orders, toldByPage)
      await tx.importPosition.update({
        where: { workspaceId_accountId: { workspaceId, accountId } },
        data: { since, next, upTo },
      })
    })

const completeOrders =
  (db: Db): Store['completeOrders'] =>
  ({ workspaceId, accountId }, facts) =>
    inTransaction(db, async (tx) => {
      const after = await takeNumbers(tx, { workspaceId, accountId }, facts.length)
      const rows = facts.map(({ orderId, deliverBy, shippedAt, returned }, index) => ({
        ...{ orderId, shippedAt, returned, earliest: deliverBy?.earliest ?? null, latest: deliverBy?.latest ?? null },
        number: String(after + BigInt(index + 1)),
      }))
      await tx.$executeRaw`
        update orders as known set
          "deliverEarliest" = coalesce(known."deliverEarliest", "earliest"),
          "deliverLatest" = coalesce(known."deliverLatest", "latest"),
          "shippedAt" = coalesce(known."shippedAt", fresh."shippedAt"),
          "traits" = case when "returned" then known."traits" || '{"returned": true}' else known."traits" end,
          "number" = fresh."number"
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as fresh("orderId" text, "number" bigint,
          "earliest" timestamptz, "latest" timestamptz, "shippedAt" timestamptz, "returned" boolean)
        where known."workspaceId" = ${workspaceId} and known."accountId" = ${accountId}
          and known."orderId" = fresh."orderId"
          and (known."deliverEarliest" is null and "earliest" is not null
            or known."shippedAt" is null and fresh."shippedAt" is not null
            or "returned" and known."traits"->'returned' is distinct from 'true'::jsonb)`
    })

export const orderStore = (
  db: Db,
): Pick<
  Store,
  'saveOrders' | 'mergeOrders' | 'completeOrders' | 'hasOrders' | 'importPosition' | 'order' | 'latestOrders'
> => ({
  saveOrders: saveOrders(db),
  mergeOrders: (tenant, orders) => inTransaction(db, (tx) => writeOrders(tx, tenant, orders, toldByReport)),
  completeOrders: completeOrders(db),
  hasOrders: async ({ workspaceId, accountId }, fulfilledBy) =>
    (await db.order.findFirst({ where: { workspaceId, accountId, fulfilledBy }, select: { orderId: true } })) !== null,
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
