import type { Bucket } from './buckets.ts'
import { getOrder, searchOrders } from './orders.ts'
import { createReport, getReport, getReportDocument } from './reports.ts'
import { marketplaceParticipations } from './sellers.ts'
import { buyerAttributes, readActions, requestReview } from './solicitations.ts'
import type { Reply } from './wire.ts'
import type { Call, World } from './world.ts'

export type Operation = {
  readonly name: string
  readonly method: 'GET' | 'POST'
  /** `:id` stands for one part of the path. */
  readonly path: string
  readonly bucket: Bucket
  /** The query parameters it knows; any other is refused. */
  readonly query: readonly string[]
  readonly run: (world: World, call: Call) => Reply | Promise<Reply>
}

const search = [
  'createdAfter',
  'createdBefore',
  'lastUpdatedAfter',
  'lastUpdatedBefore',
  'fulfillmentStatuses',
  'marketplaceIds',
  'fulfilledBy',
  'maxResultsPerPage',
  'paginationToken',
  'includedData',
]

const operation = (
  name: string,
  line: string,
  perSecond: number,
  burst: number,
  query: readonly string[],
  run: Operation['run'],
): Operation => {
  const [method, path = ''] = line.split(' ')
  return { name, method: method === 'POST' ? 'POST' : 'GET', path, bucket: { perSecond, burst }, query, run }
}

/** What this Amazon can do, with Amazon's default usage plans. */
export const operations: readonly Operation[] = [
  operation('searchOrders', 'GET /orders/2026-01-01/orders', 0.0056, 20, search, searchOrders),
  operation('getOrder', 'GET /orders/2026-01-01/orders/:id', 0.5, 30, ['includedData'], getOrder),
  operation(
    'getSolicitationActionsForOrder',
    'GET /solicitations/v1/orders/:id',
    1,
    5,
    ['marketplaceIds'],
    readActions,
  ),
  operation(
    'createProductReviewAndSellerFeedbackSolicitation',
    'POST /solicitations/v1/orders/:id/solicitations/productReviewAndSellerFeedback',
    1,
    5,
    ['marketplaceIds'],
    requestReview,
  ),
  operation('GetAttributes', 'GET /messaging/v1/orders/:id/attributes', 1, 5, ['marketplaceIds'], buyerAttributes),
  operation('createReport', 'POST /reports/2021-06-30/reports', 0.0167, 15, [], createReport),
  operation('getReport', 'GET /reports/2021-06-30/reports/:id', 2, 15, [], getReport),
  operation('getReportDocument', 'GET /reports/2021-06-30/documents/:id', 0.0167, 15, [], getReportDocument),
  operation(
    'getMarketplaceParticipations',
    'GET /sellers/v1/marketplaceParticipations',
    0.016,
    15,
    [],
    marketplaceParticipations,
  ),
]

/** The parts of `path` that `pattern` leaves open; null when it does not fit. */
const paramsOf = (pattern: string, path: string): readonly string[] | null => {
  const wanted = pattern.split('/')
  const given = path.split('/')
  const fits = wanted.length === given.length && wanted.every((part, at) => part === ':id' || part === given[at])
  return fits ? given.filter((_, at) => wanted[at] === ':id').map(decodeURIComponent) : null
}

export const findOperation = (
  method: string,
  path: string,
): { readonly operation: Operation; readonly params: readonly string[] } | null => {
  for (const one of operations) {
    const params = one.method === method ? paramsOf(one.path, path) : null
    if (params) return { operation: one, params }
  }
  return null
}
