import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OrderReport } from '../../../src/domain/order-report.ts'
import type { ReportPart } from '../../../src/ports.ts'
import { connected, daysBefore, noon } from './connected.ts'

const headings =
  'amazon-order-id merchant-order-id purchase-date last-updated-date order-status fulfillment-channel sales-channel product-name sku asin quantity currency item-price gift-wrap-price item-promotion-discount ship-promotion-discount ship-country promotion-ids is-business-order'.split(
    ' ',
  )

/** A line of the report of all orders; what is not given is as it usually is. */
const line = (differs: Readonly<Record<string, string>> = {}): string => {
  const usual: Readonly<Record<string, string>> = {
    'amazon-order-id': '305-1234567-0000001',
    'purchase-date': '2026-11-01T10:00:00+00:00',
    'last-updated-date': '2026-11-02T10:00:00+00:00',
    'order-status': 'Shipped',
    'fulfillment-channel': 'Merchant',
    'sales-channel': 'Amazon.de',
    'product-name': 'Becher',
    sku: 'MUG-1',
    asin: 'B000000001',
    quantity: '1',
    currency: 'EUR',
    'item-price': '9.99',
    'item-promotion-discount': '0.00',
    'ship-promotion-discount': '0.00',
    'ship-country': 'DE',
    'is-business-order': 'false',
  }
  return headings.map((heading) => differs[heading] ?? usual[heading] ?? '').join('\t')
}
const table = (...lines: readonly string[]): string => [headings.join('\t'), ...lines, ''].join('\n')

type Given = {
  readonly body: Buffer | string
  readonly type?: string
  readonly after?: number
  readonly report?: OrderReport
}

/** Reads a document through the adapter, whatever the stand-in had to tell itself. */
const read = async (
  { body, type = 'text/plain;charset=UTF-8', after = 0, report = 'all-orders' }: Given,
  most = 99,
) => {
  const { far, amazon } = await connected({ standIn: { switches: { reportLooks: 0, limits: false } } })
  const status = '{"processingStatus":"DONE","reportDocumentId":"doc-50000"}'
  far.faults.add({ operation: 'getReport', does: { kind: 'answer', when: 'before', status: 200, body: status } })
  const bytes = Buffer.from(body).toString('base64')
  far.faults.add({
    operation: 'download',
    does: { kind: 'answer', when: 'before', status: 200, body: bytes, encoding: 'base64', type },
  })
  const asked = await amazon.requestOrderReport({ report, from: new Date(daysBefore(20)), to: noon })
  if (asked.kind !== 'requested') throw new Error(asked.kind)
  const parts: ReportPart[] = []
  const take = async (part: ReportPart) => {
    parts.push(part)
    return parts.length < most ? ('more' as const) : ('enough' as const)
  }
  const end = await amazon.readOrderReport({ report, reportId: asked.reportId, after, take })
  return {
    end,
    parts,
    orders: parts.flatMap(({ orders }) => orders),
    facts: parts.flatMap(({ facts }) => facts),
    unreadable: parts.reduce((sum, part) => sum + part.unreadable, 0),
    foreign: parts.reduce((sum, part) => sum + part.foreign, 0),
  }
}
const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => line({ 'amazon-order-id': `305-1234567-${String(at).padStart(7, '0')}` }))

describe('The report of all orders', () => {
  test.each([
    [
      'UTF-8',
      'text/tab-separated-values;charset=UTF-8',
      Buffer.from(table(line({ 'product-name': 'Größe „L“ 茶' }))),
      'Größe „L“ 茶',
    ],
    [
      'Windows-1252',
      'text/plain; charset=Cp1252',
      Buffer.from(table(line({ 'product-name': 'Gr\xf6\xdfe \x93L\x94' })), 'latin1'),
      'Größe “L”',
    ],
    [
      'Shift_JIS',
      'text/plain;charset="Shift_JIS"',
      Buffer.from(table(line({ 'product-name': '\x90\x85\x93\x9b' })), 'latin1'),
      '水筒',
    ],
    [
      'no charset, or one that nobody knows',
      'text/plain;charset=x-moon',
      Buffer.from(table(line({ 'product-name': 'Tasse à café' }))),
      'Tasse à café',
    ],
  ])('is read in %s', async (_, type, body, title) => {
    expect((await read({ body, type })).orders[0]?.items[0]?.title).toBe(title)
  })

  test('puts the rows of an order together, also where it is told of in two places', async () => {
    const more = line({ sku: 'LID-1', asin: 'B000000002', quantity: '2', 'item-price': '5.00' })
    const other = line({ 'amazon-order-id': '305-1234567-0000002' })
    const { orders } = await read({ body: table(line(), line(), other, more, line()) })
    expect(
      orders.map(({ items, traits }) => [items.map(({ sku, quantity }) => [sku, quantity]), traits.total]),
    ).toEqual([
      [
        [
          ['MUG-1', 1],
          ['MUG-1', 1],
          ['LID-1', 2],
        ],
        { amount: 24.98, currency: 'EUR' },
      ],
      [[['MUG-1', 1]], { amount: 9.99, currency: 'EUR' }],
    ])
  })

  test.each([
    ['Shipped', 'shipped'],
    ['Shipped - Delivered to Buyer', 'shipped'],
    ['Shipping', 'unshipped'],
    ['Partially Shipped', 'partially-shipped'],
    ['PartiallyShipped', 'partially-shipped'],
    ['Canceled', 'cancelled'],
    ['CANCELLED', 'cancelled'],
    ['Pending - Waiting for Pick Up', 'pending'],
    ['Unshipped', 'unshipped'],
    ['Unfulfillable', 'unfulfillable'],
    ['Dancing', undefined],
  ])('a status “%s” is %s', async (word, status) => {
    const { orders, unreadable } = await read({ body: table(line({ 'order-status': word })) })
    expect(orders[0]?.status).toBe(status)
    expect(unreadable).toBe(status ? 0 : 1)
  })

  test.each([
    ['Amazon.de', 1],
    ['amazon.de', 1],
    ['Amazon.fr', 0],
    ['Non-Amazon', 0],
    ['', 0],
  ])('of the sales channel “%s” holds %i order of the account', async (channel, count) => {
    const { orders, foreign } = await read({ body: table(line({ 'sales-channel': channel })) })
    expect([orders.length, foreign]).toEqual([count, 1 - count])
  })

  test('tells what it knows, and says of nothing else that it is not so', async () => {
    const full = line({
      'gift-wrap-price': '2.95',
      'promotion-ids': 'SUMMER',
      'is-business-order': 'true',
      'ship-country': 'UK',
    })
    const bare = line({
      'amazon-order-id': '305-1234567-0000002',
      currency: '',
      'item-price': '',
      'item-promotion-discount': '',
      'is-business-order': '',
      'ship-country': '',
    })
    const { orders } = await read({ body: table(full, bare) })
    const silent = { shippedLate: null, returned: null }
    expect(orders.map(({ traits }) => traits)).toEqual([
      {
        ...silent,
        business: true,
        gift: true,
        discounted: true,
        total: { amount: 9.99, currency: 'EUR' },
        country: 'GB',
      },
      { ...silent, business: null, gift: null, discounted: null, total: null, country: null },
    ])
    expect(orders[0]).toMatchObject({ deliverBy: null, shippedAt: null, delivered: false, replaces: null })
  })

  test('counts lines that are no rows, and reads all the others', async () => {
    const broken = [
      'x',
      line({ 'purchase-date': 'yesterday' }),
      `${line()}\tone\tmore`,
      `${line()}${'x'.repeat(300_000)}`,
      '\0\t\0',
    ]
    const lines = many(40).flatMap((one, at) => [one, '', ...(broken[at] ? [broken[at]] : [])])
    expect(await read({ body: table(...lines) })).toMatchObject({ end: { kind: 'read' }, unreadable: 5 })
    expect((await read({ body: table(...lines) })).orders).toHaveLength(40)
  })

  test('is handed over in parts that can be gone on from, with no order torn apart or lost', async () => {
    const lines = many(2_600).flatMap((one, at) => (at % 3 === 0 ? [one, one] : [one]))
    const whole = await read({ body: table(...lines) })
    expect(whole.end).toEqual({ kind: 'read' })
    expect(whole.orders).toHaveLength(2_600)
    expect(whole.parts.length).toBeGreaterThan(2)
    const first = await read({ body: table(...lines) }, 2)
    expect(first.end).toEqual({ kind: 'enough' })
    const rest = await read({ body: table(...lines), after: first.parts.at(-1)!.rows })
    expect([...first.orders, ...rest.orders]).toEqual(whole.orders)
    expect(rest.orders.length).toBeLessThan(2_600)
  })

  test('that is no such table, or empty, is not taken for one', async () => {
    expect((await read({ body: '<html>\n<p>Sorry</p>\n' })).end).toMatchObject({ kind: 'unavailable' })
    expect((await read({ body: '' })).end).toEqual({ kind: 'read' })
    expect((await read({ body: table() })).orders).toEqual([])
  })

  test('that breaks off on the way is not taken for whole, and what came is kept', async () => {
    const { far, amazon } = await connected({ standIn: { switches: { reportLooks: 0, limits: false } } })
    const status = '{"processingStatus":"DONE","reportDocumentId":"doc-50000"}'
    far.faults.add({ operation: 'getReport', does: { kind: 'answer', when: 'before', status: 200, body: status } })
    const body = table(...many(9_000))
    const asked = await amazon.requestOrderReport({ report: 'all-orders', from: new Date(daysBefore(20)), to: noon })
    far.faults.add({
      operation: 'download',
      does: { kind: 'answer', when: 'before', status: 200, body, type: 'text/plain' },
    })
    far.faults.add({ operation: 'download', does: { kind: 'cut', bytes: Math.floor(body.length / 2) } })
    const taken: number[] = []
    const end = await amazon.readOrderReport({
      report: 'all-orders',
      reportId: asked.kind === 'requested' ? asked.reportId : '',
      after: 0,
      take: async (part) => {
        taken.push(part.rows)
        return 'more'
      },
    })
    expect(end).toEqual({ kind: 'unavailable', detail: 'the report broke off' })
    expect(taken.at(-1)).toBeGreaterThan(1_000)
  })

  test('that cannot be stored breaks with that error, and waits for what is being stored', async () => {
    const { far, amazon } = await connected({ standIn: { switches: { reportLooks: 0, limits: false } } })
    const status = '{"processingStatus":"DONE","reportDocumentId":"doc-50000"}'
    far.faults.add({ operation: 'getReport', does: { kind: 'answer', when: 'before', status: 200, body: status } })
    far.faults.add({
      operation: 'download',
      does: { kind: 'answer', when: 'before', status: 200, body: table(...many(5_000)), type: 'text/plain' },
    })
    const asked = await amazon.requestOrderReport({ report: 'all-orders', from: new Date(daysBefore(20)), to: noon })
    let atOnce = 0
    let most = 0
    const ask = { report: 'all-orders', reportId: asked.kind === 'requested' ? asked.reportId : '', after: 0 } as const
    const take = async ({ rows }: ReportPart) => {
      most = Math.max(most, ++atOnce)
      await new Promise((resolve) => setTimeout(resolve, 20))
      atOnce--
      if (rows > 2_000) throw new Error('no room left')
      return 'more' as const
    }
    await expect(amazon.readOrderReport({ ...ask, take })).rejects.toThrow('no room left')
    expect(most).toBe(1)
  })

  test('of any bytes whatever never throws', async () => {
    const cell = fc.constantFrom(line(), 'a\tb', '"', '\r', '\0', '305-1\t', '😀', ...headings)
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 40 }), fc.uint8Array({ maxLength: 60 }), async (cells, noise) => {
        const body = Buffer.concat([Buffer.from(`${headings.join('\t')}\n${cells.join('\n')}`), noise])
        const { end } = await read({ body })
        expect(['read', 'unavailable']).toContain(end.kind)
      }),
      { numRuns: 25 },
    )
  })
})

describe('The reports that complete orders', () => {
  test('tell when Amazon’s own shipments leave and arrive: with the last of them', async () => {
    const rows = [
      ['amazon-order-id', 'buyer-name', 'shipment-date', 'estimated-arrival-date'],
      ['305-1', 'Erika', '2026-11-02T10:00:00+01:00', '2026-11-05T21:00:00+00:00'],
      ['305-1', 'Erika', '2026-11-03T10:00:00+00:00', '2026-11-04T21:00:00+00:00'],
      ['305-2', 'Erika', '', ''],
      ['', 'Erika', '', ''],
    ]
    const { facts, unreadable } = await read({
      body: rows.map((row) => row.join('\t')).join('\r\n'),
      report: 'shipments',
    })
    expect(facts).toEqual([
      {
        orderId: '305-1',
        shippedAt: new Date('2026-11-03T10:00:00Z'),
        deliverBy: { earliest: new Date('2026-11-04T21:00:00Z'), latest: new Date('2026-11-05T21:00:00Z') },
        returned: null,
      },
      { orderId: '305-2', shippedAt: null, deliverBy: null, returned: null },
    ])
    expect(unreadable).toBe(1)
  })

  test.each([
    [
      'returns',
      'Order ID\tOrder date\tReturn Reason\n305-1\t01-Nov-2026\tCR-DEFECTIVE\n305-1\t01-Nov-2026\tCR-DEFECTIVE\n',
    ],
    ['fba-returns', '"return-date"\t"order-id"\t"customer-comments"\n"2026-11-20"\t"305-1"\t"too small"\n'],
  ] as const)('%s tell which orders came back, and nothing of why', async (report, body) => {
    const { facts } = await read({ body, report })
    expect(facts).toEqual([{ orderId: '305-1', shippedAt: null, deliverBy: null, returned: true }])
  })
})
