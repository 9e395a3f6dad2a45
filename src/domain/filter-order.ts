import { type CampaignDefinition, traits } from './campaign.ts'
import { localDay } from './local-hours.ts'
import { marketplaceOf } from './marketplaces.ts'
import type { Order } from './order.ts'

type Filter = CampaignDefinition['filter']

/** The first thing about an order that a campaign does not want. */
export type Mismatch =
  | 'marketplace'
  | 'fulfilment'
  | 'bought-before'
  | 'product'
  | 'excluded-product'
  | 'quantity'
  | 'total'
  | 'returned'
  | 'country'
  | (typeof traits)[number]

/**
 * Why a campaign is not about this order; null when it is. It sees what was bought, never who bought it or how they
 * felt about it. What Amazon does not say fits no condition.
 */
export const mismatchOf = (filter: Filter, order: Order): Mismatch | null => {
  const { items } = order
  const skus = items.map((item) => item.sku)
  const asins = items.map((item) => item.asin)
  if (!among(filter.marketplaces, [order.marketplaceId])) return 'marketplace'
  if (filter.fulfilledBy !== 'any' && filter.fulfilledBy !== order.fulfilledBy) return 'fulfilment'
  if (filter.boughtFrom !== null && isBefore(filter.boughtFrom, order)) return 'bought-before'
  if (!among(filter.skus, skus) || !among(filter.asins, asins)) return 'product'
  if (holds(filter.notSkus, skus) || holds(filter.notAsins, asins)) return 'excluded-product'
  if (
    !within(
      filter.quantity,
      items.reduce((sum, item) => sum + item.quantity, 0),
    )
  )
    return 'quantity'
  if (!within(filter.total, order.traits.total?.amount ?? null)) return 'total'
  // Amazon lists what is returned, and says nothing of all the rest.
  if (filter.returned === 'without' && order.traits.returned) return 'returned'
  if (!among(filter.countries, [order.traits.country])) return 'country'
  return traits.find((name) => filter[name] !== 'any' && order.traits[name] !== (filter[name] === 'only')) ?? null
}

export const matchesFilter = (filter: Filter, order: Order): boolean => mismatchOf(filter, order) === null

const isBefore = (day: string, { purchasedAt, marketplaceId }: Order): boolean =>
  purchasedAt < localDay(day, marketplaceOf(marketplaceId)?.zone ?? 'UTC').from

const holds = (wanted: readonly string[], values: readonly (string | null)[]): boolean =>
  values.some((value) => value !== null && wanted.includes(value))

/** An empty list lets everything through. */
const among = (wanted: readonly string[], values: readonly (string | null)[]): boolean =>
  wanted.length === 0 || holds(wanted, values)

const within = ({ from, to }: Filter['quantity'], value: number | null): boolean =>
  (from === null && to === null) ||
  (value !== null && value >= (from ?? 0) && value <= (to ?? Number.POSITIVE_INFINITY))

/** Whether some order may match both filters. */
export const mayShareOrders = (a: Filter, b: Filter): boolean =>
  meet(a.marketplaces, b.marketplaces) &&
  (a.fulfilledBy === 'any' || b.fulfilledBy === 'any' || a.fulfilledBy === b.fulfilledBy) &&
  meet(a.skus, b.skus) &&
  meet(a.asins, b.asins) &&
  meet(a.countries, b.countries) &&
  touch(a.quantity, b.quantity) &&
  touch(a.total, b.total) &&
  traits.every((name) => a[name] === 'any' || b[name] === 'any' || a[name] === b[name])

const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.includes(one))

const touch = (a: Filter['quantity'], b: Filter['quantity']): boolean =>
  (a.from ?? 0) <= (b.to ?? Number.POSITIVE_INFINITY) && (b.from ?? 0) <= (a.to ?? Number.POSITIVE_INFINITY)
