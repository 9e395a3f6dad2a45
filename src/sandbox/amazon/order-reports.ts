import { storeOf } from './marketplaces.ts'
import type { StandInOrder } from './order.ts'
import type { Report, World } from './world.ts'

const day = 86_400_000

type Line = Readonly<Record<string, string | number>>
type Kind = {
  readonly headings: string
  /** How many days one report may span. */
  readonly days: number
  /** By which time of an order it is in the report; null leaves it out. */
  readonly at: (order: StandInOrder) => string | null
  readonly lines: (order: StandInOrder) => readonly Line[]
}

/** As in reports: seconds, and the offset in figures. */
const stamp = (time: string): string => `${new Date(time).toISOString().slice(0, 19)}+00:00`

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const calendarDay = (time: string): string => {
  const [year, month, date] = time.slice(0, 10).split('-')
  return `${date}-${months[Number(month) - 1]}-${year}`
}

const statusWords: Readonly<Record<StandInOrder['status'], string>> = {
  PENDING_AVAILABILITY: 'Pending',
  PENDING: 'Pending',
  UNSHIPPED: 'Unshipped',
  PARTIALLY_SHIPPED: 'Partially Shipped',
  SHIPPED: 'Shipped',
  CANCELLED: 'Cancelled',
  UNFULFILLABLE: 'Unfulfillable',
}

const orderLines = (order: StandInOrder): readonly Line[] =>
  order.items.map(({ asin, sku, title, quantity, unitPrice, giftWrapped, promotions }) => ({
    'amazon-order-id': order.orderId,
    'purchase-date': stamp(order.createdTime),
    'last-updated-date': stamp(order.lastUpdatedTime),
    'order-status': statusWords[order.status],
    'fulfillment-channel': order.fulfilledBy === 'AMAZON' ? 'Amazon' : 'Merchant',
    'sales-channel':
      order.channelName === 'AMAZON' ? (storeOf(order.marketplaceId)?.name ?? 'Amazon.xy') : 'Non-Amazon',
    'ship-service-level': 'Standard',
    'product-name': title,
    sku,
    asin,
    'item-status': statusWords[order.status],
    quantity,
    ...(unitPrice === null
      ? {}
      : {
          currency: storeOf(order.marketplaceId)?.currency ?? 'USD',
          'item-price': (Number(unitPrice) * quantity).toFixed(2),
        }),
    ...(giftWrapped ? { 'gift-wrap-price': '2.95' } : {}),
    'item-promotion-discount': promotions.length > 0 ? '1.00' : '0.00',
    'ship-promotion-discount': '0.00',
    'ship-city': 'Musterstadt',
    'ship-postal-code': '12345',
    'ship-country': order.country ?? '',
    'promotion-ids': promotions.join(','),
    'is-business-order': String(order.programs.includes('AMAZON_BUSINESS')),
  }))

const kinds: Readonly<Record<string, Kind>> = {
  GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL: {
    headings:
      'amazon-order-id merchant-order-id purchase-date last-updated-date order-status fulfillment-channel sales-channel order-channel url ship-service-level product-name sku asin item-status quantity currency item-price item-tax shipping-price shipping-tax gift-wrap-price gift-wrap-tax item-promotion-discount ship-promotion-discount ship-city ship-state ship-postal-code ship-country promotion-ids is-business-order purchase-order-number price-designation',
    days: 30,
    at: (order) => order.lastUpdatedTime,
    lines: orderLines,
  },
  GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL: {
    headings:
      'amazon-order-id merchant-order-id shipment-id shipment-item-id amazon-order-item-id merchant-order-item-id purchase-date payments-date shipment-date reporting-date buyer-email buyer-name buyer-phone-number sku product-name quantity-shipped currency item-price item-tax shipping-price shipping-tax gift-wrap-price gift-wrap-tax ship-service-level recipient-name ship-address-1 ship-address-2 ship-address-3 ship-city ship-state ship-postal-code ship-country ship-phone-number bill-address-1 bill-address-2 bill-address-3 bill-city bill-state bill-postal-code bill-country item-promotion-discount ship-promotion-discount carrier tracking-number estimated-arrival-date fulfillment-center-id fulfillment-channel sales-channel',
    days: 31,
    at: (order) => (order.fulfilledBy === 'AMAZON' ? order.shippedTime : null),
    lines: (order) =>
      order.items.map(({ sku, title, quantity }, at) => ({
        'amazon-order-id': order.orderId,
        'shipment-id': `D${at}`,
        'purchase-date': stamp(order.createdTime),
        'shipment-date': stamp(order.shippedTime ?? order.lastUpdatedTime),
        'buyer-email': 'hidden@marketplace.example',
        'recipient-name': 'Erika',
        sku,
        'product-name': title,
        'quantity-shipped': quantity,
        'estimated-arrival-date': order.deliverBy ? stamp(order.deliverBy.latest) : '',
        'fulfillment-channel': 'AFN',
      })),
  },
  GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE: {
    headings:
      'Order ID|Order date|Return request date|Return request status|Amazon RMA ID|Merchant RMA ID|Label type|Label cost|Currency code|ASIN|Merchant SKU|Item Name|Return quantity|Return Reason|Resolution',
    days: 60,
    at: (order) => (order.fulfilledBy === 'MERCHANT' ? order.returnedTime : null),
    lines: (order) =>
      order.items.map(({ asin, sku, title, quantity }) => ({
        'Order ID': order.orderId,
        'Order date': calendarDay(order.createdTime),
        'Return request date': calendarDay(order.returnedTime ?? order.createdTime),
        'Return request status': 'Approved',
        ASIN: asin,
        'Merchant SKU': sku,
        'Item Name': title,
        'Return quantity': quantity,
        'Return Reason': 'CR-UNWANTED_ITEM',
      })),
  },
  GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA: {
    headings:
      'return-date order-id sku asin fnsku product-name quantity fulfillment-center-id detailed-disposition reason status license-plate-number customer-comments',
    days: 60,
    at: (order) => (order.fulfilledBy === 'AMAZON' ? order.returnedTime : null),
    lines: (order) =>
      order.items.map(({ asin, sku, title, quantity }) => ({
        'return-date': stamp(order.returnedTime ?? order.createdTime),
        'order-id': order.orderId,
        sku,
        asin,
        'product-name': title,
        quantity,
        'detailed-disposition': 'SELLABLE',
        reason: 'UNWANTED_ITEM',
        'customer-comments': 'Not for me.',
      })),
  },
}

export const isOrderReport = (type: string): boolean => type in kinds
export const longestSpanOf = (type: string): number => (kinds[type]?.days ?? 0) * day

/** A shifted row, half a row, one without end, and no row at all. */
const broken = ['a\tb\t'.repeat(60), '303-0000000', `302-${'x'.repeat(200_000)}`, '\0\t\t\t', '']

/** The report as tab-separated text; null where there is nothing to tell, or it is no report about orders. */
export const tableOf = (world: World, { reportType, marketplaceIds, sellerId, from, to }: Report): string | null => {
  const kind = kinds[reportType]
  const isIn = (order: StandInOrder): boolean => {
    const at = Date.parse(kind?.at(order) ?? '')
    const owner = order.sellerId ?? world.sellers[0]?.sellerId
    return (
      at >= from &&
      at < to &&
      owner === sellerId &&
      (marketplaceIds.includes(order.marketplaceId) || order.channelName !== 'AMAZON')
    )
  }
  const found = [...world.orders.values()].filter(isIn)
  if (!kind || found.length === 0) return null
  const headings = kind.headings.split(kind.headings.includes('|') ? '|' : ' ')
  const rows = found.flatMap(kind.lines).map((line) => headings.map((heading) => line[heading] ?? '').join('\t'))
  const middle = Math.floor(rows.length / 2)
  const all = world.switches.brokenReportLines ? rows.toSpliced(middle, 0, ...broken) : rows
  return [headings.join('\t'), ...all, ''].join('\r\n')
}
