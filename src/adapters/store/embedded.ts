import { setFlagsFromString } from 'node:v8'
import { PGlite } from '@electric-sql/pglite'
import { databaseFolder } from './create-folder.ts'
import { lockFolder } from './folder-lock.ts'
import { PrismaClient } from './generated/client.ts'
import type { Home } from './home.ts'
import { migrate } from './migrate.ts'
import { pgliteAdapter } from './pglite-adapter.ts'

/** PostgreSQL's usual 128 MB of buffers would be resident for good; one seller's rows need little of it. */
export const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=4MB']

/**
 * V8's optimising compiler takes over 100 MB to work on a database of this size and keeps most of it. Its baseline
 * compiler alone starts faster and runs the queries about a third slower, which no seller notices.
 */
const keepSmall = (): void => {
  for (const flag of ['--liftoff', '--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering'])
    setFlagsFromString(flag)
}

/** PostgreSQL inside this process, its files in `dataDir`. */
export const openEmbedded = async (dataDir: string): Promise<Home> => {
  const lock = lockFolder(dataDir)
  try {
    keepSmall()
    const pglite = await PGlite.create({ dataDir: await databaseFolder(dataDir), startParams })
    await pglite.exec("set timezone to 'UTC'")
    await migrate({
      script: async (sql) => void (await pglite.exec(sql)),
      query: async (sql, values = []) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
    })
    const db = new PrismaClient({ adapter: pgliteAdapter(pglite) })
    const close = async (): Promise<void> => {
      await db.$disconnect()
      await pglite.close()
      lock.release()
    }
    return { kind: 'embedded', db, jobsBackend: { kind: 'embedded', pglite }, close }
  } catch (error) {
    lock.release()
    throw error
  }
}
