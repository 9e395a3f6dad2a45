import { z } from 'zod'
import type { Amazon } from '../../ports.ts'
import type { Phone } from './call-amazon.ts'
import { searchOrdersOperation } from './operations.ts'
import { readAmazon, type Savings, troubleOf } from './read-amazon.ts'
import type { Answered } from './read-answer.ts'
import { readOrder } from './read-order.ts'

const page = z.object({
  // Ten times what a page may hold; an answer beyond that is not read in part.
  orders: z.array(z.unknown()).max(1000),
  pagination: z.object({ nextToken: z.string().min(1).max(8192).nullish() }).nullish(),
  lastUpdatedBefore: z.iso.datetime({ offset: true }).nullish().catch(null),
})

/** The first page's parameters; every later page must repeat them exactly. */
const queryFor = (marketplaces: readonly string[], since: Date, next: string | null) => ({
  lastUpdatedAfter: since.toISOString(),
  marketplaceIds: marketplaces,
  // Neither BUYER nor RECIPIENT: what is never asked for need not be protected.
  includedData: ['FULFILLMENT', 'PACKAGES', 'PROMOTION'],
  maxResultsPerPage: 100,
  ...(next === null ? {} : { paginationToken: next }),
})

/** How far the answer reaches. Without Amazon's word nothing is skipped; a time to come would skip orders. */
const reachOf = (said: string | null | undefined, since: Date, now: Date): Date => {
  const until = said ? new Date(said) : since
  return new Date(Math.max(since.getTime(), Math.min(until.getTime(), now.getTime())))
}

type Ask = Parameters<Amazon['searchOrders']>[0]

const readPage = (answer: Answered, { since, next }: Ask, now: Date) => {
  const parsed = page.safeParse(answer.body)
  if (answer.status !== 200 || !parsed.success) return null
  const following = parsed.data.pagination?.nextToken ?? null
  if (following !== null && following === next) return null
  const rows = parsed.data.orders.map(readOrder)
  return {
    kind: 'page' as const,
    orders: rows.flatMap((row) => (row.kind === 'order' ? [row.order] : [])),
    unreadable: rows.filter((row) => row.kind === 'unreadable').length,
    next: following,
    upTo: reachOf(parsed.data.lastUpdatedBefore, since, now),
  }
}

export const searchOrders =
  (phone: Phone, savings: Savings, marketplaces: readonly string[]): Amazon['searchOrders'] =>
  async (ask) => {
    const query = queryFor(marketplaces, ask.since, ask.next)
    const outcome = await readAmazon(phone, savings, { operation: searchOrdersOperation, path: {}, query })
    if (outcome.kind !== 'answered') return troubleOf(phone, outcome)
    // All else in the request is ours and constant: a refused parameter can only be the token, which lives 24 hours.
    if (outcome.status === 400 && ask.next !== null) return { kind: 'page-expired' }
    return readPage(outcome, ask, phone.caller.now()) ?? troubleOf(phone, outcome)
  }
