import type { Store } from '../../ports.ts'
import { type Db, inTransaction } from './prisma.ts'

/**
 * What may tell of buyers goes first: raw mail and their marks; orders and sends by Amazon's limit; the history and what
 * was decided by ours. What a notice said stays as long as the sends it explains.
 */
const forget =
  (db: Db): Store['forget'] =>
  (workspaceId, before) =>
    inTransaction(db, async (tx) => {
      const aged = { workspaceId, receivedAt: { lt: before.buyers }, raw: { not: null } }
      const done = [
        await tx.notice.updateMany({ where: aged, data: { raw: null, rawKeyId: null } }),
        await tx.send.updateMany({
          where: { workspaceId, sendingSince: { lt: before.buyers }, buyer: { not: null } },
          data: { buyer: null },
        }),
        await tx.notice.deleteMany({ where: { workspaceId, receivedAt: { lt: before.sends } } }),
        await tx.send.deleteMany({ where: { workspaceId, updatedAt: { lt: before.sends } } }),
        await tx.order.deleteMany({ where: { workspaceId, updatedAt: { lt: before.sends } } }),
        await tx.change.deleteMany({ where: { workspaceId, at: { lt: before.changes } } }),
        await tx.approval.deleteMany({ where: { workspaceId, createdAt: { lt: before.changes } } }),
        await tx.announcement.deleteMany({ where: { workspaceId, final: true, createdAt: { lt: before.changes } } }),
      ]
      return done.reduce((total, { count }) => total + count, 0)
    })

export const forgetStore = (db: Db): Pick<Store, 'forget'> => ({ forget: forget(db) })
