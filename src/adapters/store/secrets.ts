import type { Store } from '../../ports.ts'
import { type Db, inTransaction } from './prisma.ts'
import type { Sealer } from './seal.ts'

const secretPlace = (workspaceId: string, owner: string, name: string) => ['secret', workspaceId, owner, name]
/** Where the raw mail of a notice is sealed. */
export const rawPlace = (workspaceId: string, id: string) => ['notice', workspaceId, id]

const batch = 100

/** Seals one batch of secrets anew; the number done, 0 when none is left. */
const rotateSomeSecrets = (db: Db, sealer: Sealer, keyId: string): Promise<number> =>
  inTransaction(db, async (tx) => {
    const rows = await tx.secret.findMany({ where: { keyId: { not: keyId } }, take: batch })
    for (const { workspaceId, owner, name, ...old } of rows) {
      const place = secretPlace(workspaceId, owner, name)
      // A value saved meanwhile is newer than what was read, and already under the newest key.
      await tx.secret.updateMany({
        where: { workspaceId, owner, name, sealed: old.sealed },
        data: sealer.seal(sealer.open(old, place), place),
      })
    }
    return rows.length
  })

const rotateSomeNotices = (db: Db, sealer: Sealer, keyId: string): Promise<number> =>
  inTransaction(db, async (tx) => {
    const where = { rawKeyId: { not: keyId }, raw: { not: null } }
    const rows = await tx.notice.findMany({
      where,
      take: batch,
      select: { workspaceId: true, id: true, raw: true, rawKeyId: true },
    })
    for (const { workspaceId, id, raw, rawKeyId } of rows) {
      if (raw === null || rawKeyId === null) continue
      const place = rawPlace(workspaceId, id)
      const { keyId: newId, sealed } = sealer.seal(sealer.open({ keyId: rawKeyId, sealed: raw }, place), place)
      await tx.notice.updateMany({ where: { workspaceId, id, raw }, data: { raw: sealed, rawKeyId: newId } })
    }
    return rows.length
  })

const untilDone = async (some: () => Promise<number>): Promise<number> => {
  let total = 0
  for (let done = await some(); done > 0; done = await some()) total += done
  return total
}

type SecretStore = Pick<Store, 'saveSecret' | 'secret' | 'forgetSecrets' | 'rotateSecrets'>

export const secretStore = (db: Db, sealer: Sealer): SecretStore => ({
  saveSecret: async ({ workspaceId, owner, name, value }) => {
    const sealed = sealer.seal(value, secretPlace(workspaceId, owner, name))
    const where = { workspaceId_owner_name: { workspaceId, owner, name } }
    await db.secret.upsert({ where, create: { workspaceId, owner, name, ...sealed }, update: sealed })
  },
  secret: async ({ workspaceId, owner, name }) => {
    const row = await db.secret.findUnique({ where: { workspaceId_owner_name: { workspaceId, owner, name } } })
    return row && sealer.open(row, secretPlace(workspaceId, owner, name))
  },
  forgetSecrets: async ({ workspaceId, owner }) => {
    await db.secret.deleteMany({ where: owner === undefined ? { workspaceId } : { workspaceId, owner } })
  },
  rotateSecrets: async () => {
    const keyId = sealer.newestKeyId
    if (keyId === null) return 0
    const secrets = await untilDone(() => rotateSomeSecrets(db, sealer, keyId))
    return secrets + (await untilDone(() => rotateSomeNotices(db, sealer, keyId)))
  },
})
