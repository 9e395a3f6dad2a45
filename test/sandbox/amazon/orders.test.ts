import { describe, expect, test } from 'vitest'
import { germany, order, standIn } from './client.ts'

const search = '/orders/2026-01-01/orders'
const since = 'lastUpdatedAfter=2026-11-01T00:00:00Z'
type Page = { orders: { orderId: string }[]; pagination?: { nextToken: string }; lastUpdatedBefore: string }

const page = (body: unknown) => body as Page
const limits = { switches: { limits: false } }

describe('searching', () => {
  test.each([
    '',
    `?${since}&createdAfter=2026-11-01T00:00:00Z`,
    `?createdBefore=2026-11-01T00:00:00Z`,
    `?lastUpdatedAfter=yesterday`,
    `?${since}&lastUpdatedBefore=2026-11-23T11:59:30Z`,
    `?${since}&maxResultsPerPage=101`,
    `?${since}&maxResultsPerPage=0`,
    `?${since}&includedData=EVERYTHING`,
    `?${since}&fulfillmentStatuses=LOST`,
    `?${since}&fulfilledBy=NOBODY`,
    `?${since}&marketplaceIds=ATVPDKIKX0DER`,
    `?${since}&paginationToken=made-up`,
    `?${since}&sort=asc`,
  ])('with %j is malformed', async (query) => {
    const { call } = await standIn(limits)
    expect((await call(`${search}${query}`)).status).toBe(400)
  })

  test('finds by update, status, place and who ships', async () => {
    const { amazon, call } = await standIn(limits)
    const pending = { ...order('b'), status: 'PENDING', fulfilledBy: 'AMAZON' } as const
    amazon.orders.add(order('a'), pending, { ...order('c'), lastUpdatedTime: '2026-10-01T10:00:00Z' })
    const found = async (query: string) =>
      page((await call(`${search}?${since}${query}`)).body).orders.map(({ orderId }) => orderId)
    expect(await found('')).toEqual(['a', 'b'])
    expect(await found('&fulfillmentStatuses=SHIPPED')).toEqual(['a'])
    expect(await found('&fulfillmentStatuses=SHIPPED,PENDING')).toEqual(['a', 'b'])
    expect(await found('&fulfilledBy=AMAZON')).toEqual(['b'])
    expect(await found(`&marketplaceIds=A1F83G8C2ARO7P`)).toEqual([])
  })

  test('does not yet see what changed in the last two minutes', async () => {
    const { amazon, call } = await standIn(limits)
    amazon.orders.add({ ...order('a'), lastUpdatedTime: '2026-11-23T11:59:00Z' })
    const { body } = await call(`${search}?${since}`)
    expect(page(body)).toEqual({ orders: [], lastUpdatedBefore: '2026-11-23T11:58:00.000Z' })
  })

  test('goes on with the same parameters only, page size and data apart', async () => {
    const { amazon, call } = await standIn(limits)
    amazon.orders.add(order('a'), order('b'), order('c'))
    const base = `${search}?${since}&marketplaceIds=${germany}`
    const token = page((await call(`${base}&maxResultsPerPage=1`)).body).pagination?.nextToken
    expect((await call(`${search}?${since}&paginationToken=${token}`)).status).toBe(400)
    const rest = page(
      (await call(`${base}&maxResultsPerPage=50&includedData=FULFILLMENT&paginationToken=${token}`)).body,
    )
    expect(rest.orders.map(({ orderId }) => orderId)).toEqual(['b', 'c'])
    expect(rest.pagination).toBeUndefined()
  })
})

describe('an order', () => {
  test('shows what was asked for and no more', async () => {
    const { amazon, call } = await standIn(limits)
    amazon.orders.add(order('a'))
    const keys = async (query: string) =>
      Object.keys(((await call(`${search}/a${query}`)).body as { order: object }).order)
    expect(await keys('')).toEqual([
      'orderId',
      'createdTime',
      'lastUpdatedTime',
      'programs',
      'associatedOrders',
      'salesChannel',
      'orderItems',
    ])
    expect(await keys('?includedData=BUYER,PACKAGES')).toEqual(expect.arrayContaining(['buyer', 'packages']))
  })

  test('has a relay address only when the seller ships it', async () => {
    const { amazon, call } = await standIn(limits)
    amazon.orders.add(order('a'), { ...order('b'), fulfilledBy: 'AMAZON' })
    const buyer = async (id: string) =>
      ((await call(`${search}/${id}?includedData=BUYER`)).body as { order: { buyer: object } }).order.buyer
    expect(await buyer('a')).toEqual({ buyerEmail: 'relay-1@marketplace.amazon.de' })
    expect(await buyer('b')).toEqual({})
  })
})

test('a health report is ordered, waited for and downloaded as JSON that calls itself text', async () => {
  const { amazon, call } = await standIn(limits)
  amazon.accountHealth(germany, 'BAD')
  const body = JSON.stringify({ reportType: 'GET_V2_SELLER_PERFORMANCE_REPORT', marketplaceIds: [germany] })
  const { reportId } = (await call('/reports/2021-06-30/reports', { method: 'POST', body })).body as {
    reportId: string
  }
  const status = async () => (await call(`/reports/2021-06-30/reports/${reportId}`)).body
  expect(await status()).toMatchObject({ processingStatus: 'IN_PROGRESS' })
  expect(await status()).toMatchObject({ processingStatus: 'DONE', reportDocumentId: `doc-${reportId}` })
  const { url } = (await call(`/reports/2021-06-30/documents/doc-${reportId}`)).body as { url: string }
  const { host, pathname } = new URL(url)
  const report = await call(pathname, { host })
  expect(report.headers['content-type']).toContain('text/plain')
  expect(report.body).toMatchObject({
    performanceMetrics: [
      { marketplaceId: germany, warningStates: [{ warningType: 'spammingSellerMessaging', status: 'BAD' }] },
    ],
  })
  amazon.clock(() => new Date('2026-11-23T12:05:01Z'))
  expect((await call(pathname, { host })).status).toBe(403)
})
