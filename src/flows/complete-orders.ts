import type { Account } from '../domain/account.ts'
import type { Order } from '../domain/order.ts'
import { type OrderReport, spansBetween } from '../domain/order-report.ts'
import type { Ports } from '../ports.ts'
import { tenantOf } from './make-change.ts'
import { beginReport, isTroubled, readReport, reportWatch } from './read-report.ts'
import { longestPiece, type WorkOutcome } from './work-outcome.ts'

type Needs = Pick<Ports, 'store' | 'now' | 'amazon' | 'wake'>
type Daily = {
  readonly report: OrderReport
  /** Asked for only where there are such orders. */
  readonly of: Order['fulfilledBy']
  readonly every: number
  readonly reach: number
}

const hour = 3_600_000
const day = 24 * hour
/** What Amazon writes late is read once more. */
const overlap = 3 * day

const dailies: readonly Daily[] = [
  { report: 'shipments', of: 'amazon', every: 12 * hour, reach: 30 * day },
  { report: 'returns', of: 'merchant', every: day, reach: 45 * day },
  { report: 'fba-returns', of: 'amazon', every: day, reach: 45 * day },
]

/**
 * Adds to the orders what only reports tell: when Amazon expects its own parcels to arrive, and what was returned. Each
 * report is asked for once or twice a day, and looked at until it is there.
 */
export async function completeOrders(ports: Needs, ask: { account: Account }): Promise<WorkOutcome> {
  const end = ports.now().getTime() + longestPiece
  let [more, completed] = [false, 0]
  for (const daily of dailies) {
    await beginWhenDue(ports, ask.account, daily)
    const step = await readReport(ports, {
      account: ask.account,
      report: daily.report,
      end,
      save: ({ facts }) => ports.store.completeOrders(tenantOf(ask.account), facts),
      finish: async () => null,
    })
    more ||= step.kind === 'more'
    completed += step.orders
  }
  // What was planned for an order may be otherwise now.
  if (completed > 0) ports.wake('plan-sends', tenantOf(ask.account))
  return { more, until: null }
}

async function beginWhenDue(ports: Needs, account: Account, { report, of, every, reach }: Daily): Promise<void> {
  const [which, now, tenant] = [{ account, report }, ports.now(), tenantOf(account)]
  const watch = await reportWatch(ports, which)
  const passed = watch.readUpTo ? now.getTime() - watch.readUpTo.getTime() : every
  const due = watch.spans.length === 0 && (passed < 0 || passed >= every) && !isTroubled(watch, now)
  if (!due || !(await isCaughtUp(ports, account)) || !(await ports.store.hasOrders(tenant, of))) return
  const since = Math.max(now.getTime() - reach, (watch.readUpTo?.getTime() ?? 0) - overlap)
  await beginReport(ports, which, spansBetween(new Date(since), now, reach))
}

/** What is told of an order that is not here yet would be lost. */
async function isCaughtUp(ports: Needs, account: Account): Promise<boolean> {
  const position = await ports.store.importPosition(tenantOf(account))
  return position !== null && ports.now().getTime() - position.since.getTime() < day
}
