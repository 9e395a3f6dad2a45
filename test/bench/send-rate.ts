import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { connectAmazon } from '../../src/adapters/amazon/connect-amazon.ts'
import { digest } from '../../src/adapters/digest.ts'
import { openDatabase } from '../../src/adapters/store/open-database.ts'
import { dispatchSends } from '../../src/flows/dispatch-sends.ts'
import { importOrders } from '../../src/flows/import-orders.ts'
import { makeChange, tenantOf } from '../../src/flows/make-change.ts'
import { planSends } from '../../src/flows/plan-sends.ts'
import { type StandInAmazon, startAmazon } from '../../src/sandbox/amazon/start-amazon.ts'
import { setStage } from '../../src/sandbox/stage.ts'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { startOwnServer } from '../databases.ts'
import { sampleAccount } from '../domain/sample-account.ts'
import { day, germany, sampleCampaign } from '../domain/sample-orders.ts'
import { runLiveReviews } from '../sandbox/live-reviews.ts'
import { type Row, row } from './row.ts'

/** What Amazon allows each account: one a second, and five at once. */
const bucket = { perSecond: 1, burst: 5 }
/** What ReviewNudge says of its own pace, measured against the same bucket. */
const reviewNudge = 0.18

/**
 * Official requests a second, beside the most that Amazon's bucket allows in that time: of one account through the whole
 * app for two minutes of the clock on the wall, and of fifty accounts in one process as long. A 429 fails the run.
 */
export async function benchSendRate(): Promise<readonly Row[]> {
  const one = await throughTheApp(120)
  const fifty = await manyAccounts(50, 120)
  return [
    row('send-rate', one.rate, 'requests/s', 'higher', one.allowed),
    row('send-rate/plain-loop', one.rate, 'requests/s', 'higher', await plainLoop(30)),
    row('send-rate/reviewnudge', one.rate, 'requests/s', 'higher', one.allowed * reviewNudge),
    row('send-rate/50-accounts', fifty.rate, 'requests/s', 'higher', fifty.allowed),
  ]
}

const allowedIn = (seconds: number): number => (bucket.burst + bucket.perSecond * seconds) / seconds

const orders = (now: Date, count: number, marketplaceId: string) =>
  Array.from({ length: count }, (_, index) => ({
    orderId: `111-${1_000_000 + index}-${2_000_000 + index}`,
    marketplaceId,
    fulfilledBy: 'AMAZON' as const,
    createdTime: daysBefore(now, 12),
    lastUpdatedTime: daysBefore(now, 0.1),
    deliverBy: { earliest: daysBefore(now, 9), latest: daysBefore(now, 8) },
  }))
const daysBefore = (now: Date, days: number): string => new Date(now.getTime() - days * day).toISOString()

/** Counts from the first request on, for so many seconds. */
async function measure(amazons: readonly StandInAmazon[], seconds: number) {
  const sent = () => amazons.reduce((sum, amazon) => sum + amazon.ledger.length, 0)
  for (let waited = 0; sent() === 0 && waited < 60_000; waited += 10) await sleep(10)
  await sleep(seconds * 1000)
  const rate = sent() / seconds
  const refused = amazons.flatMap(({ journal }) => journal.filter(({ status }) => status === 429))
  if (refused.length > 0) throw new Error(`Amazon said 429 to ${refused.length} calls`)
  return { rate, allowed: allowedIn(seconds) * amazons.length }
}

async function throughTheApp(seconds: number) {
  const sandbox = await startSandbox()
  try {
    await runLiveReviews(setStage(sandbox, () => {}, []))
    sandbox.amazon.orders.add(...orders(sandbox.now(), seconds * 2, 'ATVPDKIKX0DER'))
    void sandbox.tick()
    return await measure([sandbox.amazon], seconds)
  } finally {
    await sandbox.close()
  }
}

/** A script as sellers write it: asks about one order, requests, sleeps a second. */
async function plainLoop(seconds: number): Promise<number> {
  const far = await startAmazon({ now: () => new Date() })
  const amazon = connectAmazon({
    ...far.credentials,
    url: far.url,
    region: 'eu',
    marketplaces: [germany],
    takeToken: async () => ({ kind: 'granted' }),
    emptyBucket: async () => {},
    now: () => new Date(),
  })
  const open = orders(new Date(), seconds * 2, germany)
  far.orders.add(...open)
  const end = Date.now() + seconds * 1000
  for (const { orderId, marketplaceId } of open) {
    if (Date.now() >= end) break
    await amazon.solicitationOffered({ orderId, marketplaceId })
    await amazon.requestReview({ orderId, marketplaceId })
    await sleep(1000)
  }
  await far.close()
  return far.ledger.length / seconds
}

/** The product's own flows, store and adapter; each account has an Amazon of its own. */
async function manyAccounts(count: number, seconds: number) {
  const now = () => new Date()
  const server = await startOwnServer()
  const database = await openDatabase({ ...(await server.newPlace()), encryptionKeys: [] })
  const amazons = await Promise.all(Array.from({ length: count }, () => startAmazon({ now })))
  const stop = { now: false }
  const shops = await Promise.all(
    amazons.map((amazon, index) =>
      openShop({ store: database.store, now }, { far: amazon, index, orders: seconds * 2 }),
    ),
  )
  const working = shops.map(async (dispatch) => {
    while (!stop.now) if (!(await dispatch(() => stop.now)).more) await sleep(100)
  })
  try {
    return await measure(amazons, seconds)
  } finally {
    stop.now = true
    await Promise.all(working)
    await database.close()
    await Promise.all(amazons.map((amazon) => amazon.close()))
    await server.stop()
  }
}

type Store = Awaited<ReturnType<typeof openDatabase>>['store']

const openShop = async (
  { store, now }: { store: Store; now: () => Date },
  { far, index, orders: count }: { far: StandInAmazon; index: number; orders: number },
) => {
  const account = sampleAccount({ workspaceId: `T-${index}`, live: true })
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
  far.orders.add(...orders(now(), count, germany))
  await importOrders(ports, { account })
  await planSends(ports, { account })
  return (stopping: () => boolean) => dispatchSends(ports, { account, stopping })
}
