import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Order, unknownTraits } from '../../../src/domain/order.ts'
import {
  after,
  attempt,
  givenCampaign,
  givenClaim,
  givenSends,
  made,
  type NewWorld,
  newOrder,
  position,
  sendFor,
  start,
  type World,
} from './world.ts'

const ids = (orders: readonly Order[]) => orders.map(({ orderId }) => orderId)

const look = async ({ store, tenant }: World, limit = 100) => {
  const [campaign] = await store.campaigns(tenant)
  return ids(await store.ordersToPlan(tenant, campaign!, limit))
}

export const orderContract = (newWorld: NewWorld): void => {
  test('an order is read back as it was imported', async () => {
    const { store, tenant } = await newWorld()
    const bare = newOrder({ deliverBy: null, replaces: '1-2-3', items: [], status: 'pending', fulfilledBy: 'amazon' })
    const full = newOrder({
      items: [{ asin: null, sku: 'ü"\\', title: null, quantity: 3 }],
      delivered: true,
      shippedAt: after(5),
      traits: {
        business: true,
        gift: false,
        discounted: null,
        shippedLate: true,
        total: { amount: 9.99, currency: 'EUR' },
        returned: true,
        country: 'AT',
      },
    })
    await store.saveOrders(tenant, [bare, full], position)
    expect(await store.order(tenant, bare.orderId)).toEqual(bare)
    expect(await store.order(tenant, full.orderId)).toEqual(full)
    expect(await store.order(tenant, 'nowhere')).toBeNull()
  })

  test('the orders that changed last come first, with whether somebody asked already', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const campaign = await givenCampaign(world)
    const sends = await givenSends(world, campaign, 3)
    await store.claimSend(tenant, sends[1]!.id, attempt(campaign.channel))
    const latest = await store.latestOrders(tenant, 9)
    expect(latest.map(({ order, asked }) => [order.orderId, asked])).toEqual(
      sends.map(({ orderId }, at) => [orderId, at === 1]).toReversed(),
    )
    expect(await store.latestOrders(tenant, 2)).toEqual(latest.slice(0, 2))
  })

  test('the import goes on where it stopped', async () => {
    const { store, tenant } = await newWorld()
    expect(await store.importPosition(tenant)).toBeNull()
    await store.saveOrders(tenant, [], { since: start, next: 'page-2', upTo: after(5) })
    expect(await store.importPosition(tenant)).toEqual({ since: start, next: 'page-2', upTo: after(5) })
  })

  test('whatever the order in which pages arrive, the newest state of an order stays', async () => {
    const world = await newWorld()
    const states = fc.array(fc.record({ order: fc.integer({ min: 0, max: 2 }), second: fc.nat(20), page: fc.nat(3) }), {
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(states, fc.uuid(), async (seen, run) => {
        const orders = seen.map(({ order, second }) =>
          newOrder({ orderId: `${run}-${order}`, updatedAt: after(second) }),
        )
        for (const page of [0, 1, 2, 3]) {
          const onPage = orders.filter((_, index) => seen[index]?.page === page)
          await world.store.saveOrders(world.tenant, onPage, position)
        }
        for (const { orderId } of orders) {
          const newest = Math.max(
            ...orders.filter((one) => one.orderId === orderId).map((one) => one.updatedAt.getTime()),
          )
          expect((await world.store.order(world.tenant, orderId))?.updatedAt.getTime()).toBe(newest)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('what is not known of an order is never written over what is, whoever tells it first', async () => {
    const { store, tenant } = await newWorld()
    const page = newOrder({
      updatedAt: after(5),
      delivered: true,
      replaces: '1-2-3',
      shippedAt: after(3),
      traits: { ...unknownTraits, gift: false, shippedLate: true },
    })
    const report = (more: Partial<Order>): Order => ({
      ...page,
      ...{ deliverBy: null, delivered: false, replaces: null, shippedAt: null },
      traits: { ...unknownTraits, business: true, country: 'AT' },
      ...more,
    })
    const both = { ...page, traits: { ...page.traits, business: true, country: 'AT' } }
    for (const updatedAt of [after(4), after(5), after(6)]) {
      const [one, other] = [randomUUID(), randomUUID()]
      const newest = { ...both, updatedAt: updatedAt > page.updatedAt ? updatedAt : page.updatedAt }
      await store.saveOrders(tenant, [{ ...page, orderId: one }], position)
      await store.mergeOrders(tenant, [report({ orderId: one, updatedAt }), report({ orderId: other, updatedAt })])
      await store.saveOrders(tenant, [{ ...page, orderId: other }], position)
      expect(await store.order(tenant, one)).toEqual({ ...newest, orderId: one })
      // A page that is older than the report does not know what has arrived since.
      const late = updatedAt > page.updatedAt ? { delivered: false } : {}
      expect(await store.order(tenant, other)).toEqual({ ...newest, ...late, orderId: other })
    }
    expect(await store.importPosition(tenant)).toEqual(position)
  })

  test('a report that tells of the items of an order in two places loses none, and told again changes nothing', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const campaign = await givenCampaign(world)
    const item = (sku: string) => ({ asin: null, sku, title: sku, quantity: 1 })
    const [first, second] = [newOrder({ items: [item('A'), item('A')] }), { items: [item('B')] }]
    const tell = async () => {
      await store.mergeOrders(tenant, [first])
      await store.mergeOrders(tenant, [{ ...first, ...second }])
    }
    await tell()
    const skus = async () => (await store.order(tenant, first.orderId))?.items.map(({ sku }) => sku)
    expect(await skus()).toEqual(['A', 'A', 'B'])
    await store.savePlans(tenant, campaign, [{ order: first, send: null }])
    await tell()
    expect(await skus()).toEqual(['A', 'A', 'B'])
    expect(await look(world), 'nothing has changed').toEqual([])
    await store.mergeOrders(tenant, [{ ...first, ...second, updatedAt: after(9) }])
    expect(await skus()).toEqual(['B'])
  })

  test('an order is completed where something is missing, and is then planned again', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const campaign = await givenCampaign(world)
    const [bare, full] = [newOrder({ deliverBy: null, fulfilledBy: 'amazon' }), newOrder({ shippedAt: after(1) })]
    await store.saveOrders(tenant, [bare, full], position)
    await store.savePlans(
      tenant,
      campaign,
      [bare, full].map((order) => ({ order, send: null })),
    )
    const told = { deliverBy: { earliest: after(7), latest: after(8) }, shippedAt: after(2), returned: null }
    const nobody = { ...told, orderId: 'nobody' }
    await store.completeOrders(tenant, [{ ...told, orderId: bare.orderId }, { ...told, orderId: full.orderId }, nobody])
    expect(await store.order(tenant, bare.orderId)).toEqual({
      ...bare,
      deliverBy: told.deliverBy,
      shippedAt: told.shippedAt,
    })
    expect(await store.order(tenant, full.orderId)).toEqual(full)
    expect(await look(world)).toEqual([bare.orderId])
    const returned = { orderId: full.orderId, deliverBy: null, shippedAt: null, returned: true } as const
    for (const _ of [1, 2]) await store.completeOrders(tenant, [returned])
    expect((await store.order(tenant, full.orderId))?.traits).toEqual({ ...full.traits, returned: true })
    expect(await look(world)).toEqual([bare.orderId, full.orderId])
    expect([await store.hasOrders(tenant, 'amazon'), await store.hasOrders(tenant, 'merchant')]).toEqual([true, true])
    const elsewhere = await newWorld()
    expect(await elsewhere.store.hasOrders(elsewhere.tenant, 'amazon')).toBe(false)
  })

  test('an order is offered for planning once, and again when it has changed, oldest update first', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const campaign = await givenCampaign(world)
    const [one, two, three] = [
      newOrder({ updatedAt: after(3) }),
      newOrder({ updatedAt: after(1) }),
      newOrder({ updatedAt: after(2) }),
    ]
    await store.saveOrders(tenant, [one!, two!, three!], position)
    expect(await look(world)).toEqual(ids([two!, three!, one!]))
    expect(await look(world, 2)).toEqual(ids([two!, three!]))
    await store.savePlans(
      tenant,
      campaign,
      [two!, three!].map((order) => ({ order, send: null })),
    )
    expect(await look(world)).toEqual(ids([one!]))
    await store.savePlans(tenant, campaign, [{ order: one!, send: sendFor(campaign, one!) }])
    expect(await look(world)).toEqual([])
    await store.saveOrders(tenant, [one!, two!], position)
    expect(await look(world), 'nothing has changed').toEqual([])
    await store.saveOrders(tenant, [{ ...two!, status: 'cancelled', updatedAt: after(9) }], position)
    expect(await look(world)).toEqual(ids([two!]))
  })

  test('an order that was passed over, or changed while it was planned, is offered again', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const campaign = await givenCampaign(world)
    const orders = [1, 2, 3].map((second) => newOrder({ updatedAt: after(second) }))
    await store.saveOrders(tenant, orders, position)
    await store.saveOrders(tenant, [{ ...orders[0]!, updatedAt: after(50) }], position)
    const all = orders.map((order) => ({ order, send: sendFor(campaign, order) }))
    await store.savePlans(tenant, campaign, all.slice(0, 2))
    expect(await look(world)).toEqual(ids([orders[2]!, orders[0]!]))
    expect(await store.sendsOf(tenant, orders[0]!.orderId), 'planned from what is no longer true').toEqual([])
    expect(await store.sendsOf(tenant, orders[1]!.orderId)).toHaveLength(1)
  })

  test('each campaign looks at every order, and at all of them again when it comes back', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const order = newOrder()
    await store.saveOrders(tenant, [order], position)
    const first = await givenCampaign(world, { name: 'a' })
    await store.savePlans(tenant, first, [{ order, send: sendFor(first, order) }])
    const second = await givenCampaign(world, { name: 'b' })
    expect(ids(await store.ordersToPlan(tenant, first, 9))).toEqual([])
    expect(ids(await store.ordersToPlan(tenant, second, 9))).toEqual(ids([order]))
    const { id, name, channel, templateId, definition } = first
    const campaign = { id, name, channel, templateId, definition }
    await made(world, [{ kind: 'campaign', campaign, from: 'there', to: 'none' }])
    expect(await store.sendsOf(tenant, order.orderId)).toEqual([])
    await made(world, [{ kind: 'campaign', campaign, from: 'none', to: 'there' }])
    expect(await look(world)).toEqual(ids([order]))
  })

  test('planning again moves a send that nobody began, drops it when the order no longer matches, and touches no other', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const campaign = await givenCampaign(world)
    const order = newOrder()
    await store.saveOrders(tenant, [order], position)
    const first = sendFor(campaign, order)
    await store.savePlans(tenant, campaign, [{ order, send: first }])
    const moved = sendFor(campaign, order, { kind: 'planned', because: 'in-window', at: after(500) })
    await store.savePlans(tenant, campaign, [{ order, send: moved }])
    expect(await store.sendsOf(tenant, order.orderId)).toEqual([{ ...moved, id: first.id }])
    await store.savePlans(tenant, campaign, [{ order, send: null }])
    expect(await store.sendsOf(tenant, order.orderId)).toEqual([])
    const claimed = await givenClaim(world, campaign)
    const same = (await store.order(tenant, claimed.orderId))!
    await store.savePlans(tenant, campaign, [{ order: same, send: sendFor(campaign, same) }])
    await store.savePlans(tenant, campaign, [{ order: same, send: null }])
    expect(await store.sendsOf(tenant, claimed.orderId)).toEqual([claimed])
  })
}
