import { describe, expect, test } from 'vitest'
import { dispatchSends } from '../../src/flows/dispatch-sends.ts'
import { importOrders } from '../../src/flows/import-orders.ts'
import { planSends } from '../../src/flows/plan-sends.ts'
import { settleSends } from '../../src/flows/settle-sends.ts'
import { homes } from '../databases.ts'
import { askable, openShop, orderId, readActions, request, type Shop, sharedDatabase } from './sends-fixture.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** One request whose answer was lost; whether Amazon acted is the test's choice. */
const lostAnswer = async (shop: Shop, acted: boolean): Promise<void> => {
  await shop.addCampaign()
  shop.far.orders.add(askable(1))
  await importOrders(shop.ports, shop)
  await planSends(shop.ports, shop)
  const does = { kind: 'reset', when: acted ? 'after' : 'before' } as const
  shop.far.faults.add({ operation: request, times: 1, does })
  await dispatchSends(shop.ports, shop)
  expect(shop.asked(1)).toBe(acted ? 1 : 0)
}

describe.each(homes)('a request whose answer was lost $name', (home) => {
  const database = sharedDatabase(home)

  test('is left alone until Amazon has had time to show what it did', async () => {
    const shop = await openShop(database())
    await lostAnswer(shop, false)
    const asked = shop.requests(readActions)
    shop.tick(14 * minute)
    expect(await settleSends(shop.ports, shop)).toEqual({ more: false, until: null, settled: 0 })
    expect(shop.requests(readActions)).toBe(asked)
  })

  test('is made again when Amazon still offers it', async () => {
    const shop = await openShop(database())
    await lostAnswer(shop, false)
    shop.tick(16 * minute)
    await settleSends(shop.ports, shop)
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'planned', because: 'in-window' })
    await dispatchSends(shop.ports, shop)
    expect(await shop.decisionOf(1)).toEqual({ kind: 'sent', because: 'accepted' })
    expect(shop.asked(1)).toBe(1)
  })

  test('counts as made when Amazon offers it no more, on two days', async () => {
    const shop = await openShop(database())
    await lostAnswer(shop, true)
    shop.tick(16 * minute)
    await settleSends(shop.ports, shop)
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'sending', because: 'gone-once' })
    const asked = shop.requests(readActions)
    shop.tick(60 * minute)
    await settleSends(shop.ports, shop)
    await dispatchSends(shop.ports, shop)
    expect(shop.requests(readActions)).toBe(asked)
    shop.tick(day)
    await settleSends(shop.ports, shop)
    expect(await shop.decisionOf(1)).toEqual({ kind: 'sent', because: 'inferred' })
    expect(shop.asked(1)).toBe(1)
  })

  test('is not taken for made because of one empty answer in an outage', async () => {
    const shop = await openShop(database())
    await lostAnswer(shop, false)
    shop.far.switches.noActions = true
    shop.tick(16 * minute)
    await settleSends(shop.ports, shop)
    shop.far.switches.noActions = false
    shop.tick(day + 16 * minute)
    await settleSends(shop.ports, shop)
    await dispatchSends(shop.ports, shop)
    expect(await shop.decisionOf(1)).toEqual({ kind: 'sent', because: 'accepted' })
    expect(shop.asked(1)).toBe(1)
  })

  test('waits while Amazon cannot say', async () => {
    const shop = await openShop(database())
    await lostAnswer(shop, true)
    shop.far.faults.add({ operation: readActions, does: { kind: 'answer', when: 'before', status: 503, body: '' } })
    shop.tick(16 * minute)
    await settleSends(shop.ports, shop)
    expect(await shop.decisionOf(1)).toEqual({ kind: 'sending', because: 'due' })
  })

  test('is settled though Amazon has no answer about others before it', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    const numbers = [1, 2, 3, 4, 5, 6]
    shop.far.orders.add(...numbers.map((number) => askable(number)))
    await importOrders(shop.ports, shop)
    await planSends(shop.ports, shop)
    shop.far.faults.add({ operation: request, times: numbers.length, does: { kind: 'reset', when: 'after' } })
    await dispatchSends(shop.ports, shop)
    const does = { kind: 'answer', when: 'before', status: 400, body: '' } as const
    const stuck = (await shop.store.sendsToSettle(shop.tenant, new Date(shop.clock.now.getTime() + 1), 3)).map(
      (send) => send.orderId,
    )
    for (const id of stuck) shop.far.faults.add({ operation: readActions, orderId: id, does })
    shop.tick(16 * minute)
    for (let minutes = 0; minutes < numbers.length; minutes++) {
      await settleSends(shop.ports, shop)
      shop.tick(minute)
    }
    for (const number of numbers)
      expect(await shop.decisionOf(number)).toMatchObject({
        kind: 'sending',
        because: stuck.includes(orderId(number)) ? 'due' : 'gone-once',
      })
  })

  test('stays unknown for ever when the window closes before anything is certain', async () => {
    const shop = await openShop(database())
    await lostAnswer(shop, true)
    shop.tick(30 * day)
    await settleSends(shop.ports, shop)
    await dispatchSends(shop.ports, shop)
    expect(await shop.decisionOf(1)).toEqual({ kind: 'unknown', because: 'answer-lost' })
    expect(shop.requests(request)).toBe(1)
  })
})
