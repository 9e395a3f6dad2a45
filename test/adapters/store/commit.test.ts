import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../../../src/adapters/store/embedded.ts'
import type { Home as OpenHome } from '../../../src/adapters/store/home.ts'
import { openServer } from '../../../src/adapters/store/server.ts'
import { homes, type RunningHome } from '../../databases.ts'

describe.each(homes)('A commit $name', (home) => {
  let running: RunningHome
  let open: OpenHome

  beforeAll(async () => {
    running = await home.start()
    const { databaseUrl, dataDir } = await running.newPlace()
    open = databaseUrl === null ? await openEmbedded(dataDir) : await openServer(databaseUrl)
  })
  afterAll(async () => {
    await open.close()
    await running.stop()
  })

  test('that the database refuses is not taken for done, and the next one works', async () => {
    // A constraint that is looked at only when the transaction ends: the statement passes, the commit does not.
    await open.db.$executeRawUnsafe('create table once (id int unique deferrable initially deferred)')
    const insert = (ids: number[]) =>
      open.db.$transaction(async (tx) => {
        for (const id of ids) await tx.$executeRawUnsafe(`insert into once values (${id})`)
      })
    await expect(insert([1, 1])).rejects.toThrow()
    await insert([2])
    const rows = await open.db.$queryRawUnsafe<{ id: number }[]>('select id from once')
    expect(rows).toEqual([{ id: 2 }])
  })
})
