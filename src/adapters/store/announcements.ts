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
  'announce' | 'announcementsDue' | 'announced' | 'announceLater' | 'card' | 'saveCard'
>

export const announcementStore = (db: Db): AnnouncementStore => ({
  announce: (tenant, event, now) => tell(db, tenant, [event], now),
  announcementsDue: async ({ workspaceId, accountId }, now, limit) => {
    const rows = await db.announcement.findMany({
      where: { workspaceId, accountId, final: false, OR: [{ notBefore: null }, { notBefore: { lte: now } }] },
      orderBy: { number: 'asc' },
      take: limit,
    })
    return rows.map(toAnnouncement)
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
