import { randomUUID } from 'node:crypto'
import type { Tenant } from '../../domain/account.ts'
import type { Announcement, AnnouncementEvent } from '../../domain/announcement.ts'
import type { Store } from '../../ports.ts'
import type { Announcement as Row } from './generated/client.ts'
import { toJson } from './json.ts'
import type { Db, Tx } from './prisma.ts'
import { announcementEvent } from './shapes.ts'

/** Stores what the channel must be told, with the transaction that it tells of. */
export const tell = async (tx: Tx, tenant: Tenant, events: readonly AnnouncementEvent[], at: Date): Promise<void> => {
  const { workspaceId, accountId } = tenant
  if (events.length === 0) return
  await tx.announcement.createMany({
    data: events.map((event) => ({ workspaceId, accountId, id: randomUUID(), event: toJson(event), createdAt: at })),
  })
}

/** Nobody puts a telling off for so long: the time was written by a clock that has been put right since. */
const furthest = 3_600_000

const toAnnouncement = ({ workspaceId, accountId, id, createdAt, tries, event }: Row): Announcement => ({
  workspaceId,
  accountId,
  id,
  createdAt,
  tries,
  event: announcementEvent.parse(event),
})

const saveCard =
  (db: Db): Store['saveCard'] =>
  async ({ workspaceId, accountId }, subject, { channel, ts }) => {
    const key = { workspaceId, accountId, subject }
    const where = { workspaceId_accountId_subject: key }
    await db.card.upsert({ where, create: { ...key, channel, ts }, update: { channel, ts } })
  }

type AnnouncementStore = Pick<
  Store,
  'announce' | 'nextAnnouncement' | 'announced' | 'announceLater' | 'card' | 'saveCard'
>

export const announcementStore = (db: Db): AnnouncementStore => ({
  announce: (tenant, event, now) => tell(db, tenant, [event], now),
  nextAnnouncement: async ({ workspaceId, accountId }, now, leaseUntil) => {
    const row = await db.announcement.findFirst({
      where: { workspaceId, accountId, final: false },
      orderBy: { number: 'asc' },
    })
    if (!row) return { kind: 'none' }
    if (row.notBefore && row.notBefore > now && row.notBefore.getTime() - now.getTime() < furthest)
      return { kind: 'wait', until: row.notBefore }
    // Another process may be at it: only one moves the lease on from what both saw.
    const where = { workspaceId, accountId, id: row.id, notBefore: row.notBefore, tries: row.tries }
    const leased = await db.announcement.updateMany({ where, data: { notBefore: leaseUntil } })
    return leased.count === 1
      ? { kind: 'next', announcement: toAnnouncement(row) }
      : { kind: 'wait', until: leaseUntil }
  },
  announced: async ({ workspaceId, accountId }, id) => {
    await db.announcement.deleteMany({ where: { workspaceId, accountId, id } })
  },
  announceLater: async ({ workspaceId, accountId }, id, again, detail) => {
    const data = { tries: { increment: 1 }, notBefore: again, final: again === null, detail: detail.slice(0, 500) }
    await db.announcement.updateMany({ where: { workspaceId, accountId, id }, data })
  },
  card: ({ workspaceId, accountId }, subject) =>
    db.card.findUnique({
      where: { workspaceId_accountId_subject: { workspaceId, accountId, subject } },
      select: { channel: true, ts: true },
    }),
  saveCard: saveCard(db),
})
