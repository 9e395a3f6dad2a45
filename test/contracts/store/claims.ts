import { expect, test } from 'vitest'
import type { SendDecision } from '../../../src/domain/send.ts'
import {
  accountOf,
  after,
  attempt,
  givenCampaign,
  givenClaim,
  givenSend,
  holdOn,
  made,
  type NewWorld,
  newNotice,
  newOrder,
  newRestriction,
  type World,
} from './world.ts'

const undelivered: SendDecision = { kind: 'undelivered', because: 'restricted' }

const restrict = (world: World) =>
  made(world, [{ kind: 'restriction', restriction: newRestriction(world), from: 'none', to: 'open' }])

export const claimContract = (newWorld: NewWorld): void => {
  test('a claimed send says which call it is, and is claimed once of many at the same time', async () => {
    const world = await newWorld()
    const send = await givenSend(world, await givenCampaign(world))
    const attempts = Array.from({ length: 10 }, () => attempt('buyer-message'))
    const outcomes = await Promise.all(attempts.map((one) => world.store.claimSend(world.tenant, send.id, one)))
    const winners = outcomes.flatMap((one) => (one.kind === 'claimed' ? [one.send] : []))
    expect(winners).toHaveLength(1)
    expect(outcomes.filter(({ kind }) => kind === 'gone')).toHaveLength(9)
    const sending = {
      decision: { kind: 'sending', because: 'due' },
      dueAt: null,
      sendingSince: after(60),
      updatedAt: after(60),
    }
    const attemptId = attempts[outcomes.findIndex(({ kind }) => kind === 'claimed')]?.id
    expect(winners).toEqual([{ ...send, ...sending, attemptId }])
  })

  test('a claim brings the account as it is at that moment', async () => {
    const world = await newWorld()
    const send = await givenSend(world, await givenCampaign(world))
    await made(world, [{ kind: 'live', from: false, to: true }])
    const claimed = await world.store.claimSend(world.tenant, send.id, attempt('buyer-message'))
    expect(claimed).toMatchObject({ kind: 'claimed', account: { ...accountOf(world.tenant), live: true } })
  })

  test('a message to a buyer who was sent one lately is not claimed, and tells when that was', async () => {
    const world = await newWorld()
    const campaign = await givenCampaign(world)
    const [first, second, third] = [
      await givenSend(world, campaign),
      await givenSend(world, campaign),
      await givenSend(world, campaign),
    ]
    const claim = (id: string, minutes: number, quietSince: Date, mark = 'one') =>
      world.store.claimSend(world.tenant, id, {
        ...attempt('buyer-message', after(minutes)),
        buyer: { mark, quietSince },
      })
    expect((await claim(first.id, 60, after(0))).kind).toBe('claimed')
    expect(await claim(second.id, 61, after(0))).toEqual({ kind: 'buyer-asked', at: after(60) })
    expect((await claim(third.id, 61, after(0), 'another')).kind).toBe('claimed')
    expect((await claim(second.id, 62, after(60))).kind).toBe('claimed')
  })

  test('a message that surely did not leave keeps nobody waiting, nor does one whose mark is forgotten', async () => {
    const world = await newWorld()
    const campaign = await givenCampaign(world)
    const [first, second] = [await givenSend(world, campaign), await givenSend(world, campaign)]
    const buyer = { mark: 'one', quietSince: after(0) }
    const claim = (id: string) =>
      world.store.claimSend(world.tenant, id, { ...attempt('buyer-message', after(60)), buyer })
    const claimed = await claim(first.id)
    const attemptId = claimed.kind === 'claimed' ? (claimed.send.attemptId ?? '') : ''
    await world.store.settleSend(world.tenant, first.id, attemptId, undelivered, after(61))
    expect((await claim(second.id)).kind).toBe('claimed')
    const third = await givenSend(world, campaign)
    expect((await claim(third.id)).kind).toBe('buyer-asked')
    const nothing = { sends: new Date(0), changes: new Date(0) }
    expect(await world.store.forget(world.tenant.workspaceId, { ...nothing, buyers: after(61) })).toBe(2)
    expect((await claim(third.id)).kind).toBe('claimed')
  })

  test('an order has one claim, whichever of many campaigns takes it', async () => {
    const world = await newWorld()
    const order = newOrder()
    const campaigns = await Promise.all([1, 2, 3, 4, 5].map(() => givenCampaign(world)))
    const sends = await Promise.all(campaigns.map((campaign) => givenSend(world, campaign, { order })))
    const claim = (id: string) => world.store.claimSend(world.tenant, id, attempt('buyer-message'))
    const outcomes = await Promise.all(sends.map(({ id }) => claim(id)))
    expect(outcomes.filter(({ kind }) => kind === 'claimed')).toHaveLength(1)
    const byCampaignId = sends[outcomes.findIndex(({ kind }) => kind === 'claimed')]?.campaignId
    expect(outcomes.filter(({ kind }) => kind === 'taken')).toEqual(Array(4).fill({ kind: 'taken', byCampaignId }))
  })

  test.each<[SendDecision, 'taken' | 'claimed']>([
    [{ kind: 'sent', because: 'accepted' }, 'taken'],
    [{ kind: 'sent', because: 'inferred' }, 'taken'],
    [{ kind: 'unknown', because: 'answer-lost' }, 'taken'],
    [{ kind: 'sending', because: 'gone-once', at: after(1) }, 'taken'],
    [undelivered, 'claimed'],
    [{ kind: 'rehearsed', because: 'dry-run' }, 'claimed'],
    [{ kind: 'planned', because: 'amazon-unavailable', at: after(90) }, 'claimed'],
  ])('after %o another campaign finds the order %s', async (decision, expected) => {
    const world = await newWorld()
    const order = newOrder()
    const first = await givenClaim(world, await givenCampaign(world), order)
    const second = await givenSend(world, await givenCampaign(world), { order })
    expect(await world.store.settleSend(world.tenant, first.id, first.attemptId!, decision, after(61))).toBe(true)
    const outcome = await world.store.claimSend(world.tenant, second.id, attempt('buyer-message'))
    expect(outcome.kind).toBe(expected)
  })

  test('a message proved undelivered is followed by an official request and never by a message', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const first = await givenClaim(world, await givenCampaign(world))
    await store.settleSend(tenant, first.id, first.attemptId!, { kind: 'sent', because: 'accepted' }, after(61))
    const [sent] = await store.sendsOf(tenant, first.orderId)
    const follow: SendDecision = { kind: 'planned', because: 'proved-undelivered', at: after(70) }
    expect(await store.decideSend(tenant, sent!, follow, after(70))).toBe(true)
    const claim = (channel: 'buyer-message' | 'official') =>
      store.claimSend(tenant, first.id, attempt(channel, after(80)))
    expect(await claim('buyer-message')).toEqual({ kind: 'gone' })
    expect(await claim('official')).toMatchObject({ kind: 'claimed', send: { channel: 'official' } })
  })

  test('a send is not claimed before it is due, nor when its campaign is gone', async () => {
    const world = await newWorld()
    const campaign = await givenCampaign(world)
    const send = await givenSend(world, campaign, {
      decision: { kind: 'planned', because: 'daily-cap', at: after(61) },
    })
    expect(await world.store.claimSend(world.tenant, send.id, attempt('buyer-message'))).toEqual({ kind: 'gone' })
    expect(await world.store.claimSend(world.tenant, 'nowhere', attempt('buyer-message'))).toEqual({ kind: 'gone' })
    const { id, name, channel, templateId, definition } = campaign
    await made(world, [
      { kind: 'campaign', campaign: { id, name, channel, templateId, definition }, from: 'there', to: 'none' },
    ])
    expect(await world.store.claimSend(world.tenant, send.id, attempt('buyer-message', after(99)))).toEqual({
      kind: 'gone',
    })
  })

  test('a hold stops its own channel of its own campaign', async () => {
    const world = await newWorld()
    const [held, free] = [await givenCampaign(world), await givenCampaign(world)]
    await made(world, [{ kind: 'hold-added', hold: holdOn(held, 'buyer-message') }])
    const claim = async (campaign: typeof held, channel: 'buyer-message' | 'official') => {
      const send = await givenSend(world, campaign)
      return world.store.claimSend(world.tenant, send.id, attempt(channel))
    }
    expect(await claim(held, 'buyer-message')).toEqual({ kind: 'held', because: 'campaign-held' })
    expect(await claim(held, 'official')).toMatchObject({ kind: 'claimed' })
    expect(await claim(free, 'buyer-message')).toMatchObject({ kind: 'claimed' })
  })

  test('during a restriction no buyer message begins, and official requests go on', async () => {
    const world = await newWorld()
    const campaign = await givenCampaign(world)
    await restrict(world)
    const send = await givenSend(world, campaign)
    const claim = (channel: 'buyer-message' | 'official') =>
      world.store.claimSend(world.tenant, send.id, attempt(channel))
    expect(await claim('buyer-message')).toEqual({ kind: 'held', because: 'account-restricted' })
    expect(await claim('official')).toMatchObject({ kind: 'claimed' })
  })

  test('a genuine restriction that nobody has given an account holds buyer messages; one that is not proven does not', async () => {
    const world = await newWorld()
    const { store, tenant } = world
    const send = await givenSend(world, await givenCampaign(world))
    await store.saveNotice(newNotice(world, { authentic: 'unverified' }), '')
    await store.saveNotice(newNotice(world, { accountId: 'another account' }), '')
    const notice = newNotice(world)
    await store.saveNotice(notice, '')
    const claim = () => store.claimSend(tenant, send.id, attempt('buyer-message'))
    expect(await claim()).toEqual({ kind: 'held', because: 'account-restricted' })
    await store.settleNotice(tenant.workspaceId, notice.id, { from: 'asks', to: 'acted', accountId: 'another account' })
    expect(await claim()).toMatchObject({ kind: 'claimed' })
  })
}
