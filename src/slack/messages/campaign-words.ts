import type { Campaign, CampaignDefinition } from '../../domain/campaign.ts'
import { marketplaceOf } from '../../domain/marketplaces.ts'
import type { CampaignPreview, LeftOut } from '../../flows/preview-campaign.ts'
import { escaped } from '../reply.ts'
import { minute, plural } from './words.ts'

type Filter = CampaignDefinition['filter']

/** What a campaign is set to, in words, a line each. */
export const settingsWords = ({ channel, definition }: Pick<Campaign, 'channel' | 'definition'>): string =>
  [
    `*Orders:* ${ordersWords(definition.filter)}`,
    `*When:* ${timingWords(definition.timing)}; priority ${definition.priority}`,
    ...(channel === 'official' ? [] : [`*Where no message can go:* ${otherwiseWords[definition.otherwise]}`]),
  ].join('\n')

const otherwiseWords = { skip: 'the order is left out', official: 'Amazon’s official Request a Review' } as const

/** Which orders a campaign is about, in words. */
export const ordersWords = (filter: Filter): string =>
  [
    filter.marketplaces.map((id) => marketplaceOf(id)?.country ?? id).join(', ') || 'all marketplaces',
    { any: 'any fulfilment', merchant: 'seller-fulfilled', amazon: 'fulfilled by Amazon' }[filter.fulfilledBy],
    filter.boughtFrom ? `bought from ${filter.boughtFrom} on` : 'past orders too',
    productWords(filter),
    rangeWords(filter.quantity, 'pieces'),
    rangeWords(filter.total, 'in the currency of the marketplace'),
    ...traitNames.map(([trait, name]) => (filter[trait] === 'any' ? '' : `${traitChoices[filter[trait]]} ${name}`)),
    filter.returned === 'without' ? 'no returned orders' : '',
    filter.countries.length > 0 ? `sent to ${filter.countries.map(escaped).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ')

/** When a campaign asks, in words. */
export const timingWords = ({
  days,
  after,
  hours,
  weekdays,
  dailyCap,
  buyerPause,
  season,
}: CampaignDefinition['timing']): string =>
  [
    `${plural(days, 'day')} after ${afterWords[after]}`,
    `${hours.from}:00 to ${hours.to}:00 in the marketplace’s own time`,
    weekdays.length === 7 ? 'every day' : weekdays.map((one) => weekdayNames[one - 1]).join(', '),
    season.from ? `from ${season.from} on` : '',
    season.to ? `until ${season.to}` : '',
    dailyCap ? `at most ${dailyCap} a day` : '',
    buyerPause ? `${plural(buyerPause, 'day')} between messages to one buyer` : '',
  ]
    .filter(Boolean)
    .join(', ')

export const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

const afterWords = { purchase: 'the purchase', shipment: 'the shipment', delivery: 'the delivery' } as const

export const traitNames = [
  ['business', 'business orders'],
  ['gift', 'gifts'],
  ['discounted', 'orders with a promotion'],
  ['shippedLate', 'orders shipped late'],
] as const
export const traitChoices = { any: 'all orders, also', only: 'only', without: 'no' } as const

const productWords = ({ skus, asins, notSkus, notAsins }: Filter): string => {
  const some = [counted(skus, 'SKU'), counted(asins, 'ASIN')].filter(Boolean).join(', ') || 'all products'
  const none = [counted(notSkus, 'SKU'), counted(notAsins, 'ASIN')].filter(Boolean).join(', ')
  return none ? `${some}, without ${none}` : some
}

const counted = (names: readonly string[], what: string): string => {
  if (names.length === 0) return ''
  return names.length <= 3 ? `${what} ${names.map(escaped).join(', ')}` : plural(names.length, what)
}

const rangeWords = ({ from, to }: Filter['quantity'], unit: string): string => {
  if (from === null && to === null) return ''
  if (to === null) return `${from} and more ${unit}`
  return from === null ? `up to ${to} ${unit}` : `${from} to ${to} ${unit}`
}

/** What a campaign would do with the orders that are known, for its form. */
export const previewWords = (preview: CampaignPreview): string => {
  if (preview.looked === 0) return '*No orders were imported yet*, so there is nothing to try it on.'
  const { looked, reached, past, next, leftOut } = preview
  const lines = next.map(({ orderId, at, marketplaceId }) => {
    const store = marketplaceOf(marketplaceId)
    return `• ${escaped(orderId)}${store ? ` (${store.country})` : ''}: ${minute(at)}`
  })
  const left = leftOut.map(({ because, count }) => `${count} ${leftOutWords[because]}`).join('; ')
  return [
    `*Of the ${plural(looked, 'order')} that changed last it would ask about ${reached}*${past > 0 ? ` (${past} bought more than a day ago)` : ''}${lines.length > 0 ? ', the next of them:' : '.'}`,
    ...lines,
    ...(left ? [`*Left out:* ${left}.`] : []),
  ].join('\n')
}

const leftOutWords: Readonly<Record<LeftOut, string>> = {
  marketplace: 'of another marketplace',
  fulfilment: 'fulfilled otherwise',
  'bought-before': 'bought before its first day of purchase',
  product: 'of other products',
  'excluded-product': 'with an excluded product',
  quantity: 'of another quantity',
  total: 'of another or unknown price',
  business: 'business or not as chosen, or unknown',
  gift: 'gift or not as chosen, or unknown',
  discounted: 'with a promotion or not as chosen, or unknown',
  shippedLate: 'shipped late or not as chosen, or unknown',
  returned: 'returned',
  country: 'sent to another or an unknown country',
  'not-shipped': 'not shipped yet',
  'asked-already': 'asked already',
  'window-closed': 'too late for Amazon’s window or the campaign’s days',
  cancelled: 'cancelled',
  'replacement-order': 'replacements',
  'unknown-marketplace': 'of an unknown marketplace',
}
