import { describe, expect, test } from 'vitest'
import { dispatchSends } from '../../src/flows/dispatch-sends.ts'
import { importOrders } from '../../src/flows/import-orders.ts'
import { planSends } from '../../src/flows/plan-sends.ts'
import type { GivenOrder } from '../../src/sandbox/amazon/order.ts'
import { homes } from '../databases.ts'
import { askable, noon, openShop, orderId, readActions, request, type Shop, sharedDatabase } from './sends-fixture.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const refusal = (message: string) => JSON.stringify({ errors: [{ code: 'Unauthorized', message, details: '' }] })

/** Orders come in and are planned, up to the moment before they are sent. */
const planned = async (shop: Shop, ...orders: readonly GivenOrder[]): Promise<void> => {
  shop.far.orders.add(...orders)
  await importOrders(shop.ports, shop)
  await planSends(shop.ports, shop)
}

const dispatch = (shop: Shop) => dispatchSends(shop.ports, shop)

describe.each(homes)('official requests $name', (home) => {
  const database = sharedDatabase(home)

  test('are made once for each order that is due, and written down', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    await planned(shop, askable(1), askable(2), askable(3))
    expect(await dispatch(shop)).toEqual({ more: false, until: null, looked: 3 })
    await dispatch(shop)
    for (const number of [1, 2, 3]) {
      expect(await shop.decisionOf(number)).toEqual({ kind: 'sent', because: 'accepted' })
      expect(shop.asked(number)).toBe(1)
    }
    expect(shop.requests(readActions)).toBe(3)
  })

  test('are begun no more once the program is stopping, and are made after its next start', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    const numbers = Array.from({ length: 20 }, (_, number) => number + 1)
    await planned(shop, ...numbers.map((number) => askable(number)))
    const stopping = () => shop.far.ledger.length > 0
    await dispatchSends(shop.ports, { ...shop, stopping })
    const made = shop.far.ledger.length
    expect(made).toBeLessThan(10)
    await dispatchSends(shop.ports, { ...shop, stopping })
    expect(shop.far.ledger.length).toBe(made)
    for (const number of numbers) expect((await shop.decisionOf(number))?.kind).not.toBe('sending')
    await dispatch(shop)
    expect(shop.far.ledger.length).toBe(20)
  })

  test('are only rehearsed while the account is not live', async () => {
    const shop = await openShop(database(), { live: false })
    await shop.addCampaign()
    await planned(shop, askable(1))
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toEqual({ kind: 'rehearsed', because: 'dry-run' })
    expect(shop.requests(request)).toBe(0)
  })

  test('wait for the next day when Amazon does not offer them, until the window closes', async () => {
    const shop = await openShop(database())
    await shop.addCampaign({ timing: { hours: { from: 9, to: 18 } } })
    await planned(shop, askable(1))
    shop.far.switches.noActions = true
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toEqual({
      kind: 'planned',
      because: 'not-offered-now',
      at: new Date('2026-11-24T08:00:00Z'),
    })
    await dispatch(shop)
    expect(shop.requests(readActions)).toBe(1)
    // Thirty days after the last promised day, less the reserve.
    for (let days = 0; days < 19; days++) {
      shop.tick(day)
      await dispatch(shop)
    }
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'expired', because: 'window-closed' })
    expect(shop.asked(1)).toBe(0)
    expect(shop.requests(readActions)).toBeGreaterThan(15)
  })

  test('go out on the day on which Amazon offers them after all', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    await planned(shop, askable(1))
    shop.far.switches.noActions = true
    await dispatch(shop)
    shop.far.switches.noActions = false
    shop.tick(day)
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toEqual({ kind: 'sent', because: 'accepted' })
  })

  test.each([
    ['You have already requested a review for this order.', { kind: 'skipped', because: 'already-requested' }],
    [
      'You can’t use this feature to request a review outside the 5-30 day range after the order delivery date.',
      { kind: 'planned', because: 'outside-window-now' },
    ],
    [
      'The requested solicitation is not available for this amazonOrderId.',
      { kind: 'planned', because: 'not-available-yet' },
    ],
    ['Something nobody has seen before.', { kind: 'skipped', because: 'ineligible' }],
  ])('that Amazon refuses with "%s" are decided accordingly', async (message, decision) => {
    const shop = await openShop(database())
    await shop.addCampaign()
    await planned(shop, askable(1))
    shop.far.faults.add({
      operation: request,
      does: { kind: 'answer', when: 'before', status: 403, body: refusal(message) },
    })
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toMatchObject(decision)
    expect(shop.requests(request)).toBe(1)
  })

  test('that are not available get one more try the next day, and no third', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    await planned(shop, askable(1))
    const body = refusal('The requested solicitation is not available for this amazonOrderId.')
    shop.far.faults.add({ operation: request, does: { kind: 'answer', when: 'before', status: 403, body } })
    await dispatch(shop)
    shop.tick(day)
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'skipped', because: 'not-available' })
    shop.tick(day)
    await dispatch(shop)
    expect(shop.requests(request)).toBe(2)
  })

  test('whose answer is lost stay written as under way and are not made again', async () => {
    const shop = await openShop(database(), { deadlines: { response: 1_500, total: 2_000 } })
    await shop.addCampaign()
    await planned(shop, askable(1))
    shop.far.faults.add({ operation: request, times: 1, does: { kind: 'swallow' } })
    await dispatch(shop)
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toEqual({ kind: 'sending', because: 'due' })
    expect(shop.asked(1)).toBe(1)
  })

  test('wait without losing anything when Amazon throttles', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    await planned(shop, askable(1), askable(2))
    const body = '{"errors":[{"code":"QuotaExceeded","message":"You exceeded your quota for the requested resource."}]}'
    const until = new Date(noon.getTime() + 10 * minute)
    const throttled = {
      ...shop.ports.amazon(shop.account),
      solicitationOffered: async () => ({ kind: 'throttled' as const, until }),
    }
    const outcome = await dispatchSends({ ...shop.ports, amazon: () => throttled }, shop)
    expect(outcome).toMatchObject({ more: false, until })
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'planned', because: 'in-window' })
    shop.far.faults.add({ operation: request, times: 1, does: { kind: 'answer', when: 'before', status: 429, body } })
    await dispatchSends(advancing(shop), shop)
    expect([await shop.decisionOf(1), await shop.decisionOf(2)]).toEqual([
      { kind: 'sent', because: 'accepted' },
      { kind: 'sent', because: 'accepted' },
    ])
    expect([shop.asked(1), shop.asked(2)]).toEqual([1, 1])
  })

  test('wait half an hour when Amazon is down, and not every order finds that out for itself', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    await planned(shop, ...Array.from({ length: 40 }, (_, number) => askable(number)))
    shop.far.faults.add({ operation: readActions, does: { kind: 'answer', when: 'before', status: 503, body: '' } })
    const outcome = await dispatch(shop)
    expect(outcome.more).toBe(false)
    expect(shop.requests(readActions)).toBeLessThan(30)
    shop.far.faults.clear()
    shop.tick(hour)
    await dispatch(shop)
    const asked = await Promise.all(Array.from({ length: 40 }, (_, number) => shop.decisionOf(number)))
    expect(asked.every((decision) => decision?.kind === 'sent')).toBe(true)
  })

  test('stop when Amazon denies access; the channel hears it once and the orders wait', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    await planned(shop, askable(1), askable(2))
    shop.far.switches.roleMissing = true
    await dispatch(shop)
    shop.tick(2 * hour)
    await dispatch(shop)
    expect(await shop.announced()).toEqual(['access-denied'])
    expect((await shop.decisionOf(1))?.kind).toBe('planned')
    shop.far.switches.roleMissing = false
    shop.tick(2 * hour)
    await dispatch(shop)
    expect([await shop.decisionOf(1), await shop.decisionOf(2)].map((one) => one?.kind)).toEqual(['sent', 'sent'])
  })

  test('raise an alarm when Amazon offers nearly none of many, once a day', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    shop.far.switches.noActions = true
    await planned(shop, ...Array.from({ length: 25 }, (_, number) => askable(number)))
    await dispatch(shop)
    shop.tick(hour)
    await planned(
      shop,
      ...Array.from({ length: 25 }, (_, number) =>
        askable(100 + number, { lastUpdatedTime: new Date(noon.getTime() + minute).toISOString() }),
      ),
    )
    await dispatch(shop)
    expect(await shop.announced()).toEqual(['nothing-offered'])
  })

  test('leave at most as many a day as the campaign says; the rest goes on the next days', async () => {
    const shop = await openShop(database())
    await shop.addCampaign({ timing: { dailyCap: 2 } })
    await planned(shop, ...[1, 2, 3, 4, 5].map((number) => askable(number)))
    await dispatch(shop)
    expect(shop.far.ledger).toHaveLength(2)
    await dispatch(shop)
    expect(shop.far.ledger).toHaveLength(2)
    shop.tick(day)
    await dispatch(shop)
    expect(shop.far.ledger).toHaveLength(4)
    shop.tick(day)
    await dispatch(shop)
    expect(shop.far.ledger).toHaveLength(5)
  })

  test('of a paused campaign do not leave, and go as soon as it runs again', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    await planned(shop, askable(1))
    const hold = await shop.hold()
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'planned', because: 'campaign-held' })
    await dispatch(shop)
    expect(shop.requests(readActions)).toBe(0)
    await shop.release(hold)
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toEqual({ kind: 'sent', because: 'accepted' })
  })

  test('of a campaign that stays paused expire with their window', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    await planned(shop, askable(1))
    await shop.hold()
    await dispatch(shop)
    shop.tick(20 * day)
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'expired', because: 'window-closed' })
  })

  test('are made by the campaign of higher priority when two want the same order', async () => {
    const shop = await openShop(database())
    await shop.addCampaign({ id: 'low', priority: 10 })
    await shop.addCampaign({ id: 'high', priority: 90 })
    await planned(shop, askable(1))
    await dispatch(shop)
    shop.tick(2 * hour)
    await dispatch(shop)
    expect(await shop.decisionOf(1, 'high')).toEqual({ kind: 'sent', because: 'accepted' })
    expect(await shop.decisionOf(1, 'low')).toEqual({
      kind: 'skipped',
      because: 'asked-by-other-campaign',
      detail: 'high',
    })
    expect(shop.asked(1)).toBe(1)
  })

  test('are made by the other campaign while the one of higher priority is paused', async () => {
    const shop = await openShop(database())
    await shop.addCampaign({ id: 'low', priority: 10 })
    await shop.addCampaign({ id: 'high', priority: 90 })
    await shop.hold({ campaignId: 'high' })
    await planned(shop, askable(1))
    await dispatch(shop)
    expect(await shop.decisionOf(1, 'low')).toEqual({ kind: 'sent', because: 'accepted' })
  })

  test('are judged by what is known at that moment: an order cancelled since is not asked', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    await planned(shop, askable(1), askable(2))
    shop.far.orders.change(orderId(1), { status: 'CANCELLED', lastUpdatedTime: noon.toISOString() })
    shop.tick(hour)
    await importOrders(shop.ports, shop)
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'skipped', because: 'cancelled' })
    expect(shop.asked(1)).toBe(0)
    expect(shop.asked(2)).toBe(1)
  })

  test('that are late for their hours wait for the next open hour', async () => {
    const shop = await openShop(database())
    await shop.addCampaign({ timing: { hours: { from: 9, to: 18 }, weekdays: [1, 2, 3, 4, 5] } })
    await planned(shop, askable(1))
    shop.tick(4 * day + 8 * hour)
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'planned', at: new Date('2026-11-30T08:00:00Z') })
    expect(shop.asked(1)).toBe(0)
  })
})

/** A clock that moves on a little with each look, so that a short throttle passes. */
const advancing = (shop: Shop): Shop['ports'] => ({
  ...shop.ports,
  now: () => {
    shop.tick(50)
    return shop.clock.now
  },
})
