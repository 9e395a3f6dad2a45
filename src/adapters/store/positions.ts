import type { Store } from '../../ports.ts'
import { type Db, inTransaction } from './prisma.ts'

const firstTime =
  (db: Db): Store['firstTime'] =>
  (workspaceId, key, at, forgetBefore) =>
    inTransaction(db, async (tx) => {
      await tx.oneTimeKey.deleteMany({ where: { workspaceId, at: { lt: forgetBefore } } })
      const { count } = await tx.oneTimeKey.createMany({ data: [{ workspaceId, key, at }], skipDuplicates: true })
      return count === 1
    })

export const positionStore = (db: Db): Pick<Store, 'position' | 'savePosition' | 'firstTime'> => ({
  position: async (name) => (await db.position.findUnique({ where: { name } }))?.value ?? null,
  savePosition: async (name, value) => {
    await db.position.upsert({ where: { name }, create: { name, value }, update: { value } })
  },
  firstTime: firstTime(db),
})
