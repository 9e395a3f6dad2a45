import type { Account } from './account.ts'
import { type Marketplace, marketplaceOf } from './marketplaces.ts'
import { type Order, unknownTraits } from './order.ts'

const day = 86_400_000
const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * day)

/** An order that nobody placed, with a value for every placeholder: for looking at a template before there are orders. */
export const exampleOrder = (account: Account, language: string | null, now: Date): Order => ({
  orderId: '123-1234567-1234567',
  marketplaceId: marketplaceFor(account, language)?.id ?? 'ATVPDKIKX0DER',
  status: 'shipped',
  fulfilledBy: 'merchant',
  purchasedAt: daysBefore(now, 12),
  updatedAt: now,
  deliverBy: { earliest: daysBefore(now, 9), latest: daysBefore(now, 7) },
  delivered: true,
  replaces: null,
  items: [{ asin: 'B000000000', sku: 'EXAMPLE-1', title: 'Example product', quantity: 1 }],
  shippedAt: daysBefore(now, 11),
  traits: unknownTraits,
})

/** One of the account's stores where the language is spoken first, else where it can be chosen, else any. */
const marketplaceFor = (account: Account, language: string | null): Marketplace | undefined => {
  const own = account.marketplaces.flatMap((id) => marketplaceOf(id) ?? [])
  const speaks = ({ languages }: Marketplace) => language !== null && languages.includes(language)
  return own.find(({ languages }) => languages[0] === language) ?? own.find(speaks) ?? own[0]
}
