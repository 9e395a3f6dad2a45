import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type * as Engine from '@prisma/schema-engine-wasm'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { databaseFolder } from '../src/adapters/store/create-folder.ts'
import { startParams } from '../src/adapters/store/embedded.ts'

// Node has it; the compiler's library of the DOM, which declares it, is not loaded here.
declare const WebAssembly: {
  instantiate(bytes: Buffer, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>
}

const here = import.meta.dirname
const schemaPath = join(here, 'schema.prisma')
export const migrationsFolder = join(here, 'migrations')

/** One instance for the process: the package's glue keeps the memory of the last one it was given. */
const loadOnce = (() => {
  let loading: Promise<void> | null = null
  const load = async (): Promise<void> => {
    const glued = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const wasm = readFileSync(glued.replace(/js$/, 'wasm'))
    const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue })
    glue.__wbg_set_wasm(instance.exports)
    const begin = instance.exports['__wbindgen_start']
    if (typeof begin === 'function') begin()
  }
  return () => {
    loading ??= load()
    return loading
  }
})()

/** Prisma's schema engine as WebAssembly, working on the embedded database: the native one would be a download. */
const openEngine = async (schema: string, pglite: PGlite): Promise<Engine.SchemaEngine> => {
  await loadOnce()
  const factory = new PrismaPGlite(pglite)
  // Left to itself it would make another one in memory, which takes seconds; nothing but the migrations goes into ours.
  factory.connectToShadowDb = factory.connect.bind(factory)
  const bound = bindMigrationAwareSqlAdapterFactory(factory)
  return glue.SchemaEngine.new({ datamodels: [[schemaPath, schema]] }, () => {}, bound)
}

/** Acts on a database of its own, which is gone afterwards. */
export const onScratchDatabase = async <T>(act: (pglite: PGlite) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'f5-scratch-'))
  const pglite = await PGlite.create({ dataDir: await databaseFolder(folder), startParams })
  try {
    return await act(pglite)
  } finally {
    if (!pglite.closed) await pglite.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const writtenMigrations = (): Engine.MigrationList => ({
  baseDir: migrationsFolder,
  lockfile: {
    path: 'migration_lock.toml',
    content: readFileSync(join(migrationsFolder, 'migration_lock.toml'), 'utf8'),
  },
  shadowDbInitScript: '',
  migrationDirectories: readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(migrationsFolder, path, 'migration.sql'), 'utf8') },
      },
    })),
})

/** The SQL that leads from the migrations written so far to `schema`; empty when they agree. */
export const missingMigration = (schema = readFileSync(schemaPath, 'utf8')): Promise<string> =>
  onScratchDatabase(async (pglite) => {
    const engine = await openEngine(schema, pglite)
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...writtenMigrations() },
      to: { tag: 'schemaDatamodel', files: [{ path: schemaPath, content: schema }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    const sql = stdout ?? ''
    return sql.trim() === '-- This is an empty migration.' ? '' : sql
  })
