import { readFileSync } from 'node:fs'
import { connectAmazon } from '../../src/adapters/amazon/connect-amazon.ts'
import { openDatabase } from '../../src/adapters/store/open-database.ts'
import { importOrders } from '../../src/flows/import-orders.ts'
import { beginReport } from '../../src/flows/read-report.ts'
import { sampleAccount } from '../domain/sample-account.ts'
import { day } from '../domain/sample-orders.ts'

/** Imports what the Amazon of the bench reports into a database: the adapter, the flow and the store of the program, nothing else. */
const [port, databaseUrl, dataDir = ''] = process.argv.slice(2)

const account = sampleAccount({ workspaceId: 'T-bench' })
const { store, close } = await openDatabase({ databaseUrl: databaseUrl || null, dataDir, encryptionKeys: [] })
const amazon = connectAmazon({
  clientId: 'bench',
  clientSecret: 'bench',
  refreshToken: 'Atzr|bench',
  region: 'eu',
  marketplaces: account.marketplaces,
  url: `http://127.0.0.1:${port}`,
  takeToken: async () => ({ kind: 'granted' }),
  emptyBucket: async () => {},
  now: () => new Date(),
})
const ports = { store, now: () => new Date(), amazon: () => amazon, wake: () => {} }
await store.saveWorkspace({ id: account.workspaceId, name: 'Bench', botUserId: null })
await store.saveAccount(account)
const [from, to] = [new Date(Date.now() - 29 * day), new Date(Date.now() - 300_000)]
await store.saveOrders(account, [], { since: from, next: 'page-21', upTo: to })
await beginReport(ports, { account, report: 'all-orders' }, [{ from, to }])
await importOrders(ports, { account })

const before = performance.now()
let [orders, pieces, unreadable] = [0, 0, 0]
for (let more = true; more; pieces++) {
  const outcome = await importOrders(ports, { account })
  more = outcome.more
  orders += outcome.imported
  unreadable += outcome.unreadable
}
const seconds = (performance.now() - before) / 1000
// Of this program alone: what the system counts for a process includes the one it was forked from.
const peak = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
await close()
process.send?.({
  orders,
  pieces,
  unreadable,
  seconds,
  peak,
  busy: (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
})
process.disconnect?.()
