import { describe, expect, test } from 'vitest'
import { messageIdOf } from '../../src/domain/message-id.ts'
import type { NoticeKind } from '../../src/domain/notice.ts'
import { dispatchSends } from '../../src/flows/dispatch-sends.ts'
import { importOrders } from '../../src/flows/import-orders.ts'
import { planSends } from '../../src/flows/plan-sends.ts'
import { settleSends } from '../../src/flows/settle-sends.ts'
import { takeInBounce } from '../../src/flows/take-in-bounce.ts'
import type { GivenOrder } from '../../src/sandbox/amazon/order.ts'
import { homes } from '../databases.ts'
import { askable, noon, openShop, orderId, request, type Shop, sharedDatabase } from './sends-fixture.ts'

const hour = 3_600_000
const day = 24 * hour

const message = { channel: 'buyer-message', templateId: 'template-1' } as const
const sent = { kind: 'sent', because: 'accepted' }

const planned = async (shop: Shop, ...orders: readonly GivenOrder[]): Promise<void> => {
  shop.far.orders.add(...orders)
  await importOrders(shop.ports, shop)
  await planSends(shop.ports, shop)
}

const denied = JSON.stringify({
  errors: [{ code: 'Unauthorized', message: 'Access to requested resource is denied.', details: '' }],
})

const openRestriction = (shop: Shop) =>
  ({
    ...shop.tenant,
    id: 'restriction-1',
    noticeId: null,
    state: 'open',
    since: noon,
    endsAt: null,
    permanent: false,
    repeated: false,
    candidateReasons: [],
    remindAt: null,
  }) as const

const dispatch = (shop: Shop) => dispatchSends(shop.ports, shop)

const reading = (kind: NoticeKind, ...orderIds: readonly string[]) => ({
  kind,
  restricted: false,
  scope: 'buyer' as const,
  durationDays: null,
  endsAt: null,
  permanent: null,
  candidateReasons: [],
  confidence: 1,
  evidence: [],
  orderIds,
})

const bounce = (
  shop: Shop,
  kind: NoticeKind,
  by: {
    orderIds?: readonly string[]
    references?: readonly string[]
    authentic?: 'verified' | 'unverified'
    receivedAt?: Date
  },
) =>
  takeInBounce(shop.ports, {
    account: shop.account,
    notice: {
      authentic: by.authentic ?? 'verified',
      reading: reading(kind, ...(by.orderIds ?? [])),
      receivedAt: by.receivedAt ?? shop.clock.now,
    },
    references: by.references ?? [],
  })

describe.each(homes)('buyer messages $name', (home) => {
  const database = sharedDatabase(home)

  type Differs = Parameters<Shop['addCampaign']>[0]
  const shopWithMessage = async (options: Parameters<typeof openShop>[1] = {}, differs: Differs = {}) => {
    const shop = await openShop(database(), options)
    await shop.addTemplate()
    await shop.addCampaign({ ...message, ...differs })
    return shop
  }

  test('go to the relay address, filled in for their order, once', async () => {
    const shop = await shopWithMessage()
    await planned(shop, askable(1))
    await dispatch(shop)
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toEqual(sent)
    expect(shop.mails).toHaveLength(1)
    expect(shop.mails[0]).toMatchObject({
      to: 'relay-4711@marketplace.amazon.de',
      subject: `Your order ${orderId(1)}`,
      body: expect.stringContaining(orderId(1)),
    })
  })

  test('are audited as the buyer would read them: a product title can spoil them', async () => {
    const shop = await openShop(database())
    await shop.addTemplate({
      body: 'Thank you for buying {{productTitle}} (order {{orderId}}). We would be glad about an honest review.',
    })
    await shop.addCampaign(message)
    const items = [{ title: 'Mug with a FREE gift card for your 5 star review' }]
    await planned(shop, askable(1), askable(2, { items }))
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toEqual(sent)
    expect(await shop.decisionOf(2)).toMatchObject({ kind: 'skipped', because: 'audit-blocked' })
    expect(shop.mails).toHaveLength(1)
  })

  test('with a placeholder that has no value are not sent', async () => {
    const shop = await openShop(database())
    await shop.addTemplate({ body: 'Order {{orderId}}: thank you, {{buyerName}}.' })
    await shop.addCampaign(message)
    await planned(shop, askable(1))
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'skipped', because: 'audit-blocked' })
    expect(shop.mails).toHaveLength(0)
  })

  test('have nowhere to go where Amazon gives no address', async () => {
    const shop = await shopWithMessage()
    await planned(shop, askable(1, { buyerEmail: null }), askable(2, { fulfilledBy: 'AMAZON' }))
    await dispatch(shop)
    const none = { kind: 'skipped', because: 'no-address' }
    expect([await shop.decisionOf(1), await shop.decisionOf(2)]).toMatchObject([none, none])
    expect(await shop.decisionOf(2)).toHaveProperty('detail', 'shipped by Amazon')
  })

  test('that have nowhere to go give way to the official request, where the campaign says so', async () => {
    const shop = await shopWithMessage({}, { otherwise: 'official' })
    await planned(shop, askable(1), askable(2, { buyerEmail: null }), askable(3, { fulfilledBy: 'AMAZON' }))
    await dispatch(shop)
    expect(await shop.decisionOf(2)).toMatchObject({
      because: 'official-instead',
      detail: 'no address: Amazon gives none',
    })
    await dispatch(shop)
    expect([await shop.decisionOf(1), await shop.decisionOf(2), await shop.decisionOf(3)]).toEqual([sent, sent, sent])
    expect(shop.mails).toHaveLength(1)
    expect([shop.asked(1), shop.asked(2), shop.asked(3)]).toEqual([0, 1, 1])
  })

  test('are not sent to a buyer who reads another language', async () => {
    const shop = await shopWithMessage()
    await planned(
      shop,
      askable(1, { buyerLocale: 'de-DE' }),
      askable(2, { buyerLocale: 'en-GB' }),
      askable(3, { buyerLocale: null }),
    )
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toEqual({
      kind: 'skipped',
      because: 'other-language',
      detail: 'written in “en”, read in “de”',
    })
    expect([await shop.decisionOf(2), await shop.decisionOf(3)]).toEqual([sent, sent])
  })

  test('in a language that their marketplace does not offer are not sent either, whatever Amazon tells', async () => {
    const shop = await openShop(database())
    await shop.addTemplate({ language: 'it' })
    await shop.addCampaign({ ...message, otherwise: 'official' })
    shop.far.faults.add({
      operation: 'GetAttributes',
      times: 1,
      does: { kind: 'answer', when: 'before', status: 403, body: denied },
    })
    await planned(shop, askable(1))
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toMatchObject({ because: 'official-instead' })
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toEqual(sent)
    expect(shop.asked(1)).toBe(1)
    expect(await shop.announced()).not.toContain('access-denied')
  })

  test('wait out a restriction, and the official requests that stand in for some of them go on', async () => {
    const shop = await shopWithMessage({}, { otherwise: 'official' })
    await shop.hold({ channel: 'buyer-message', cause: { kind: 'restriction', restrictionId: 'restriction-1' } })
    await planned(shop, askable(1), askable(2, { fulfilledBy: 'AMAZON' }))
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'planned', because: 'account-restricted' })
    expect(await shop.decisionOf(2)).toEqual(sent)
  })

  test('and what stands in for them wait for a person’s pause together, and go on apart', async () => {
    const shop = await shopWithMessage({}, { otherwise: 'official' })
    await shop.hold({ channel: 'buyer-message', cause: { kind: 'restriction', restrictionId: 'restriction-1' } })
    const pause = await shop.hold({ channel: 'official' })
    await planned(shop, askable(1), askable(2, { fulfilledBy: 'AMAZON' }))
    await dispatch(shop)
    expect(await shop.decisionOf(2)).toMatchObject({ kind: 'planned', because: 'campaign-held' })
    await shop.release(pause)
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'planned', because: 'account-restricted' })
    expect(await shop.decisionOf(2)).toEqual(sent)
  })

  test('to one buyer keep their distance, and no mark leads back to the address', async () => {
    const shop = await shopWithMessage({}, { timing: { buyerPause: 3 } })
    const other = { buyerEmail: 'relay-4712@marketplace.amazon.de' }
    await planned(shop, askable(1), askable(2), askable(3, other))
    await dispatch(shop)
    const decisions = [await shop.decisionOf(1), await shop.decisionOf(2), await shop.decisionOf(3)]
    expect(decisions.filter((one) => one?.kind === 'sent')).toHaveLength(2)
    const waiting = decisions.findIndex((one) => one?.because === 'buyer-asked-lately') + 1
    expect([1, 2]).toContain(waiting)
    shop.tick(3 * day - 1)
    await dispatch(shop)
    expect(await shop.decisionOf(waiting)).toMatchObject({ because: 'buyer-asked-lately' })
    shop.tick(1)
    await dispatch(shop)
    expect(await shop.decisionOf(waiting)).toEqual(sent)
    expect(shop.mails).toHaveLength(3)
  })

  test('that may or may not have left are never repeated, and nothing follows them', async () => {
    const shop = await shopWithMessage({ mail: () => ({ kind: 'unsure', detail: 'lost after DATA' }) })
    await shop.addCampaign({ id: 'other' })
    await planned(shop, askable(1))
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toEqual({ kind: 'unknown', because: 'answer-lost' })
    await shop.add({ kind: 'official', campaignId: 'campaign-1', from: false, to: true })
    for (let days = 0; days < 5; days++) {
      shop.tick(day)
      await dispatch(shop)
      await settleSends(shop.ports, shop)
    }
    expect(shop.mails).toHaveLength(1)
    expect(shop.asked(1)).toBe(0)
    expect(await shop.decisionOf(1, 'other')).toMatchObject({ kind: 'skipped', because: 'asked-by-other-campaign' })
  })

  test('that were being sent when the process died are left as unknown', async () => {
    const shop = await shopWithMessage({
      mail: () => {
        throw new Error('the process dies here')
      },
    })
    await planned(shop, askable(1))
    await expect(dispatch(shop)).rejects.toThrow('dies here')
    expect(await shop.decisionOf(1)).toEqual({ kind: 'sending', because: 'due' })
    await settleSends(shop.ports, shop)
    expect((await shop.decisionOf(1))?.kind).toBe('sending')
    shop.tick(hour)
    await settleSends(shop.ports, shop)
    expect(await shop.decisionOf(1)).toEqual({ kind: 'unknown', because: 'answer-lost' })
    await dispatch(shop)
    expect(shop.mails).toHaveLength(1)
  })

  test.each([
    [
      { kind: 'refused', why: 'address', detail: '550' },
      { kind: 'undelivered', because: 'refused-by-server' },
    ],
    [
      { kind: 'refused', why: 'content', detail: '554' },
      { kind: 'undelivered', because: 'blocked-content' },
    ],
    [
      { kind: 'refused', why: 'sender', detail: '553' },
      { kind: 'planned', because: 'access-denied' },
    ],
    [
      { kind: 'unavailable', detail: 'refused' },
      { kind: 'planned', because: 'amazon-unavailable' },
    ],
    [{ kind: 'rehearsed' }, { kind: 'rehearsed', because: 'dry-run' }],
  ] as const)('answered with %o are decided accordingly', async (answer, decision) => {
    const shop = await shopWithMessage({ mail: () => answer })
    await planned(shop, askable(1))
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toMatchObject(decision)
  })

  test('are not attempted during a restriction, and the official request goes on in their place', async () => {
    const shop = await shopWithMessage()
    await planned(shop, askable(1))
    await shop.add({ kind: 'restriction', restriction: openRestriction(shop), from: 'none', to: 'open' })
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'planned', because: 'account-restricted' })
    expect(shop.mails).toHaveLength(0)
    await shop.add({ kind: 'official', campaignId: 'campaign-1', from: false, to: true })
    shop.tick(hour)
    await dispatch(shop)
    expect(await shop.decisionOf(1)).toEqual(sent)
    expect(shop.asked(1)).toBe(1)
    expect(shop.mails).toHaveLength(0)
  })

  const amazonShipped = (number: number) =>
    askable(number, { fulfilledBy: 'AMAZON', lastUpdatedTime: new Date(noon.getTime() - 300_000).toISOString() })

  /** Twelve messages that are due before one official request. */
  const shopWithBoth = async (options: Parameters<typeof openShop>[1] = {}) => {
    const shop = await shopWithMessage(options)
    await shop.addCampaign({ id: 'other', filter: { fulfilledBy: 'amazon' }, priority: 90 })
    const fulfilled = Array.from({ length: 12 }, (_, number) => askable(number + 1))
    await planned(shop, ...fulfilled)
    shop.tick(1000)
    await planned(shop, amazonShipped(20))
    return shop
  }
  const waitingFor = async (shop: Shop) =>
    new Set(await Promise.all(Array.from({ length: 12 }, async (_, at) => (await shop.decisionOf(at + 1))?.because)))

  test('without a mail server that takes them keep no official request waiting', async () => {
    const shop = await shopWithBoth({ mail: () => ({ kind: 'unavailable', detail: 'nobody listens' }) })
    await dispatch(shop)
    expect(shop.mails.length).toBeLessThan(8)
    expect(shop.asked(20)).toBe(1)
    expect(await waitingFor(shop)).toEqual(new Set(['amazon-unavailable']))
  })

  test('whose addresses we may not read keep no official request waiting, and the channel hears it once', async () => {
    const shop = await shopWithBoth()
    const does = { kind: 'answer', when: 'before', status: 403, body: denied } as const
    shop.far.faults.add({ operation: 'getOrder', does })
    await dispatch(shop)
    expect(shop.requests('getOrder')).toBeLessThan(8)
    expect(shop.asked(20)).toBe(1)
    expect(await waitingFor(shop)).toEqual(new Set(['access-denied']))
    expect(await shop.announced()).toEqual(['access-denied'])
    shop.tick(60_000)
    await planned(shop, amazonShipped(21))
    await dispatch(shop)
    expect(shop.asked(21)).toBe(1)
  })

  test('fetch no addresses while a restriction forbids them, and keep no official request waiting', async () => {
    const shop = await shopWithBoth()
    await shop.add({ kind: 'restriction', restriction: openRestriction(shop), from: 'none', to: 'open' })
    await dispatch(shop)
    expect(shop.requests('getOrder')).toBeLessThan(8)
    expect(shop.asked(20)).toBe(1)
    expect(await waitingFor(shop)).toEqual(new Set(['account-restricted']))
  })

  test('proved undelivered by a bounce that names them free their order for one official request', async () => {
    const shop = await shopWithMessage()
    await planned(shop, askable(1), askable(2))
    await dispatch(shop)
    const { undelivered } = await bounce(shop, 'single-message-block', {
      references: [messageIdOf(shop.mails[0]!.attemptId, 'shop@seller.example')],
    })
    expect(undelivered).toHaveLength(1)
    const [freed, other] = undelivered[0]!.orderId === orderId(1) ? [1, 2] : [2, 1]
    expect(await shop.decisionOf(freed!)).toEqual({ kind: 'undelivered', because: 'blocked-content' })
    expect(await shop.decisionOf(other!)).toEqual(sent)
    await dispatch(shop)
    expect(shop.mails).toHaveLength(2)
    await shop.add({ kind: 'official', campaignId: 'campaign-1', from: false, to: true })
    await planSends(shop.ports, shop)
    await dispatch(shop)
    await dispatch(shop)
    expect(await shop.decisionOf(freed!)).toEqual(sent)
    expect(shop.asked(freed!)).toBe(1)
    expect(shop.asked(other!)).toBe(0)
  })

  test('whose campaign uses the official request by now are followed by it at once', async () => {
    const shop = await shopWithMessage()
    await planned(shop, askable(1))
    await dispatch(shop)
    await shop.add({ kind: 'official', campaignId: 'campaign-1', from: false, to: true })
    await bounce(shop, 'single-message-block', { orderIds: [orderId(1)] })
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'planned', because: 'proved-undelivered' })
    await shop.add({ kind: 'official', campaignId: 'campaign-1', from: true, to: false })
    await dispatch(shop)
    expect(shop.mails).toHaveLength(1)
    await shop.add({ kind: 'official', campaignId: 'campaign-1', from: false, to: true })
    shop.tick(day)
    await dispatch(shop)
    expect(shop.asked(1)).toBe(1)
  })

  test('do not follow a request that was attempted, though the account was set to dry run and live again since', async () => {
    const shop = await shopWithMessage()
    await shop.add({ kind: 'official', campaignId: 'campaign-1', from: false, to: true })
    await planned(shop, askable(1))
    shop.far.faults.add({ operation: request, times: 1, does: { kind: 'reset', when: 'before' } })
    await dispatch(shop)
    shop.tick(hour)
    await settleSends(shop.ports, shop)
    await shop.add({ kind: 'live', from: true, to: false })
    await dispatch(shop)
    await shop.add({ kind: 'live', from: false, to: true })
    await shop.store.replanRehearsed(shop.tenant, shop.clock.now)
    await shop.add({ kind: 'official', campaignId: 'campaign-1', from: true, to: false })
    shop.tick(day)
    await dispatch(shop)
    expect(shop.mails).toHaveLength(0)
    await shop.add({ kind: 'official', campaignId: 'campaign-1', from: false, to: true })
    shop.tick(2 * day)
    await dispatch(shop)
    expect(shop.asked(1)).toBe(1)
  })

  test('to a buyer who opted out are followed by nothing, in no campaign', async () => {
    const shop = await shopWithMessage()
    await planned(shop, askable(1))
    await dispatch(shop)
    await shop.add({ kind: 'official', campaignId: 'campaign-1', from: false, to: true })
    await bounce(shop, 'opt-out-bounce', { orderIds: [orderId(1)] })
    expect(await shop.decisionOf(1)).toEqual({ kind: 'undelivered', because: 'opted-out' })
    await shop.addCampaign({ id: 'other' })
    await planSends(shop.ports, shop)
    await dispatch(shop)
    expect(await shop.decisionOf(1, 'other')).toEqual({ kind: 'skipped', because: 'opted-out' })
    expect(shop.asked(1)).toBe(0)
  })

  test('stopped by a restriction are free by their own Message-ID, and not because its notice lists their order', async () => {
    const shop = await shopWithMessage()
    await planned(shop, askable(1))
    await dispatch(shop)
    await bounce(shop, 'restriction', { orderIds: [orderId(1)] })
    expect(await shop.decisionOf(1)).toEqual(sent)
    await bounce(shop, 'restriction', {
      references: ['<somebody@else.example>', messageIdOf(shop.mails[0]!.attemptId, 'shop@seller.example')],
    })
    expect(await shop.decisionOf(1)).toEqual({ kind: 'undelivered', because: 'restricted' })
  })

  test('are not freed by a note on their order that came before them, or long after: it is about somebody else’s', async () => {
    const shop = await shopWithMessage()
    await planned(shop, askable(1))
    await dispatch(shop)
    const orderIds = [orderId(1)]
    for (const away of [-hour, 6 * day]) {
      const receivedAt = new Date(noon.getTime() + away)
      await bounce(shop, 'single-message-block', { orderIds, receivedAt })
      expect(await shop.decisionOf(1)).toEqual(sent)
    }
    await bounce(shop, 'single-message-block', { orderIds, receivedAt: new Date(noon.getTime() + 4 * day) })
    expect(await shop.decisionOf(1)).toMatchObject({ kind: 'undelivered' })
  })

  test('are not freed by a bounce that nobody vouches for', async () => {
    const shop = await shopWithMessage()
    await planned(shop, askable(1))
    await dispatch(shop)
    await bounce(shop, 'single-message-block', { orderIds: [orderId(1)], authentic: 'unverified' })
    expect(await shop.decisionOf(1)).toEqual(sent)
  })
})
