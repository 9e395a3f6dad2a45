import { describe, expect, test } from 'vitest'
import { type CampaignDefinition, campaignDefinition } from '../../src/domain/campaign.ts'
import { mismatchOf } from '../../src/domain/filter-order.ts'
import { type Order, unknownTraits } from '../../src/domain/order.ts'
import { sampleCampaign, sampleOrder } from './sample-orders.ts'

const why = (filter: Partial<CampaignDefinition['filter']>, order: Partial<Order> = {}) =>
  mismatchOf(sampleCampaign({ filter }).definition.filter, sampleOrder(order))
const mug = { asin: 'B1', sku: 'MUG-1', title: null, quantity: 1 }
const lid = { asin: 'B2', sku: 'LID-1', title: null, quantity: 2 }

describe('The filter of a campaign', () => {
  test('wants one of the named products, and none of the excluded ones', () => {
    expect(why({ skus: ['MUG-1'] }, { items: [mug, lid] })).toBeNull()
    expect(why({ skus: ['CUP-1'] }, { items: [mug, lid] })).toBe('product')
    expect(why({ skus: ['MUG-1'], notSkus: ['LID-1'] }, { items: [mug, lid] })).toBe('excluded-product')
    expect(why({ notAsins: ['B2'] }, { items: [mug] })).toBeNull()
    expect(why({ notAsins: ['B2'] }, { items: [{ ...mug, asin: null }] })).toBeNull()
  })

  test('leaves out the orders bought before its first day, as their marketplace counts days', () => {
    const bought = (purchasedAt: string, marketplaceId: string) =>
      why({ boughtFrom: '2026-11-02' }, { purchasedAt: new Date(purchasedAt), marketplaceId })
    const [germany, japan, nowhere] = ['A1PA6795UKMFR9', 'A1VC38T7YXB528', 'A0NOWHERE']
    expect([bought('2026-11-01T22:59:59Z', germany), bought('2026-11-01T23:00:00Z', germany)]).toEqual([
      'bought-before',
      null,
    ])
    expect([bought('2026-11-01T14:59:59Z', japan), bought('2026-11-01T15:00:00Z', japan)]).toEqual([
      'bought-before',
      null,
    ])
    expect(bought('2026-11-02T00:00:00Z', nowhere)).toBeNull()
  })

  test('counts pieces, both ends included', () => {
    const pieces = (from: number | null, to: number | null) => why({ quantity: { from, to } }, { items: [mug, lid] })
    expect([pieces(3, 3), pieces(null, 3), pieces(3, null), pieces(null, null)]).toEqual([null, null, null, null])
    expect([pieces(4, null), pieces(null, 2)]).toEqual(['quantity', 'quantity'])
  })

  test('takes no order of unknown price once it asks for one', () => {
    const costs = (amount: number | null) =>
      why(
        { total: { from: 10, to: 20 } },
        { traits: { ...unknownTraits, total: amount === null ? null : { amount, currency: 'EUR' } } },
      )
    expect([costs(10), costs(20), costs(9.99), costs(20.01), costs(null)]).toEqual([
      null,
      null,
      'total',
      'total',
      'total',
    ])
  })

  test.each(['business', 'gift', 'discounted', 'shippedLate'] as const)(
    'by %s takes only, or leaves out, what it knows to be so',
    (trait) => {
      const of = (choice: 'any' | 'only' | 'without', value: boolean | null) =>
        why({ [trait]: choice }, { traits: { ...unknownTraits, [trait]: value } })
      expect([of('any', null), of('only', true), of('without', false)]).toEqual([null, null, null])
      expect([of('only', false), of('only', null), of('without', true), of('without', null)]).toEqual(
        Array(4).fill(trait),
      )
    },
  )

  test('leaves out what is known to be returned, and nothing that is not', () => {
    const of = (returned: 'any' | 'without', value: boolean | null) =>
      why({ returned }, { traits: { ...unknownTraits, returned: value } })
    expect([of('any', true), of('without', null), of('without', true)]).toEqual([null, null, 'returned'])
    expect(campaignDefinition.shape.filter.shape.returned.safeParse('only').success).toBe(false)
  })

  test('by country takes what is sent there, and nothing of which that is not known', () => {
    const of = (countries: string[], country: string | null) =>
      why({ countries }, { traits: { ...unknownTraits, country } })
    expect([of([], null), of(['AT', 'DE'], 'DE')]).toEqual([null, null])
    expect([of(['AT'], 'DE'), of(['AT'], null)]).toEqual(['country', 'country'])
    const read = campaignDefinition.shape.filter.shape.countries
    expect(read.parse([' de', 'UK'])).toEqual(['DE', 'GB'])
    expect(read.safeParse(['Germany']).success).toBe(false)
  })
})
