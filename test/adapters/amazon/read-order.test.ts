import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOrder } from '../../../src/adapters/amazon/read-order.ts'
import { unknownTraits } from '../../../src/domain/order.ts'

const row = (changes: Record<string, unknown> = {}) => ({
  orderId: '305-1234567-0000001',
  createdTime: '2026-11-01T10:00:00Z',
  lastUpdatedTime: '2026-11-02T10:00:00.123Z',
  salesChannel: { channelName: 'AMAZON', marketplaceId: 'A1PA6795UKMFR9', marketplaceName: 'Amazon.de' },
  fulfillment: { fulfillmentStatus: 'SHIPPED', fulfilledBy: 'MERCHANT' },
  orderItems: [{ orderItemId: '1', quantityOrdered: 2, product: { asin: 'B0', sellerSku: 'S', title: 'T' } }],
  ...changes,
})
const read = (changes: Record<string, unknown>) => {
  const result = readOrder(row(changes))
  if (result.kind !== 'order') throw new Error(result.kind)
  return result.order
}
const window = (deliverByWindow: unknown) =>
  read({ fulfillment: { fulfillmentStatus: 'SHIPPED', fulfilledBy: 'MERCHANT', deliverByWindow } }).deliverBy
const packed = (...states: string[]) =>
  read({ packages: states.map((status) => ({ packageReferenceId: '1', packageStatus: { status } })) }).delivered

describe('the promise window', () => {
  test('is null when none is given or its ends are the wrong way round', () => {
    expect(window(undefined)).toBeNull()
    expect(window({})).toBeNull()
    expect(window({ earliestDateTime: '2026-11-09T00:00:00Z', latestDateTime: '2026-11-05T00:00:00Z' })).toBeNull()
    expect(window('soon')).toBeNull()
  })

  test('never grows by a missing end', () => {
    const day = new Date('2026-11-09T00:00:00Z')
    expect(window({ earliestDateTime: day.toISOString() })).toEqual({ earliest: day, latest: day })
    expect(window({ latestDateTime: day.toISOString() })).toEqual({ earliest: day, latest: day })
  })
})

describe('delivered', () => {
  test('means every package that was not cancelled', () => {
    expect(packed('DELIVERED', 'DELIVERED')).toBe(true)
    expect(packed('DELIVERED', 'CANCELLED')).toBe(true)
    expect(packed('DELIVERED', 'IN_TRANSIT')).toBe(false)
    expect(packed('DELIVERED', 'A_NEW_STATE')).toBe(false)
    expect(packed('CANCELLED')).toBe(false)
    expect(packed()).toBe(false)
  })

  test('is not said of an order with parts still to be shipped', () => {
    const packages = [{ packageStatus: { status: 'DELIVERED' } }]
    const fulfillment = { fulfillmentStatus: 'PARTIALLY_SHIPPED', fulfilledBy: 'MERCHANT' }
    expect(read({ packages, fulfillment }).delivered).toBe(false)
  })
})

describe('the time of shipment', () => {
  const shipped = (...packages: object[]) => read({ packages }).shippedAt
  const at = (shipTime: string, status = 'SHIPPED') => ({ packageStatus: { status }, shipTime })
  test('is that of the last package which was not cancelled, and unknown while one has none', () => {
    expect(shipped(at('2026-11-03T08:00:00Z'), at('2026-11-05T08:00:00Z'))).toEqual(new Date('2026-11-05T08:00:00Z'))
    expect(shipped(at('2026-11-03T08:00:00Z'), at('2026-11-05T08:00:00Z', 'CANCELLED'))).toEqual(
      new Date('2026-11-03T08:00:00Z'),
    )
    expect(shipped(at('2026-11-03T08:00:00Z'), { packageStatus: { status: 'PENDING' } })).toBeNull()
    expect(shipped(at('soon'))).toBeNull()
    expect(shipped()).toBeNull()
  })
})

describe('what a campaign may choose by', () => {
  const price = (amount: unknown, currencyCode = 'EUR') => ({
    product: { price: { unitPrice: { amount, currencyCode } } },
  })
  const total = (...orderItems: object[]) => read({ orderItems }).traits.total
  test('is unknown where Amazon does not say, and otherwise what it says', () => {
    expect(read({}).traits).toEqual({ ...unknownTraits, gift: false, discounted: false })
    expect(read({ orderItems: [] }).traits).toMatchObject({ gift: null, discounted: null })
    expect(read({ programs: ['PRIME'] }).traits.business).toBe(false)
    expect(read({ programs: ['AMAZON_BUSINESS'] }).traits.business).toBe(true)
    const orderItems = [
      { promotion: { breakdowns: [{ promotionId: 'x' }] }, fulfillment: { packing: { giftOption: {} } } },
    ]
    expect(read({ orderItems }).traits).toMatchObject({ gift: true, discounted: true })
  })

  test('adds prices up to the cent, in one currency or not at all', () => {
    expect(total({ ...price('0.10'), quantityOrdered: 3 }, price('0.20'))).toEqual({ amount: 0.5, currency: 'EUR' })
    expect(total(price('1'), price('1', 'USD'))).toBeNull()
    expect(total(price('1'), {})).toBeNull()
    for (const broken of ['much', '-1', '1e99', null, {}]) expect(total(price(broken))).toBeNull()
  })
})

describe('the marketplace', () => {
  test('is found by name when the id is missing', () => {
    expect(read({ salesChannel: { channelName: 'AMAZON', marketplaceName: 'Amazon.co.uk' } }).marketplaceId).toBe(
      'A1F83G8C2ARO7P',
    )
  })

  test('makes an order unreadable when neither is known', () => {
    expect(readOrder(row({ salesChannel: { channelName: 'AMAZON' } }))).toEqual({ kind: 'unreadable' })
  })
})

test('broken details become null, and the order is kept', () => {
  const order = read({
    packages: 'none',
    associatedOrders: [null, { orderId: 7 }],
    orderItems: [{ product: { asin: 7, title: 'x'.repeat(9999) } }],
  })
  expect(order.items).toEqual([{ asin: null, sku: null, title: 'x'.repeat(500), quantity: 1 }])
  expect(order.replaces).toBeNull()
})

test('anything at all is read without a throw, and what is kept has real dates', () => {
  const maybe = fc.constantFrom(...Object.keys(row()), '__proto__', 'packages', 'associatedOrders')
  fc.assert(
    fc.property(fc.dictionary(maybe, fc.jsonValue({ maxDepth: 4 })), (changes) => {
      const result = readOrder(JSON.parse(JSON.stringify({ ...row(), ...changes })))
      if (result.kind !== 'order') return
      expect(Number.isFinite(result.order.purchasedAt.getTime() + result.order.updatedAt.getTime())).toBe(true)
      expect(result.order.orderId).toMatch(/^[A-Za-z0-9-]{3,40}$/)
    }),
    { numRuns: 2000 },
  )
})
