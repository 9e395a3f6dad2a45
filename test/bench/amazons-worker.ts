import { startAmazon } from '../../src/sandbox/amazon/start-amazon.ts'
import { germany } from '../domain/sample-orders.ts'
import { type Pace, slowClock } from './slow-clock.ts'
import { solicitedOrders } from './solicited-orders.ts'

// A process of stand-ins for Amazon, one for each account, so that their work is not taken for the product's.

export type AmazonsOrders = { readonly count: number; readonly orders: number; readonly pace: Pace }
export type AmazonsSaid =
  | { readonly kind: 'ready'; readonly urls: readonly string[]; readonly credentials: Credentials }
  | { readonly kind: 'counted'; readonly sent: number; readonly least: number; readonly refused: number }
type Credentials = Awaited<ReturnType<typeof startAmazon>>['credentials']

const { count, orders, pace }: AmazonsOrders = JSON.parse(process.argv[2] ?? '{}')
const { now } = slowClock(pace)
const amazons = await Promise.all(Array.from({ length: count }, () => startAmazon({ now })))
const say = (said: AmazonsSaid): void => void process.send?.(said)
const open = solicitedOrders(now(), orders, germany)
for (const amazon of amazons) amazon.orders.add(...open)
process.on('message', () =>
  say({
    kind: 'counted',
    sent: amazons.reduce((sum, { ledger }) => sum + ledger.length, 0),
    least: Math.min(...amazons.map(({ ledger }) => ledger.length)),
    refused: amazons.reduce((sum, { journal }) => sum + journal.filter(({ status }) => status === 429).length, 0),
  }),
)
say({ kind: 'ready', urls: amazons.map(({ url }) => url), credentials: amazons[0]!.credentials })
