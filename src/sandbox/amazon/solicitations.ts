import { storeOf } from './marketplaces.ts'
import type { StandInOrder } from './order.ts'
import { pause } from './pause.ts'
import { invalid, json, type Reply, refusal } from './wire.ts'
import { type Call, orderOf, type World } from './world.ts'

const day = 86_400_000
const action = 'productReviewAndSellerFeedback'
const hal = 'application/hal+json'

type Standing = 'open' | 'outside-window' | 'already-requested' | 'not-available'

const standing = (world: World, order: StandInOrder, marketplaceId: string): Standing => {
  if (order.requested) return 'already-requested'
  if (order.messaged || order.status !== 'SHIPPED' || order.marketplaceId !== marketplaceId) return 'not-available'
  if (!order.deliverBy) return 'not-available'
  const now = world.now().getTime()
  const from = Date.parse(order.deliverBy.earliest) + 5 * day
  const until = Date.parse(order.deliverBy.latest) + 30 * day
  return now >= from && now <= until ? 'open' : 'outside-window'
}

const apostrophes = { typographic: '’', straight: "'", mojibake: 'â€™' }

const sentence = (world: World, why: Exclude<Standing, 'open'>): string => {
  const mark = apostrophes[world.switches.apostrophe]
  if (why === 'already-requested') return 'You have already requested a review for this order.'
  if (why === 'not-available') return 'The requested solicitation is not available for this amazonOrderId.'
  return `You can${mark}t use this feature to request a review outside the 5-30 day range after the order delivery date.`
}

/** The order asked about, or the answer that there is none to speak of. */
const find = (world: World, call: Call): { readonly order: StandInOrder; readonly marketplaceId: string } | Reply => {
  const ids =
    call.query
      .get('marketplaceIds')
      ?.split(',')
      .filter((id) => id !== '') ?? []
  const marketplaceId = ids[0]
  if (marketplaceId === undefined || ids.length !== 1 || storeOf(marketplaceId)?.region !== call.region)
    return invalid('Missing or invalid request parameters: [marketplaceIds]')
  const order = orderOf(world, call, call.params[0] ?? '')
  return order ? { order, marketplaceId } : refusal(404, 'NotFound', 'The order was not found.')
}

/** What the buyer of an order prefers. */
export const buyerAttributes = (world: World, call: Call): Reply => {
  const found = find(world, call)
  if ('status' in found) return found
  const { buyerLocale } = found.order
  return json(200, buyerLocale === null ? {} : { buyer: { locale: buyerLocale } }, hal)
}

export const readActions = (world: World, call: Call): Reply => {
  const found = find(world, call)
  if ('status' in found) return found
  const { order, marketplaceId } = found
  const { noActions, flickerEvery, noEmbedded } = world.switches
  world.counts.actionLists += 1
  const flickers = flickerEvery > 0 && world.counts.actionLists % flickerEvery === 0
  const open = !noActions && !flickers && standing(world, order, marketplaceId) === 'open'
  const base = `/solicitations/v1/orders/${order.orderId}`
  const place = `marketplaceIds=${marketplaceId}`
  const href = `${base}/solicitations/${action}`
  const schema = {
    _links: { schema: { href: `${href}/schema`, name: action }, self: { href: `${href}?${place}`, name: action } },
  }
  return json(
    200,
    {
      _links: { actions: open ? [{ href: `${href}?${place}`, name: action }] : [], self: { href: `${base}?${place}` } },
      ...(open || !noEmbedded ? { _embedded: { actions: open ? [schema] : [] } } : {}),
    },
    hal,
  )
}

/** Whether it may be done is looked at on arrival; that it was done shows only after the lag. */
export const requestReview = async (world: World, call: Call): Promise<Reply> => {
  const found = find(world, call)
  if ('status' in found) return found
  const { order, marketplaceId } = found
  if (call.body !== '') return invalid('This operation takes no body.')
  const why = standing(world, order, marketplaceId)
  if (why !== 'open') return refusal(403, 'Unauthorized', sentence(world, why))
  const [least, most] = world.switches.lagMs
  await pause(least + world.random() * (most - least))
  world.ledger.push({
    at: world.now(),
    kind: 'solicitation',
    orderId: order.orderId,
    marketplaceId,
    requestId: call.requestId,
  })
  const now = world.orders.get(order.orderId) ?? order
  world.orders.set(order.orderId, { ...now, requested: true })
  return world.switches.emptyCreated ? { status: 201, type: hal, body: '' } : json(201, {}, hal)
}
