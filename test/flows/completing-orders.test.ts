import { describe, expect, test } from 'vitest'
import { completeOrders } from '../../src/flows/complete-orders.ts'
import { dispatchSends } from '../../src/flows/dispatch-sends.ts'
import { importOrders } from '../../src/flows/import-orders.ts'
import { planSends } from '../../src/flows/plan-sends.ts'
import { showStatus } from '../../src/flows/show-status.ts'
import { homes } from '../databases.ts'
import { day } from '../domain/sample-orders.ts'
import { askable, noon, openShop, orderId, type Shop, sharedDatabase } from './sends-fixture.ts'

const hour = 3_600_000
const ago = (days: number) => new Date(noon.getTime() - days * day).toISOString()
const ofAmazon = { fulfilledBy: 'AMAZON', hidesWindow: true, shippedTime: ago(18) } as const

/** Looks every five minutes, as the clock does. */
const look = async (shop: Shop, minutes: number) => {
  for (let passed = 0; passed < minutes; passed += 5) {
    shop.tick(300_000)
    await completeOrders(shop.ports, shop)
  }
}
const asked = (shop: Shop) => shop.requests('createReport')

describe.each(homes)('What only reports tell of an order $name', (home) => {
  const database = sharedDatabase(home)

  test('is when Amazon’s own parcels leave and arrive: where the orders do not say it', async () => {
    const shop = await openShop(database())
    shop.far.orders.add(askable(1, ofAmazon), askable(2, { ...ofAmazon, hidesWindow: false }))
    await importOrders(shop.ports, shop)
    const before = await shop.store.order(shop.tenant, orderId(2))
    expect(await shop.store.order(shop.tenant, orderId(1))).toMatchObject({ deliverBy: null, shippedAt: null })
    await look(shop, 15)
    expect(await shop.store.order(shop.tenant, orderId(1))).toMatchObject({
      deliverBy: { earliest: new Date(ago(12)), latest: new Date(ago(12)) },
      shippedAt: new Date(ago(18)),
    })
    expect((await shop.store.order(shop.tenant, orderId(2)))?.deliverBy).toEqual(before?.deliverBy)
    expect(shop.woken).toContain('plan-sends')
    // Another page of orders, which does not say it either, takes nothing away.
    shop.far.orders.change(orderId(1), { lastUpdatedTime: noon.toISOString() })
    shop.tick(hour)
    await importOrders(shop.ports, shop)
    expect((await shop.store.order(shop.tenant, orderId(1)))?.shippedAt).toEqual(new Date(ago(18)))
  })

  test('is asked for twice or once a day, and only about orders that there are', async () => {
    const shop = await openShop(database())
    await importOrders(shop.ports, shop)
    await look(shop, 60)
    expect(asked(shop)).toBe(0)
    shop.far.orders.add(askable(1, { lastUpdatedTime: noon.toISOString() }))
    await importOrders(shop.ports, shop)
    await look(shop, 60)
    expect(asked(shop)).toBe(1)
    shop.far.orders.add(askable(2, { ...ofAmazon, lastUpdatedTime: shop.clock.now.toISOString() }))
    shop.tick(day)
    await importOrders(shop.ports, shop)
    await look(shop, 60)
    // Returns of both, and the shipments of Amazon’s.
    expect(asked(shop)).toBe(4)
    shop.tick(12 * hour)
    await importOrders(shop.ports, shop)
    await look(shop, 60)
    expect(asked(shop)).toBe(5)
  })

  test('waits until the orders themselves are here', async () => {
    const shop = await openShop(database())
    shop.far.orders.add(askable(1))
    await importOrders(shop.ports, shop)
    const since = new Date(noon.getTime() - 40 * day)
    await shop.store.saveOrders(shop.tenant, [], { since, next: 'page-7', upTo: noon })
    await look(shop, 30)
    expect(asked(shop)).toBe(0)
  })

  test('is a return: an order that came back is not asked about where returns are left out', async () => {
    const shop = await openShop(database())
    await shop.addCampaign({ id: 'kind', filter: { returned: 'without' }, timing: { after: 'delivery', days: 14 } })
    shop.far.orders.add(askable(1), askable(2, ofAmazon), askable(3))
    await importOrders(shop.ports, shop)
    await planSends(shop.ports, shop)
    expect(await shop.decisionOf(1, 'kind')).toMatchObject({ kind: 'planned' })
    for (const number of [1, 2]) shop.far.orders.change(orderId(number), { returnedTime: ago(1) })
    await look(shop, 20)
    expect((await shop.store.order(shop.tenant, orderId(1)))?.traits.returned).toBe(true)
    expect((await shop.store.order(shop.tenant, orderId(2)))?.traits.returned).toBe(true)
    expect((await shop.store.order(shop.tenant, orderId(3)))?.traits.returned).toBeNull()
    await planSends(shop.ports, shop)
    expect([await shop.decisionOf(1, 'kind'), await shop.decisionOf(2, 'kind')]).toEqual([null, null])
    expect(await shop.decisionOf(3, 'kind')).toMatchObject({ kind: 'planned' })
  })

  test('is looked at once more when a send is due, whatever was planned', async () => {
    const shop = await openShop(database())
    await shop.addCampaign({ id: 'kind', filter: { returned: 'without' } })
    await shop.addCampaign({ id: 'all', priority: 10 })
    shop.far.orders.add(askable(1))
    await importOrders(shop.ports, shop)
    await planSends(shop.ports, shop)
    const facts = { orderId: orderId(1), deliverBy: null, shippedAt: null, returned: true } as const
    await shop.store.completeOrders(shop.tenant, [facts])
    await dispatchSends({ ...shop.ports }, shop)
    expect(await shop.decisionOf(1, 'kind')).toMatchObject({ kind: 'expired' })
    shop.tick(2 * hour)
    await dispatchSends({ ...shop.ports }, shop)
    expect(await shop.decisionOf(1, 'all'), 'asked by a campaign that leaves nobody out').toMatchObject({
      kind: 'sent',
    })
  })

  test('is missed quietly where Amazon refuses it: tried again on the next day, with the reason in the status', async () => {
    const shop = await openShop(database())
    const body = '{"errors":[{"code":"Unauthorized","message":"Access to requested resource is denied.","details":""}]}'
    shop.far.faults.add({ operation: 'createReport', does: { kind: 'answer', when: 'before', status: 403, body } })
    shop.far.orders.add(askable(1))
    await importOrders(shop.ports, shop)
    await look(shop, 60)
    expect(asked(shop)).toBe(1)
    expect(await shop.announced()).toEqual([])
    const status = () =>
      showStatus({ ...shop.ports, liveAllowed: false, connections: () => [] }, { tenant: shop.tenant })
    expect((await status())?.missing).toMatchObject([{ report: 'returns', detail: expect.stringContaining('denied') }])
    shop.far.faults.clear()
    shop.tick(day)
    await importOrders(shop.ports, shop)
    await look(shop, 20)
    expect(asked(shop)).toBe(2)
    expect((await status())?.missing).toEqual([])
  })
})
