import type { Tenant } from '../../domain/account.ts'
import type { Store } from '../../ports.ts'
import type { Db } from './prisma.ts'

/** Amazon names no time further ahead than this. */
const furthest = 3_600_000

type Asked = {
  readonly tenant: Tenant
  readonly operation: string
  readonly limit: { readonly perSecond: number; readonly burst: number }
  readonly now: Date
}
type Level = { readonly tokens: number; readonly at: Date }

/**
 * Fills the bucket up to now and takes a token where there is a whole one, as one statement: others wait for the row.
 * Answers with what there was before the taking; null: nobody has used this bucket yet.
 *
 * A clock that went back refills nothing: `at` only moves on, so no moment is counted twice. But one that was wrong by
 * hours or years, and was put right, must not leave the bucket shut for as long.
 */
const takeFrom = async (db: Db, { tenant, operation, limit, now }: Asked): Promise<Level | null> => {
  const { workspaceId, accountId } = tenant
  const beyond = new Date(now.getTime() + furthest)
  const rows = await db.$queryRaw<Level[]>`
    with held as materialized (
      select tokens, at from buckets
      where "workspaceId" = ${workspaceId} and "accountId" = ${accountId} and operation = ${operation} for update
    ), filled as (
      select case when at > ${beyond}::timestamptz then ${now}::timestamptz else greatest(at, ${now}::timestamptz) end as at,
        least(${limit.burst}::float8, tokens + ${limit.perSecond}::float8
          * case when at > ${now}::timestamptz then 0 else extract(epoch from ${now}::timestamptz - at)::float8 end) as tokens
      from held
    )
    update buckets set at = filled.at, tokens = filled.tokens - case when filled.tokens >= 1 then 1 else 0 end
    from filled
    where "workspaceId" = ${workspaceId} and "accountId" = ${accountId} and operation = ${operation}
    returning filled.tokens, filled.at`
  return rows[0] ?? null
}

/** When there is a whole token in the bucket. */
const whenWhole = ({ tokens, at }: Level, { perSecond }: Asked['limit']): Date =>
  new Date(at.getTime() + Math.max(0, Math.ceil(((1 - tokens) * 1000) / perSecond)))

const takeToken =
  (db: Db): Store['takeToken'] =>
  async (tenant, operation, limit, now) => {
    const asked = { tenant, operation, limit, now }
    const level = (await takeFrom(db, asked)) ?? (await takeFirst(db, asked))
    if (level.tokens < 1) return { kind: 'wait', until: whenWhole(level, limit) }
    return { kind: 'granted', next: whenWhole({ ...level, tokens: level.tokens - 1 }, limit) }
  }

const takeFirst = async (db: Db, asked: Asked): Promise<Level> => {
  const { workspaceId, accountId } = asked.tenant
  const full = { workspaceId, accountId, operation: asked.operation, tokens: asked.limit.burst, at: asked.now }
  await db.bucket.createMany({ data: [full], skipDuplicates: true })
  const level = await takeFrom(db, asked)
  if (level === null) throw new Error(`The bucket of ${asked.operation} is gone`)
  return level
}

/** Filling begins again at `until`; one that is emptied until later stays so. */
const emptyBucket =
  (db: Db): Store['emptyBucket'] =>
  async ({ workspaceId, accountId }, operation, until) => {
    const beyond = new Date(until.getTime() + furthest)
    await db.$executeRaw`
      insert into buckets as known ("workspaceId", "accountId", operation, tokens, at)
      values (${workspaceId}, ${accountId}, ${operation}, 0, ${until}::timestamptz)
      on conflict ("workspaceId", "accountId", operation) do update set tokens = 0, at = excluded.at
      where known.at < excluded.at or known.at > ${beyond}::timestamptz`
  }

export const bucketStore = (db: Db): Pick<Store, 'takeToken' | 'emptyBucket'> => ({
  takeToken: takeToken(db),
  emptyBucket: emptyBucket(db),
})
