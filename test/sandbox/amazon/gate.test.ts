import { describe, expect, test } from 'vitest'
import { ask, germany, noon, order, standIn } from './client.ts'

const orderId = '305-1234567-0000001'
const actions = `/solicitations/v1/orders/${orderId}?marketplaceIds=${germany}`
const post = `/solicitations/v1/orders/${orderId}/solicitations/productReviewAndSellerFeedback?marketplaceIds=${germany}`
const details = (body: unknown) => (body as { errors: { details: string }[] }).errors[0]?.details

describe('signing in', () => {
  test('gives a token for an hour', async () => {
    const { signIn } = await standIn()
    expect((await signIn()).body).toMatchObject({
      access_token: expect.stringMatching(/^Atza\|/),
      token_type: 'bearer',
      expires_in: 3600,
    })
  })

  test.each([
    [{ client_secret: 'wrong' }, 401, 'invalid_client'],
    [{ refresh_token: 'wrong' }, 400, 'invalid_grant'],
    [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
    [{ grant_type: 'client_credentials', scope: 'everything' }, 400, 'invalid_scope'],
  ])('with %j is refused', async (grant, status, error) => {
    const { signIn } = await standIn()
    expect(await signIn(grant as Record<string, string>)).toMatchObject({ status, body: { error } })
  })
})

describe('a call', () => {
  test('to a host that is not Amazon’s is misdirected', async () => {
    const { amazon, call } = await standIn()
    for (const host of [
      'example.com',
      '127.0.0.1',
      'sellingpartnerapi-xx.amazon.com',
      'sellingpartnerapi-eu.amazon.com.example.com',
    ])
      expect((await call(actions, { host })).status).toBe(421)
    expect(amazon.journal.filter(({ status }) => status === 421)).toHaveLength(4)
  })

  test('without a token, with a foreign one or an expired one is denied, each with its reason', async () => {
    const { amazon, call } = await standIn()
    expect(details((await ask(amazon.port, actions)).body)).toContain('missing')
    expect(details((await call(actions, { headers: { 'x-amz-access-token': 'Atza|other' } })).body)).toContain(
      'revoked, malformed or invalid',
    )
    amazon.clock(() => new Date(noon.getTime() + 3_600_000))
    const late = await call(actions)
    expect(late.status).toBe(403)
    expect(details(late.body)).toContain('has expired')
    expect(late.headers).not.toHaveProperty('x-amzn-ratelimit-limit')
  })

  test('with a parameter nobody knows, or one twice, is malformed', async () => {
    const { amazon, call } = await standIn()
    amazon.orders.add(order(orderId))
    expect((await call(`${actions}&verbose=1`)).status).toBe(400)
    expect((await call(`${actions}&marketplaceIds=${germany}`)).status).toBe(400)
    expect((await call(actions.replace(germany, `${germany},A1F83G8C2ARO7P`))).status).toBe(400)
    expect((await call(actions.replace(germany, ''))).status).toBe(400)
  })

  test('for a store of another region is malformed', async () => {
    const { amazon, call } = await standIn()
    amazon.orders.add(order(orderId))
    expect((await call(actions, { host: 'sellingpartnerapi-na.amazon.com' })).status).toBe(400)
  })

  test('carries a request id, which the journal knows too, and no secret in it', async () => {
    const { amazon, call, token } = await standIn()
    const { headers } = await call(actions)
    expect(amazon.journal.at(-1)).toMatchObject({
      requestId: headers['x-amzn-requestid'],
      operation: 'getSolicitationActionsForOrder',
      status: 404,
    })
    const journal = JSON.stringify(amazon.journal)
    for (const secret of [token, ...Object.values(amazon.credentials)]) expect(journal).not.toContain(secret)
  })

  test('to a path nobody serves is not found, however odd it is', async () => {
    const { amazon, call } = await standIn()
    expect((await call('/orders/v0/orders')).status).toBe(404)
    expect((await call('/orders/2026-01-01/orders/%E0%A4%A')).status).toBe(400)
    expect((await ask(amazon.port, '//')).status).toBeGreaterThanOrEqual(400)
  })
})

describe('the bucket of an operation', () => {
  test('gives its burst, then one more for each second', async () => {
    const { amazon, call } = await standIn()
    amazon.orders.add(order(orderId))
    const statuses: number[] = []
    for (let at = 0; at < 6; at += 1) statuses.push((await call(actions)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    amazon.clock(() => new Date(noon.getTime() + 2000))
    expect([(await call(actions)).status, (await call(actions)).status, (await call(actions)).status]).toEqual([
      200, 200, 429,
    ])
  })

  test('is its own: the other operation still has all of it', async () => {
    const { amazon, call } = await standIn()
    amazon.orders.add(order(orderId))
    for (let at = 0; at < 6; at += 1) await call(actions)
    expect((await call(post, { method: 'POST' })).status).toBe(201)
  })

  test('belongs to one seller, who sees no other seller’s orders', async () => {
    const sellers = ['one', 'two'].map((name) => ({
      sellerId: name,
      refreshToken: `Atzr|${name}`,
      marketplaces: [germany],
    }))
    const { amazon, signIn, call } = await standIn({ sellers })
    amazon.orders.add({ ...order(orderId), sellerId: 'two' })
    for (let at = 0; at < 6; at += 1) await call(actions)
    const second = (await signIn({ refresh_token: 'Atzr|two' })).body as { access_token: string }
    expect((await call(actions)).status).toBe(429)
    expect((await call(actions, { headers: { 'x-amz-access-token': second.access_token } })).status).toBe(200)
  })
})

describe('a request for a review', () => {
  test('takes no body', async () => {
    const { amazon, call } = await standIn()
    amazon.orders.add(order(orderId))
    expect((await call(post, { method: 'POST', body: '{}' })).status).toBe(400)
    expect(amazon.ledger).toHaveLength(0)
  })

  test('that lags lets a second one in: only the ledger tells', async () => {
    const { amazon, call } = await standIn({ switches: { lagMs: [60, 60] } })
    amazon.orders.add(order(orderId))
    const both = [call(post, { method: 'POST' }), call(post, { method: 'POST' })]
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([201, 201])
    expect(amazon.ledger).toHaveLength(2)
    expect((await call(post, { method: 'POST' })).text).toContain('already requested')
  })

  test('takes effect although the caller has gone', async () => {
    const { amazon, call } = await standIn()
    amazon.orders.add(order(orderId))
    amazon.faults.add({ operation: '*', does: { kind: 'reset', when: 'after' }, times: 1 })
    await expect(call(post, { method: 'POST' })).rejects.toThrow()
    expect(amazon.ledger.map((line) => line.orderId)).toEqual([orderId])
    expect(amazon.orders.get(orderId)?.requested).toBe(true)
  })
})

describe('a list of actions', () => {
  test('flickers when told to, and says nothing of why it is empty', async () => {
    const { amazon, call } = await standIn({ switches: { flickerEvery: 2 } })
    amazon.orders.add(order(orderId))
    const lengths = []
    for (let at = 0; at < 4; at += 1)
      lengths.push(((await call(actions)).body as { _links: { actions: unknown[] } })._links.actions.length)
    expect(lengths).toEqual([1, 0, 1, 0])
  })
})
