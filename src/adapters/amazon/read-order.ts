import { z } from 'zod'
import { marketplaces } from '../../domain/marketplaces.ts'
import type { Order, OrderItem } from '../../domain/order.ts'
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

const orderId = z.string().regex(/^[A-Za-z0-9-]{3,40}$/)

const statuses = {
  PENDING_AVAILABILITY: 'pending',
  PENDING: 'pending',
  UNSHIPPED: 'unshipped',
  PARTIALLY_SHIPPED: 'partially-shipped',
  SHIPPED: 'shipped',
  CANCELLED: 'cancelled',
  UNFULFILLABLE: 'unfulfillable',
} as const

const item = z.object({
  quantityOrdered: z.number().int().min(0).max(1_000_000).catch(1),
  product: orNull(z.object({ asin: text(20), sellerSku: text(100), title: text(500) })),
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
  }),
  packages: orNull(z.array(z.object({ packageStatus: orNull(z.object({ status: text(40) })) }).catch({}))),
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
