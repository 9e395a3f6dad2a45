import type { Account } from './account.ts'
import { type Marketplace, marketplaceOf } from './marketplaces.ts'
import type { Order } from './order.ts'
import { fillPlaceholders, findPlaceholders } from './placeholders.ts'
import type { MessageText, Placeholder } from './template.ts'
import { promisedDelivery } from './windows.ts'

export type Rendered =
  | { readonly kind: 'rendered'; readonly text: MessageText }
  /** Not one of ours, or nothing is known to put there: such a text is not sent. */
  | { readonly kind: 'missing'; readonly placeholder: string }

type Facts = { readonly account: Account; readonly order: Order }

/** A template as one buyer would read it. What is filled in is never looked at for placeholders again. */
export const renderMessage = (text: MessageText, facts: Facts): Rendered => {
  const [missing] = missingValues(text, facts)
  return missing === undefined
    ? { kind: 'rendered', text: fillMessage(text, facts) }
    : { kind: 'missing', placeholder: missing }
}

/** The placeholders of a text that nothing is known for. */
export const missingValues = (text: MessageText, facts: Facts): readonly string[] => {
  const values = valuesFor(facts, text.language)
  const names = [text.subject, text.body].flatMap((source) => findPlaceholders(source).map(({ name }) => name ?? ''))
  return [...new Set(names)].filter((name) => !Object.hasOwn(values, name))
}

/** A template with whatever is known put in: to look at, for where something is missing it is not sent. */
export const fillMessage = (text: MessageText, facts: Facts): MessageText => {
  const values = valuesFor(facts, text.language)
  const subject = fillPlaceholders(text.subject, values, 'plain')
  return { ...text, subject, body: fillPlaceholders(text.body, values, text.format) }
}

/** One line of bounded length, whatever a product is called: a subject with a line break would be a second header. */
const line = (value: string | null | undefined): string | null => {
  const plain = (value ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return plain === '' ? null : plain.slice(0, 300).toWellFormed()
}

/** Only what is known: a placeholder that is not there has no value. */
const valuesFor = ({ account, order }: Facts, language: string | null): Readonly<Record<string, string>> => {
  const marketplace = marketplaceOf(order.marketplaceId)
  const item = order.items[0]
  const quantity = order.items.reduce((sum, { quantity }) => sum + quantity, 0)
  const values: Readonly<Record<Placeholder, string | null>> = {
    orderId: line(order.orderId),
    orderLink: marketplace && orderLink(marketplace, order.orderId),
    productTitle: line(item?.title),
    asin: line(item?.asin),
    sku: line(item?.sku),
    quantity: quantity > 0 ? String(quantity) : null,
    marketplace: marketplace && marketplaceName(marketplace),
    sellerName: line(account.sellerName),
    purchaseDate: dateText(order.purchasedAt, marketplace, language),
    deliveryDate: dateText(promisedDelivery(order).latest, marketplace, language),
  }
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}

/** The buyer's own page about the order, where Amazon lets a seller point to. */
const orderLink = ({ domain }: Marketplace, orderId: string): string =>
  `https://www.${domain}/gp/your-account/order-details?orderID=${encodeURIComponent(orderId)}`

const marketplaceName = ({ domain }: Marketplace): string => `A${domain.slice(1)}`

/** The day as a buyer there would write it. A language that nobody knows is written as the store's own. */
const dateText = (moment: Date, marketplace: Marketplace | null, language: string | null): string | null => {
  if (!marketplace) return null
  const wanted = language ?? marketplace.languages[0] ?? 'en'
  const locale = /^[a-z]{2,3}$/.test(wanted) ? wanted : 'en'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: marketplace.zone }).format(moment)
}
