import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { germany, order, standIn } from './client.ts'

// Amazon's own models are not part of this repository: where they lie beside it, they judge the answers too.
const folder = new URL('../../../../shared/data/sp-api/', import.meta.url)
const limits = { switches: { limits: false } }

type Model = { readonly $schema?: string; readonly definitions: Record<string, unknown> }
const load = (file: string): Model | null => {
  const path = new URL(file, folder)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Model) : null
}

/** What Amazon's model finds wrong with an answer; nothing when the model is not here. */
const flaws = (file: string, definition: string | null, answer: unknown): unknown[] => {
  const model = load(file)
  if (!model) return []
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  const { $schema, ...whole } = model
  const { definitions } = model
  const check = ajv.compile(definition ? { definitions, $ref: `#/definitions/${definition}` } : whole)
  check(answer)
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test('the judge can say no', () => {
  const wrong = flaws('orders_2026-01-01.json', 'GetOrderResponse', { order: { orderId: 7 } })
  expect(wrong.length > 0).toBe(existsSync(folder))
})

describe('answers have the shape of Amazon’s models', () => {
  const everything = {
    ...order('a'),
    buyerLocale: 'de-DE',
    packages: ['DELIVERED' as const],
    shippedTime: '2026-11-03T10:00:00Z',
    shipByLatest: '2026-11-04T10:00:00Z',
    programs: ['PRIME'],
    items: [{ unitPrice: '9.50', giftWrapped: true, promotions: ['SUMMER'] }],
    replaces: { orderId: 'z', type: 'REPLACEMENT_ORIGINAL_ID' as const },
  }
  const all = 'includedData=BUYER,FULFILLMENT,PACKAGES,PROMOTION'
  const one = '/solicitations/v1/orders/a'
  test.each([
    [
      'orders_2026-01-01.json',
      'SearchOrdersResponse',
      `/orders/2026-01-01/orders?lastUpdatedAfter=2026-11-01T00:00:00Z&${all}`,
      200,
    ],
    ['orders_2026-01-01.json', 'GetOrderResponse', `/orders/2026-01-01/orders/a?${all}`, 200],
    ['orders_2026-01-01.json', 'ErrorList', '/orders/2026-01-01/orders', 400],
    ['orders_2026-01-01.json', 'ErrorList', '/orders/2026-01-01/orders/nobody', 404],
    ['solicitations.json', 'GetSolicitationActionsForOrderResponse', `${one}?marketplaceIds=${germany}`, 200],
    ['solicitations.json', 'GetSolicitationActionsForOrderResponse', one, 400],
    ['messaging.json', 'GetAttributesResponse', `/messaging/v1/orders/a/attributes?marketplaceIds=${germany}`, 200],
    ['messaging.json', 'GetAttributesResponse', '/messaging/v1/orders/a/attributes', 400],
    ['sellers.json', 'GetMarketplaceParticipationsResponse', '/sellers/v1/marketplaceParticipations', 200],
  ])('%s %s: %s', async (file, definition, path, status) => {
    const { amazon, call } = await standIn(limits)
    amazon.orders.add(everything)
    const answer = await call(path)
    expect(answer.status).toBe(status)
    expect(answer.body).not.toBeNull()
    expect(flaws(file, definition, answer.body)).toEqual([])
  })

  test('a requested review, accepted and refused', async () => {
    const { amazon, call } = await standIn(limits)
    amazon.orders.add(everything)
    const path = `${one}/solicitations/productReviewAndSellerFeedback?marketplaceIds=${germany}`
    for (const status of [201, 403]) {
      const answer = await call(path, { method: 'POST' })
      expect(answer.status).toBe(status)
      expect(answer.headers['content-type']).toContain('json')
      expect(
        flaws('solicitations.json', 'CreateProductReviewAndSellerFeedbackSolicitationResponse', answer.body),
      ).toEqual([])
    }
  })

  test('a report about orders, while it is made and when there is nothing in it', async () => {
    const { amazon, call } = await standIn(limits)
    amazon.orders.add(everything)
    const reportType = 'GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL'
    const file = 'reports_2021-06-30.json'
    for (const [dataStartTime, last] of [
      ['2026-10-30T00:00:00Z', 'DONE'],
      ['2026-11-23T00:00:00Z', 'CANCELLED'],
      ['2026-09-01T00:00:00Z', 'FATAL'],
    ] as const) {
      const body = JSON.stringify({ reportType, marketplaceIds: [germany], dataStartTime })
      const created = await call('/reports/2021-06-30/reports', { method: 'POST', body })
      const { reportId } = created.body as { reportId: string }
      for (const processingStatus of ['IN_PROGRESS', last]) {
        const report = await call(`/reports/2021-06-30/reports/${reportId}`)
        expect(report.body).toMatchObject({ processingStatus })
        expect(flaws(file, 'Report', report.body)).toEqual([])
      }
    }
  })

  test('reports and the account health report', async () => {
    const { call } = await standIn(limits)
    const body = JSON.stringify({ reportType: 'GET_V2_SELLER_PERFORMANCE_REPORT', marketplaceIds: [germany] })
    const created = await call('/reports/2021-06-30/reports', { method: 'POST', body })
    const { reportId } = created.body as { reportId: string }
    const report = await call(`/reports/2021-06-30/reports/${reportId}`)
    const document = await call(`/reports/2021-06-30/documents/doc-${reportId}`)
    const { host, pathname } = new URL((document.body as { url: string }).url)
    expect(created.status).toBe(202)
    const file = 'reports_2021-06-30.json'
    expect(flaws(file, 'CreateReportResponse', created.body)).toEqual([])
    expect(flaws(file, 'Report', report.body)).toEqual([])
    expect(flaws(file, 'ReportDocument', document.body)).toEqual([])
    expect(flaws('schemas/accountHealthReport-2020-11-18.json', null, (await call(pathname, { host })).body)).toEqual(
      [],
    )
  })
})
