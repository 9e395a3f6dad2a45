import { describe, expect, test } from 'vitest'
import { connectAmazon } from '../../../src/adapters/amazon/connect-amazon.ts'
import { askable, connected, germany, noon, readActions, request } from './connected.ts'

const first = '305-1234567-0000001'
const second = '305-1234567-0000002'
const ask = { orderId: first, marketplaceId: germany }
/** Long enough for all that comes before the answer that never ends, on a busy machine too. */
const quick = { response: 1_500, total: 2_000 }

describe('a review is requested once, whatever becomes of the answer', () => {
  test.each([
    ['the connection is reset before it was done', { kind: 'reset', when: 'before' }, 0],
    ['the connection is reset after it was done', { kind: 'reset', when: 'after' }, 1],
    ['the answer never comes', { kind: 'swallow' }, 1],
    ['the answer trickles in for too long', { kind: 'drip', everyMs: 5_000 }, 1],
    ['the answer breaks off in the middle', { kind: 'cut', bytes: 1 }, 1],
    [
      'a failure of Amazon’s hides that it was done',
      { kind: 'answer', when: 'after', status: 500, body: '{"errors":[{"code":"InternalFailure","message":"x"}]}' },
      1,
    ],
    [
      'a gateway gives up',
      { kind: 'answer', when: 'after', status: 504, body: '{"message":"Endpoint request timed out"}' },
      1,
    ],
    [
      'a page of HTML says 503',
      { kind: 'answer', when: 'before', status: 503, body: '<html>busy</html>', type: 'text/html' },
      0,
    ],
    [
      'a page of HTML says 200',
      { kind: 'answer', when: 'before', status: 200, body: '<html>hello</html>', type: 'text/html' },
      0,
    ],
    [
      'it was created, with errors',
      { kind: 'answer', when: 'after', status: 201, body: '{"errors":[{"code":"x","message":"y"}]}' },
      1,
    ],
    ['it was created, in words nobody reads', { kind: 'answer', when: 'after', status: 201, body: '{"half' }, 1],
  ] as const)('%s', async (_, does, done) => {
    const endless = does.kind === 'swallow' || does.kind === 'drip'
    const { far, amazon, requests } = await connected(endless ? { deadlines: quick } : {})
    far.orders.add(askable(first))
    far.faults.add({ operation: request, does })
    expect(await amazon.requestReview(ask)).toMatchObject({ kind: 'unsure' })
    expect(requests(request)).toBe(1)
    expect(far.ledger).toHaveLength(done)
  })

  test('a refused connection is no doubt: nothing was done', async () => {
    const { far, amazon } = await connected()
    await amazon.solicitationOffered(ask)
    await far.close()
    expect(await amazon.requestReview(ask)).toEqual({ kind: 'unavailable', detail: 'ECONNREFUSED' })
  })

  test('a request Amazon calls malformed was not done', async () => {
    const { far, amazon } = await connected()
    far.faults.add({ operation: request, does: { kind: 'answer', when: 'before', status: 400, body: '{}' } })
    expect(await amazon.requestReview(ask)).toMatchObject({ kind: 'unavailable' })
  })
})

describe('an access token', () => {
  test('is fetched once by many who come together', async () => {
    const { far, amazon, requests } = await connected({ standIn: { switches: { limits: false } } })
    far.orders.add(askable(first))
    far.faults.add({ operation: 'signIn', does: { kind: 'delay', when: 'before', ms: 50 } })
    const answers = await Promise.all(Array.from({ length: 20 }, () => amazon.solicitationOffered(ask)))
    expect(answers).toEqual(Array(20).fill({ kind: 'offered' }))
    expect(requests('signIn')).toBe(1)
  })

  test('that has expired is replaced once for all, and each call repeated once', async () => {
    const { far, amazon, requests } = await connected({ standIn: { switches: { limits: false } } })
    far.orders.add(askable(first), askable(second))
    await amazon.solicitationOffered(ask)
    far.expireTokens()
    const both = [amazon.requestReview(ask), amazon.requestReview({ ...ask, orderId: second })]
    expect(await Promise.all(both)).toEqual([{ kind: 'accepted' }, { kind: 'accepted' }])
    expect(requests('signIn')).toBe(2)
    expect(far.ledger).toHaveLength(2)
  })

  test('that is refused again and again ends as denied, after two tries', async () => {
    const { far, amazon, requests } = await connected()
    far.orders.add(askable(first))
    const body = JSON.stringify({
      errors: [
        {
          code: 'Unauthorized',
          message: 'Access to requested resource is denied.',
          details: 'The access token you provided has expired.',
        },
      ],
    })
    far.faults.add({ operation: request, does: { kind: 'answer', when: 'before', status: 403, body } })
    expect(await amazon.requestReview(ask)).toMatchObject({ kind: 'access-denied' })
    expect(requests(request)).toBe(2)
  })

  test.each([
    ['the seller took the grant back', { grantRevoked: true }, {}, 'sign-in refused: invalid_grant'],
    ['the client secret is wrong', {}, { clientSecret: 'not the secret' }, 'sign-in refused: invalid_client'],
  ] as const)('is denied when %s, and no call is made', async (_, switches, options, detail) => {
    const { far, amazon } = await connected({ standIn: { switches }, ...options })
    expect(await amazon.requestReview(ask)).toEqual({ kind: 'access-denied', detail })
    expect(far.journal.every(({ operation }) => operation === 'signIn')).toBe(true)
  })

  test.each([
    ['HTML', '<html>busy</html>'],
    ['an empty object', '{}'],
    ['a token that is no text', '{"access_token":{"a":1}}'],
    ['a token that would split the header', '{"access_token":"a\\r\\nx: y"}'],
  ])('that comes as %s leaves Amazon unavailable', async (_, body) => {
    const { far, amazon } = await connected()
    far.faults.add({ operation: 'signIn', does: { kind: 'answer', when: 'before', status: 200, body } })
    expect(await amazon.requestReview(ask)).toMatchObject({ kind: 'unavailable' })
  })

  test('whose fetching hangs does not hang the call', async () => {
    const { far, amazon } = await connected({ deadlines: quick })
    far.faults.add({ operation: 'signIn', does: { kind: 'swallow' } })
    expect(await amazon.requestReview(ask)).toMatchObject({ kind: 'unavailable' })
  })
})

describe('questions', () => {
  test('each go to their own order, although the package remembers paths', async () => {
    const { far, amazon } = await connected()
    far.orders.add(askable(first), askable(second, { requested: true }))
    const given = { orderId: first, marketplaceId: germany }
    expect(await amazon.solicitationOffered(given)).toEqual({ kind: 'offered' })
    given.orderId = second
    expect(await amazon.solicitationOffered(given)).toEqual({ kind: 'not-offered' })
    expect(
      far.journal.filter(({ operation }) => operation === readActions).map(({ path }) => path.split('/')[4]),
    ).toEqual([first, second])
  })

  test.each([
    ['reset', { kind: 'reset', when: 'before' }],
    ['failing', { kind: 'answer', when: 'before', status: 503, body: '' }],
    ['broken off', { kind: 'cut', bytes: 5 }],
    ['garbled', { kind: 'answer', when: 'before', status: 200, body: '<html>' }],
  ] as const)('are asked again when %s, and answered', async (_, does) => {
    const { far, amazon, requests } = await connected()
    far.orders.add(askable(first))
    far.faults.add({ operation: readActions, times: 1, does })
    expect(await amazon.solicitationOffered(ask)).toEqual({ kind: 'offered' })
    expect(requests(readActions)).toBe(2)
  })

  test('are asked three times at most', async () => {
    const { far, amazon, requests } = await connected()
    far.faults.add({ operation: readActions, does: { kind: 'reset', when: 'before' } })
    expect(await amazon.solicitationOffered(ask)).toMatchObject({ kind: 'unavailable' })
    expect(requests(readActions)).toBe(3)
  })

  test('cause no storm in an outage: hardly more requests than questions', async () => {
    const { far, amazon, requests } = await connected({ standIn: { switches: { limits: false } } })
    far.faults.add({ operation: readActions, does: { kind: 'answer', when: 'before', status: 503, body: '' } })
    for (let at = 0; at < 60; at += 1) await amazon.solicitationOffered(ask)
    expect(requests(readActions)).toBeGreaterThanOrEqual(60)
    expect(requests(readActions)).toBeLessThanOrEqual(72)
  })

  test('that are refused without a reason mean that access is denied', async () => {
    const { far, amazon, requests } = await connected()
    far.faults.add({
      operation: readActions,
      does: { kind: 'answer', when: 'before', status: 403, body: '{"message":"Forbidden"}' },
    })
    expect(await amazon.solicitationOffered(ask)).toEqual({ kind: 'access-denied', detail: 'HTTP 403' })
    expect(requests(readActions)).toBe(1)
  })
})

describe('the address of a stand-in', () => {
  test.each([
    'https://127.0.0.1:4000',
    'http://sellingpartnerapi-eu.amazon.com:80',
    'http://127.0.0.1.example.com:4000',
    'http://user@127.0.0.1:4000',
    'http://127.0.0.1',
    'http://127.0.0.1:4000/path',
    'nonsense',
    '',
  ])('%j is refused at once', (url) => {
    const options = {
      clientId: 'a',
      clientSecret: 'b',
      refreshToken: 'c',
      region: 'eu',
      marketplaces: [],
      now: () => noon,
    } as const
    const takeToken = async () => ({ kind: 'granted' }) as const
    expect(() => connectAmazon({ ...options, url, takeToken, emptyBucket: async () => {} })).toThrow('SP_API_URL')
  })

  test('takes the calls for all of Amazon’s hosts, each under its own name', async () => {
    const { far, amazon } = await connected()
    await amazon.solicitationOffered(ask)
    expect(far.journal.map(({ host, userAgent }) => [host, userAgent.split('/')[0]])).toEqual([
      ['api.amazon.com', ''],
      ['sellingpartnerapi-eu.amazon.com', 'F5Guard'],
    ])
  })
})

test('credentials come from nowhere but the options', async () => {
  const { amazon, requests } = await connected({ clientId: '', clientSecret: '' })
  expect(await amazon.requestReview(ask)).toEqual({ kind: 'access-denied', detail: 'sign-in refused: invalid_client' })
  expect(requests('signIn')).toBe(1)
})
