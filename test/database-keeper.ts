// One process for a run of the tests. It keeps what many files need and is slow to make: a migrated data folder, and a
// PostgreSQL server with a migrated database, each made when it is first asked for. It ends with its standard input,
// so even when the run is killed, and then stops the server and removes all folders of the run.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/adapters/store/open-database.ts'
import { type Kept, migratedName } from './databases.ts'
import { createDatabase, type PostgresServer, startPostgres } from './postgres-server.ts'

const root = await mkdtemp(join(tmpdir(), 'f5-tests-'))
// The user that PostgreSQL gets when root runs the tests must reach its folder inside.
await chmod(root, 0o711)
let server: PostgresServer | null = null

const makeFolder = async (): Promise<Kept['folder']> => {
  const dataDir = join(root, migratedName)
  const database = await openDatabase({ databaseUrl: null, dataDir, encryptionKeys: [] })
  if (database.jobsBackend.kind === 'embedded') {
    // Nothing is ever made from them here, and they are two thirds of what is copied.
    const { pglite } = database.jobsBackend
    await pglite.exec('update pg_database set datistemplate = false')
    for (const template of ['template0', 'template1']) await pglite.exec(`drop database ${template}`)
  }
  await database.close()
  return { root, postgres: join(dataDir, 'postgres') }
}

const makeServer = async (): Promise<Kept['server']> => {
  server = await startPostgres(join(root, 'server'))
  const { port } = server
  const databaseUrl = await createDatabase(port, migratedName)
  await (await openDatabase({ databaseUrl, dataDir: root, encryptionKeys: [] })).close()
  return { port }
}

const makers: { readonly [path: string]: () => Promise<unknown> } = { '/folder': makeFolder, '/server': makeServer }
const made = new Map<string, Promise<unknown>>()
const keep = (path: string): Promise<unknown> => {
  const one = made.get(path) ?? makers[path]?.() ?? Promise.reject(new Error(`nobody keeps ${path}`))
  made.set(path, one)
  return one
}

const door = createServer((request, response) => {
  // A connection kept for the next question may be closed just as that is asked.
  response.setHeader('connection', 'close')
  keep(request.url ?? '').then(
    (what) => response.end(JSON.stringify(what)),
    (error) => response.writeHead(500).end(String(error)),
  )
})
door.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(door.address() as AddressInfo).port}\n`)
})

process.stdin.resume().once('close', async () => {
  await Promise.allSettled(made.values())
  await server?.stop()
  await rm(root, { recursive: true, force: true })
  process.exit()
})
