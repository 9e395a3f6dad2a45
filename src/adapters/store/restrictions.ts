import { z } from 'zod'
import type { Restriction } from '../../domain/notice.ts'
import type { Store } from '../../ports.ts'
import { tell } from './announcements.ts'
import type { Restriction as Row } from './generated/client.ts'
import { type Db, inTransaction } from './prisma.ts'
import { reason } from './shapes.ts'

const toRestriction = (row: Row): Restriction => ({
  ...row,
  state: z.enum(['open', 'lifted', 'dismissed']).parse(row.state),
  candidateReasons: z.array(reason).parse(row.candidateReasons),
})

const remind =
  (db: Db): Store['remind'] =>
  ({ workspaceId, accountId }, restrictionId, { from, to, now }) =>
    inTransaction(db, async (tx) => {
      const where = { workspaceId, accountId, id: restrictionId, state: 'open', remindAt: from }
      const { count } = await tx.restriction.updateMany({ where, data: { remindAt: to } })
      if (count === 0) return false
      await tell(tx, { workspaceId, accountId }, [{ kind: 'restriction-reminder', restrictionId }], now)
      return true
    })

export const restrictionStore = (
  db: Db,
): Pick<Store, 'restrictions' | 'openRestriction' | 'remindersDue' | 'remind'> => ({
  restrictions: async ({ workspaceId, accountId }) => {
    const orderBy = [{ since: 'desc' as const }, { id: 'desc' as const }]
    const rows = await db.restriction.findMany({ where: { workspaceId, accountId }, orderBy, take: 200 })
    return rows.map(toRestriction)
  },
  openRestriction: async ({ workspaceId, accountId }) => {
    const row = await db.restriction.findFirst({
      where: { workspaceId, accountId, state: 'open' },
      orderBy: { since: 'desc' },
    })
    return row && toRestriction(row)
  },
  remindersDue: async ({ workspaceId, accountId }, now) => {
    const where = { workspaceId, accountId, state: 'open', remindAt: { lte: now } }
    const rows = await db.restriction.findMany({ where, orderBy: { remindAt: 'asc' }, take: 100 })
    return rows.map(toRestriction)
  },
  remind: remind(db),
})
