import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingMigration, onScratchDatabase } from '../../../prisma/schema-engine.ts'
import { type MigrationSession, migrate } from '../../../src/adapters/store/migrate.ts'
import { openDatabase } from '../../../src/adapters/store/open-database.ts'
import { databaseUrlTrouble } from '../../../src/adapters/store/server.ts'
import { homes, type RunningHome, startOwnServer } from '../../databases.ts'

describe('The migrations', () => {
  test('produce exactly schema.prisma', async () => {
    expect(await missingMigration()).toBe('')
  })

  test('are found wanting when the schema has one more column', async () => {
    const schema = await readFile(join(import.meta.dirname, '../../../prisma/schema.prisma'), 'utf8')
    const changed = schema.replace('botUserId String?', 'botUserId String?\n  color String?')
    expect(await missingMigration(changed)).toContain('ADD COLUMN     "color" TEXT')
  })
})

test('Migrating applies what is missing, whole steps only, and refuses a history that is not its own', () =>
  onScratchDatabase(async (pglite) => {
    const folder = await mkdtemp(join(tmpdir(), 'f5-migrations-'))
    const session: MigrationSession = {
      script: async (sql) => void (await pglite.exec(sql)),
      query: async (sql, values = []) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
    }
    const write = async (name: string, sql: string) => {
      await mkdir(join(folder, name), { recursive: true })
      await writeFile(join(folder, name, 'migration.sql'), sql)
    }
    const tables = async () => {
      const rows = await session.query("select table_name from information_schema.tables where table_schema = 'public'")
      return rows.map((row) => row['table_name']).filter((name) => name !== '_prisma_migrations')
    }
    await write('1_first', 'create table first (id int);')
    await write('2_second', 'create table second (id int); create table second (id int);')
    await expect(migrate(session, folder)).rejects.toThrow('already exists')
    expect(await tables(), 'of the step that failed nothing stays').toEqual(['first'])
    await write('2_second', 'create table second (id int);')
    expect(await migrate(session, folder)).toEqual(['2_second'])
    expect(await migrate(session, folder)).toEqual([])
    await write('1_first', 'create table first (id text);')
    await expect(migrate(session, folder)).rejects.toThrow('The migration 1_first of the database is not the one')
    await rm(join(folder, '1_first'), { recursive: true })
    await expect(migrate(session, folder)).rejects.toThrow('brought to 1_first by a newer F5 Guard')
    await rm(folder, { recursive: true })
  }))

describe('Workers that still run while a newer one migrates', () => {
  const folder = join(import.meta.dirname, '../../../prisma/migrations')
  const statements = (sql: string): readonly string[] =>
    sql
      .replace(/^--.*$/gm, '')
      .split(';')
      .map((one) => one.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
  /** A column that a program which does not know of it need not fill. */
  const isUnnoticedColumn = (part: string): boolean =>
    part.startsWith('ADD COLUMN ') &&
    !/ (?:UNIQUE|REFERENCES|CHECK)\b/.test(part) &&
    (!part.includes(' NOT NULL') || part.includes(' NOT NULL DEFAULT '))
  const unnoticed = (statement: string): boolean => {
    if (/^CREATE (?:TABLE|INDEX) /.test(statement)) return true
    const altered = /^ALTER TABLE "\w+" (.+)$/.exec(statement)?.[1]
    return altered?.split(/, (?=(?:ADD|DROP|ALTER|RENAME) )/).every(isUnnoticedColumn) ?? false
  }

  test.each([
    ['ALTER TABLE "a" ADD COLUMN "b" TEXT, ADD COLUMN "c" JSONB NOT NULL DEFAULT \'{}\'', true],
    ['CREATE INDEX "a_b" ON "a"("b")', true],
    ['ALTER TABLE "a" ADD COLUMN "b" TEXT NOT NULL', false],
    ['ALTER TABLE "a" ADD COLUMN "b" TEXT, DROP COLUMN "c"', false],
    ['ALTER TABLE "a" RENAME COLUMN "b" TO "c"', false],
    ['ALTER TABLE "a" ALTER COLUMN "b" SET NOT NULL', false],
    ['CREATE UNIQUE INDEX "a_b" ON "a"("b")', false],
    ['DROP TABLE "a"', false],
  ])('%s goes unnoticed: %s', (statement, expected) => {
    expect(unnoticed(statement)).toBe(expected)
  })

  test('lose nothing by it: every migration after the first only adds', async () => {
    const [, ...later] = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isDirectory())
    expect(later.length).toBeGreaterThan(0)
    for (const { name } of later) {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      expect([name, statements(sql).filter((one) => !unnoticed(one))]).toEqual([name, []])
    }
  })
})

describe('On a server', () => {
  let running: RunningHome
  beforeAll(async () => {
    running = await homes[1]!.start()
  })
  afterAll(async () => {
    await running.stop()
  })

  test('several programs that start at once migrate once', async () => {
    const place = await running.newEmptyPlace()
    const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ ...place, encryptionKeys: [] })))
    await Promise.all(opened.map(({ close }) => close()))
    const client = new pg.Client({ connectionString: place.databaseUrl! })
    await client.connect()
    const { rows } = await client.query('select migration_name, count(*)::int from _prisma_migrations group by 1')
    await client.end()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ count }) => count === 1)).toBe(true)
  })

  test('a server that is not there fails the start, and one that goes away is reported as unhealthy', async () => {
    const nobody = { databaseUrl: 'postgresql://postgres@127.0.0.1:1/none', dataDir: '', encryptionKeys: [] }
    await expect(openDatabase(nobody)).rejects.toThrow('ECONNREFUSED')
    const own = await startOwnServer()
    const database = await openDatabase({ ...(await own.newPlace()), encryptionKeys: [] })
    expect(await database.healthy()).toBe(true)
    await own.stop()
    expect(await database.healthy()).toBe(false)
    await database.close()
  })
})

test.each([
  ['postgresql://u:p@127.0.0.1:5432/f5', null],
  ['postgres://u:p@localhost/f5', null],
  ['postgresql:///f5?host=/var/run/postgresql&user=u', null],
  ['postgresql://u:p@db.example:5432/f5?sslmode=verify-full', null],
  ['postgresql://u:p@db.example:5432/f5', 'DATABASE_URL leads to db.example without encryption'],
  ['postgresql://u:p@db.example/f5?sslmode=prefer', 'without encryption'],
  ['postgresql://u:p@127.0.0.1.evil.example/f5', 'without encryption'],
  ['postgresql://u:p@localhost/f5?host=db.example', 'without encryption'],
  ['mysql://localhost/f5', 'must look like'],
  ['f5', 'must look like'],
])('DATABASE_URL %s: %s', (url, trouble) => {
  const found = databaseUrlTrouble(url)
  if (trouble === null) expect(found).toBeNull()
  else expect(found).toContain(trouble)
})
