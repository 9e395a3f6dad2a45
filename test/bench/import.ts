import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { heapFlags } from '../../src/sandbox/app-process.ts'
import { startOwnServer } from '../databases.ts'
import { type Row, row } from './row.ts'

const started = z.object({ port: z.number() })
const done = z.object({
  orders: z.number(),
  pieces: z.number(),
  unreadable: z.number(),
  seconds: z.number(),
  busy: z.number(),
  peak: z.number(),
})

/**
 * Rows a second of a report of a million rows, through adapter, flow and store on a
 * PostgreSQL server, and of a tenth of it in the embedded database; and the most memory the importing process ever held.
 */
export async function benchImport(): Promise<readonly Row[]> {
  const server = await startOwnServer()
  const dataDir = await mkdtemp(join(tmpdir(), 'f5-import-'))
  try {
    const { databaseUrl } = await server.newPlace()
    return [
      ...(await importInto('import', 1_000_000, databaseUrl ?? '', dataDir)),
      ...(await importInto('import/embedded', 100_000, '', dataDir)),
    ]
  } finally {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function importInto(name: string, rows: number, databaseUrl: string, dataDir: string): Promise<readonly Row[]> {
  const amazon = fork(new URL('import-amazon.ts', import.meta.url), [String(rows), join(dataDir, `${rows}.gz`)])
  try {
    const { port } = started.parse(await said(amazon))
    const given = [String(port), databaseUrl, dataDir]
    const worker = fork(new URL('import-worker.ts', import.meta.url), given, { execArgv: heapFlags })
    const { seconds, busy, peak, orders, pieces, unreadable } = done.parse(await said(worker))
    // On a machine that others use too, the time on the clock says little.
    console.error(
      `${name}: ${orders} orders in ${pieces} pieces of work, ${unreadable} rows unreadable; ${Math.round(seconds)} s, of which the importing process worked ${Math.round(busy)} s.`,
    )
    return [row(name, rows / seconds, 'rows/s', 'higher'), row(`${name}/memory`, peak, 'MiB at most', 'lower')]
  } finally {
    amazon.kill()
  }
}

const said = async (child: ChildProcess): Promise<unknown> => {
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`a process ended with ${code}`)))
  ended.catch(() => {})
  const [message] = await Promise.race([once(child, 'message'), ended])
  return message
}
