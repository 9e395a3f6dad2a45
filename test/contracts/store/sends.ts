import { expect, test } from 'vitest'
import type { SendDecision } from '../../../src/domain/send.ts'
import { after, attempt, givenCampaign, givenClaim, givenSend, holdOn, made, type NewWorld, start } from './world.ts'

const sent: SendDecision = { kind: 'sent', because: 'accepted' }
const bounced: SendDecision = { kind: 'undelivered', because: 'blocked-content' }
const plannedAt = (second: number): SendDecision => ({ kind: 'planned', because: 'in-window', at: after(second) })

export const sendContract = (newWorld: NewWorld): void => {
  test('sends are due oldest first, not before their time, and not once decided', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const campaign = await givenCampaign(world)
    const late = await givenSend(world, campaign, { decision: plannedAt(20) })
    const early = await givenSend(world, campaign, { decision: plannedAt(10) })
    await givenSend(world, campaign, { decision: { kind: 'skipped', because: 'cancelled', detail: 'by the buyer' } })
    const due = async (second: number, limit = 9) =>
      (await store.sendsDue(tenant, after(second), limit)).map(({ id }) => id)
    expect([await due(9), await due(10), await due(20), await due(20, 1)]).toEqual([
      [],
      [early.id],
      [early.id, late.id],
      [early.id],
    ])
    await givenClaim(world, campaign)
    await store.claimSend(tenant, early.id, attempt('buyer-message'))
    expect(await due(99)).toEqual([late.id])
  })

  test('a send told to wait for a hold is due again when the hold is gone, and others are not kept waiting by it', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const campaign = await givenCampaign(world)
    const hold = holdOn(campaign)
    await made(world, [{ kind: 'hold-added', hold }])
    const send = await givenSend(world, campaign)
    const due = async () => (await store.sendsDue(tenant, after(60), 9)).map(({ id }) => id)
    expect(await due()).toEqual([send.id])
    await store.decideSend(tenant, send, { kind: 'planned', because: 'campaign-held', at: after(1) }, after(1))
    expect(await due()).toEqual([])
    await made(world, [{ kind: 'hold-removed', hold }])
    expect(await due()).toEqual([send.id])
  })

  test('a send is decided only while it is as it was looked at', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const send = await givenSend(world, await givenCampaign(world))
    const skip: SendDecision = { kind: 'skipped', because: 'no-address' }
    expect(await store.decideSend(tenant, send, skip, after(1))).toBe(true)
    expect(await store.decideSend(tenant, send, plannedAt(9), after(2))).toBe(false)
    const [now] = await store.sendsOf(tenant, send.orderId)
    expect(now).toEqual({ ...send, decision: skip, dueAt: null, updatedAt: after(1) })
  })

  test('nobody decides about a send whose call is under way, and only its own attempt settles it, once', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const send = await givenClaim(world, await givenCampaign(world))
    expect(await store.decideSend(tenant, send, plannedAt(9), after(61))).toBe(false)
    expect(await store.settleSend(tenant, send.id, 'another attempt', sent, after(61))).toBe(false)
    expect(await store.settleSend(tenant, send.id, send.attemptId!, sent, after(61))).toBe(true)
    expect(await store.settleSend(tenant, send.id, send.attemptId!, plannedAt(9), after(62))).toBe(false)
    expect(await store.sendOfAttempt(tenant, send.attemptId!)).toEqual({
      ...send,
      decision: sent,
      updatedAt: after(61),
    })
  })

  test('a call that nobody answered for is found after its time, and one that was asked about rests', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const send = await givenClaim(world, await givenCampaign(world))
    const found = async (second: number) => (await store.sendsToSettle(tenant, after(second), 9)).map(({ id }) => id)
    expect([await found(60), await found(61)]).toEqual([[], [send.id]])
    const rest: SendDecision = { kind: 'sending', because: 'gone-once', at: after(5000) }
    expect(await store.settleSend(tenant, send.id, send.attemptId!, rest, after(900))).toBe(true)
    expect([await found(4000), await found(5001)]).toEqual([[], [send.id]])
    expect(await store.sendsDue(tenant, after(9000), 9)).toEqual([])
  })

  test('sends are counted by day, campaign, channel and reason, and those that left against the cap', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const campaign = await givenCampaign(world)
    const first = await givenClaim(world, campaign)
    await store.settleSend(tenant, first.id, first.attemptId!, sent, after(100))
    await givenClaim(world, campaign)
    const lost = await givenClaim(world, campaign)
    await store.settleSend(tenant, lost.id, lost.attemptId!, plannedAt(5), new Date('2026-11-24T00:00:00Z'))
    const counts = await store.countSends(tenant, { from: start, to: after(10 * 86_400) })
    const count = { campaignId: campaign.id, channel: 'buyer-message', count: 1 }
    expect(counts).toEqual([
      { day: '2026-11-23', ...count, kind: 'sending', because: 'due' },
      { day: '2026-11-23', ...count, kind: 'sent', because: 'accepted' },
      { day: '2026-11-24', ...count, kind: 'planned', because: 'in-window' },
    ])
    expect(await store.countSends(tenant, { from: start, to: after(60) })).toEqual([])
    expect([
      await store.countLeft(tenant, campaign.id, start),
      await store.countLeft(tenant, campaign.id, after(61)),
    ]).toEqual([2, 0])
    const inVain = await givenClaim(world, campaign)
    await store.settleSend(tenant, inVain.id, inVain.attemptId!, bounced, after(100))
    const dry = await givenClaim(world, campaign)
    await store.settleSend(tenant, dry.id, dry.attemptId!, { kind: 'rehearsed', because: 'dry-run' }, after(100))
    expect(await store.countLeft(tenant, campaign.id, start)).toBe(4)
  })

  test('traffic is the orders that were bought and the buyer messages that left', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    expect(await store.countTraffic(tenant, start)).toEqual({ orders: 0, messages: 0 })
    const campaign = await givenCampaign(world)
    const claimed = await givenClaim(world, campaign)
    const bought = (await store.order(tenant, claimed.orderId))!.purchasedAt
    expect(await store.countTraffic(tenant, bought)).toEqual({ orders: 1, messages: 1 })
    expect(await store.countTraffic(tenant, new Date(bought.getTime() + 1))).toMatchObject({ orders: 0 })
    expect(await store.countTraffic(tenant, after(9000))).toMatchObject({ messages: 0 })
  })

  test('orders that wait are counted, and those whose window closes first', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const campaign = await givenCampaign(world)
    const claimed = await givenClaim(world, campaign)
    const asked = { campaignIds: [campaign.id], now: start, until: claimed.windowEndsAt }
    expect(await store.countWaiting(tenant, asked)).toEqual({ waiting: 0, missing: 0 })
    await store.settleSend(tenant, claimed.id, claimed.attemptId!, plannedAt(5), after(100))
    expect(await store.countWaiting(tenant, asked)).toEqual({ waiting: 1, missing: 1 })
    const sooner = new Date(claimed.windowEndsAt.getTime() - 1)
    expect(await store.countWaiting(tenant, { ...asked, until: sooner })).toEqual({ waiting: 1, missing: 0 })
    expect(await store.countWaiting(tenant, { ...asked, now: claimed.windowEndsAt })).toMatchObject({ waiting: 0 })
    expect(await store.countWaiting(tenant, { ...asked, campaignIds: ['another'] })).toMatchObject({ waiting: 0 })
    const second = await givenCampaign(world)
    const both = { ...asked, campaignIds: [campaign.id, second.id] }
    const order = (await store.order(tenant, claimed.orderId))!
    const other = await givenSend(world, second, { order })
    expect(await store.countWaiting(tenant, both), 'one order, two campaigns').toEqual({ waiting: 1, missing: 1 })
    const instead: SendDecision = { kind: 'planned', because: 'official-instead', at: after(5) }
    expect(await store.decideSend(tenant, other, instead, after(101))).toBe(true)
    const theirs = { ...asked, campaignIds: [second.id] }
    expect(await store.countWaiting(tenant, theirs), 'for the official request').toEqual({ waiting: 0, missing: 0 })
    await store.claimSend(tenant, other.id, attempt(second.channel))
    expect(await store.countWaiting(tenant, both), 'asked by the other').toEqual({ waiting: 0, missing: 0 })
  })

  test('going live plans what was rehearsed and can still be asked', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const send = await givenClaim(world, await givenCampaign(world))
    await store.settleSend(tenant, send.id, send.attemptId!, { kind: 'rehearsed', because: 'dry-run' }, after(61))
    const closed = send.windowEndsAt
    expect([await store.countRehearsed(tenant, after(70)), await store.countRehearsed(tenant, closed)]).toEqual([1, 0])
    expect(await store.replanRehearsed(tenant, closed)).toBe(0)
    expect(await store.replanRehearsed(tenant, after(70))).toBe(1)
    const decision = { kind: 'planned', because: 'went-live', at: after(70) }
    expect(await store.sendsDue(tenant, after(70), 9)).toMatchObject([{ id: send.id, decision, attemptId: null }])
  })
}
