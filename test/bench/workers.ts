import { setTimeout as sleep } from 'node:timers/promises'
import { startWorker } from '../adapters/start-worker.ts'
import { startOwnServer } from '../databases.ts'
import { type Row, row } from './row.ts'

const accounts = 400
/** Work of one account mostly waits for Amazon. */
const pieceMs = 1_000
const seconds = 15

/**
 * Pieces of work a second by two workers beside one, on one PostgreSQL server, where each piece waits for a second; and
 * the seconds until the accounts of a worker that was killed are served by the other.
 */
export async function benchWorkers(): Promise<readonly Row[]> {
  const server = await startOwnServer()
  try {
    const one = await throughput((await server.newPlace()).databaseUrl!, 1)
    const two = await throughput((await server.newPlace()).databaseUrl!, 2)
    const takenOver = await takeOver((await server.newPlace()).databaseUrl!)
    return [row('workers', two, 'pieces/s', 'higher', one), row('workers/takeover', takenOver, 's', 'lower')]
  } finally {
    await server.stop()
  }
}

async function throughput(connectionString: string, count: number): Promise<number> {
  const workers = Array.from({ length: count }, () => startWorker({ connectionString, accounts, pieceMs }))
  try {
    while (workers.some(({ began }) => began.length === 0)) await sleep(20)
    const from = performance.now()
    await sleep(seconds * 1000)
    const pieces = workers.flatMap(({ began }) => began.filter(({ at }) => at >= from))
    return pieces.length / seconds
  } finally {
    await Promise.all(workers.map(({ kill }) => kill()))
  }
}

/** The first worker holds every account for ever, until it dies. */
async function takeOver(connectionString: string): Promise<number> {
  const few = 8
  const holding = startWorker({ connectionString, accounts: few, pieceMs: null })
  while (holding.began.length < few) await sleep(20)
  const other = startWorker({ connectionString, accounts: few, pieceMs: 10 })
  try {
    await sleep(5_000)
    await holding.kill()
    const died = performance.now()
    const served = () => new Set(other.began.filter(({ at }) => at > died).map(({ account }) => account)).size
    while (served() < few) await sleep(20)
    return (performance.now() - died) / 1000
  } finally {
    await other.kill()
  }
}
