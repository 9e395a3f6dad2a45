import type { CampaignDefinition } from './campaign.ts'
import type { Order } from './order.ts'

type Filter = CampaignDefinition['filter']

const among = (wanted: readonly string[], values: readonly (string | null)[]): boolean =>
  wanted.length === 0 || values.some((value) => value !== null && wanted.includes(value))

/** Whether a campaign is about this order. It sees what was bought, never who bought it or how they felt about it. */
export const matchesFilter = (filter: Filter, order: Order): boolean =>
  among(filter.marketplaces, [order.marketplaceId]) &&
  (filter.fulfilledBy === 'any' || filter.fulfilledBy === order.fulfilledBy) &&
  among(
    filter.skus,
    order.items.map((item) => item.sku),
  ) &&
  among(
    filter.asins,
    order.items.map((item) => item.asin),
  )

/** Whether some order may match both filters. */
export const mayShareOrders = (a: Filter, b: Filter): boolean =>
  meet(a.marketplaces, b.marketplaces) &&
  (a.fulfilledBy === 'any' || b.fulfilledBy === 'any' || a.fulfilledBy === b.fulfilledBy) &&
  meet(a.skus, b.skus) &&
  meet(a.asins, b.asins)

const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.includes(one))
