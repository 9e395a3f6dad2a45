import type { Tenant } from '../../domain/account.ts'
import type { WorkName } from '../../ports.ts'
import { startClock } from './clock.ts'
import { type JobsDatabase, keyOf, openEngine } from './engine.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** One kind of background work; `every` is a cron expression, in UTC. */
export type Work = {
  readonly name: WorkName
  readonly every: string
  /** So many accounts at once in one process; 32 where nothing is said. */
  readonly atOnce?: number
  readonly run: (tenant: Tenant) => Promise<void>
}

export type JobsOptions = {
  readonly database: JobsDatabase
  readonly work: readonly Work[]
  /** The accounts to look after, asked at each tick. */
  readonly tenants: () => Promise<readonly Tenant[]>
  /** Told of everything that goes wrong; null where it was not about one kind of work, or one account. */
  readonly onError: (work: WorkName | null, tenant: Tenant | null, error: unknown) => void
}

export type Jobs = {
  /** Asks for work soon and returns at once; a request that is lost costs only a tick. */
  readonly wake: (work: WorkName, tenant: Tenant) => void
  /** Runs all work of all accounts once, in the order of the table, and waits for it. */
  readonly tickAll: () => Promise<void>
  /** Whether the clock's last tick reached the queue. */
  readonly healthy: () => boolean
  /** Takes no more work and gives what is running up to five seconds. */
  readonly stop: () => Promise<void>
}

const usual = 32

/**
 * A tick only enqueues, one job for each kind of work and account, of which one runs and one waits at most. A job says
 * which account to look at, never what to send, so that losing or repeating one does no harm.
 */
export async function startJobs({ database, work, tenants, onError }: JobsOptions): Promise<Jobs> {
  const alone = oneAtATime()
  const runs = new Map(work.map(({ name, run }) => [name, run]))
  let ticksArrive = true
  let stopping = false

  /** Never throws: what goes wrong is told once, and the next tick tries again. */
  const runOne = async (name: WorkName, tenant: Tenant): Promise<void> => {
    try {
      await alone(`${name} ${keyOf(tenant)}`, async () => runs.get(name)?.(tenant))
    } catch (error) {
      onError(name, tenant, error)
    }
  }

  const places = new Map(work.map(({ name, atOnce = usual }) => [name, atOnce]))
  const engine = await openEngine({ database, places, run: runOne, onError })

  const tick = async (name: WorkName): Promise<void> => {
    try {
      await engine.enqueue(name, await tenants())
      ticksArrive = true
    } catch (error) {
      ticksArrive = false
      if (!stopping) onError(name, null, error)
    }
  }
  const clock = startClock(work.map(({ name, every }) => ({ every, tick: () => tick(name) })))
  // Work that was due while nothing ran is not left until its next hour.
  await Promise.all(work.map(({ name }) => tick(name)))

  return {
    wake: (name, tenant) => {
      if (!stopping) engine.enqueue(name, [tenant]).catch((error) => onError(name, tenant, error))
    },
    tickAll: async () => {
      const all = await tenants()
      for (const { name } of work) await Promise.all(all.map((tenant) => runOne(name, tenant)))
    },
    healthy: () => ticksArrive && !stopping,
    stop: async () => {
      stopping = true
      await clock.stop()
      await engine.stop()
    },
  }
}
