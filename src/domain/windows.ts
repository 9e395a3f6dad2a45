import type { Order } from './order.ts'

const hour = 3_600_000
const day = 24 * hour

/** Amazon takes a request from 5 days after the earliest until 30 days after the latest delivery date. */
export const opensAfter = 5 * day
export const closesAfter = 30 * day

/**
 * Kept free at the end: a backlog leaves at one request a second, clocks differ, and Amazon counts days in a zone it
 * does not name.
 */
export const reserve = 12 * hour

/**
 * Assumed where an order has no promise window: the parcel arrives two to seven days after the purchase. It only says
 * when asking begins; Amazon is asked before each request and decides.
 */
const assumed = { earliest: 2 * day, latest: 7 * day }

/** Half open: `until` is no longer inside. */
export type Window = { readonly from: Date; readonly until: Date }

const after = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds)
export const earlierOf = (a: Date, b: Date): Date => (a.getTime() <= b.getTime() ? a : b)
export const laterOf = (a: Date, b: Date): Date => (a.getTime() >= b.getTime() ? a : b)

/** When the parcel is expected, as Amazon promised or as we assume. */
export const promisedDelivery = (order: Order): { readonly earliest: Date; readonly latest: Date } =>
  order.deliverBy ?? {
    earliest: after(order.purchasedAt, assumed.earliest),
    latest: after(order.purchasedAt, assumed.latest),
  }

/**
 * The moment by which the parcel has arrived, as far as anybody can say. Amazon gives no delivery time; an order that
 * is reported delivered was so when it last changed, which may be before the promised day.
 */
export const deliveredBy = (order: Order): Date => {
  const { earliest, latest } = promisedDelivery(order)
  return order.delivered ? earlierOf(latest, laterOf(earliest, order.updatedAt)) : latest
}

/** When Amazon takes a request for this order, with the reserve taken off. */
export const requestWindow = (order: Order): Window => {
  const { earliest, latest } = promisedDelivery(order)
  return { from: after(earliest, opensAfter), until: after(latest, closesAfter - reserve) }
}

/**
 * When our own message may leave. Nobody at Amazon refuses a late one, so the uncertain delivery counts against us at
 * both ends: the parcel must be there, and 30 days are counted from the first day on which it can have come.
 */
export const messageWindow = (order: Order): Window => {
  const { earliest } = promisedDelivery(order)
  const from = laterOf(after(earliest, opensAfter), deliveredBy(order))
  return { from, until: after(earliest, closesAfter - reserve) }
}
