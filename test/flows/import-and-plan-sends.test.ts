import { describe, expect, test } from 'vitest'
import { importOrders } from '../../src/flows/import-orders.ts'
import { planSends } from '../../src/flows/plan-sends.ts'
import { homes } from '../databases.ts'
import { askable, noon, openShop, orderId, sharedDatabase } from './sends-fixture.ts'

const hour = 3_600_000

describe.each(homes)('orders $name', (home) => {
  const database = sharedDatabase(home)

  test('are imported page by page, and the next import begins where this one ended, with an overlap', async () => {
    const shop = await openShop(database())
    shop.far.orders.add(...Array.from({ length: 230 }, (_, number) => askable(number)))
    const outcome = await importOrders(shop.ports, shop)
    expect(outcome).toEqual({ more: false, until: null, imported: 230, unreadable: 0 })
    const position = await shop.store.importPosition(shop.tenant)
    expect(position?.next).toBeNull()
    expect(position!.since.getTime()).toBeLessThan(noon.getTime() - 10 * 60_000)
    expect(position!.since.getTime()).toBeGreaterThan(noon.getTime() - 20 * 60_000)
    expect(shop.woken).toContain('plan-sends')
  })

  test('that make no sense cost their own row, and nothing else', async () => {
    const shop = await openShop(database())
    shop.far.orders.add(askable(1), askable(2, { marketplaceId: 'MARS' }), askable(3))
    const outcome = await importOrders(shop.ports, shop)
    expect(outcome.imported + outcome.unreadable).toBeGreaterThanOrEqual(2)
    expect(await shop.store.order(shop.tenant, orderId(1))).not.toBeNull()
    expect(await shop.store.order(shop.tenant, orderId(3))).not.toBeNull()
  })

  test('with letters that no database takes are imported without them', async () => {
    const shop = await openShop(database())
    const titled = (title: string) => ({ items: [{ title }] })
    shop.far.orders.add(askable(1, titled('a\0b\ud800c')), askable(2, titled(`${'x'.repeat(499)}😀`)), askable(3))
    expect(await importOrders(shop.ports, shop)).toMatchObject({ more: false, imported: 3 })
    expect((await shop.store.order(shop.tenant, orderId(1)))?.items[0]?.title).toBe('ab\ufffdc')
  })

  test('are imported from the beginning again when a page has grown too old, and none is lost', async () => {
    const shop = await openShop(database())
    shop.far.orders.add(...Array.from({ length: 150 }, (_, number) => askable(number)))
    const since = new Date(noon.getTime() - 45 * 24 * hour)
    await shop.store.saveOrders(shop.tenant, [], { since, next: 'a-token-of-yesterday', upTo: since })
    expect(await importOrders(shop.ports, shop)).toMatchObject({ more: false, imported: 150 })
  })

  test('wait when Amazon throttles, and go on at the page where it stopped', async () => {
    const shop = await openShop(database())
    shop.far.orders.add(...Array.from({ length: 150 }, (_, number) => askable(number)))
    const quota =
      '{"errors":[{"code":"QuotaExceeded","message":"You exceeded your quota for the requested resource."}]}'
    await importOrders({ ...shop.ports, now: stopAfter(shop, 2) }, shop)
    shop.far.faults.add({
      operation: 'searchOrders',
      times: 1,
      does: { kind: 'answer', when: 'before', status: 429, body: quota },
    })
    const outcome = await importOrders(shop.ports, shop)
    expect(outcome.more).toBe(false)
    expect(outcome.until!.getTime()).toBeGreaterThan(noon.getTime())
    shop.tick(hour)
    await importOrders(shop.ports, shop)
    expect(await shop.store.order(shop.tenant, orderId(149))).not.toBeNull()
  })

  test('cannot be read without access: the channel hears it once, and again only after it worked', async () => {
    const shop = await openShop(database())
    shop.far.switches.roleMissing = true
    await importOrders(shop.ports, shop)
    shop.tick(hour)
    await importOrders(shop.ports, shop)
    expect(await shop.announced()).toEqual(['access-denied'])
    shop.far.switches.roleMissing = false
    shop.tick(hour)
    await importOrders(shop.ports, shop)
    shop.far.switches.roleMissing = true
    await importOrders(shop.ports, shop)
    expect(await shop.announced()).toEqual(['access-denied'])
  })

  test('are read again after a refusal that a wrong clock dated in the future', async () => {
    const shop = await openShop(database())
    shop.far.orders.add(askable(1))
    shop.tick(1000 * 24 * hour)
    shop.far.switches.roleMissing = true
    await importOrders(shop.ports, shop)
    shop.far.switches.roleMissing = false
    shop.tick(-1000 * 24 * hour)
    expect(await importOrders(shop.ports, shop)).toMatchObject({ imported: 1 })
  })

  test('get a decision in every campaign that is about them, and none in the others', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    await shop.addCampaign({ id: 'mugs', filter: { skus: ['MUG-1'] } })
    shop.far.orders.add(askable(1), askable(2, { status: 'CANCELLED' }), askable(3, { status: 'UNSHIPPED' }))
    await importOrders(shop.ports, shop)
    expect(await planSends(shop.ports, shop)).toEqual({ more: false, until: null, looked: 6, planned: 1 })
    expect(await shop.decisionOf(1)).toEqual({ kind: 'planned', because: 'in-window', at: noon })
    expect(await shop.decisionOf(1, 'mugs')).toBeNull()
    expect(await shop.decisionOf(2)).toEqual({ kind: 'skipped', because: 'cancelled' })
    expect(await shop.decisionOf(3)).toBeNull()
  })

  test('are looked at again when they change, and only then', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    shop.far.orders.add(askable(1), askable(2, { status: 'UNSHIPPED' }))
    await importOrders(shop.ports, shop)
    await planSends(shop.ports, shop)
    expect((await planSends(shop.ports, shop)).looked).toBe(0)
    shop.tick(hour)
    const lastUpdatedTime = new Date(noon.getTime() + hour / 2).toISOString()
    shop.far.orders.change(orderId(1), { status: 'CANCELLED', lastUpdatedTime })
    shop.far.orders.change(orderId(2), { status: 'SHIPPED', lastUpdatedTime })
    await importOrders(shop.ports, shop)
    expect(await planSends(shop.ports, shop)).toMatchObject({ looked: 2, planned: 1 })
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'skipped', because: 'cancelled' })
    expect(await shop.decisionOf(2)).toMatchObject({ kind: 'planned', because: 'in-window' })
  })
})

/** A clock that jumps over the end of a piece of work after so many looks. */
const stopAfter = (shop: { clock: { now: Date } }, looks: number) => () => {
  looks -= 1
  return looks >= 0 ? shop.clock.now : new Date(shop.clock.now.getTime() + hour)
}
