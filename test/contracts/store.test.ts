import { afterAll, beforeAll, describe } from 'vitest'
import { type Database, openDatabase } from '../../src/adapters/store/open-database.ts'
import { homes, newKey, type RunningHome } from '../databases.ts'
import { newWorld } from './store/world.ts'
import { storeContract } from './store.ts'

describe.each(homes)('The store $name', (home) => {
  let running: RunningHome
  let database: Database

  beforeAll(async () => {
    running = await home.start()
    database = await openDatabase({ ...(await running.newPlace()), encryptionKeys: [newKey()] })
  })
  afterAll(async () => {
    await database.close()
    await running.stop()
  })

  storeContract(() => newWorld(database.store))
})
