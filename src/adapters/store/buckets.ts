import type { Tenant } from '../../domain/account.ts'
import type { Store } from '../../ports.ts'
import { type Db, inTransaction } from './prisma.ts'

type Level = { readonly tokens: number; readonly at: Date }
type Limit = { readonly perSecond: number; readonly burst: number }

/** Amazon names no time further ahead than this. */
const furthest = 3_600_000

/**
 * A clock that went back refills nothing: `at` only moves on, so no moment is counted twice. But one that was wrong by
 * hours or years, and was put right, must not leave the bucket shut for as long.
 */
export const levelAt = ({ tokens, at }: Level, { perSecond, burst }: Limit, now: Date): Level => {
  if (at.getTime() - now.getTime() > furthest) return { tokens: Math.min(burst, tokens), at: now }
  const seconds = Math.max(0, now.getTime() - at.getTime()) / 1000
  return { tokens: Math.min(burst, tokens + seconds * perSecond), at: seconds > 0 ? now : at }
}

const key = ({ workspaceId, accountId }: Tenant, operation: string) => ({
  workspaceId_accountId_operation: { workspaceId, accountId, operation },
})

const takeToken =
  (db: Db): Store['takeToken'] =>
  (tenant, operation, limit, now) =>
    inTransaction(db, async (tx) => {
      const { workspaceId, accountId } = tenant
      const full = { workspaceId, accountId, operation, tokens: limit.burst, at: now }
      await tx.bucket.createMany({ data: [full], skipDuplicates: true })
      // An update that changes nothing takes the row's lock and reads it: others wait here.
      const row = await tx.bucket.update({ where: key(tenant, operation), data: { tokens: { increment: 0 } } })
      const level = levelAt(row, limit, now)
      const granted = level.tokens >= 1
      const tokens = granted ? level.tokens - 1 : level.tokens
      await tx.bucket.update({ where: key(tenant, operation), data: { tokens, at: level.at } })
      if (granted) return { kind: 'granted' }
      return { kind: 'wait', until: new Date(level.at.getTime() + Math.ceil(((1 - tokens) * 1000) / limit.perSecond)) }
    })

const emptyBucket =
  (db: Db): Store['emptyBucket'] =>
  (tenant, operation, until) =>
    inTransaction(db, async (tx) => {
      const { workspaceId, accountId } = tenant
      const empty = { workspaceId, accountId, operation, tokens: 0, at: until }
      await tx.bucket.createMany({ data: [empty], skipDuplicates: true })
      const beyond = new Date(until.getTime() + furthest)
      // Filling begins again at `until`; one that is emptied until later stays so.
      await tx.bucket.updateMany({
        where: { workspaceId, accountId, operation, OR: [{ at: { lt: until } }, { at: { gt: beyond } }] },
        data: { tokens: 0, at: until },
      })
    })

export const bucketStore = (db: Db): Pick<Store, 'takeToken' | 'emptyBucket'> => ({
  takeToken: takeToken(db),
  emptyBucket: emptyBucket(db),
})
