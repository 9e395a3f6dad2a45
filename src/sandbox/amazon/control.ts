import { z } from 'zod'
import { faultShape } from './faults.ts'
import { orderShape } from './order.ts'
import { type Asked, json, type Reply } from './wire.ts'
import type { World } from './world.ts'

const switches = z.strictObject({
  noActions: z.boolean(),
  flickerEvery: z.number().int().min(0),
  noEmbedded: z.boolean(),
  emptyCreated: z.boolean(),
  apostrophe: z.enum(['typographic', 'straight', 'mojibake']),
  roleMissing: z.boolean(),
  grantRevoked: z.boolean(),
  packedReports: z.boolean(),
  reportLooks: z.number().int().min(0),
  reportsFail: z.boolean(),
  brokenReportLines: z.boolean(),
  lagMs: z.tuple([z.number().min(0).max(60_000), z.number().min(0).max(60_000)]),
  limits: z.boolean(),
})

/** What may be told to the stand-in, by the demo or a test, here or in another process. */
export const commandShape = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('add-orders'), orders: z.array(orderShape) }),
  /** `change` holds only what becomes different. */
  z.strictObject({ do: z.literal('change-order'), orderId: z.string(), change: z.record(z.string(), z.unknown()) }),
  z.strictObject({ do: z.literal('add-fault'), fault: faultShape }),
  z.strictObject({ do: z.literal('clear-faults') }),
  z.strictObject({ do: z.literal('switch'), switches: switches.partial() }),
  z.strictObject({ do: z.literal('set-time'), at: z.iso.datetime({ offset: true }) }),
  z.strictObject({ do: z.literal('set-health'), marketplaceId: z.string(), status: z.enum(['GOOD', 'BAD']) }),
  /** Every access token given out so far has run out. */
  z.strictObject({ do: z.literal('expire-tokens') }),
  z.strictObject({ do: z.literal('read-ledger') }),
  z.strictObject({ do: z.literal('read-journal') }),
  z.strictObject({ do: z.literal('read-orders') }),
])

export type Command = z.input<typeof commandShape>

const changeOrder = (world: World, orderId: string, change: Record<string, unknown>): unknown => {
  const order = world.orders.get(orderId)
  if (!order) return { changed: false }
  world.orders.set(orderId, orderShape.parse({ ...order, ...change, orderId }))
  return { changed: true }
}

/** A clock that runs on from `at`. */
const clockFrom = (at: string): (() => Date) => {
  const ahead = Date.parse(at) - Date.now()
  return () => new Date(Date.now() + ahead)
}

export const control = (world: World, given: Command): unknown => {
  const command = commandShape.parse(given)
  switch (command.do) {
    case 'add-orders':
      for (const order of command.orders) world.orders.set(order.orderId, order)
      return { added: command.orders.length }
    case 'change-order':
      return changeOrder(world, command.orderId, command.change)
    case 'add-fault':
      return { faults: world.faults.push(command.fault) }
    case 'clear-faults':
      return { cleared: world.faults.splice(0).length }
    case 'switch':
      return Object.assign(world.switches, command.switches)
    case 'set-time':
      world.now = clockFrom(command.at)
      return { now: world.now() }
    case 'set-health':
      return { marketplaces: world.health.set(command.marketplaceId, command.status).size }
    case 'expire-tokens':
      for (const [token, { seller }] of world.tokens) world.tokens.set(token, { seller, expiresAt: 0 })
      return { tokens: world.tokens.size }
    case 'read-ledger':
      return { ledger: world.ledger }
    case 'read-journal':
      return { journal: world.journal }
    case 'read-orders':
      return { orders: [...world.orders.values()] }
  }
}

export const controlPath = '/__control'

/** Only for programs on this machine: a page in a browser can send neither this Host nor this content type unasked. */
export const isControl = (asked: { readonly path: string; readonly host: string }): boolean =>
  asked.path === controlPath && /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(asked.host)

export const serveControl = (world: World, asked: Asked): Reply => {
  const type = asked.headers['content-type'] ?? ''
  if (asked.method !== 'POST' || !type.startsWith('application/json')) return json(405, { error: 'POST JSON' })
  try {
    return json(200, control(world, JSON.parse(asked.body)))
  } catch (error) {
    return json(400, { error: error instanceof Error ? error.message : 'not understood' })
  }
}
