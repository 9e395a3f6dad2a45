import { randomBytes, randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseOptions } from '../src/adapters/store/open-database.ts'
import { createDatabase, startPostgres } from './postgres-server.ts'

/** Where a database is, for `openDatabase`. */
export type Place = Pick<DatabaseOptions, 'databaseUrl' | 'dataDir'>

export type RunningHome = {
  readonly kind: 'embedded' | 'server'
  /** A database without rows; where somebody keeps migrated ones, it is a copy of theirs. */
  readonly newPlace: () => Promise<Place>
  /** A database that nobody has opened, as the first start of the program finds it. */
  readonly newEmptyPlace: () => Promise<Place>
  readonly stop: () => Promise<void>
}

/** The two homes of the data: every promise of the store is tried in both. */
export type Home = { readonly name: string; readonly start: () => Promise<RunningHome> }

export const newKey = (): Buffer => randomBytes(32)

/** What the keeper of a run (`database-keeper.ts`) has ready. */
export type Kept = {
  readonly folder: { readonly root: string; readonly postgres: string }
  readonly server: { readonly port: number }
}
export const migratedName = 'f5_migrated'
/** Where the keeper listens. Unset: there is none, and everything is made on the spot. */
export const keeperVariable = 'F5_DATABASE_KEEPER'

const askKeeper = async <What extends keyof Kept>(what: What): Promise<Kept[What] | null> => {
  const keeper = process.env[keeperVariable]
  if (keeper === undefined) return null
  const answer = await fetch(`${keeper}/${what}`)
  if (!answer.ok) throw new Error(`The keeper has no ${what}: ${await answer.text()}`)
  return (await answer.json()) as Kept[What]
}

const startEmbedded = async (): Promise<RunningHome> => {
  const kept = await askKeeper('folder')
  const folders: string[] = []
  const newEmptyPlace = async () => {
    const dataDir = await mkdtemp(join(kept?.root ?? tmpdir(), 'f5-data-'))
    folders.push(dataDir)
    return { databaseUrl: null, dataDir }
  }
  return {
    kind: 'embedded',
    newEmptyPlace,
    newPlace: async () => {
      const place = await newEmptyPlace()
      if (kept) await cp(kept.postgres, join(place.dataDir, 'postgres'), { recursive: true })
      return place
    },
    stop: async () => {
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
    },
  }
}

const newName = (): string => `f5_${randomUUID().replaceAll('-', '')}`

/** A server of the test's own, which it may stop. */
export const startOwnServer = async (): Promise<RunningHome> => {
  const server = await startPostgres(join(tmpdir(), `f5-postgres-${randomUUID()}`))
  const newPlace = async () => ({ databaseUrl: await createDatabase(server.port, newName()), dataDir: tmpdir() })
  return { kind: 'server', newPlace, newEmptyPlace: newPlace, stop: server.stop }
}

const startServer = async (): Promise<RunningHome> => {
  const kept = await askKeeper('server')
  if (!kept) return startOwnServer()
  const make = async (template?: string) => ({
    databaseUrl: await createDatabase(kept.port, newName(), template),
    dataDir: tmpdir(),
  })
  return {
    kind: 'server',
    newPlace: () => make(migratedName),
    newEmptyPlace: () => make(),
    // It serves the other files too, and goes with the run.
    stop: async () => {},
  }
}

export const homes: readonly Home[] = [
  { name: 'in the embedded database', start: startEmbedded },
  { name: 'on a PostgreSQL server', start: startServer },
]
