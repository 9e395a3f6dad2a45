import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { homes } from '../databases.ts'
import { startWorker } from './start-worker.ts'

const workers: ReturnType<typeof startWorker>[] = []
afterEach(async () => {
  await Promise.all(workers.splice(0).map(({ kill }) => kill()))
})

const start = (orders: Parameters<typeof startWorker>[0]) => {
  const worker = startWorker(orders)
  workers.push(worker)
  return worker
}

test('the accounts of a worker that was killed are served by another, and by nobody else before', async () => {
  const running = await homes[1]!.start()
  const connectionString = (await running.newPlace()).databaseUrl!
  const holding = start({ connectionString, accounts: 3, pieceMs: null })
  while (holding.began.length < 3) await sleep(20)
  const other = start({ connectionString, accounts: 3, pieceMs: 10 })
  await other.ready
  // Longer than a silent worker is waited for, and noticed: one that lives and waits is not silent.
  await sleep(17_000)
  expect(other.began).toEqual([])
  await holding.kill()
  while (new Set(other.began.map(({ account }) => account)).size < 3) await sleep(50)
  await running.stop()
})
