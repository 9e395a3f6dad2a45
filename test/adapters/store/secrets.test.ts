import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../../src/adapters/store/open-database.ts'
import { createSealer } from '../../../src/adapters/store/seal.ts'
import { newNotice, newWorld } from '../../contracts/store/world.ts'
import { homes, newKey, type Place, type RunningHome } from '../../databases.ts'

/** Every row of a table as the database holds it, in one text. */
const rawRows = async ({ jobsBackend }: Database, table: string): Promise<string> => {
  const sql = `select * from ${table}`
  if (jobsBackend.kind === 'embedded') return JSON.stringify((await jobsBackend.pglite.query(sql)).rows)
  const client = new pg.Client({ connectionString: jobsBackend.connectionString })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return JSON.stringify(rows)
}

describe.each(homes)('Secrets $name', (home) => {
  let running: RunningHome
  let place: Place
  const [first, second, third] = [newKey(), newKey().toString('base64'), newKey()]
  const [token, mail] = ['xoxb-canary-token', 'Dear Jane Canary, your order']
  let which: { workspaceId: string; owner: string; name: string }

  const during = async <T>(
    encryptionKeys: (Buffer | string)[],
    act: (database: Database) => Promise<T>,
  ): Promise<T> => {
    const database = await openDatabase({ ...place, encryptionKeys })
    try {
      return await act(database)
    } finally {
      await database.close()
    }
  }

  beforeAll(async () => {
    running = await home.start()
    place = await running.newPlace()
  })
  afterAll(() => running.stop())

  test('stand in no row as they are, and change their key without a gap', async () => {
    await during([first], async (database) => {
      const world = await newWorld(database.store)
      which = { workspaceId: world.tenant.workspaceId, owner: 'workspace', name: 'bot-token' }
      await database.store.saveSecret({ ...which, value: token })
      await database.store.saveNotice(newNotice(world), mail)
      const rows = (await rawRows(database, 'secrets')) + (await rawRows(database, 'notices'))
      expect(rows).toContain('bot-token')
      expect(rows).not.toMatch(/canary-token|Canary/)
      for (const text of [token, mail]) expect(rows).not.toContain(Buffer.from(text).toString('base64').slice(0, 12))
      expect(await database.store.rotateSecrets()).toBe(0)
    })
    await during([second, first], async ({ store }) => {
      expect(await store.secret(which), 'the old key still opens').toBe(token)
      expect(await store.rotateSecrets()).toBe(2)
      expect(await store.rotateSecrets()).toBe(0)
    })
    await during([second], async ({ store }) => expect(await store.secret(which)).toBe(token))
  })

  test('under another key, or none, are refused with a sentence that says what to set', async () => {
    await during([third], async ({ store }) => {
      await expect(store.secret(which)).rejects.toThrow(/which F5_ENCRYPTION_KEY does not hold: add that key/)
    })
    await during([], async (database) => {
      await expect(database.store.secret(which)).rejects.toThrow('F5_ENCRYPTION_KEY')
      await expect(database.store.saveSecret({ ...which, value: token })).rejects.toThrow(
        'F5_ENCRYPTION_KEY is not set',
      )
      const world = await newWorld(database.store)
      await database.store.saveNotice(newNotice(world), mail)
      expect(await rawRows(database, 'notices'), 'mail is not kept in the clear').not.toContain('Canary')
    })
  })

  // A server's files are its own business.
  if (home !== homes[0]) return
  test('stand in no file of the data folder', async () => {
    const entries = await readdir(place.dataDir, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    const contents = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name))))
    expect(contents.some((bytes) => bytes.includes('bot-token'))).toBe(true)
    expect(contents.some((bytes) => bytes.includes('canary-token') || bytes.includes('Jane Canary'))).toBe(false)
  })
})

describe('A sealed value', () => {
  const sealer = createSealer([newKey()])

  test('opens only in its own place, unchanged', () => {
    const sealed = sealer.seal('value', ['secret', 'T1', 'a', 'b'])
    expect(sealer.open(sealed, ['secret', 'T1', 'a', 'b'])).toBe('value')
    expect(() => sealer.open(sealed, ['secret', 'T2', 'a', 'b'])).toThrow()
    expect(() => sealer.open(sealed, ['secret', 'T1', 'ab', ''])).toThrow()
    const bytes = Buffer.from(sealed.sealed, 'base64')
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at]! ^= 1
      expect(() => sealer.open({ ...sealed, sealed: changed.toString('base64') }, ['secret', 'T1', 'a', 'b'])).toThrow()
    }
    expect(() => sealer.open({ ...sealed, sealed: '' }, ['secret', 'T1', 'a', 'b'])).toThrow()
  })

  test('looks different each time', () => {
    expect(sealer.seal('value', []).sealed).not.toBe(sealer.seal('value', []).sealed)
  })

  test('needs a key of 32 bytes', () => {
    expect(() => createSealer(['short'])).toThrow('F5_ENCRYPTION_KEY must be 32 bytes')
  })
})
