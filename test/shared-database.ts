import { beforeAll } from 'vitest'
import { type Database, openDatabase } from '../src/adapters/store/open-database.ts'
import { type Home, newKey } from './databases.ts'

const open = new Map<Home, Promise<Database>>()

const openIn = async (home: Home): Promise<Database> => {
  const running = await home.start()
  return openDatabase({ ...(await running.newPlace()), encryptionKeys: [newKey()] })
}

/**
 * One open database in each home for all tests of a worker: each test has a workspace of its own in it. Nobody closes
 * it: it ends with the worker, and its files with the run.
 */
export const sharedDatabase = (home: Home): (() => Database) => {
  let database: Database
  beforeAll(async () => {
    const opening = open.get(home) ?? openIn(home)
    open.set(home, opening)
    database = await opening
  })
  return () => database
}
