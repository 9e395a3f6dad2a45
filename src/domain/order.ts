/** What we keep of an order: nothing about the buyer. */
export type Order = {
  readonly orderId: string
  readonly marketplaceId: string
  readonly status: 'pending' | 'unshipped' | 'partially-shipped' | 'shipped' | 'cancelled' | 'unfulfillable'
  readonly fulfilledBy: 'merchant' | 'amazon'
  readonly purchasedAt: Date
  readonly updatedAt: Date
  /** Amazon's promise window; an estimate, not a delivery date. */
  readonly deliverBy: { readonly earliest: Date; readonly latest: Date } | null
  /** All packages are reported delivered; Amazon gives no time for it. */
  readonly delivered: boolean
  /** The order this one replaces or exchanges. */
  readonly replaces: string | null
  readonly items: readonly OrderItem[]
  /** When the last package left the seller; null where Amazon does not say, as for what it ships itself. */
  readonly shippedAt: Date | null
  readonly traits: OrderTraits
}

/** What a campaign may choose by; null where Amazon does not say. */
export type OrderTraits = {
  /** Bought by a company, through Amazon Business. */
  readonly business: boolean | null
  /** Some of it is wrapped or has a card. */
  readonly gift: boolean | null
  /** Some of it was bought with a promotion or a coupon. */
  readonly discounted: boolean | null
  /** It left the seller after the day that was promised for that. */
  readonly shippedLate: boolean | null
  /** The items at their prices, without shipping. */
  readonly total: Money | null
  /** Some of it came back, or its return was asked for; never false, for Amazon only lists what is returned. */
  readonly returned: boolean | null
  /** Where it was sent, in two letters; nothing else of the address is kept. */
  readonly country: string | null
}
export type Money = { readonly amount: number; readonly currency: string }

export const unknownTraits: OrderTraits = {
  business: null,
  gift: null,
  discounted: null,
  shippedLate: null,
  total: null,
  returned: null,
  country: null,
}

/** What a report tells of an order beside the order itself; null where it does not say. */
export type OrderFacts = Pick<Order, 'orderId' | 'deliverBy' | 'shippedAt'> & { readonly returned: true | null }

export type OrderItem = {
  readonly asin: string | null
  readonly sku: string | null
  readonly title: string | null
  readonly quantity: number
}
