import type { OrderFacts } from '../../domain/order.ts'
import { orderIdPattern } from './read-order.ts'
import { dateOf } from './report-orders.ts'
import type { Cell, Table } from './report-table.ts'

const factsTable = (
  heading: string,
  read: (cell: Cell) => Omit<OrderFacts, 'orderId'>,
  ...others: string[]
): Table => ({
  headings: [heading, ...others],
  read: (rows) => {
    const byOrder = new Map<string, OrderFacts>()
    let unreadable = 0
    for (const cell of rows) {
      const orderId = cell?.(heading) ?? ''
      if (!cell || !orderIdPattern.test(orderId)) unreadable += 1
      else byOrder.set(orderId, join(byOrder.get(orderId), { orderId, ...read(cell) }))
    }
    return { orders: [], facts: [...byOrder.values()], unreadable, foreign: 0 }
  },
})

const ends = (dates: readonly (Date | undefined | null)[]) => {
  const times = dates.flatMap((date) => date?.getTime() ?? [])
  if (times.length === 0) return null
  return { earliest: new Date(Math.min(...times)), latest: new Date(Math.max(...times)) }
}

/** An order may leave in several shipments: it has left, and arrives, with the last of them. */
const join = (before: OrderFacts | undefined, more: OrderFacts): OrderFacts => ({
  orderId: more.orderId,
  shippedAt: ends([before?.shippedAt, more.shippedAt])?.latest ?? null,
  deliverBy: ends([before, more].flatMap((one) => [one?.deliverBy?.earliest, one?.deliverBy?.latest])),
  returned: more.returned,
})

/** What Amazon sent for the seller. It tells much of buyers too, and none of that is read. */
export const shipmentTable = factsTable(
  'amazon-order-id',
  (cell) => ({
    shippedAt: dateOf(cell('shipment-date')),
    deliverBy: ends([dateOf(cell('estimated-arrival-date'))]),
    returned: null,
  }),
  'shipment-date',
  'estimated-arrival-date',
)

/** Who is in it has a return; why is nobody's business. */
export const returnTable = factsTable('order-id', () => ({ shippedAt: null, deliverBy: null, returned: true }))
