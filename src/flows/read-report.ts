import type { Account } from '../domain/account.ts'
import { noReport, type OrderReport, type ReportWatch, readReportWatch, type Span } from '../domain/order-report.ts'
import type { Ports, ReportPart } from '../ports.ts'

type Needs = Pick<Ports, 'store' | 'now' | 'amazon'>
type Which = { readonly account: Account; readonly report: OrderReport }

const hour = 3_600_000
/** Roles are not given within hours: what Amazon refuses or cannot make is asked for about once a day. */
const troubledFor = 24 * hour
/** A report that takes longer will not come any more. */
const longestMaking = 2 * hour
/** How often a report that came to nothing is asked for. */
const mostVain = 2

const nameOf = ({ account, report }: Which): string =>
  `order-report/${report}/${account.workspaceId}/${account.accountId}`

export const reportWatch = async (ports: Pick<Ports, 'store'>, which: Which): Promise<ReportWatch> =>
  readReportWatch(await ports.store.position(nameOf(which)))

const keep = (ports: Needs, which: Which, watch: ReportWatch): Promise<void> =>
  ports.store.savePosition(nameOf(which), JSON.stringify(watch))

/** Whether Amazon refused this report lately, or could not make it. */
export const isTroubled = ({ trouble }: ReportWatch, now: Date): boolean => {
  const passed = trouble ? now.getTime() - trouble.at.getTime() : troubledFor
  // A time to come was written by a clock that has been put right since.
  return passed >= 0 && passed < troubledFor
}

/** Sets out to have these spans reported; nothing is asked for yet. */
export const beginReport = async (ports: Needs, which: Which, spans: readonly Span[]): Promise<void> => {
  const { readUpTo } = await reportWatch(ports, which)
  await keep(ports, which, { ...noReport, readUpTo, spans })
}

export type ReportStep = {
  /** `waiting`: Amazon makes it; `more`: this piece of work is over; `done`: the last span is read; `given-up`: why is kept. */
  readonly kind: 'idle' | 'waiting' | 'more' | 'done' | 'given-up'
  /** Amazon is not to be asked before. */
  readonly until: Date | null
  readonly orders: number
  readonly unreadable: number
}

type Reading = Which & {
  /** When this piece of work is over. */
  readonly end: number
  readonly save: (part: ReportPart) => Promise<void>
  /** Done before the last span is forgotten; says what is wrong with all that was read, or null. */
  readonly finish: (upTo: Date, orders: number) => Promise<string | null>
}

/**
 * As many steps with a report as can be done at once: to ask for it, to see whether it is made, to take it in. Where it
 * stands is kept after each part, so that a crash repeats one part at most; and a part taken in again changes nothing.
 */
export async function readReport(ports: Needs, reading: Reading): Promise<ReportStep> {
  let watch = await reportWatch(ports, reading)
  let [orders, unreadable] = [0, 0]
  const put = (after: ReportWatch) => {
    watch = after
    return keep(ports, reading, after)
  }
  const step = (kind: ReportStep['kind'], until: Date | null = null): ReportStep => ({
    kind,
    until,
    orders,
    unreadable,
  })
  const giveUp = async (detail: string) => {
    await put({ ...noReport, readUpTo: watch.readUpTo, trouble: { at: ports.now(), detail } })
    return step('given-up')
  }
  const take = async (part: ReportPart) => {
    await reading.save(part)
    const taken = part.orders.length + part.facts.length
    orders += taken
    unreadable += part.unreadable
    await put({ ...watch, rows: part.rows, ...added(watch, { ...part, taken }) })
    return ports.now().getTime() < reading.end ? ('more' as const) : ('enough' as const)
  }
  while (watch.spans[0]) {
    const [span, ...later] = watch.spans
    const amazon = ports.amazon(reading.account)
    if (watch.reportId === null) {
      const asked = await amazon.requestOrderReport({ report: reading.report, ...span })
      if (asked.kind === 'access-denied') return giveUp(asked.detail)
      if (asked.kind === 'requested') await put({ ...watch, reportId: asked.reportId, askedAt: ports.now(), rows: 0 })
      return step('waiting', asked.kind === 'throttled' ? asked.until : null)
    }
    const { reportId, rows: after } = watch
    const answer = await amazon.readOrderReport({ report: reading.report, reportId, after, take })
    if (answer.kind === 'access-denied') return giveUp(answer.detail)
    if (answer.kind === 'enough') return step('more')
    const fate = fateOf(reading.report, watch, answer.kind, ports.now())
    if (fate === 'wait') return step('waiting', answer.kind === 'throttled' ? answer.until : null)
    if (fate === 'vain' && watch.vain + 1 >= mostVain) return giveUp('Amazon could not make the report')
    if (fate === 'vain') {
      await put({ ...watch, reportId: null, vain: watch.vain + 1 })
      continue
    }
    if (later.length === 0) {
      const wrong = await reading.finish(span.to, watch.orders)
      if (wrong) return giveUp(wrong)
      await put({ ...noReport, readUpTo: span.to })
      return step('done')
    }
    await put({ ...watch, spans: later, reportId: null, vain: 0, rows: 0 })
  }
  return step('idle')
}

const added = (watch: ReportWatch, part: { taken: number; unreadable: number; foreign: number }) => ({
  orders: watch.orders + part.taken,
  unreadable: watch.unreadable + part.unreadable,
  foreign: watch.foreign + part.foreign,
})

type Kind = 'read' | 'making' | 'empty' | 'failed' | 'throttled' | 'unavailable'

/** What becomes of the span whose report Amazon says this of. */
const fateOf = (report: OrderReport, watch: ReportWatch, kind: Kind, now: Date): 'read' | 'vain' | 'wait' => {
  if (kind === 'read') return 'read'
  if (kind === 'failed') return 'vain'
  // No returns are nothing strange. No orders at all are worth asking for once more.
  if (kind === 'empty') return report === 'all-orders' && watch.vain + 1 < mostVain ? 'vain' : 'read'
  const passed = now.getTime() - (watch.askedAt?.getTime() ?? 0)
  return passed < 0 || passed > longestMaking ? 'vain' : 'wait'
}
