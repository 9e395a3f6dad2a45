import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../../src/adapters/store/open-database.ts'
import { homes, type Place, type RunningHome } from '../../databases.ts'
import { startChild } from './processes.ts'

let embedded: RunningHome
beforeAll(async () => {
  embedded = await homes[0]!.start()
})
afterAll(() => embedded.stop())

const openAt = async (place: Place): Promise<void> => {
  const database = await openDatabase({ ...place, encryptionKeys: [] })
  expect(await database.healthy()).toBe(true)
  await database.close()
}

/** Making the folder is quick: a kill may come too late, and is tried again on another. */
const killedHalfWay = async (): Promise<Place> => {
  for (;;) {
    const place = await embedded.newEmptyPlace()
    const first = startChild('hold', place)
    const isMade = (name: string) => name.startsWith('postgres')
    while (!(await readdir(place.dataDir)).some(isMade)) await new Promise((resolve) => setTimeout(resolve, 2))
    await first.kill()
    const left = await readdir(place.dataDir)
    if (left.some((name) => name.startsWith('postgres.new-'))) return place
  }
}

test('a first start that was killed half-way is begun anew', async () => {
  const place = await killedHalfWay()
  await openAt(place)
  expect((await readdir(place.dataDir)).filter((name) => name.startsWith('postgres'))).toEqual(['postgres'])
})

test('an installation without an empty database to copy from makes one that serves as well', async () => {
  const place = await embedded.newEmptyPlace()
  const program = join(import.meta.dirname, '../../../src/adapters/store/init-folder.ts')
  await promisify(execFile)(process.execPath, ['--liftoff-only', program, join(place.dataDir, 'postgres')], { env: {} })
  await openAt(place)
})
