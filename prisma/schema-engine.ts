import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type * as Engine from '@prisma/schema-engine-wasm'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { PrismaPGlite } from 'pglite-prisma-adapter'

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

/** Prisma's schema engine as WebAssembly, working on a database in memory: the native one would be a download. */
const openEngine = async (schema: string): Promise<Engine.SchemaEngine> => {
  await loadOnce()
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(new PGlite()))
  return glue.SchemaEngine.new({ datamodels: [[schemaPath, schema]] }, () => {}, factory)
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
export const missingMigration = async (schema = readFileSync(schemaPath, 'utf8')): Promise<string> => {
  const engine = await openEngine(schema)
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...writtenMigrations() },
    to: { tag: 'schemaDatamodel', files: [{ path: schemaPath, content: schema }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  const sql = stdout ?? ''
  return sql.trim() === '-- This is an empty migration.' ? '' : sql
}
