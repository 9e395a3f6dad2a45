import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { connectAmazon } from '../../src/adapters/amazon/connect-amazon.ts'
import { digest } from '../../src/adapters/digest.ts'
import { openDatabase } from '../../src/adapters/store/open-database.ts'
import { dispatchSends } from '../../src/flows/dispatch-sends.ts'
import { importOrders } from '../../src/flows/import-orders.ts'
import { makeChange, tenantOf } from '../../src/flows/make-change.ts'
import { planSends } from '../../src/flows/plan-sends.ts'
import { sendsAtWork, type Turns, takeTurns } from '../../src/flows/take-turns.ts'
import { startOwnServer } from '../databases.ts'
import { sampleAccount } from '../domain/sample-account.ts'
import { germany, sampleCampaign } from '../domain/sample-orders.ts'
import type { AmazonsOrders, AmazonsSaid } from './amazons-worker.ts'
import { slowClock } from './slow-clock.ts'

type Many = {
  readonly accounts: number
  /** Of the clock that the product and the stand-ins share. */
  readonly seconds: number
  /** So many times slower than the wall's that clock runs. */
  readonly slower: number
}

/** As many as an account may make at once, and some: from then on there is one a second for it. */
const burstAndMore = 8

/**
 * The product's own flows, store and adapter in one process; each account has an Amazon of its own in another. The rate
 * is counted from when every account has spent its burst. A 429 at any time fails the run.
 */
export async function manyAccounts({ accounts, seconds, slower }: Many): Promise<{ rate: number }> {
  const pace = { from: Date.now(), slower }
  const server = await startOwnServer()
  const database = await openDatabase({ ...(await server.newPlace()), encryptionKeys: [] })
  const amazons = await startAmazons({ count: accounts, orders: seconds + 60, pace })
  const clock = slowClock(pace)
  const turns = takeTurns(sendsAtWork)
  const stop = { now: false }
  const shops = await Promise.all(
    amazons.urls.map((url, index) =>
      turns('begins', () =>
        openShop({ store: database.store, turns, ...clock }, { url, index, credentials: amazons.credentials }),
      ),
    ),
  )
  const working = shops.map(async (dispatch) => {
    while (!stop.now) if (!(await dispatch(() => stop.now)).more) await clock.wait(100)
  })
  try {
    while ((await amazons.count()).least < burstAndMore) await sleep(100)
    const [before, from] = [await amazons.count(), clock.now()]
    await clock.wait(seconds * 1000)
    const [after, to] = [await amazons.count(), clock.now()]
    if (after.refused > 0) throw new Error(`Amazon said 429 to ${after.refused} calls`)
    return { rate: ((after.sent - before.sent) * 1000) / (to.getTime() - from.getTime()) }
  } finally {
    stop.now = true
    await Promise.all(working)
    amazons.close()
    await database.close()
    await server.stop()
  }
}

const program = fileURLToPath(new URL('amazons-worker.ts', import.meta.url))

const startAmazons = async (orders: AmazonsOrders) => {
  const child = fork(program, [JSON.stringify(orders)])
  const ready = await heard(child)
  if (ready.kind !== 'ready') throw new Error(ready.kind)
  const count = async () => {
    const counted = heard(child)
    child.send('count')
    const said = await counted
    if (said.kind !== 'counted') throw new Error(said.kind)
    return said
  }
  return { ...ready, count, close: () => void child.kill() }
}

const heard = async (child: ChildProcess): Promise<AmazonsSaid> => (await once(child, 'message'))[0]

type Store = Awaited<ReturnType<typeof openDatabase>>['store']
type Shared = { readonly store: Store; readonly turns: Turns } & ReturnType<typeof slowClock>
type Far = Pick<Extract<AmazonsSaid, { kind: 'ready' }>, 'credentials'> & { readonly url: string }

const openShop = async ({ store, now, wait, turns }: Shared, far: Far & { readonly index: number }) => {
  const account = sampleAccount({ workspaceId: `T-${far.index}`, live: true })
  const amazon = connectAmazon({
    ...far.credentials,
    url: far.url,
    region: 'eu',
    marketplaces: [germany],
    takeToken: (name, limit) => store.takeToken(account, name, limit, now()),
    emptyBucket: (name, until) => store.emptyBucket(account, name, until),
    now,
  })
  const ports = {
    store,
    now,
    wait,
    newId: randomUUID as () => string,
    digest,
    wake: () => {},
    amazon: () => amazon,
    outlet: () => ({ requestReview: amazon.requestReview, sendMail: async () => ({ kind: 'rehearsed' as const }) }),
  }
  await store.saveWorkspace({ id: account.workspaceId, name: 'Bench', botUserId: null })
  await store.saveAccount(account)
  const { id, name, channel, templateId, definition } = sampleCampaign()
  const campaign = { id, name, channel, templateId, definition }
  const effect = { kind: 'campaign', campaign, from: 'none', to: 'there' } as const
  const actor = { kind: 'system', because: 'configuration' } as const
  const tenant = tenantOf(account)
  await store.change(makeChange(ports, { tenant, actor, action: 'campaign-added', effects: [effect] }), [])
  while ((await importOrders(ports, { account })).more);
  while ((await planSends(ports, { account })).more);
  return (stopping: () => boolean) => dispatchSends(ports, { account, stopping, turns })
}
