import type { Job, PgBoss } from 'pg-boss'

type Served = {
  readonly boss: PgBoss
  readonly name: string
  /** So many jobs run at once. */
  readonly places: number
  readonly run: (data: unknown) => Promise<void>
  readonly onError: (error: unknown) => void
}

export type Service = {
  /** There may be a job: look at once. */
  readonly look: () => void
  /** Takes no more jobs and gives those that run so long; what still runs then is left to somebody else. */
  readonly stop: (milliseconds: number) => Promise<void>
}

const mostAtOnce = 64
const lookEvery = 1_000
/** A job that nobody speaks for in ten seconds is taken for a dead worker's: well before that. */
const heartbeatEvery = 4_000

/**
 * Serves one queue. pg-boss's own worker ends a batch of jobs when its slowest does; here each job has a place of its
 * own, free for another the moment it ends, so that an account that waits for Amazon holds up nobody.
 */
export const serveQueue = ({ boss, name, places, run, onError }: Served): Service => {
  const running = new Set<Job<unknown>>()
  const ended: Job<unknown>[] = []
  let [stopping, looked, spoken] = [false, false, 0]
  let wake = () => {}

  const look = (): void => {
    looked = false
    wake()
  }
  const begin = async (job: Job<unknown>): Promise<void> => {
    running.add(job)
    await run(job.data).catch(onError)
    running.delete(job)
    ended.push(job)
    look()
  }
  const settle = async (): Promise<void> => {
    const jobs = ended.splice(0)
    if (jobs.length > 0) await boss.complete(name, jobs)
  }
  const speak = async (): Promise<void> => {
    if (running.size === 0 || performance.now() - spoken < heartbeatEvery) return
    spoken = performance.now()
    await boss.touch(name, [...running])
  }
  const fetch = async (): Promise<void> => {
    const batchSize = Math.min(places - running.size, mostAtOnce)
    if (stopping || batchSize === 0) return
    const jobs = await boss.fetch(name, { batchSize })
    for (const job of jobs) void begin(job)
    // There may be more.
    if (jobs.length === batchSize) looked = false
  }
  const rest = async (): Promise<void> => {
    if (looked)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, lookEvery)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
  }
  const serve = async (): Promise<void> => {
    while (!(stopping && running.size === 0 && ended.length === 0)) {
      looked = true
      for (const step of [settle, speak, fetch]) await step().catch(onError)
      await rest()
    }
  }

  const serving = serve()
  return {
    look,
    stop: async (milliseconds) => {
      stopping = true
      look()
      const late = new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
      await Promise.race([serving, late])
      const left = [...running]
      running.clear()
      if (left.length > 0) await boss.fail(name, left).catch(onError)
    },
  }
}
