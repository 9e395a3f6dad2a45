import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dispatchSends } from '../../src/flows/dispatch-sends.ts'
import { pauseCampaigns } from '../../src/flows/pause-campaigns.ts'
import { planSends } from '../../src/flows/plan-sends.ts'
import type { Outlet } from '../../src/ports.ts'
import { homes } from '../databases.ts'
import { day, sampleOrder } from '../domain/sample-orders.ts'
import { noon, openShop, orderId, type Shop, sharedDatabase } from './sends-fixture.ts'

const actor = { kind: 'person', userId: 'U1', via: 'command' } as const
const atOnce = 12

/** Orders that are due, straight into the store; each round has its own. */
const due = async (shop: Shop, round: number): Promise<void> => {
  const at = (days: number) => new Date(noon.getTime() - days * day)
  const orders = Array.from({ length: atOnce }, (_, number) =>
    sampleOrder({
      orderId: orderId(round * atOnce + number),
      purchasedAt: at(20),
      updatedAt: at(1),
      deliverBy: { earliest: at(15), latest: at(12) },
    }),
  )
  await shop.saveOrders(...orders)
  await planSends(shop.ports, shop)
}

/** The shop's ports with an Amazon that takes its time, and a note of when each call began. */
const slowly = (shop: Shop, ms: number) => {
  const calls: { readonly orderId: string; readonly at: number }[] = []
  const outlet: Outlet = {
    requestReview: async (ask) => {
      calls.push({ orderId: ask.orderId, at: performance.now() })
      await sleep(ms)
      return { kind: 'accepted' }
    },
    sendMail: async () => ({ kind: 'unavailable', detail: 'no mail in this test' }),
  }
  const amazon = { ...shop.ports.amazon(shop.account), solicitationOffered: async () => ({ kind: 'offered' as const }) }
  return { calls, ports: { ...shop.ports, outlet: () => outlet, amazon: () => amazon } }
}

type Worker = (shop: Shop, ports: Shop['ports']) => Promise<unknown>

/** Lets two workers send, pauses after a while, and names the calls that began after the answer and not in it. */
const pauseAmid = async (
  shop: Shop,
  round: number,
  { after, call }: { after: number; call: number },
  worker: Worker,
) => {
  await due(shop, round)
  const { calls, ports } = slowly(shop, call)
  const working = Promise.all([worker(shop, ports), worker(shop, ports)])
  await sleep(after)
  const outcome = await pauseCampaigns(shop.ports, { tenant: shop.tenant, actor, name: 'all' })
  const answered = performance.now()
  if (outcome.kind !== 'paused') throw new Error(outcome.kind)
  await working
  await dispatchSends(ports, shop)
  const named = new Set(outcome.inFlight.map((send) => send.orderId))
  for (const hold of await shop.store.holds(shop.tenant)) await shop.release(hold)
  return calls.filter((one) => one.at > answered && !named.has(one.orderId)).map((one) => one.orderId)
}

const moments = fc.record({ after: fc.integer({ min: 0, max: 60 }), call: fc.integer({ min: 0, max: 25 }) })

describe.each(homes)('a pause $name', (home) => {
  const database = sharedDatabase(home)

  test('holds from the moment it is answered: nothing leaves but what the answer names', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    let round = 0
    const holds = fc.asyncProperty(moments, async (moment) => {
      round += 1
      const worker: Worker = (of, ports) => dispatchSends(ports, of)
      expect(await pauseAmid(shop, round, moment, worker)).toEqual([])
    })
    await fc.assert(holds, { numRuns: 6, endOnFailure: true })
  })

  test('that is looked at once for a whole batch is caught', async () => {
    const shop = await openShop(database())
    await shop.addCampaign()
    const careless: Worker = async (of, ports) => {
      const batch = await of.store.sendsDue(of.tenant, of.clock.now, 100)
      for (const { orderId, marketplaceId } of batch)
        await ports.outlet(of.account).requestReview({ orderId, marketplaceId })
    }
    expect(await pauseAmid(shop, 1, { after: 40, call: 40 }, careless)).not.toEqual([])
  })

  test('or none: four workers and two campaigns on both channels ask each order once', async () => {
    const shop = await openShop(database())
    await shop.addTemplate()
    await shop.addCampaign()
    await shop.addCampaign({ id: 'message', channel: 'buyer-message', templateId: 'template-1' })
    await due(shop, 1)
    const { calls, ports } = slowly(shop, 5)
    const amazon = {
      ...ports.amazon(),
      relayAddress: async () => ({ kind: 'address' as const, address: 'a@marketplace.amazon.de' }),
    }
    const mailed: string[] = []
    const outlet: Outlet = {
      ...ports.outlet(),
      sendMail: async ({ subject }) => {
        mailed.push(subject.split(' ').at(-1) ?? '')
        await sleep(5)
        return { kind: 'accepted' }
      },
    }
    const both = { ...ports, amazon: () => amazon, outlet: () => outlet }
    await Promise.all([1, 2, 3, 4].map(() => dispatchSends(both, shop)))
    shop.tick(2 * 3_600_000)
    await dispatchSends(both, shop)
    const asked = [...calls.map((one) => one.orderId), ...mailed].toSorted()
    expect(asked).toEqual(Array.from({ length: atOnce }, (_, number) => orderId(atOnce + number)))
  })
})
