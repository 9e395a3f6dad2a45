import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Jobs, type JobsOptions, startJobs } from '../../src/adapters/jobs/start-jobs.ts'
import { type Database, openDatabase } from '../../src/adapters/store/open-database.ts'
import type { Tenant } from '../../src/domain/account.ts'
import type { WorkName } from '../../src/ports.ts'
import { homes, type RunningHome } from '../databases.ts'

const tenant = (accountId: string): Tenant => ({ workspaceId: 'T1', accountId })
const never = '0 0 1 1 *'

/** Waits for something that happens by itself; the test's own time limit is the only one. */
const until = async (happened: () => boolean): Promise<void> => {
  while (!happened()) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe.each(homes)('Jobs $name', (home) => {
  let running: RunningHome
  let database: Database
  const open: Jobs[] = []

  beforeAll(async () => {
    running = await home.start()
    database = await openDatabase({ ...(await running.newPlace()), encryptionKeys: [] })
  })
  afterEach(async () => {
    await Promise.all(open.splice(0).map((jobs) => jobs.stop()))
  })
  afterAll(async () => {
    await database.close()
    await running.stop()
  })

  const start = async (options: Partial<JobsOptions>): Promise<Jobs> => {
    const onError = (_work: unknown, _tenant: unknown, error: unknown) => {
      throw error
    }
    const nobody = async () => []
    const jobs = await startJobs({ database: database.jobsBackend, work: [], tenants: nobody, onError, ...options })
    open.push(jobs)
    return jobs
  }

  test('work that is woken runs for the account it was woken for', async () => {
    const ran: string[] = []
    const run = async ({ accountId }: Tenant) => void ran.push(accountId)
    const jobs = await start({ work: [{ name: 'announce', every: never, run }] })
    jobs.wake('announce', tenant('A1'))
    jobs.wake('announce', tenant('A2'))
    await until(() => ran.length >= 2)
    expect(ran.toSorted()).toEqual(['A1', 'A2'])
  })

  test('every account is looked after once when the program starts, and again at each tick', async () => {
    const ran: string[] = []
    const run = async ({ accountId }: Tenant) => void ran.push(accountId)
    const tenants = async () => [tenant('A1'), tenant('A2')]
    await start({ work: [{ name: 'remind', every: '* * * * * *', run }], tenants })
    await until(() => ran.filter((account) => account === 'A1').length > 1)
    expect(new Set(ran)).toEqual(new Set(['A1', 'A2']))
  })

  test('one account is never worked on twice at a time, however often it is woken, and what was asked meanwhile follows', async () => {
    const gate = Promise.withResolvers<void>()
    let [now, most, runs] = [0, 0, 0]
    const run = async () => {
      most = Math.max(most, ++now)
      runs++
      await gate.promise
      now--
    }
    const accounts: Tenant[] = []
    const jobs = await start({ work: [{ name: 'dispatch-sends', every: never, run }], tenants: async () => accounts })
    accounts.push(tenant('A1'))
    jobs.wake('dispatch-sends', tenant('A1'))
    await until(() => runs >= 1)
    for (let i = 0; i < 20; i++) jobs.wake('dispatch-sends', tenant('A1'))
    const ticked = jobs.tickAll()
    gate.resolve()
    await ticked
    // The first, the tick's, and at least one for all the wakes.
    await until(() => runs >= 3)
    expect(most).toBe(1)
  })

  test('as many accounts as a kind of work has places are served at once, and no more', async () => {
    const gate = Promise.withResolvers<void>()
    let [now, most, ended] = [0, 0, 0]
    const run = async () => {
      most = Math.max(most, ++now)
      await gate.promise
      now--
      ended++
    }
    const tenants = async () => Array.from({ length: 320 }, (_, at) => tenant(`A${at}`))
    await start({ work: [{ name: 'dispatch-sends', every: never, atOnce: 300, run }], tenants })
    await until(() => now === 300)
    gate.resolve()
    // What an earlier test asked for last may still come.
    await until(() => ended >= 320)
    expect(most).toBe(300)
  })

  test('an account whose work does not end holds up no other', async () => {
    const gate = Promise.withResolvers<void>()
    const ran: string[] = []
    const run = async ({ accountId }: Tenant) => {
      ran.push(accountId)
      if (accountId === 'slow') await gate.promise
    }
    const jobs = await start({ work: [{ name: 'dispatch-sends', every: never, atOnce: 2, run }] })
    jobs.wake('dispatch-sends', tenant('slow'))
    await until(() => ran.includes('slow'))
    for (const times of [1, 2, 3]) {
      jobs.wake('dispatch-sends', tenant('quick'))
      await until(() => ran.filter((account) => account === 'quick').length === times)
    }
    gate.resolve()
  })

  test('a job that throws is reported once with its account, and the next one runs', async () => {
    const errors: [WorkName | null, Tenant | null, unknown][] = []
    let runs = 0
    const run = async () => {
      if (++runs === 1) throw new Error('broken')
    }
    const onError = (...told: [WorkName | null, Tenant | null, unknown]) => void errors.push(told)
    const jobs = await start({ work: [{ name: 'settle-sends', every: never, run }], onError })
    jobs.wake('settle-sends', tenant('A1'))
    await until(() => errors.length >= 1)
    jobs.wake('settle-sends', tenant('A1'))
    await until(() => runs >= 2)
    expect(errors).toEqual([['settle-sends', tenant('A1'), new Error('broken')]])
  })

  test('a tick of everything runs all work in the order of the table and waits for it', async () => {
    const ran: string[] = []
    const work = (['import-orders', 'plan-sends', 'announce'] as const).map((name) => ({
      name,
      every: never,
      run: async ({ accountId }: Tenant) => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        ran.push(`${name} ${accountId}`)
      },
    }))
    let accounts: Tenant[] = []
    const jobs = await start({ work, tenants: async () => accounts })
    accounts = [tenant('A1'), tenant('A2')]
    await jobs.tickAll()
    expect(ran.map((line) => line.split(' ')[0])).toEqual([
      'import-orders',
      'import-orders',
      'plan-sends',
      'plan-sends',
      'announce',
      'announce',
    ])
  })

  test('stopping waits for the job that is running and takes no other', async () => {
    let [begun, ended] = [0, 0]
    const run = async () => {
      begun++
      await new Promise((resolve) => setTimeout(resolve, 300))
      ended++
    }
    const jobs = await start({ work: [{ name: 'forget', every: never, run }] })
    jobs.wake('forget', tenant('A1'))
    await until(() => begun >= 1)
    await jobs.stop()
    jobs.wake('forget', tenant('A1'))
    expect([begun, ended]).toEqual([1, 1])
    expect(jobs.healthy()).toBe(false)
  })

  test('accounts that cannot be listed are told of, and make the clock unhealthy until they can', async () => {
    const errors: unknown[] = []
    let broken = true
    const tenants = async () => {
      if (broken) throw new Error('no database')
      return []
    }
    const work = [{ name: 'remind' as const, every: '* * * * * *', run: async () => {} }]
    const jobs = await start({ work, tenants, onError: (_work, _tenant, error) => void errors.push(error) })
    expect(jobs.healthy()).toBe(false)
    expect(errors).toContainEqual(new Error('no database'))
    broken = false
    await until(() => jobs.healthy())
  })
})
