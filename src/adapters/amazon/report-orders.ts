import { isoCountry, marketplaces } from '../../domain/marketplaces.ts'
import type { Money, Order, OrderItem } from '../../domain/order.ts'
import { storableText } from '../../domain/storable-text.ts'
import { orderIdPattern } from './read-order.ts'
import type { Cell, Table } from './report-table.ts'

/** One row: an item, with what it says of its order. */
type OrderRow = Omit<Order, 'items' | 'deliverBy' | 'shippedAt' | 'traits'> & {
  readonly item: OrderItem
  readonly price: Money | null
  readonly business: boolean | null
  readonly wrapped: boolean
  readonly discounted: boolean | null
  readonly country: string | null
}

/** Nobody needs a date of another century; one this far off is a mistake. */
export const dateOf = (text: string): Date | null => {
  const date = new Date(text.length > 40 ? Number.NaN : text)
  const year = date.getUTCFullYear()
  return year >= 1995 && year < 2100 ? date : null
}

const byChannel = new Map(marketplaces.map(({ domain, id }) => [domain, id]))

/** “Shipped - Delivered to Buyer”, “Canceled” and their like; null for a word that says nothing to us. */
const statusOf = (text: string): Order['status'] | null => {
  const word = text.toLowerCase().replace(/[^a-z]/g, '')
  if (word.startsWith('partiallyshipped')) return 'partially-shipped'
  if (word.startsWith('shipped') || word === 'complete') return 'shipped'
  if (word.startsWith('cancel')) return 'cancelled'
  if (word.startsWith('pending')) return 'pending'
  if (word === 'unshipped' || word === 'shipping' || word === 'invoiceunconfirmed') return 'unshipped'
  return word === 'unfulfillable' ? 'unfulfillable' : null
}

const fulfilledByOf = (text: string): Order['fulfilledBy'] | null => {
  const word = text.toLowerCase()
  if (word.startsWith('amazon') || word === 'afn') return 'amazon'
  return word.startsWith('merchant') || word === 'mfn' || word === 'seller' ? 'merchant' : null
}

const numberOf = (text: string): number | null => {
  const number = text === '' || text.length > 30 ? Number.NaN : Number(text)
  return number >= 0 && number <= 1e9 ? number : null
}

const priceOf = (cell: Cell): Money | null => {
  const [amount, currency] = [numberOf(cell('item-price')), cell('currency')]
  return amount !== null && /^[A-Z]{3}$/.test(currency) ? { amount, currency } : null
}

const yesOrNo = (text: string): boolean | null => (/^(?:true|false)$/i.test(text) ? text.length === 4 : null)

const discountedOf = (cell: Cell): boolean | null => {
  const amounts = [cell('item-promotion-discount'), cell('ship-promotion-discount')].map(numberOf)
  if (cell('promotion-ids') !== '' || amounts.some((amount) => amount !== null && amount > 0)) return true
  return amounts.every((amount) => amount === 0) ? false : null
}

/** Two letters; all else of the address stays where it is. */
const countryOf = (text: string): string | null => {
  const letters = text.toUpperCase()
  return /^[A-Z]{2}$/.test(letters) ? isoCountry(letters) : null
}

const textOf = (text: string, length: number): string | null =>
  text === '' ? null : storableText(text.slice(0, length))

const itemOf = (cell: Cell): OrderItem => {
  const quantity = numberOf(cell('quantity'))
  return {
    asin: textOf(cell('asin'), 20),
    sku: textOf(cell('sku'), 100),
    title: textOf(cell('product-name'), 500),
    quantity: quantity !== null && quantity <= 1_000_000 && Number.isInteger(quantity) ? quantity : 1,
  }
}

const readRow = (ours: ReadonlySet<string>, cell: Cell | null): OrderRow | 'unreadable' | 'foreign' => {
  if (!cell) return 'unreadable'
  const orderId = cell('amazon-order-id')
  const purchasedAt = dateOf(cell('purchase-date'))
  const updatedAt = dateOf(cell('last-updated-date'))
  const [status, fulfilledBy] = [statusOf(cell('order-status')), fulfilledByOf(cell('fulfillment-channel'))]
  if (!orderIdPattern.test(orderId) || !purchasedAt || !updatedAt || !status || !fulfilledBy) return 'unreadable'
  const marketplaceId = byChannel.get(cell('sales-channel').toLowerCase())
  if (!marketplaceId || !ours.has(marketplaceId)) return 'foreign'
  const original = cell('original-order-id')
  return {
    ...{ orderId, marketplaceId, status, fulfilledBy, purchasedAt, updatedAt },
    delivered: /delivered/i.test(cell('order-status')) && status === 'shipped',
    replaces: orderIdPattern.test(original) ? original : null,
    item: itemOf(cell),
    price: priceOf(cell),
    business: yesOrNo(cell('is-business-order')),
    wrapped: (numberOf(cell('gift-wrap-price')) ?? 0) > 0,
    discounted: discountedOf(cell),
    country: countryOf(cell('ship-country')),
  }
}

/** Known only where every item has a price, and all in one currency. */
const totalOf = (rows: readonly OrderRow[]): Money | null => {
  const currency = rows[0]?.price?.currency
  if (!currency || rows.some(({ price }) => price?.currency !== currency)) return null
  const cents = rows.reduce((sum, { price }) => sum + Math.round((price?.amount ?? 0) * 100), 0)
  return { amount: cents / 100, currency }
}

const anyOf = (rows: readonly OrderRow[], name: 'business' | 'discounted'): boolean | null =>
  rows.some((row) => row[name]) || (rows.some((row) => row[name] === null) ? null : false)

const mostItems = 1000

const toOrder = (rows: readonly OrderRow[]): Order | null => {
  const newest = rows.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())[0]
  if (!newest) return null
  const { orderId, marketplaceId, status, fulfilledBy, purchasedAt, updatedAt, delivered, replaces } = newest
  return {
    ...{ orderId, marketplaceId, status, fulfilledBy, purchasedAt, updatedAt, delivered, replaces },
    items: rows.slice(0, mostItems).map(({ item }) => item),
    deliverBy: null,
    shippedAt: null,
    traits: {
      business: anyOf(rows, 'business'),
      // Wrapping is told, a card is not.
      gift: rows.some(({ wrapped }) => wrapped) || null,
      discounted: anyOf(rows, 'discounted'),
      shippedLate: null,
      total: totalOf(rows),
      returned: null,
      country: newest.country,
    },
  }
}

/** Rows of one order that follow each other. */
const runsOf = (rows: readonly OrderRow[]): readonly (readonly OrderRow[])[] => {
  const runs: OrderRow[][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last?.[0]?.orderId === row.orderId) last.push(row)
    else runs.push([row])
  }
  return runs
}

/** An order that is told of in two places has no item twice for that. */
const gather = (rows: readonly OrderRow[]): readonly Order[] => {
  const byOrder = new Map<string, readonly OrderRow[]>()
  for (const run of runsOf(rows)) {
    const orderId = run[0]?.orderId ?? ''
    const before = byOrder.get(orderId) ?? []
    const isNew = ({ item: { sku, asin } }: OrderRow) =>
      !before.some(({ item }) => item.sku === sku && item.asin === asin)
    byOrder.set(orderId, [...before, ...run.filter(isNew)])
  }
  return [...byOrder.values()].flatMap((some) => toOrder(some) ?? [])
}

/** All orders that were updated in a span, a row for each item; the columns that it must have, and those it may. */
export const orderTable = (marketplaceIds: readonly string[]): Table => {
  const ours = new Set(marketplaceIds)
  return {
    headings: [
      'amazon-order-id',
      'purchase-date',
      'last-updated-date',
      'order-status',
      'fulfillment-channel',
      'sales-channel',
    ],
    read: (rows) => {
      const read: OrderRow[] = []
      const left = { unreadable: 0, foreign: 0 }
      for (const cell of rows) {
        const row = readRow(ours, cell)
        if (typeof row === 'string') left[row] += 1
        else read.push(row)
      }
      return { orders: gather(read), facts: [], ...left }
    },
  }
}
