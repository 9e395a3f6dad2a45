import { describe, expect, test } from 'vitest'
import { askable, connected, daysBefore, germany, noon, readActions, request } from './connected.ts'

const orderId = '305-1234567-0000001'
const ask = { orderId, marketplaceId: germany }
const since = new Date(daysBefore(2))

const bodies: [string, string][] = [
  ['nothing', ''],
  ['a megabyte of letters', 'x'.repeat(1 << 20)],
  ['a megabyte of brackets', '['.repeat(1 << 20)],
  ['closed brackets, very deep', '['.repeat(200_000) + ']'.repeat(200_000)],
  ['null', 'null'],
  ['a number', '7'],
  ['a list', '[]'],
  [
    'prototype keys',
    '{"__proto__":{"orders":[],"_links":{"actions":[{"name":"productReviewAndSellerFeedback"}]}},"constructor":1}',
  ],
  ['wrong types', '{"orders":{},"_links":{"actions":"productReviewAndSellerFeedback"},"order":7,"errors":"x"}'],
  ['errors that are none', '{"errors":[null,7,{"code":{},"message":[],"details":1}]}'],
]

const answer = (status: number, body: string) => ({ kind: 'answer', when: 'before', status, body }) as const

describe('an answer that makes no sense', () => {
  test.each(bodies)('leaves a question unanswered: %s', async (_, body) => {
    const { far, amazon } = await connected({ standIn: { switches: { limits: false } } })
    for (const operation of ['searchOrders', readActions, 'getOrder'])
      far.faults.add({ operation, does: answer(200, body) })
    expect(await amazon.searchOrders({ since, next: null })).toMatchObject({ kind: 'unavailable' })
    expect(await amazon.solicitationOffered(ask)).toMatchObject({ kind: 'unavailable' })
    expect(await amazon.relayAddress({ orderId })).toMatchObject({ kind: 'unavailable' })
  })

  test.each(bodies)('is no yes to a request, and no reason to repeat it: %s', async (_, body) => {
    const { far, amazon, requests } = await connected()
    far.faults.add({ operation: request, does: answer(200, body) })
    expect(await amazon.requestReview(ask)).toMatchObject({ kind: 'unsure' })
    far.faults.clear()
    far.faults.add({ operation: request, does: answer(403, body) })
    expect(await amazon.requestReview(ask)).toMatchObject({ kind: 'access-denied' })
    expect(requests(request)).toBe(2)
  })

  test('that never ends is cut off', async () => {
    const { far, amazon } = await connected()
    far.faults.add({ operation: request, does: answer(201, ' '.repeat(17 << 20)) })
    expect(await amazon.requestReview(ask)).toEqual({ kind: 'unsure', detail: 'the answer was too large' })
  })
})

describe('a page of orders', () => {
  test('with bad rows among good ones loses only the bad ones, and counts them', async () => {
    const { far, amazon } = await connected()
    const good = {
      orderId,
      createdTime: daysBefore(9),
      lastUpdatedTime: daysBefore(1),
      salesChannel: { channelName: 'AMAZON', marketplaceId: germany },
      fulfillment: { fulfillmentStatus: 'SHIPPED', fulfilledBy: 'AMAZON' },
      orderItems: [],
    }
    const bad = [
      null,
      7,
      'x',
      [],
      {},
      { ...good, orderId: '../../etc' },
      { ...good, createdTime: 'yesterday' },
      { ...good, fulfillment: { fulfillmentStatus: 'LOST' } },
    ]
    const foreign = { ...good, salesChannel: { channelName: 'NON_AMAZON' } }
    const body = JSON.stringify({ orders: [...bad, foreign, good], lastUpdatedBefore: daysBefore(0) })
    far.faults.add({ operation: 'searchOrders', does: answer(200, body) })
    const page = await amazon.searchOrders({ since, next: null })
    expect(page).toMatchObject({ kind: 'page', unreadable: bad.length, upTo: noon, orders: [{ orderId }] })
  })

  test('that continues with itself is not followed for ever', async () => {
    const { far, amazon } = await connected()
    far.faults.add({ operation: 'searchOrders', does: answer(200, '{"orders":[],"pagination":{"nextToken":"same"}}') })
    expect(await amazon.searchOrders({ since, next: 'same' })).toMatchObject({ kind: 'unavailable' })
  })

  test.each([
    ['beyond now', '2099-01-01T00:00:00Z', noon],
    ['before it began', '2001-01-01T00:00:00Z', since],
    ['nowhere', 'soon', since],
  ])('that claims to reach %s skips no order', async (_, lastUpdatedBefore, upTo) => {
    const { far, amazon } = await connected()
    far.faults.add({ operation: 'searchOrders', does: answer(200, JSON.stringify({ orders: [], lastUpdatedBefore })) })
    expect(await amazon.searchOrders({ since, next: null })).toMatchObject({ kind: 'page', upTo })
  })
})

describe('what is logged or shown', () => {
  test('holds no secret and no address, even when Amazon repeats them', async () => {
    const { far, amazon, lines } = await connected()
    far.orders.add(askable(orderId))
    const { clientSecret, refreshToken } = far.credentials
    const echo = `Bad: ${clientSecret} ${refreshToken} Atza|${'a'.repeat(40)} buyer-1@marketplace.amazon.de\n\u202Eend`
    const body = JSON.stringify({ errors: [{ code: 'Unauthorized', message: echo, details: echo }] })
    far.faults.add({ operation: request, does: answer(403, body) })
    const refused = await amazon.requestReview(ask)
    await amazon.relayAddress({ orderId })
    expect(refused).toMatchObject({ kind: 'refused', why: 'ineligible' })
    const told = JSON.stringify([refused, lines])
    for (const secret of [clientSecret, refreshToken, 'aaaa', 'marketplace.amazon', '\\n', '\u202E'])
      expect(told).not.toContain(secret)
    expect(told).toContain('Bad: [secret] [secret] [secret] [address] end')
  })

  test('names the operation, the status and Amazon’s request id', async () => {
    const { far, amazon, lines } = await connected()
    far.orders.add(askable(orderId, { requested: true }))
    await amazon.requestReview(ask)
    const requestId = far.journal.at(-1)?.requestId
    const detail = 'You have already requested a review for this order.'
    expect(lines).toEqual([{ operation: request, status: 403, code: 'Unauthorized', requestId, denied: false, detail }])
  })

  test('a lost answer is logged as such', async () => {
    const { far, amazon, lines } = await connected()
    far.faults.add({ operation: request, does: { kind: 'reset', when: 'before' } })
    await amazon.requestReview(ask)
    expect(lines).toEqual([
      { operation: request, status: null, code: null, requestId: null, denied: false, detail: 'ECONNRESET' },
    ])
  })
})
