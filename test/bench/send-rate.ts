import { setTimeout as sleep } from 'node:timers/promises'
import { connectAmazon } from '../../src/adapters/amazon/connect-amazon.ts'
import { type StandInAmazon, startAmazon } from '../../src/sandbox/amazon/start-amazon.ts'
import { setStage } from '../../src/sandbox/stage.ts'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { germany } from '../domain/sample-orders.ts'
import { runLiveReviews } from '../sandbox/live-reviews.ts'
import { manyAccounts } from './many-accounts.ts'
import { type Row, row } from './row.ts'
import { solicitedOrders } from './solicited-orders.ts'

/** What Amazon allows each account: one a second, and five at once. */
const bucket = { perSecond: 1, burst: 5 }
/** What ReviewNudge says of its own pace, measured against the same bucket. */
const reviewNudge = 0.18

/**
 * Official requests a second, beside the most that Amazon's bucket allows in that time: of one account through the whole
 * app for two minutes of the clock on the wall; and of fifty accounts in one process as long, once their bursts are
 * spent. A 429 fails the run.
 *
 * Five hundred accounts at full speed are five hundred requests a second, more than two cores can make, with database
 * and stand-ins beside them. There the product's clock and the stand-ins' run `slower` times slower than the wall's,
 * so that the row says whether one process keeps five hundred buckets empty without overdrawing one; at full speed a
 * machine like the one that measured serves 500 / `slower` accounts.
 */
export async function benchSendRate(): Promise<readonly Row[]> {
  const one = await throughTheApp(120)
  const fifty = await manyAccounts({ accounts: 50, seconds: 120, slower: 1 })
  return [
    row('send-rate', one.rate, 'requests/s', 'higher', one.allowed),
    row('send-rate/plain-loop', one.rate, 'requests/s', 'higher', await plainLoop(30)),
    row('send-rate/reviewnudge', one.rate, 'requests/s', 'higher', one.allowed * reviewNudge),
    row('send-rate/50-accounts', fifty.rate, 'requests/s', 'higher', bucket.perSecond * 50),
    await fiveHundred({ seconds: 120, slower: 5 }),
  ]
}

const fiveHundred = async (run: { seconds: number; slower: number }): Promise<Row> => {
  const { rate } = await manyAccounts({ accounts: 500, ...run })
  const unit = `requests/s of a clock ${run.slower} times slower than the wall's: at full speed ${500 / run.slower} accounts`
  return row('send-rate/500-accounts', rate, unit, 'higher', bucket.perSecond * 500)
}

const allowedIn = (seconds: number): number => (bucket.burst + bucket.perSecond * seconds) / seconds

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
    sandbox.amazon.orders.add(...solicitedOrders(sandbox.now(), seconds * 2, 'ATVPDKIKX0DER'))
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
  const open = solicitedOrders(new Date(), seconds * 2, germany)
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
