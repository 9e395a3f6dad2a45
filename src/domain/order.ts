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
}
export type OrderItem = {
  readonly asin: string | null
  readonly sku: string | null
  readonly title: string | null
  readonly quantity: number
}
