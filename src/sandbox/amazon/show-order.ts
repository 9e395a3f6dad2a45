import { storeOf } from './marketplaces.ts'
import type { StandInOrder } from './order.ts'

export const dataSets = [
  'BUYER',
  'RECIPIENT',
  'PROCEEDS',
  'EXPENSE',
  'PROMOTION',
  'CANCELLATION',
  'FULFILLMENT',
  'PACKAGES',
  'TAX',
  'PAYMENT',
  'FULFILLMENT_ORDERS',
]

const fulfillment = (order: StandInOrder) => ({
  fulfillmentStatus: order.status,
  fulfilledBy: order.fulfilledBy,
  ...(order.deliverBy && !order.hidesWindow
    ? { deliverByWindow: { earliestDateTime: order.deliverBy.earliest, latestDateTime: order.deliverBy.latest } }
    : {}),
  ...(order.shipByLatest === null ? {} : { shipByWindow: { latestDateTime: order.shipByLatest } }),
})

const packages = (order: StandInOrder) =>
  order.packages.map((status, at) => ({
    packageReferenceId: `${at + 1}`,
    packageStatus: { status },
    ...(order.shippedTime === null ? {} : { shipTime: order.shippedTime }),
  }))

const items = (order: StandInOrder, included: readonly string[]) =>
  order.items.map(({ asin, sku, title, quantity, unitPrice, giftWrapped, promotions }, at) => ({
    orderItemId: `${10_000_000_000_000 + at}`,
    quantityOrdered: quantity,
    product: {
      asin,
      sellerSku: sku,
      title,
      ...(unitPrice === null
        ? {}
        : {
            price: { unitPrice: { amount: unitPrice, currencyCode: storeOf(order.marketplaceId)?.currency ?? 'USD' } },
          }),
    },
    ...(included.includes('PROMOTION') && promotions.length > 0
      ? { promotion: { breakdowns: promotions.map((promotionId) => ({ promotionId })) } }
      : {}),
    ...(included.includes('FULFILLMENT') && giftWrapped
      ? { fulfillment: { packing: { giftOption: { giftWrapLevel: 'PREMIUM' } } } }
      : {}),
  }))

/** An order as the orders API of 2026-01-01 tells it; what was not asked for is not there. */
export const showOrder = (order: StandInOrder, included: readonly string[]): unknown => {
  const mine = order.fulfilledBy === 'MERCHANT'
  const store = storeOf(order.marketplaceId)
  return {
    orderId: order.orderId,
    createdTime: order.createdTime,
    lastUpdatedTime: order.lastUpdatedTime,
    programs: order.programs,
    associatedOrders: order.replaces ? [{ orderId: order.replaces.orderId, associationType: order.replaces.type }] : [],
    salesChannel:
      order.channelName === 'AMAZON'
        ? { channelName: 'AMAZON', marketplaceId: order.marketplaceId, marketplaceName: store?.name ?? 'Amazon' }
        : { channelName: 'NON_AMAZON' },
    ...(included.includes('BUYER') ? { buyer: mine && order.buyerEmail ? { buyerEmail: order.buyerEmail } : {} } : {}),
    ...(included.includes('FULFILLMENT') ? { fulfillment: fulfillment(order) } : {}),
    ...(included.includes('PACKAGES') && mine ? { packages: packages(order) } : {}),
    orderItems: items(order, included),
  }
}
