import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/client.ts'
import type { Home } from './home.ts'
import { migrate } from './migrate.ts'

/** The lock that `prisma migrate` takes too. */
const migrationLock = 72_707_369

const encrypted = new Set(['require', 'verify-ca', 'verify-full'])

const isNear = (host: string): boolean =>
  host === '' || host.startsWith('/') || host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)

/** Says what is wrong with a DATABASE_URL, or null. Passwords cross a network only over TLS. */
export const databaseUrlTrouble = (databaseUrl: string): string | null => {
  const url = URL.parse(databaseUrl)
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol))
    return 'DATABASE_URL must look like postgresql://user:password@host:5432/database'
  const host = url.searchParams.get('host') ?? decodeURIComponent(url.hostname)
  if (isNear(host) || encrypted.has(url.searchParams.get('sslmode') ?? '')) return null
  return `DATABASE_URL leads to ${host} without encryption: add sslmode=verify-full to it.`
}

const migrateServer = async (connectionString: string): Promise<void> => {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  try {
    // Several processes may start at once: the first migrates, the others find nothing to do.
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await migrate({
      script: async (sql) => void (await client.query(sql)),
      query: async (sql, values = []) => (await client.query<Record<string, unknown>>(sql, [...values])).rows,
    })
  } finally {
    await client.end()
  }
}

export const openServer = async (connectionString: string): Promise<Home> => {
  const trouble = databaseUrlTrouble(connectionString)
  if (trouble !== null) throw new Error(trouble)
  await migrateServer(connectionString)
  const pool = { connectionString, max: 10, options: '-c timezone=UTC', connectionTimeoutMillis: 10_000 }
  // A connection that breaks while idle is replaced at the next query; without these the error would end the process.
  const adapter = new PrismaPg(pool, { onPoolError: () => {}, onConnectionError: () => {} })
  const db = new PrismaClient({ adapter })
  return { kind: 'server', db, jobsBackend: { kind: 'server', connectionString }, close: () => db.$disconnect() }
}
