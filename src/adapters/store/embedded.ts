import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { lockFolder } from './folder-lock.ts'
import { PrismaClient } from './generated/client.ts'
import type { Home } from './home.ts'
import { migrate } from './migrate.ts'

/** PostgreSQL inside this process, its files in `dataDir`. */
export const openEmbedded = async (dataDir: string): Promise<Home> => {
  const lock = lockFolder(dataDir)
  try {
    const pglite = await PGlite.create({ dataDir: join(dataDir, 'postgres') })
    await pglite.exec("set timezone to 'UTC'")
    await migrate({
      script: async (sql) => void (await pglite.exec(sql)),
      query: async (sql, values = []) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
    })
    const db = new PrismaClient({ adapter: new PrismaPGlite(pglite) })
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
