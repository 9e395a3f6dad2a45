import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Command, control } from './control.ts'
import type { GivenFault } from './faults.ts'
import type { GivenOrder, StandInOrder } from './order.ts'
import { serve } from './serve.ts'
import { type JournalLine, type LedgerLine, quietSwitches, type Seller, type Switches, type World } from './world.ts'

export type StandInAmazon = {
  readonly url: string
  readonly port: number
  /** What a client must know to sign in as the first seller. */
  readonly credentials: { readonly clientId: string; readonly clientSecret: string; readonly refreshToken: string }
  readonly sellers: readonly Seller[]
  readonly clock: (now: () => Date) => void
  readonly orders: {
    readonly add: (...orders: readonly GivenOrder[]) => void
    readonly change: (orderId: string, change: Partial<StandInOrder>) => void
    readonly get: (orderId: string) => StandInOrder | null
  }
  readonly faults: { readonly add: (fault: GivenFault) => void; readonly clear: () => void }
  readonly switches: Switches
  readonly accountHealth: (marketplaceId: string, spammingSellerMessaging: 'GOOD' | 'BAD') => void
  readonly expireTokens: () => void
  readonly ledger: readonly LedgerLine[]
  readonly journal: readonly JournalLine[]
  readonly close: () => Promise<void>
}

type StartOptions = {
  readonly now?: () => Date
  readonly random?: () => number
  /** Their access tokens decide whose orders and buckets a call is about. */
  readonly sellers?: readonly Seller[]
  readonly switches?: Partial<Switches>
  readonly port?: number
}

const everywhere = [
  'ATVPDKIKX0DER',
  'A2EUQ1WTGCTBG2',
  'A1PA6795UKMFR9',
  'A1F83G8C2ARO7P',
  'A13V1IB3VIYZZH',
  'A1VC38T7YXB528',
]
const oneSeller: readonly Seller[] = [
  { sellerId: 'A1STANDINSELLER', refreshToken: 'Atzr|stand-in-refresh-token', marketplaces: everywhere },
]

const createWorld = ({
  now = () => new Date(),
  random = Math.random,
  sellers = oneSeller,
  switches = {},
}: StartOptions): World => ({
  now,
  random,
  client: { id: 'amzn1.application-oa2-client.stand-in', secret: 'stand-in-client-secret' },
  sellers,
  switches: { ...quietSwitches(), ...switches },
  orders: new Map(),
  ledger: [],
  journal: [],
  faults: [],
  tokens: new Map(),
  buckets: new Map(),
  pages: new Map(),
  reports: new Map(),
  health: new Map(),
  counts: { actionLists: 0 },
})

const handles = (world: World): Omit<StandInAmazon, 'url' | 'port' | 'close'> => {
  const tell = (command: Command): void => void control(world, command)
  return {
    credentials: {
      clientId: world.client.id,
      clientSecret: world.client.secret,
      refreshToken: world.sellers[0]?.refreshToken ?? '',
    },
    sellers: world.sellers,
    clock: (now) => {
      world.now = now
    },
    orders: {
      add: (...orders) => tell({ do: 'add-orders', orders: [...orders] }),
      change: (orderId, change) => tell({ do: 'change-order', orderId, change }),
      get: (orderId) => world.orders.get(orderId) ?? null,
    },
    faults: { add: (fault) => tell({ do: 'add-fault', fault }), clear: () => tell({ do: 'clear-faults' }) },
    switches: world.switches,
    accountHealth: (marketplaceId, status) => tell({ do: 'set-health', marketplaceId, status }),
    expireTokens: () => tell({ do: 'expire-tokens' }),
    ledger: world.ledger,
    journal: world.journal,
  }
}

/** An Amazon on loopback: sign-in, orders, solicitations, reports and sellers, as its clients see them on the wire. */
export const startAmazon = async (options: StartOptions = {}): Promise<StandInAmazon> => {
  const world = createWorld(options)
  const server = createServer((request, response) => {
    serve(world, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400)
      response.end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${port}`, port, ...handles(world), close }
}
