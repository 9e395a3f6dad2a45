import fc from 'fast-check'
import { expect, test } from 'vitest'
import { channelOf } from '../../src/domain/campaign.ts'
import { marketplaceOf } from '../../src/domain/marketplaces.ts'
import type { Order } from '../../src/domain/order.ts'
import { dispatchSends } from '../../src/flows/dispatch-sends.ts'
import { planSends } from '../../src/flows/plan-sends.ts'
import type { Amazon, Outlet } from '../../src/ports.ts'
import { homes } from '../databases.ts'
import { day, sampleOrder, someCampaign } from '../domain/sample-orders.ts'
import { openShop, orderId, sharedDatabase } from './sends-fixture.ts'

const hour = 3_600_000
const zones = [
  'A1PA6795UKMFR9',
  'A1F83G8C2ARO7P',
  'ARBP9OOSHTCHU',
  'A21TJRUUN4KGV',
  'ATVPDKIKX0DER',
  'A39IBJ37TRP1C6',
  'A2Q3Y263D00KWC',
]
/** Clocks change in Europe and in America within the following weeks, and back in Australia. */
const spring = Date.UTC(2026, 2, 1)
const autumn = Date.UTC(2026, 9, 1)

const wall = (moment: Date, zone: string) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hour: 'numeric',
    weekday: 'short',
    hourCycle: 'h23',
  })
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  return {
    hour: Number(parts['hour']),
    weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts['weekday'] ?? '') + 1,
  }
}

const someOrders = (start: number): fc.Arbitrary<Order[]> =>
  fc.array(
    fc
      .record({
        marketplaceId: fc.constantFrom(...zones),
        bought: fc.integer({ min: 0, max: 20 * 24 }),
        travels: fc.integer({ min: 1, max: 8 }),
        width: fc.integer({ min: 0, max: 6 }),
      })
      .map(({ marketplaceId, bought, travels, width }) => {
        const purchasedAt = new Date(start + bought * hour)
        const after = (days: number) => new Date(purchasedAt.getTime() + days * day)
        const deliverBy = { earliest: after(travels), latest: after(travels + width) }
        return sampleOrder({ marketplaceId, purchasedAt, updatedAt: purchasedAt, deliverBy })
      }),
    { minLength: 15, maxLength: 15 },
  )

const scene = fc.constantFrom(spring, autumn).chain((start) =>
  fc.record({
    start: fc.constant(start),
    orders: someOrders(start).map((orders) => orders.map((order, number) => ({ ...order, orderId: orderId(number) }))),
    campaigns: fc.tuple(someCampaign, someCampaign),
    // Now and then the clock is set back.
    steps: fc.array(fc.integer({ min: -4, max: 30 }), { minLength: 60, maxLength: 60 }),
    moods: fc.array(fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'down' as const), {
      minLength: 23,
      maxLength: 23,
    }),
  }),
)

const database = sharedDatabase(homes[0]!)

test('weeks of work in all zones: no request early, late, outside its hours or twice, and every order explained', async () => {
  let seen = 0
  const travel = fc.asyncProperty(scene, async ({ start, orders, campaigns, steps, moods }) => {
    const shop = await openShop(database(), { marketplaces: zones })
    shop.clock.now = new Date(start)
    await shop.addTemplate()
    for (const [number, { channel, definition, templateId }] of campaigns.entries())
      await shop.addCampaign({ id: `campaign-${number}`, channel, templateId, ...definition })
    const stored = await shop.store.campaigns(shop.tenant)
    const made: { orderId: string; at: Date; by: 'official' | 'buyer-message' }[] = []
    let asked = 0
    const mood = () => moods[asked++ % moods.length]
    const languages = ['en', null, 'de']
    const down = { kind: 'unavailable', detail: 'down' } as const
    const answers = { yes: { kind: 'offered' }, no: { kind: 'not-offered' }, down } as const
    const amazon: Amazon = {
      searchOrders: async () => down,
      buyerLanguage: async () => ({ kind: 'language', language: languages[asked++ % languages.length] ?? null }),
      requestOrderReport: async () => down,
      readOrderReport: async () => down,
      relayAddress: async ({ orderId }) => ({ kind: 'address', address: orderId }),
      requestHealthReport: async () => down,
      readHealthReport: async () => down,
      solicitationOffered: async () => answers[mood() ?? 'yes'],
    }
    const outlet: Outlet = {
      requestReview: async ({ orderId }) => {
        made.push({ orderId, at: shop.clock.now, by: 'official' })
        return { kind: 'accepted' }
      },
      sendMail: async ({ to }) => {
        made.push({ orderId: to, at: shop.clock.now, by: 'buyer-message' })
        return { kind: 'accepted' }
      },
    }
    const ports = { ...shop.ports, amazon: () => amazon, outlet: () => outlet }
    await shop.saveOrders(...orders)
    for (const hours of steps) {
      await planSends(ports, shop)
      await dispatchSends(ports, shop)
      shop.tick(hours * hour)
    }
    shop.tick(60 * day)
    await dispatchSends(ports, shop)
    seen += made.length
    for (const order of orders) {
      const requests = made.filter((one) => one.orderId === order.orderId)
      expect(requests.length).toBeLessThanOrEqual(1)
      const sends = await shop.store.sendsOf(shop.tenant, order.orderId)
      expect(sends.map((send) => send.decision.kind)).not.toContain('planned')
      for (const { at, by } of requests) {
        const { earliest, latest } = order.deliverBy!
        expect(at.getTime()).toBeGreaterThanOrEqual(earliest.getTime() + 5 * day)
        expect(at.getTime()).toBeLessThan((by === 'official' ? latest : earliest).getTime() + 30 * day)
        const sender = sends.find((send) => send.decision.kind === 'sent')
        const campaign = stored.find((one) => one.id === sender?.campaignId)!
        const instead = campaign.definition.otherwise === 'official' ? 'official' : channelOf(campaign)
        expect([channelOf(campaign), instead]).toContain(by)
        if (by === 'buyer-message') expect(order.fulfilledBy).toBe('merchant')
        const { hours, weekdays } = campaign.definition.timing
        const there = wall(at, marketplaceOf(order.marketplaceId)!.zone)
        expect(weekdays).toContain(there.weekday)
        expect(there.hour).toBeGreaterThanOrEqual(hours.from)
        expect(there.hour).toBeLessThan(hours.to)
      }
    }
  })
  // All of it would hold for a program that does nothing; but in a few scenes now and then nothing can be asked.
  for (let rounds = 0; rounds === 0 || (rounds < 5 && seen === 0); rounds++)
    await fc.assert(travel, { numRuns: 3, endOnFailure: true })
  expect(seen).toBeGreaterThan(0)
})
