import { describe, expect, test } from 'vitest'
import { importOrders } from '../../src/flows/import-orders.ts'
import { planSends } from '../../src/flows/plan-sends.ts'
import { showStatus } from '../../src/flows/show-status.ts'
import { homes } from '../databases.ts'
import { day } from '../domain/sample-orders.ts'
import { askable, noon, openShop, orderId, type Shop, sharedDatabase } from './sends-fixture.ts'

const minute = 60_000
const tick = 5 * minute
const denied = '{"errors":[{"code":"Unauthorized","message":"Access to requested resource is denied.","details":""}]}'
const ago = (days: number) => new Date(noon.getTime() - days * day).toISOString()

const add = (shop: Shop, count: number, changes: Parameters<typeof askable>[1] = {}) =>
  shop.far.orders.add(...Array.from({ length: count }, (_, number) => askable(number, changes)))

/** Amazon gives one page, and then none for a while. */
const startThrottled = async (shop: Shop) => {
  let pages = 0
  const amazon = shop.ports.amazon(shop.account)
  const throttled: typeof amazon = {
    ...amazon,
    searchOrders: async (ask) =>
      pages++ === 1
        ? { kind: 'throttled', until: new Date(shop.clock.now.getTime() + 3 * minute) }
        : amazon.searchOrders(ask),
  }
  return importOrders({ ...shop.ports, amazon: () => throttled }, shop)
}

/** Looks every five minutes, as the clock does, and at once where there is more. */
const importFor = async (shop: Shop, minutes: number) => {
  let [imported, unreadable] = [0, 0]
  for (let passed = 0; passed < minutes; passed += 5) {
    shop.tick(tick)
    let outcome = await importOrders(shop.ports, shop)
    for (let pieces = 0; ; pieces++) {
      imported += outcome.imported
      unreadable += outcome.unreadable
      if (!outcome.more || pieces > 20) break
      outcome = await importOrders(shop.ports, shop)
    }
  }
  return { imported, unreadable }
}

const stored = async (shop: Shop) => (await shop.store.latestOrders(shop.tenant, 9_999)).length
const statusOf = (shop: Shop) =>
  showStatus({ ...shop.ports, liveAllowed: false, connections: () => [] }, { tenant: shop.tenant })

const changeAll = (shop: Shop, count: number) =>
  add(shop, count, { lastUpdatedTime: new Date(shop.clock.now.getTime() - 3 * minute).toISOString() })

const deny = ({ far }: Shop) =>
  far.faults.add({ operation: 'createReport', does: { kind: 'answer', when: 'before', status: 403, body: denied } })
/** Every report is over, and there was nothing in it. */
const empty = ({ far }: Shop) =>
  far.faults.add({
    operation: 'getReport',
    does: { kind: 'answer', when: 'before', status: 200, body: '{"processingStatus":"CANCELLED"}' },
  })

describe.each(homes)('Orders that wait behind more pages than Amazon gives out $name', (home) => {
  const database = sharedDatabase(home)

  test('come by report, and the pages go on where it ended', async () => {
    const shop = await openShop(database())
    add(shop, 230)
    const first = await startThrottled(shop)
    expect(first).toMatchObject({ more: false, imported: 100 })
    expect(first.until).toEqual(new Date(noon.getTime() + 3 * minute))
    await importFor(shop, 40)
    expect(await stored(shop)).toBe(230)
    // 45 days are two spans of 30 days at most; nothing is in the older one, which is asked for twice.
    expect(shop.requests('createReport')).toBe(3)
    const since = new URLSearchParams(shop.far.journal.findLast((line) => line.operation === 'searchOrders')?.query)
    expect(Date.parse(since.get('lastUpdatedAfter')!)).toBeGreaterThan(noon.getTime() - 15 * minute)
    expect(shop.woken).toContain('plan-sends')
    expect(await shop.announced()).toEqual([])
  })

  test('are all there within the hour by Amazon’s own limits', { timeout: 60_000 }, async () => {
    const shop = await openShop(database(), { limits: true })
    add(shop, 2_300)
    const first = await importOrders(shop.ports, shop)
    expect(first).toMatchObject({ more: false, imported: 1_900 })
    await importFor(shop, 40)
    expect((await shop.store.latestOrders(shop.tenant, 5_000)).length).toBe(2_300)
    expect(shop.far.journal.filter(({ status }) => status === 429)).toEqual([])
  })

  test('lose nothing of what the pages told, and gain where they went', async () => {
    const shop = await openShop(database())
    add(shop, 150, {
      packages: ['DELIVERED'],
      shippedTime: ago(17),
      shipByLatest: ago(18),
      programs: ['AMAZON_BUSINESS'],
      country: 'AT',
      replaces: { orderId: '305-7654321-0000009', type: 'REPLACEMENT_ORIGINAL_ID' },
      items: [
        { sku: 'A', unitPrice: '19.99', quantity: 2, giftWrapped: true },
        { sku: 'B', unitPrice: '5.00' },
      ],
    })
    await startThrottled(shop)
    const before = await shop.store.order(shop.tenant, orderId(1))
    await importFor(shop, 40)
    const after = await shop.store.order(shop.tenant, orderId(1))
    expect(after).toEqual({ ...before, traits: { ...before!.traits, country: 'AT' } })
    expect(await shop.store.order(shop.tenant, orderId(149))).toMatchObject({
      deliverBy: null,
      items: [
        { sku: 'A', quantity: 2 },
        { sku: 'B', quantity: 1 },
      ],
      traits: {
        business: true,
        gift: true,
        discounted: false,
        total: { amount: 44.98, currency: 'EUR' },
        country: 'AT',
      },
    })
    // What only the report told stays when a page tells of the order again.
    shop.far.orders.change(orderId(1), { lastUpdatedTime: shop.clock.now.toISOString() })
    await importFor(shop, 10)
    expect((await shop.store.order(shop.tenant, orderId(1)))?.updatedAt).not.toEqual(before?.updatedAt)
    expect((await shop.store.order(shop.tenant, orderId(1)))?.traits.country).toBe('AT')
  })

  test('cost no more than their own rows where these make no sense', async () => {
    const shop = await openShop(database())
    shop.far.switches.brokenReportLines = true
    shop.far.switches.packedReports = true
    add(shop, 150)
    await startThrottled(shop)
    expect(await importFor(shop, 40)).toMatchObject({ imported: 150, unreadable: 4 })
    expect(await stored(shop)).toBe(150)
  })

  test('are left out where they were sold elsewhere, or in a store that is not the account’s', async () => {
    const shop = await openShop(database())
    add(shop, 150)
    await startThrottled(shop)
    shop.far.orders.add(askable(200, { channelName: 'NON_AMAZON' }), askable(201, { marketplaceId: 'A13V1IB3VIYZZH' }))
    await importFor(shop, 40)
    expect(await stored(shop)).toBe(150)
    expect(await shop.store.order(shop.tenant, orderId(200))).toBeNull()
    expect(await shop.store.order(shop.tenant, orderId(201))).toBeNull()
  })

  test('are read on after a crash in the middle of the file, and none is planned twice for it', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    add(shop, 2_000)
    await startThrottled(shop)
    let parts = 0
    const crashing = {
      ...shop.store,
      mergeOrders: async (...given: Parameters<typeof shop.store.mergeOrders>) => {
        await shop.store.mergeOrders(...given)
        if (++parts === 2) throw new Error('the power is gone')
      },
    }
    const crash = async () => {
      for (let look = 0; look < 9; look++) {
        shop.tick(tick)
        await importOrders({ ...shop.ports, store: crashing }, shop)
      }
    }
    await expect(crash()).rejects.toThrow('the power is gone')
    const campaign = (await shop.store.campaigns(shop.tenant))[0]!
    const here = await shop.store.ordersToPlan(shop.tenant, campaign, 9_999)
    expect(here.length).toBeGreaterThan(900)
    expect(here.length).toBeLessThan(2_000)
    await shop.store.savePlans(
      shop.tenant,
      campaign,
      here.map((order) => ({ order, send: null })),
    )
    expect((await importFor(shop, 15)).imported).toBeLessThan(2_000)
    expect(await shop.store.ordersToPlan(shop.tenant, campaign, 9_999)).toHaveLength(2_000 - here.length)
  })

  test('are read piece by piece, for a piece of work is short and a report long', async () => {
    const shop = await openShop(database())
    add(shop, 2_000)
    await startThrottled(shop)
    // Until the second span is made, where the orders are.
    for (let look = 0; look < 5; look++) {
      shop.tick(tick)
      await importOrders(shop.ports, shop)
    }
    shop.tick(tick)
    let looks = 0
    // A clock that jumps towards the end of the piece whenever it is looked at.
    const now = () => new Date(shop.clock.now.getTime() + looks++ * 30_000)
    const pieces: number[] = []
    for (let outcome = { more: true, imported: 0 }; outcome.more && pieces.length < 9; ) {
      outcome = await importOrders({ ...shop.ports, now }, shop)
      if (outcome.imported > 0) pieces.push(outcome.imported)
    }
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.reduce((sum, one) => sum + one, 0)).toBe(2_000)
    expect(await stored(shop)).toBe(2_000)
  })

  test('are shown in the status, with how far they are', async () => {
    const shop = await openShop(database())
    add(shop, 230)
    await startThrottled(shop)
    expect((await statusOf(shop))?.byReport).toMatchObject({ spans: [{}, {}], orders: 0, trouble: null })
    await importFor(shop, 40)
    expect((await statusOf(shop))?.byReport).toMatchObject({ spans: [], trouble: null })
  })

  test.each([
    ['the role for it is missing', deny, /denied/, 1],
    [
      'Amazon cannot make it',
      ({ far }: Shop) => Object.assign(far.switches, { reportsFail: true }),
      /could not make/,
      2,
    ],
    ['it never gets done', ({ far }: Shop) => Object.assign(far.switches, { reportLooks: 9_999 }), /could not make/, 2],
    ['it comes without orders', empty, /no orders/, 4],
  ] as const)('come page by page when %s: quietly, with the reason in the status', async (_, trouble, why, asked) => {
    const shop = await openShop(database())
    add(shop, 230)
    trouble(shop)
    await startThrottled(shop)
    await importFor(shop, 5 * 60)
    expect(await stored(shop)).toBe(230)
    expect((await statusOf(shop))?.byReport.trouble?.detail).toMatch(why)
    expect(await shop.announced()).toEqual([])
    expect(shop.requests('createReport')).toBe(asked)
    // Not asked for again on the same day, and again on the next.
    changeAll(shop, 230)
    await startThrottled(shop)
    expect(shop.requests('createReport')).toBe(asked)
    shop.tick(day)
    await importFor(shop, 5)
    changeAll(shop, 230)
    await startThrottled(shop)
    expect(shop.requests('createReport')).toBe(asked + 1)
  })

  test('are planned as soon as they are there', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    add(shop, 150)
    await startThrottled(shop)
    await importFor(shop, 40)
    let planned = 0
    for (let more = true; more; ) {
      const outcome = await planSends(shop.ports, shop)
      planned += outcome.planned
      more = outcome.more
    }
    expect(planned).toBe(150)
  })
})
