import { z } from 'zod'
import type { SendCount, Store } from '../../ports.ts'
import type { Db } from './prisma.ts'
import { channel } from './shapes.ts'

const kind = z.enum(['planned', 'sending', 'sent', 'rehearsed', 'undelivered', 'skipped', 'expired', 'unknown'])

const counted = z.array(
  z.object({ day: z.string(), campaignId: z.string(), channel, kind, because: z.string(), count: z.number() }),
)

const countSends =
  (db: Db): Store['countSends'] =>
  async ({ workspaceId, accountId }, { from, to }): Promise<readonly SendCount[]> =>
    counted.parse(
      await db.$queryRaw`
        select to_char("updatedAt" at time zone 'UTC', 'YYYY-MM-DD') as "day", "campaignId", "channel", "kind", "because",
          count(*)::int as "count"
        from sends
        where "workspaceId" = ${workspaceId} and "accountId" = ${accountId}
          and "updatedAt" >= ${from}::timestamptz and "updatedAt" < ${to}::timestamptz
        group by 1, 2, 3, 4, 5
        order by 1, 2, 3, 4, 5`,
    )

const rehearsed = ({ workspaceId, accountId }: { workspaceId: string; accountId: string }, now: Date) => ({
  workspaceId,
  accountId,
  kind: 'rehearsed',
  windowEndsAt: { gt: now },
})

const replanRehearsed =
  (db: Db): Store['replanRehearsed'] =>
  async (tenant, now) => {
    const planned = { kind: 'planned', because: 'went-live' }
    const { count } = await db.send.updateMany({
      where: rehearsed(tenant, now),
      data: {
        ...planned,
        decision: { ...planned, at: now.toISOString() },
        dueAt: now,
        updatedAt: now,
        sendingSince: null,
        attemptId: null,
      },
    })
    return count
  }

/** What a message could not bring, one official request may, once its campaign uses that channel. */
const replanUndelivered =
  (db: Db): Store['replanUndelivered'] =>
  async ({ workspaceId, accountId }, now) => {
    const switched = await db.campaign.findMany({
      where: { workspaceId, accountId, official: true, archived: false },
      select: { id: true },
    })
    const because = { in: ['restricted', 'blocked-content', 'refused-by-server', 'unauthorised-sender'] }
    const campaignId = { in: switched.map(({ id }) => id) }
    const where = { workspaceId, accountId, kind: 'undelivered', because, campaignId, windowEndsAt: { gt: now } }
    const planned = { kind: 'planned', because: 'proved-undelivered' }
    const decision = { ...planned, at: now.toISOString() }
    const data = { ...planned, decision, channel: 'official', dueAt: now, updatedAt: now }
    return (await db.send.updateMany({ where, data })).count
  }

const waitingOrders = z.tuple([z.object({ waiting: z.number(), missing: z.number() })])

/** An order that another campaign asked already waits for nothing. */
const countWaiting =
  (db: Db): Store['countWaiting'] =>
  async ({ workspaceId, accountId }, { campaignIds, now, until }) => {
    const [counts] = waitingOrders.parse(
      await db.$queryRaw`
        select count(distinct s."orderId")::int as "waiting",
          count(distinct s."orderId") filter (where s."windowEndsAt" <= ${until}::timestamptz)::int as "missing"
        from sends s
        where s."workspaceId" = ${workspaceId} and s."accountId" = ${accountId} and s."kind" = 'planned'
          and s."channel" = 'buyer-message'
          and s."campaignId" = any(${[...campaignIds]}) and s."windowEndsAt" > ${now}::timestamptz
          and not exists (
            select from sends other
            where other."workspaceId" = s."workspaceId" and other."accountId" = s."accountId"
              and other."claim" = s."orderId"
          )`,
    )
    return counts
  }

const left = { in: ['sent', 'sending', 'unknown', 'undelivered', 'rehearsed'] }

type CountStore = Pick<
  Store,
  | 'countSends'
  | 'countLeft'
  | 'countWaiting'
  | 'countTraffic'
  | 'replanRehearsed'
  | 'replanUndelivered'
  | 'countRehearsed'
>

export const countStore = (db: Db): CountStore => ({
  countSends: countSends(db),
  countLeft: ({ workspaceId, accountId }, campaignId, since) =>
    db.send.count({ where: { workspaceId, accountId, campaignId, kind: left, sendingSince: { gte: since } } }),
  countWaiting: countWaiting(db),
  countTraffic: async ({ workspaceId, accountId }, since) => {
    const ours = { workspaceId, accountId }
    const sent = { ...ours, channel: 'buyer-message', kind: left, sendingSince: { gte: since } }
    const [orders, messages] = await Promise.all([
      db.order.count({ where: { ...ours, purchasedAt: { gte: since } } }),
      db.send.count({ where: sent }),
    ])
    return { orders, messages }
  },
  replanRehearsed: replanRehearsed(db),
  replanUndelivered: replanUndelivered(db),
  countRehearsed: (tenant, now) => db.send.count({ where: rehearsed(tenant, now) }),
})
