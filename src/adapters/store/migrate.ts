import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What migrating needs of a connection, whichever home it leads to. */
export type MigrationSession = {
  /** Several statements without parameters. */
  readonly script: (sql: string) => Promise<void>
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>
}

const folder = join(import.meta.dirname, '../../../prisma/migrations')

/** Prisma's own table, so that `prisma migrate deploy` stays possible. */
const bookkeeping = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key not null, "checksum" varchar(64) not null, "finished_at" timestamptz,
  "migration_name" varchar(255) not null, "logs" text, "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(), "applied_steps_count" integer not null default 0)`

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

const writtenMigrations = (from: string): readonly Migration[] =>
  readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(from, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })

const apply = async (session: MigrationSession, { name, sql, checksum }: Migration): Promise<void> => {
  await session.script('begin')
  try {
    await session.script(sql)
    // Book-keeping, not business: wall time is right here.
    await session.query(
      `insert into "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await session.script('commit')
  } catch (error) {
    await session.script('rollback')
    throw error
  }
}

/**
 * Applies what is missing, one transaction each, so that a kill at any point leaves whole migrations behind. Refuses a
 * database that is newer than this program, or whose history differs from it. The caller keeps others out meanwhile.
 */
export const migrate = async (session: MigrationSession, from = folder): Promise<readonly string[]> => {
  await session.script(bookkeeping)
  const rows = await session.query(
    'select migration_name, checksum, finished_at from "_prisma_migrations" where rolled_back_at is null',
  )
  const known = writtenMigrations(from)
  for (const row of rows) {
    const migration = known.find(({ name }) => name === row['migration_name'])
    if (migration === undefined)
      throw new Error(
        `The database was brought to ${String(row['migration_name'])} by a newer F5 Guard: run that version, or restore a backup.`,
      )
    if (migration.checksum !== row['checksum'] || row['finished_at'] === null)
      throw new Error(
        `The migration ${migration.name} of the database is not the one of this version: restore a backup, or run the version that made it.`,
      )
  }
  const missing = known.filter(({ name }) => rows.every((row) => row['migration_name'] !== name))
  for (const migration of missing) await apply(session, migration)
  return missing.map(({ name }) => name)
}
