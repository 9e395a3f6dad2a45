import type { Account } from '../domain/account.ts'
import { spansBetween } from '../domain/order-report.ts'
import type { Amazon, ImportPosition, Ports } from '../ports.ts'
import { accessDenied, accessGranted, deniedUntil } from './access-denied.ts'
import { tenantOf } from './make-change.ts'
import { beginReport, isTroubled, readReport, reportWatch } from './read-report.ts'
import { longestPiece, type WorkOutcome } from './work-outcome.ts'

export type ImportOutcome = WorkOutcome & {
  readonly imported: number
  /** Rows in an answer of Amazon's that made no sense; the others of their page were taken. */
  readonly unreadable: number
}

type Needs = Pick<Ports, 'store' | 'now' | 'amazon' | 'wake'>
type Page = Awaited<ReturnType<Amazon['searchOrders']>>

const minute = 60_000
/** A first import: whatever was bought before can no longer be asked about. */
const firstReach = 45 * 24 * 60 * minute
/** Read twice on purpose: Amazon's lists settle late. An order read again changes nothing. */
const overlap = 10 * minute
const mostPages = 20
/** Amazon reports no more at once. */
const longestSpan = 30 * 24 * 60 * minute

/**
 * Takes in the orders that changed since the last import: page by page, each kept before the next is asked for. Amazon
 * gives out some two thousand that way, then a hundred in three minutes: where more are waiting, they come by report.
 */
export async function importOrders(ports: Needs, ask: { account: Account }): Promise<ImportOutcome> {
  const tenant = tenantOf(ask.account)
  const work = { tenant, work: 'import-orders' } as const
  const quiet = await deniedUntil(ports, work)
  if (quiet) return { more: false, until: quiet, imported: 0, unreadable: 0 }
  const end = ports.now().getTime() + longestPiece
  const byReport = await importByReport(ports, ask.account, end)
  if (byReport) return byReport
  let position = (await ports.store.importPosition(tenant)) ?? firstPosition(ports.now())
  let [imported, unreadable, expired] = [0, 0, 0]
  for (let pages = 0; pages < mostPages && ports.now().getTime() < end; pages++) {
    const page = await ports.amazon(ask.account).searchOrders({ since: position.since, next: position.next })
    // Once is a token that grew old; again, and something else is wrong: the next tick tries.
    if (page.kind === 'page-expired' && expired++ > 0) break
    if (page.kind === 'access-denied') await accessDenied(ports, { ...work, detail: page.detail })
    const next = nextPosition(position, page)
    if (page.kind === 'throttled' && (await goOnByReport(ports, ask.account, position))) {
      const rest = await importByReport(ports, ask.account, end)
      return { more: false, until: rest?.until ?? page.until, imported, unreadable }
    }
    if (!next) return { more: false, until: page.kind === 'throttled' ? page.until : null, imported, unreadable }
    const orders = page.kind === 'page' ? page.orders : []
    await ports.store.saveOrders(tenant, orders, next)
    position = next
    imported += orders.length
    unreadable += page.kind === 'page' ? page.unreadable : 0
    if (page.kind !== 'page') continue
    await accessGranted(ports, work)
    if (page.next === null) return finish(ports, tenant, { imported, unreadable })
  }
  return { more: expired < 2, until: null, imported, unreadable }
}

const firstPosition = (now: Date): ImportPosition => ({
  since: new Date(now.getTime() - firstReach),
  next: null,
  upTo: null,
})

/** Where the import stands after a page; null when it stays where it was. */
const nextPosition = (position: ImportPosition, page: Page): ImportPosition | null => {
  // The pages of this import can no longer be turned: it begins again, and keeps what it has.
  if (page.kind === 'page-expired') return position.next === null ? null : { ...position, next: null, upTo: null }
  if (page.kind !== 'page') return null
  const upTo = position.upTo && position.upTo < page.upTo ? position.upTo : page.upTo
  if (page.next !== null) return { since: position.since, next: page.next, upTo }
  const since = new Date(Math.max(position.since.getTime(), upTo.getTime() - overlap))
  return { since, next: null, upTo: null }
}

/** Leaves to a report what the pages would take hours for; false where Amazon has none for us. */
const goOnByReport = async (
  ports: Needs,
  account: Account,
  { since, next, upTo }: ImportPosition,
): Promise<boolean> => {
  const which = { account, report: 'all-orders' } as const
  if (next === null || !upTo || isTroubled(await reportWatch(ports, which), ports.now())) return false
  const spans = spansBetween(since, upTo, longestSpan)
  await beginReport(ports, which, spans)
  return spans.length > 0
}

/** Goes on with the report that is under way; null when there is none, or none can be had: then the pages go on. */
const importByReport = async (ports: Needs, account: Account, end: number): Promise<ImportOutcome | null> => {
  const tenant = tenantOf(account)
  const step = await readReport(ports, {
    account,
    report: 'all-orders',
    end,
    save: ({ orders }) => ports.store.mergeOrders(tenant, orders),
    finish: async (upTo, orders) => {
      // More pages were waiting: a report without orders is not the truth.
      if (orders === 0) return 'Amazon’s report had no orders, though there are some'
      const before = (await ports.store.importPosition(tenant))?.since ?? upTo
      const since = new Date(Math.max(before.getTime(), upTo.getTime() - overlap))
      await ports.store.saveOrders(tenant, [], { since, next: null, upTo: null })
      return null
    },
  })
  if (step.orders > 0) ports.wake('plan-sends', tenant)
  if (step.kind === 'idle' || step.kind === 'given-up') return null
  const { until, orders: imported, unreadable } = step
  return { more: step.kind === 'more' || step.kind === 'done', until, imported, unreadable }
}

const finish = (
  ports: Needs,
  tenant: ReturnType<typeof tenantOf>,
  done: Pick<ImportOutcome, 'imported' | 'unreadable'>,
): ImportOutcome => {
  if (done.imported > 0) ports.wake('plan-sends', tenant)
  return { more: false, until: null, ...done }
}
