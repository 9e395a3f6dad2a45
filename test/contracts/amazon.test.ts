import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readAccountHealth } from '../../src/domain/account-health.ts'
import { askable, connected, daysBefore, germany, noon, readActions, request } from '../adapters/amazon/connected.ts'

const first = '305-1234567-0000001'
const ask = { orderId: first, marketplaceId: germany }

describe('the language of a buyer', () => {
  test('is told by Amazon, or is not known', async () => {
    const { far, amazon } = await connected()
    far.orders.add(askable(first, { buyerLocale: 'pt_BR' }))
    expect(await amazon.buyerLanguage(ask)).toEqual({ kind: 'language', language: 'pt' })
    far.orders.add(askable(first))
    expect(await amazon.buyerLanguage(ask)).toEqual({ kind: 'language', language: null })
    expect(await amazon.buyerLanguage({ ...ask, orderId: '305-0000000-0000000' })).toEqual({
      kind: 'language',
      language: null,
    })
  })
})

describe('searching orders', () => {
  test('tells what is kept of an order, and nothing about the buyer', async () => {
    const { far, amazon } = await connected()
    far.orders.add(
      askable(first, {
        packages: ['DELIVERED', 'CANCELLED'],
        shippedTime: daysBefore(17),
        shipByLatest: daysBefore(18),
        programs: ['PRIME', 'AMAZON_BUSINESS'],
        items: [
          {
            asin: 'B0TESTASIN',
            sku: 'MUG-7',
            title: 'Becher „Größe L“',
            quantity: 3,
            unitPrice: '19.99',
            giftWrapped: true,
          },
        ],
      }),
    )
    const answer = await amazon.searchOrders({ since: new Date(daysBefore(2)), next: null })
    expect(answer).toEqual({
      kind: 'page',
      orders: [
        {
          orderId: first,
          marketplaceId: germany,
          status: 'shipped',
          fulfilledBy: 'merchant',
          purchasedAt: new Date(daysBefore(20)),
          updatedAt: new Date(daysBefore(1)),
          deliverBy: { earliest: new Date(daysBefore(15)), latest: new Date(daysBefore(12)) },
          delivered: true,
          replaces: null,
          items: [{ asin: 'B0TESTASIN', sku: 'MUG-7', title: 'Becher „Größe L“', quantity: 3 }],
          shippedAt: new Date(daysBefore(17)),
          traits: {
            business: true,
            gift: true,
            discounted: false,
            shippedLate: true,
            total: { amount: 59.97, currency: 'EUR' },
            returned: null,
            country: null,
          },
        },
      ],
      unreadable: 0,
      next: null,
      upTo: new Date(noon.getTime() - 120_000),
    })
  })

  test('asks for the account’s marketplaces, and for nothing about buyers', async () => {
    const { far, amazon } = await connected({ marketplaces: [germany, 'A1F83G8C2ARO7P'] })
    far.orders.add(askable(first), askable('305-1234567-0000002', { marketplaceId: 'A1F83G8C2ARO7P' }))
    const answer = await amazon.searchOrders({ since: new Date(daysBefore(2)), next: null })
    expect(answer).toMatchObject({ orders: [{ marketplaceId: germany }, { marketplaceId: 'A1F83G8C2ARO7P' }] })
    const query = new URLSearchParams(far.journal.at(-1)?.query)
    expect(query.get('includedData')).toBe('FULFILLMENT,PACKAGES,PROMOTION')
  })

  test('reads letters that were torn apart on the way', async () => {
    const { far, amazon } = await connected()
    far.orders.add(askable(first, { items: [{ title: 'Größe “XL” 茶' }, { title: 'Löffel' }] }))
    far.faults.add({ operation: 'searchOrders', does: { kind: 'drip', everyMs: 1 } })
    const answer = await amazon.searchOrders({ since: new Date(daysBefore(2)), next: null })
    expect(answer).toMatchObject({ orders: [{ items: [{ title: 'Größe “XL” 茶' }, { title: 'Löffel' }] }] })
  })

  test('reads page after page until there is none, every order once', async () => {
    const { far, amazon } = await connected()
    const ids = Array.from({ length: 230 }, (_, at) => `305-1234567-${`${at}`.padStart(7, '0')}`)
    far.orders.add(...ids.map((id) => askable(id)))
    const seen: string[] = []
    let next: string | null = null
    do {
      const answer = await amazon.searchOrders({ since: new Date(daysBefore(2)), next })
      if (answer.kind !== 'page') throw new Error(answer.kind)
      seen.push(...answer.orders.map(({ orderId }) => orderId))
      next = answer.next
    } while (next !== null)
    expect(seen).toEqual(ids)
  })

  test('says that a page has expired a day later', async () => {
    const { far, amazon } = await connected()
    far.orders.add(...Array.from({ length: 101 }, (_, at) => askable(`305-1234567-${1_000_000 + at}`)))
    const since = new Date(daysBefore(2))
    const answer = await amazon.searchOrders({ since, next: null })
    far.clock(() => new Date(noon.getTime() + 86_400_001))
    far.expireTokens()
    const next = answer.kind === 'page' ? answer.next : null
    expect(next).not.toBeNull()
    expect(await amazon.searchOrders({ since, next })).toEqual({ kind: 'page-expired' })
  })

  test('leaves out orders of other shops and names what an order replaces', async () => {
    const { far, amazon } = await connected()
    const replaces = { orderId: '305-7654321-0000009', type: 'REPLACEMENT_ORIGINAL_ID' } as const
    far.orders.add(askable(first, { channelName: 'NON_AMAZON' }), askable('305-1234567-0000002', { replaces }))
    const answer = await amazon.searchOrders({ since: new Date(daysBefore(2)), next: null })
    const orders = answer.kind === 'page' ? answer.orders : []
    expect(orders.map((order) => order.replaces)).toEqual(['305-7654321-0000009'])
    expect(answer).toMatchObject({ unreadable: 0 })
  })
})

describe('asking whether the official request is offered', () => {
  test.each([
    ['inside the window', {}, 'offered'],
    [
      'four days after the earliest delivery',
      { deliverBy: { earliest: daysBefore(4), latest: daysBefore(2) } },
      'not-offered',
    ],
    ['exactly five days after it', { deliverBy: { earliest: daysBefore(5), latest: daysBefore(2) } }, 'offered'],
    [
      '31 days after the latest delivery',
      { deliverBy: { earliest: daysBefore(33), latest: daysBefore(31) } },
      'not-offered',
    ],
    ['when a review was requested by hand', { requested: true }, 'not-offered'],
    ['when a free message went out', { messaged: true }, 'not-offered'],
    ['when the order was cancelled', { status: 'CANCELLED' }, 'not-offered'],
  ] as const)('%s', async (_, changes, kind) => {
    const { far, amazon } = await connected()
    far.orders.add(askable(first, changes))
    expect(await amazon.solicitationOffered(ask)).toEqual({ kind })
  })

  test('a refusal that is about the order is no trouble with the account', async () => {
    const { far, amazon } = await connected()
    const message = 'The requested solicitation is not available for this amazonOrderId.'
    const body = JSON.stringify({ errors: [{ code: 'Unauthorized', message }] })
    far.faults.add({ operation: readActions, does: { kind: 'answer', when: 'before', status: 403, body } })
    expect(await amazon.solicitationOffered(ask)).toEqual({ kind: 'not-offered' })
  })

  test('an order nobody knows is not offered', async () => {
    const { amazon } = await connected()
    expect(await amazon.solicitationOffered(ask)).toEqual({ kind: 'not-offered' })
  })

  test('an empty list during an outage means "not now", with or without its embedded part', async () => {
    const { far, amazon } = await connected({ standIn: { switches: { noActions: true, noEmbedded: true } } })
    far.orders.add(askable(first))
    expect(await amazon.solicitationOffered(ask)).toEqual({ kind: 'not-offered' })
    far.switches.noActions = false
    expect(await amazon.solicitationOffered(ask)).toEqual({ kind: 'offered' })
  })
})

describe('requesting a review', () => {
  test('is accepted once and then refused as already requested', async () => {
    const { far, amazon } = await connected()
    far.orders.add(askable(first))
    expect(await amazon.requestReview(ask)).toEqual({ kind: 'accepted' })
    expect(await amazon.requestReview(ask)).toMatchObject({ kind: 'refused', why: 'already-requested' })
    expect(far.ledger.map(({ orderId }) => orderId)).toEqual([first])
  })

  test('is accepted when Amazon confirms without a word', async () => {
    const { far, amazon } = await connected({ standIn: { switches: { emptyCreated: true } } })
    far.orders.add(askable(first))
    expect(await amazon.requestReview(ask)).toEqual({ kind: 'accepted' })
  })

  test.each(['typographic', 'straight', 'mojibake'] as const)(
    'too early is told apart, whatever the apostrophe (%s)',
    async (apostrophe) => {
      const { far, amazon } = await connected({ standIn: { switches: { apostrophe } } })
      far.orders.add(askable(first, { deliverBy: { earliest: daysBefore(1), latest: daysBefore(1) } }))
      expect(await amazon.requestReview(ask)).toMatchObject({ kind: 'refused', why: 'outside-window' })
    },
  )

  test('after a free message it is not available', async () => {
    const { far, amazon } = await connected()
    far.orders.add(askable(first, { messaged: true }))
    expect(await amazon.requestReview(ask)).toMatchObject({ kind: 'refused', why: 'not-available' })
  })

  test('of an order nobody knows it is not available', async () => {
    const { amazon } = await connected()
    expect(await amazon.requestReview(ask)).toMatchObject({ kind: 'refused', why: 'not-available' })
  })

  test('a missing role is trouble with the account and no word about the order', async () => {
    const { far, amazon } = await connected({ standIn: { switches: { roleMissing: true } } })
    far.orders.add(askable(first))
    expect(await amazon.requestReview(ask)).toMatchObject({ kind: 'access-denied' })
    expect(await amazon.solicitationOffered(ask)).toMatchObject({ kind: 'access-denied' })
  })

  test('a lost answer is unsure: it was done, and is not done again', async () => {
    const { far, amazon, requests } = await connected({ deadlines: { response: 1_500, total: 2_000 } })
    far.orders.add(askable(first))
    far.faults.add({ operation: request, does: { kind: 'swallow' } })
    expect(await amazon.requestReview(ask)).toMatchObject({ kind: 'unsure' })
    expect(far.ledger).toHaveLength(1)
    expect(requests(request)).toBe(1)
    expect(await amazon.solicitationOffered(ask)).toEqual({ kind: 'not-offered' })
  })
})

describe('the relay address', () => {
  test('is told for an order the seller fulfils', async () => {
    const { far, amazon } = await connected()
    far.orders.add(askable(first))
    expect(await amazon.relayAddress({ orderId: first })).toEqual({
      kind: 'address',
      address: 'relay-4711@marketplace.amazon.de',
    })
    expect(far.journal.at(-1)?.query).toBe('includedData=BUYER')
  })

  test('is none for an order Amazon fulfils, for one without a buyer and for one nobody knows', async () => {
    const { far, amazon } = await connected()
    far.orders.add(askable(first, { fulfilledBy: 'AMAZON' }), askable('305-1234567-0000002', { buyerEmail: null }))
    for (const orderId of [first, '305-1234567-0000002', '305-1234567-0000003'])
      expect(await amazon.relayAddress({ orderId })).toEqual({ kind: 'none' })
  })

  test('is none when the address is not one of Amazon’s', async () => {
    const { far, amazon } = await connected()
    const wrong = [
      'someone@example.com',
      'a@marketplace.amazon.de.example.com',
      'a@marketplace.amazon.de\r\nBcc: b@example.com',
    ]
    for (const [at, buyerEmail] of wrong.entries()) {
      const orderId = `305-1234567-000000${at}`
      far.orders.add(askable(orderId, { buyerEmail }))
      expect(await amazon.relayAddress({ orderId })).toEqual({ kind: 'none' })
    }
  })
})

describe('limits', () => {
  test('nothing is asked when our own bucket is empty, and the caller hears until when', async () => {
    const until = new Date(noon.getTime() + 900)
    const { far, amazon, requests } = await connected({ takeToken: async () => ({ kind: 'wait', until }) })
    far.orders.add(askable(first))
    expect(await amazon.requestReview(ask)).toEqual({ kind: 'throttled', until })
    expect(await amazon.searchOrders({ since: noon, next: null })).toEqual({ kind: 'throttled', until })
    expect(requests(request) + requests('searchOrders')).toBe(0)
  })

  test('of several calls that want the same token one asks for it, and all hear when the next is due', async () => {
    const [clock, next] = [{ now: noon }, new Date(noon.getTime() + 1000)]
    let asked = 0
    const takeToken = async () => {
      asked += 1
      return { kind: 'granted', next: new Date(clock.now.getTime() + 1000) } as const
    }
    const { far, amazon } = await connected({ takeToken, now: () => clock.now })
    far.orders.add(askable(first))
    const together = () => Promise.all(Array.from({ length: 4 }, () => amazon.solicitationOffered(ask)))
    const throttled = { kind: 'throttled', until: next }
    expect(await together()).toEqual([{ kind: 'offered' }, throttled, throttled, throttled])
    expect(asked).toBe(1)
    clock.now = next
    expect((await together()).filter(({ kind }) => kind === 'offered')).toHaveLength(1)
    expect(asked).toBe(2)
  })

  test('what a clock said that was wrong by hours is not waited for', async () => {
    const clock = { now: new Date(noon.getTime() + 7_200_000) }
    const takeToken = async () => ({ kind: 'granted', next: new Date(clock.now.getTime() + 1000) }) as const
    const { far, amazon } = await connected({ takeToken, now: () => clock.now })
    far.orders.add(askable(first))
    await amazon.solicitationOffered(ask)
    clock.now = noon
    expect(await amazon.solicitationOffered(ask)).toEqual({ kind: 'offered' })
  })

  test('a throttled call empties our bucket, is asked once, and did nothing', async () => {
    const { far, amazon, emptied, requests } = await connected()
    far.orders.add(askable(first))
    for (let at = 0; at < 5; at += 1) await amazon.solicitationOffered(ask)
    const until = new Date(noon.getTime() + 1000)
    expect(await amazon.solicitationOffered(ask)).toEqual({ kind: 'throttled', until })
    expect(requests(readActions)).toBe(6)
    expect(emptied).toEqual([{ operation: readActions, until }])
  })

  test.each([
    ['0.5', 2000],
    ['0.000000001', 3_600_000],
    ['-1', 1000],
    ['many', 1000],
  ])('Amazon’s own rate (%s per second) says when the next token is due, within reason', async (rate, wait) => {
    const { far, amazon } = await connected()
    const headers = { 'x-amzn-RateLimit-Limit': rate }
    far.faults.add({ operation: request, does: { kind: 'answer', when: 'before', status: 429, body: '{}', headers } })
    expect(await amazon.requestReview(ask)).toEqual({ kind: 'throttled', until: new Date(noon.getTime() + wait) })
  })

  test('the bucket is named with what Amazon allows, less the one that is never spent', async () => {
    const asked: unknown[] = []
    const { amazon } = await connected({
      takeToken: async (operation, bucket) => {
        asked.push([operation, bucket.perSecond, bucket.burst])
        return { kind: 'granted' }
      },
    })
    await amazon.searchOrders({ since: new Date(daysBefore(2)), next: null })
    await amazon.relayAddress({ orderId: first })
    await amazon.solicitationOffered(ask)
    await amazon.requestReview(ask)
    expect(asked).toEqual([
      ['searchOrders', 0.0056, 19],
      ['getOrder', 0.5, 29],
      [readActions, 1, 4],
      [request, 1, 4],
    ])
  })
})

describe('the account-health report', () => {
  test.each([false, true])('is asked for, made, and read (packed: %s)', async (packedReports) => {
    const { far, amazon, lines } = await connected()
    far.switches.packedReports = packedReports
    far.accountHealth(germany, 'BAD')
    const asked = await amazon.requestHealthReport()
    if (asked.kind !== 'requested') throw new Error(asked.kind)
    expect(await amazon.readHealthReport(asked)).toEqual({ kind: 'making' })
    const report = await amazon.readHealthReport(asked)
    expect(readAccountHealth(report.kind === 'report' ? report.text : '')).toEqual([
      { marketplaceId: germany, status: 'NORMAL', messaging: 'BAD' },
    ])
    expect(lines.map((line) => line.status)).not.toContain(null)
    // The link is the permission: whoever keeps the document gets no token.
    expect(far.journal.filter((line) => line.operation === 'download')).toHaveLength(1)
  })

  test('that nobody may ask for is refused without calling everything refused', async () => {
    const { far, amazon, lines } = await connected()
    far.switches.roleMissing = true
    expect(await amazon.requestHealthReport()).toMatchObject({ kind: 'access-denied' })
    expect(lines.at(-1)).toMatchObject({ status: 403, denied: false })
  })

  test('that Amazon does not know, or has given up, will not come', async () => {
    const { far, amazon } = await connected()
    expect(await amazon.readHealthReport({ reportId: '99' })).toEqual({ kind: 'none' })
    const body = JSON.stringify({ processingStatus: 'CANCELLED' })
    far.faults.add({
      operation: 'getReport',
      does: { kind: 'answer', when: 'before', status: 200, type: 'application/json', body },
    })
    expect(await amazon.readHealthReport({ reportId: '1' })).toEqual({ kind: 'none' })
  })

  test.each([
    'http://f5.s3.amazonaws.com/a',
    'https://evil.example/a',
    'https://amazonaws.com.evil.example/a',
    'file:///etc/passwd',
  ])('is never fetched from %s', async (url) => {
    const { far, amazon, requests } = await connected()
    const json = (body: object) => ({
      kind: 'answer' as const,
      when: 'before' as const,
      status: 200,
      type: 'application/json',
      body: JSON.stringify(body),
    })
    far.faults.add({ operation: 'getReport', does: json({ processingStatus: 'DONE', reportDocumentId: 'doc-1' }) })
    far.faults.add({ operation: 'getReportDocument', does: json({ reportDocumentId: 'doc-1', url }) })
    expect(await amazon.readHealthReport({ reportId: '1' })).toMatchObject({ kind: 'unavailable' })
    // Nor is anybody else asked.
    expect([requests('download'), requests('misdirected')]).toEqual([0, 0])
  })

  test('that is packed to burst is not unpacked', async () => {
    const { far, amazon } = await connected()
    far.switches.packedReports = true
    const asked = await amazon.requestHealthReport()
    if (asked.kind !== 'requested') throw new Error(asked.kind)
    await amazon.readHealthReport(asked)
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024)).toString('base64')
    expect(bomb.length).toBeLessThan(100_000)
    far.faults.add({
      operation: 'download',
      does: { kind: 'answer', when: 'before', status: 200, type: 'text/plain', encoding: 'base64', body: bomb },
    })
    expect(await amazon.readHealthReport(asked)).toMatchObject({ kind: 'unavailable' })
  })
})
