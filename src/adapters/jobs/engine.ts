import { type ConstructorOptions, fromPglite, type PGliteLike, PgBoss, type QueueOptions } from 'pg-boss'
import { z } from 'zod'
import type { Tenant } from '../../domain/account.ts'
import type { WorkName } from '../../ports.ts'
import { serveQueue } from './serve-queue.ts'

/** The database of the store: jobs live beside what they are about. */
export type JobsDatabase =
  | { readonly kind: 'embedded'; readonly pglite: PGliteLike }
  | { readonly kind: 'server'; readonly connectionString: string }

export type Engine = {
  readonly enqueue: (name: WorkName, tenants: readonly Tenant[]) => Promise<void>
  readonly stop: () => Promise<void>
}

type EngineOptions = {
  readonly database: JobsDatabase
  /** How many accounts at once this process serves of each kind of work. */
  readonly places: ReadonlyMap<WorkName, number>
  /** Must not throw. */
  readonly run: (name: WorkName, tenant: Tenant) => Promise<void>
  readonly onError: (name: WorkName | null, tenant: Tenant | null, error: unknown) => void
}

/** Names an account among all of them. */
export const keyOf = ({ workspaceId, accountId }: Tenant): string => JSON.stringify([workspaceId, accountId])

const tenantShape = z.object({ workspaceId: z.string(), accountId: z.string() })

// A worker that died is noticed after ten silent seconds, at the next look: its accounts move on within half a minute.
const looks = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5, maintenanceIntervalSeconds: 60 }
const queue = {
  expireInSeconds: 300,
  heartbeatSeconds: 10,
  retryLimit: 2,
  deleteAfterSeconds: 60,
  retentionSeconds: 3600,
  notify: false,
} satisfies QueueOptions & { notify: boolean }

const optionsFor = (database: JobsDatabase): ConstructorOptions => {
  const common = { ...looks, schedule: false, persistWarnings: false }
  return database.kind === 'embedded'
    ? { ...common, db: fromPglite(database.pglite), backend: 'pglite', registerInstance: false }
    : { ...common, connectionString: database.connectionString, max: 5 }
}

const prepareQueue = async (boss: PgBoss, name: WorkName, alone: boolean): Promise<void> => {
  await boss.createQueue(name, { ...queue, policy: 'stately' })
  await boss.updateQueue(name, queue)
  // Jobs of a process that died would seem to run for another ten seconds. Alone, nobody else can be running them.
  if (alone) await boss.deleteAllJobs(name)
}

/** pg-boss: one job running and one waiting for each kind of work and account, over all processes. */
export const openEngine = async ({ database, places, run, onError }: EngineOptions): Promise<Engine> => {
  const boss = new PgBoss(optionsFor(database))
  boss.on('error', (error) => onError(null, null, error))
  await boss.start()
  for (const name of places.keys()) await prepareQueue(boss, name, database.kind === 'embedded')
  const services = new Map(
    [...places].map(([name, most]) => [
      name,
      serveQueue({
        boss,
        name,
        places: most,
        run: async (data) => run(name, tenantShape.parse(data)),
        onError: (error) => onError(name, null, error),
      }),
    ]),
  )
  return {
    enqueue: async (name, tenants) => {
      if (tenants.length === 0) return
      const jobs = tenants.map(({ workspaceId, accountId }) => ({
        data: { workspaceId, accountId },
        singletonKey: keyOf({ workspaceId, accountId }),
      }))
      await boss.insert(name, jobs)
      services.get(name)?.look()
    },
    stop: async () => {
      await Promise.all([...services.values()].map((service) => service.stop(5_000)))
      await boss.stop({ graceful: false })
    },
  }
}
