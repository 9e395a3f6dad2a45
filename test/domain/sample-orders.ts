import fc from 'fast-check'
import { type Campaign, type CampaignDefinition, campaignDefinition } from '../../src/domain/campaign.ts'
import { marketplaces } from '../../src/domain/marketplaces.ts'
import { type Order, unknownTraits } from '../../src/domain/order.ts'

export const day = 86_400_000
export const germany = 'A1PA6795UKMFR9'

export const sampleOrder = (differs: Partial<Order> = {}): Order => ({
  orderId: '302-1234567-1234567',
  marketplaceId: germany,
  status: 'shipped',
  fulfilledBy: 'merchant',
  purchasedAt: new Date('2026-11-01T10:00:00Z'),
  updatedAt: new Date('2026-11-02T10:00:00Z'),
  deliverBy: { earliest: new Date('2026-11-04T00:00:00Z'), latest: new Date('2026-11-07T00:00:00Z') },
  delivered: false,
  replaces: null,
  items: [{ asin: 'B000000001', sku: 'MUG-1', title: 'Blue mug', quantity: 1 }],
  shippedAt: null,
  traits: unknownTraits,
  ...differs,
})

type Differs = Partial<Omit<Campaign, 'definition'>> & {
  readonly filter?: Partial<CampaignDefinition['filter']>
  readonly timing?: Partial<CampaignDefinition['timing']>
  readonly priority?: number
  readonly otherwise?: CampaignDefinition['otherwise']
}

export const sampleCampaign = ({ filter, timing, priority, otherwise, ...differs }: Differs = {}): Campaign => ({
  workspaceId: 'T1',
  accountId: 'acme',
  id: 'campaign-1',
  name: 'Ask',
  channel: 'official',
  templateId: null,
  official: false,
  version: 1,
  definition: campaignDefinition.parse({
    filter: { marketplaces: [], fulfilledBy: 'any', skus: [], asins: [], ...filter },
    timing: {
      after: 'delivery',
      days: 0,
      hours: { from: 0, to: 24 },
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      dailyCap: null,
      ...timing,
    },
    priority: priority ?? 50,
    otherwise: otherwise ?? 'skip',
  }),
  ...differs,
})

const moment = fc
  .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) })
  .map((at) => new Date(at - (at % 60_000)))

/** Moments around the days on which clocks change come up often enough to matter. */
const clockChange = fc
  .tuple(
    fc.constantFrom(
      '2026-03-08',
      '2026-03-29',
      '2026-04-05',
      '2026-04-24',
      '2026-10-04',
      '2026-10-25',
      '2026-10-29',
      '2026-11-01',
    ),
    fc.integer({ min: -72 * 60, max: 48 * 60 }),
  )
  .map(([date, minutes]) => new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000))

export const someMoment = fc.oneof(moment, clockChange)

export const someOrder: fc.Arbitrary<Order> = fc
  .record({
    at: someMoment,
    marketplaceId: fc.constantFrom(...marketplaces.map(({ id }) => id)),
    fulfilledBy: fc.constantFrom('merchant' as const, 'amazon' as const),
    delivered: fc.boolean(),
    promise: fc.option(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 14 }))),
    updated: fc.integer({ min: 0, max: 40 * 24 }),
    shipped: fc.option(fc.integer({ min: 0, max: 20 * 24 })),
  })
  .map(({ at, promise, updated, shipped, ...order }) =>
    sampleOrder({
      ...order,
      shippedAt: shipped === null ? null : new Date(at.getTime() + shipped * 3_600_000),
      purchasedAt: at,
      updatedAt: new Date(at.getTime() + updated * 3_600_000),
      deliverBy: promise && {
        earliest: new Date(at.getTime() + promise[0] * day),
        latest: new Date(at.getTime() + (promise[0] + promise[1]) * day),
      },
    }),
  )

const always = { from: null, to: null }
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

export const someCampaign: fc.Arbitrary<Campaign> = fc
  .record({
    channel: fc.constantFrom('official' as const, 'buyer-message' as const),
    official: fc.boolean(),
    otherwise: fc.constantFrom('skip' as const, 'official' as const),
    after: fc.constantFrom('purchase' as const, 'shipment' as const, 'delivery' as const),
    days: fc.integer({ min: 0, max: 30 }),
    hours: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 })),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    season: fc.option(fc.tuple(someMoment, fc.integer({ min: 0, max: 700 })), { freq: 1 }),
  })
  .map(({ channel, official, otherwise, after, days, hours: [from, length], weekdays, season }) =>
    sampleCampaign({
      channel,
      official,
      otherwise,
      templateId: channel === 'official' ? null : 'template-1',
      timing: {
        after,
        days,
        weekdays,
        hours: { from, to: Math.min(24, from + length) },
        season: season
          ? { from: dayOf(season[0]), to: dayOf(new Date(season[0].getTime() + season[1] * day)) }
          : always,
      },
    }),
  )
