import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { connectAmazon } from '../../src/adapters/amazon/connect-amazon.ts'
import { digest } from '../../src/adapters/digest.ts'
import { openDatabase } from '../../src/adapters/store/open-database.ts'
import type { Account } from '../../src/domain/account.ts'
import { dispatchSends } from '../../src/flows/dispatch-sends.ts'
import { importOrders } from '../../src/flows/import-orders.ts'
import { planSends } from '../../src/flows/plan-sends.ts'
import { settleSends } from '../../src/flows/settle-sends.ts'
import type { Outlet, Ports, Store } from '../../src/ports.ts'
import { deadlines, type Orders, settleAfterMs, tenant } from './orders.ts'

// The program under test: the product's own flows, store and Amazon adapter, around and around until it is killed.

const hour = 3_600_000
const orders: Orders = JSON.parse(process.argv[2] ?? '{}')
const now = () => new Date(Date.now() + orders.clockAheadMs)

/** Dies on the spot, without a word to anybody, the n-th time it comes to the named point. */
let left = orders.dieAt?.time ?? 0
const reach = (point: string): void => {
  if (orders.dieAt?.point === point && --left <= 0) process.kill(process.pid, 'SIGKILL')
}

const mortal = <Args extends readonly unknown[], Result>(name: string, act: (...args: Args) => Promise<Result>) => {
  return async (...args: Args): Promise<Result> => {
    reach(`before-${name}`)
    const doing = act(...args)
    if (orders.dieAt?.point === `during-${name}`) setTimeout(() => reach(`during-${name}`), 3)
    const result = await doing
    reach(`after-${name}`)
    return result
  }
}

const database = await openDatabase({ ...orders.place, encryptionKeys: [] })
const real = database.store
const store: Store = {
  ...real,
  saveOrders: mortal('save-orders', real.saveOrders),
  savePlans: mortal('save-plans', real.savePlans),
  claimSend: mortal('claim', real.claimSend),
  settleSend: mortal('record', real.settleSend),
}
const account = (await store.account(tenant)) as Account
const amazon = connectAmazon({
  ...orders.amazon,
  region: account.region,
  marketplaces: account.marketplaces,
  takeToken: async () => ({ kind: 'granted' }),
  emptyBucket: async () => {},
  now,
  deadlines,
})
const outlet: Outlet = {
  requestReview: mortal('call', amazon.requestReview),
  sendMail: async () => ({ kind: 'unavailable', detail: 'no mail here' }),
}
const naive = orders.strategy === 'naive'
const ports: Pick<Ports, 'store' | 'now' | 'wait' | 'newId' | 'digest' | 'amazon' | 'outlet' | 'wake'> = {
  store,
  now,
  wait: sleep,
  newId: randomUUID,
  digest,
  // The control believes that every order is still open.
  amazon: () => (naive ? { ...amazon, solicitationOffered: async () => ({ kind: 'offered' }) } : amazon),
  outlet: () => outlet,
  wake: () => {},
}

/** What the control does with a row that it finds under way: back into the queue with it, in front of all others. */
const requeue = async (): Promise<void> => {
  const at = new Date(now().getTime() - 24 * hour)
  for (const { id, attemptId } of await store.sendsToSettle(tenant, new Date(now().getTime() + 1), 1000))
    await store.settleSend(tenant, id, attemptId ?? '', { kind: 'planned', because: 'in-window', at }, now())
}

const work = async (): Promise<boolean> => {
  const imported = await importOrders(ports, { account })
  const { looked } = await planSends(ports, { account })
  if (!naive) await settleSends(ports, { account, settleAfterMs })
  const dispatched = await dispatchSends(ports, { account })
  const waiting = await store.sendsToSettle(tenant, new Date(now().getTime() + hour), 1)
  return imported.more || looked + dispatched.looked + waiting.length > 0
}

process.stdout.write('alive\n')
if (naive) await requeue()
for (;;) {
  const busy = await work()
  if (!busy && orders.untilIdle) break
  await sleep(busy ? 5 : 50)
}
await database.close()
