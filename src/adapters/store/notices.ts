import { z } from 'zod'
import type { Notice } from '../../domain/notice.ts'
import type { NoticeSettled, NoticeTold, Store } from '../../ports.ts'
import { tell } from './announcements.ts'
import type { Notice as Row } from './generated/client.ts'
import { toJson } from './json.ts'
import { type Db, inTransaction, type Tx } from './prisma.ts'
import type { Sealer } from './seal.ts'
import { rawPlace } from './secrets.ts'
import { noticeReading, noticeText } from './shapes.ts'

const toNotice = ({ restricted: _, raw: _raw, rawKeyId: _rawKeyId, ...row }: Row): Notice => ({
  ...row,
  source: z.enum(['mailbox', 'paste', 'shortcut']).parse(row.source),
  authentic: z.enum(['verified', 'unverified', 'lookalike', 'reported']).parse(row.authentic),
  state: z.enum(['new', 'acted', 'asks', 'ignored', 'noted']).parse(row.state),
  reading: noticeReading.parse(row.reading),
  text: noticeText.parse(row.text),
})

const tellOf = async (tx: Tx, workspaceId: string, { accounts, event, at }: NoticeTold): Promise<void> => {
  const own = accounts.filter((account) => account.workspaceId === workspaceId)
  for (const account of own) await tell(tx, account, [event], at)
}

const saveNotice =
  (db: Db, sealer: Sealer): Store['saveNotice'] =>
  async (notice, raw, toTell) => {
    const { workspaceId, id, reading, text } = notice
    // Without a key the mail itself is not kept: it may quote a buyer.
    const sealed = sealer.newestKeyId === null ? null : sealer.seal(raw, rawPlace(workspaceId, id))
    const row = {
      ...notice,
      reading: toJson(reading),
      text: toJson(text),
      restricted: reading.restricted,
      raw: sealed?.sealed ?? null,
      rawKeyId: sealed?.keyId ?? null,
    }
    const isNew = await inTransaction(db, async (tx) => {
      const { count } = await tx.notice.createMany({ data: [row], skipDuplicates: true })
      if (count === 1 && toTell) await tellOf(tx, workspaceId, toTell)
      return count === 1
    })
    if (isNew) return { kind: 'new', notice }
    const where = { workspaceId_key: { workspaceId, key: notice.key } }
    return { kind: 'known', notice: toNotice(await db.notice.findUniqueOrThrow({ where })) }
  }

/** False when the notice is not in the state to move from. One that has found its account is not given to another. */
export const moveNotice = async (tx: Tx, workspaceId: string, move: NoticeSettled): Promise<boolean> => {
  const { id, from, to, accountId } = move
  const free = accountId === null ? {} : { OR: [{ accountId: null }, { accountId }] }
  const { count } = await tx.notice.updateMany({
    where: { workspaceId, id, state: from, ...free },
    data: { state: to, ...(accountId === null ? {} : { accountId }) },
  })
  return count === 1
}

const settleNotice =
  (db: Db): Store['settleNotice'] =>
  (workspaceId, id, { from, to, accountId }, toTell) =>
    inTransaction(db, async (tx) => {
      const moved = await moveNotice(tx, workspaceId, { id, from, to, accountId })
      if (moved && toTell) await tellOf(tx, workspaceId, toTell)
      return moved
    })

export const noticeStore = (
  db: Db,
  sealer: Sealer,
): Pick<Store, 'saveNotice' | 'notice' | 'notices' | 'settleNotice'> => ({
  saveNotice: saveNotice(db, sealer),
  notice: async (workspaceId, id) => {
    const row = await db.notice.findUnique({ where: { workspaceId_id: { workspaceId, id } } })
    return row && toNotice(row)
  },
  notices: async (workspaceId, limit) => {
    const orderBy = [{ receivedAt: 'desc' as const }, { id: 'desc' as const }]
    const rows = await db.notice.findMany({ where: { workspaceId }, orderBy, take: limit })
    return rows.map(toNotice)
  },
  settleNotice: settleNotice(db),
})
