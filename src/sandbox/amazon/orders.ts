import { randomUUID } from 'node:crypto'
import { storeOf } from './marketplaces.ts'
import type { StandInOrder } from './order.ts'
import { dataSets, showOrder } from './show-order.ts'
import { invalid, json, type Reply, refusal } from './wire.ts'
import { type Call, orderOf, type Page, type World } from './world.ts'

const day = 86_400_000
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/
const statuses = [
  'PENDING_AVAILABILITY',
  'PENDING',
  'UNSHIPPED',
  'PARTIALLY_SHIPPED',
  'SHIPPED',
  'CANCELLED',
  'UNFULFILLABLE',
]

const list = (call: Call, name: string): readonly string[] => call.query.get(name)?.split(',') ?? []

const unknownIn = (call: Call, name: string, known: readonly string[]): boolean =>
  list(call, name).some((value) => !known.includes(value))

const flawInTimes = (world: World, call: Call): string | null => {
  const times = ['createdAfter', 'createdBefore', 'lastUpdatedAfter', 'lastUpdatedBefore']
  const given = times.filter((name) => call.query.has(name))
  if (given.some((name) => !isoTime.test(call.query.get(name) ?? ''))) return 'A date is not in ISO 8601 format.'
  const byCreation = given.some((name) => name.startsWith('created'))
  const byUpdate = given.some((name) => name.startsWith('lastUpdated'))
  const starts = call.query.has('createdAfter') !== call.query.has('lastUpdatedAfter')
  if (!starts || byCreation === byUpdate) return 'Provide exactly one of createdAfter and lastUpdatedAfter.'
  const before = Date.parse(call.query.get(byCreation ? 'createdBefore' : 'lastUpdatedBefore') ?? '')
  return before > world.now().getTime() - 120_000 ? 'A date must be at least two minutes before now.' : null
}

const flaw = (world: World, call: Call): string | null => {
  const size = Number(call.query.get('maxResultsPerPage') ?? '100')
  if (!Number.isInteger(size) || size < 1 || size > 100) return 'maxResultsPerPage must be between 1 and 100.'
  if (unknownIn(call, 'includedData', dataSets)) return 'Invalid value for includedData.'
  if (unknownIn(call, 'fulfillmentStatuses', statuses)) return 'Invalid value for fulfillmentStatuses.'
  if (unknownIn(call, 'fulfilledBy', ['MERCHANT', 'AMAZON'])) return 'Invalid value for fulfilledBy.'
  const places = list(call, 'marketplaceIds')
  if (places.length > 50 || places.some((id) => storeOf(id)?.region !== call.region))
    return 'Invalid value for marketplaceIds.'
  return flawInTimes(world, call)
}

/** All parameters but the two that may change from page to page. */
const fingerprintOf = (call: Call): string => {
  const free = ['paginationToken', 'maxResultsPerPage', 'includedData']
  return JSON.stringify([call.seller.sellerId, ...[...call.query].filter(([name]) => !free.includes(name)).sort()])
}

const matches = (call: Call, until: string) => {
  const byUpdate = call.query.has('lastUpdatedAfter')
  const from = Date.parse(call.query.get(byUpdate ? 'lastUpdatedAfter' : 'createdAfter') ?? '')
  const to = Date.parse(until)
  const allows = (name: string, value: string) => !call.query.has(name) || list(call, name).includes(value)
  return (order: StandInOrder): boolean => {
    const at = Date.parse(byUpdate ? order.lastUpdatedTime : order.createdTime)
    return (
      at >= from &&
      at <= to &&
      storeOf(order.marketplaceId)?.region === call.region &&
      allows('marketplaceIds', order.marketplaceId) &&
      allows('fulfillmentStatuses', order.status) &&
      allows('fulfilledBy', order.fulfilledBy)
    )
  }
}

/** The first page settles which orders the search is about; the following ones only read on. */
const startSearch = (world: World, call: Call): Pick<Page, 'orderIds' | 'before'> => {
  const name = call.query.has('lastUpdatedAfter') ? 'lastUpdatedBefore' : 'createdBefore'
  const before = call.query.get(name) ?? new Date(world.now().getTime() - 120_000).toISOString()
  const found = [...world.orders.values()]
    .filter((order) => orderOf(world, call, order.orderId) !== null)
    .filter(matches(call, before))
    .sort((a, b) => Date.parse(a.lastUpdatedTime) - Date.parse(b.lastUpdatedTime))
  return { orderIds: found.map(({ orderId }) => orderId), before }
}

const findPage = (world: World, token: string, fingerprint: string): Page | null => {
  const page = world.pages.get(token)
  return page && page.fingerprint === fingerprint && page.expiresAt > world.now().getTime() ? page : null
}

export const searchOrders = (world: World, call: Call): Reply => {
  const wrong = flaw(world, call)
  if (wrong) return invalid(wrong)
  const fingerprint = fingerprintOf(call)
  const token = call.query.get('paginationToken')
  const page = token === undefined ? startSearch(world, call) : findPage(world, token, fingerprint)
  if (!page) return invalid('The pagination token is invalid or has expired.')
  const size = Number(call.query.get('maxResultsPerPage') ?? '100')
  const rest = page.orderIds.slice(size)
  const nextToken = randomUUID()
  if (rest.length > 0)
    world.pages.set(nextToken, {
      fingerprint,
      orderIds: rest,
      before: page.before,
      expiresAt: world.now().getTime() + day,
    })
  const shown = page.orderIds.slice(0, size).flatMap((id) => world.orders.get(id) ?? [])
  return json(200, {
    orders: shown.map((order) => showOrder(order, list(call, 'includedData'))),
    ...(rest.length > 0 ? { pagination: { nextToken } } : {}),
    [call.query.has('lastUpdatedAfter') ? 'lastUpdatedBefore' : 'createdBefore']: page.before,
  })
}

export const getOrder = (world: World, call: Call): Reply => {
  if (unknownIn(call, 'includedData', dataSets)) return invalid('Invalid value for includedData.')
  const order = orderOf(world, call, call.params[0] ?? '')
  if (!order || storeOf(order.marketplaceId)?.region !== call.region)
    return refusal(404, 'NotFound', 'The requested order was not found.')
  return json(200, { order: showOrder(order, list(call, 'includedData')) })
}
