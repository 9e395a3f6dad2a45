import { z } from 'zod'
import { marketplaces } from '../../domain/marketplaces.ts'
import type { Money, Order, OrderItem, OrderTraits } from '../../domain/order.ts'
import { storableText } from '../../domain/storable-text.ts'

/** Nobody needs an order from another century; a date this far off is a mistake. */
const time = z
  .string()
  .max(40)
  .transform((text) => new Date(text))
  .refine((date) => date.getUTCFullYear() >= 1995 && date.getUTCFullYear() < 2100)

/** A detail that may be missing or broken without making the order useless. */
const orNull = <T extends z.ZodType>(shape: T) => shape.nullish().catch(null)

const text = (length: number) => orNull(z.string().transform((value) => storableText(value.slice(0, length))))

export const orderIdPattern = /^[A-Za-z0-9-]{3,40}$/
const orderId = z.string().regex(orderIdPattern)

const statuses = {
  PENDING_AVAILABILITY: 'pending',
  PENDING: 'pending',
  UNSHIPPED: 'unshipped',
  PARTIALLY_SHIPPED: 'partially-shipped',
  SHIPPED: 'shipped',
  CANCELLED: 'cancelled',
  UNFULFILLABLE: 'unfulfillable',
} as const

/** Amazon writes amounts as decimal text. */
const amount = z.union([z.string().max(30).transform(Number), z.number()]).pipe(z.number().min(0).max(1e9))
const currency = z.string().regex(/^[A-Z]{3}$/)

const item = z.object({
  quantityOrdered: z.number().int().min(0).max(1_000_000).catch(1),
  product: orNull(
    z.object({
      asin: text(20),
      sellerSku: text(100),
      title: text(500),
      price: orNull(z.object({ unitPrice: orNull(z.object({ amount, currencyCode: currency })) })),
    }),
  ),
  promotion: orNull(z.object({ breakdowns: orNull(z.array(z.unknown()).max(1000)) })),
  fulfillment: orNull(z.object({ packing: orNull(z.object({ giftOption: orNull(z.looseObject({})) })) })),
})

const amazonOrder = z.object({
  orderId,
  createdTime: time,
  lastUpdatedTime: time,
  salesChannel: z.object({ marketplaceId: text(40), marketplaceName: text(60) }),
  fulfillment: z.object({
    fulfillmentStatus: z.enum(Object.keys(statuses) as (keyof typeof statuses)[]),
    fulfilledBy: z.enum(['MERCHANT', 'AMAZON']),
    deliverByWindow: orNull(z.object({ earliestDateTime: orNull(time), latestDateTime: orNull(time) })),
    shipByWindow: orNull(z.object({ latestDateTime: orNull(time) })),
  }),
  packages: orNull(
    z.array(
      z
        .object({ packageStatus: orNull(z.object({ status: text(40) })), shipTime: orNull(time) })
        .catch({ shipTime: null }),
    ),
  ),
  programs: orNull(z.array(z.string().max(60)).max(100)),
  associatedOrders: orNull(z.array(orNull(z.object({ orderId, associationType: z.string() })))),
  orderItems: z.array(item).max(1000).catch([]),
})
type AmazonOrder = z.infer<typeof amazonOrder>

const marketplaceOf = ({ salesChannel }: AmazonOrder): string | null => {
  if (salesChannel.marketplaceId) return salesChannel.marketplaceId
  const name = salesChannel.marketplaceName?.toLowerCase() ?? ''
  return marketplaces.find(({ domain }) => domain === name)?.id ?? null
}

/** One end alone stands for both: the window gets shorter by that, never longer. */
const deliverByOf = ({ fulfillment }: AmazonOrder): Order['deliverBy'] => {
  const { earliestDateTime, latestDateTime } = fulfillment.deliverByWindow ?? {}
  const earliest = earliestDateTime ?? latestDateTime
  const latest = latestDateTime ?? earliestDateTime
  return earliest && latest && earliest <= latest ? { earliest, latest } : null
}

const isDelivered = ({ packages, fulfillment }: AmazonOrder): boolean => {
  const sent = (packages ?? []).map((box) => box.packageStatus?.status ?? '').filter((status) => status !== 'CANCELLED')
  return (
    fulfillment.fulfillmentStatus === 'SHIPPED' && sent.length > 0 && sent.every((status) => status === 'DELIVERED')
  )
}

const itemOf = ({ product, quantityOrdered }: z.infer<typeof item>): OrderItem => ({
  asin: product?.asin ?? null,
  sku: product?.sellerSku ?? null,
  title: product?.title ?? null,
  quantity: quantityOrdered,
})

/** The latest, where every package that was not cancelled has a time. */
const shippedAtOf = ({ packages, fulfillment }: AmazonOrder): Date | null => {
  const times = (packages ?? [])
    .filter((box) => box.packageStatus?.status !== 'CANCELLED')
    .map((box) => box.shipTime?.getTime() ?? Number.NaN)
  const last = Math.max(...times)
  return fulfillment.fulfillmentStatus === 'SHIPPED' && Number.isFinite(last) ? new Date(last) : null
}

const traitsOf = (order: AmazonOrder): OrderTraits => {
  const { orderItems, programs, fulfillment } = order
  const [shippedAt, promised] = [shippedAtOf(order), fulfillment.shipByWindow?.latestDateTime]
  return {
    business: programs ? programs.includes('AMAZON_BUSINESS') : null,
    gift: orderItems.some((one) => one.fulfillment?.packing?.giftOption) || (orderItems.length > 0 ? false : null),
    discounted:
      orderItems.some((one) => (one.promotion?.breakdowns?.length ?? 0) > 0) || (orderItems.length > 0 ? false : null),
    shippedLate: shippedAt && promised ? shippedAt > promised : null,
    total: totalOf(orderItems),
    // Only reports tell.
    returned: null,
    country: null,
  }
}

/** Known only where every item has a price, and all in one currency. */
const totalOf = (items: AmazonOrder['orderItems']): Money | null => {
  const prices = items.map((one) => ({ price: one.product?.price?.unitPrice ?? null, quantity: one.quantityOrdered }))
  const currency = prices[0]?.price?.currencyCode
  if (!currency || prices.some(({ price }) => price?.currencyCode !== currency)) return null
  const cents = prices.reduce((sum, { price, quantity }) => sum + Math.round((price?.amount ?? 0) * 100) * quantity, 0)
  return { amount: cents / 100, currency }
}

const originals = ['REPLACEMENT_ORIGINAL_ID', 'EXCHANGE_ORIGINAL_ID']

const toOrder = (order: AmazonOrder, marketplaceId: string): Order => ({
  orderId: order.orderId,
  marketplaceId,
  status: statuses[order.fulfillment.fulfillmentStatus],
  fulfilledBy: order.fulfillment.fulfilledBy === 'AMAZON' ? 'amazon' : 'merchant',
  purchasedAt: order.createdTime,
  updatedAt: order.lastUpdatedTime,
  deliverBy: deliverByOf(order),
  delivered: isDelivered(order),
  replaces:
    order.associatedOrders?.find((other) => other && originals.includes(other.associationType))?.orderId ?? null,
  items: order.orderItems.map(itemOf),
  shippedAt: shippedAtOf(order),
  traits: traitsOf(order),
})

const channel = z.object({ salesChannel: z.object({ channelName: z.literal('NON_AMAZON') }) })

/** One row of Amazon's answer. `foreign`: sold elsewhere and only shipped by Amazon, so none of our business. */
export const readOrder = (
  row: unknown,
): { readonly kind: 'order'; readonly order: Order } | { readonly kind: 'foreign' | 'unreadable' } => {
  if (channel.safeParse(row).success) return { kind: 'foreign' }
  const parsed = amazonOrder.safeParse(row)
  const marketplaceId = parsed.success ? marketplaceOf(parsed.data) : null
  if (!parsed.success || marketplaceId === null) return { kind: 'unreadable' }
  return { kind: 'order', order: toOrder(parsed.data, marketplaceId) }
}
