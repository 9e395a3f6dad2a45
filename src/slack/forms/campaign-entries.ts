import { type Campaign, type CampaignDefinition, type Channel, campaignDefinition } from '../../domain/campaign.ts'
import type { Contradiction } from '../../domain/contradiction.ts'
import type { Fields } from '../face.ts'
import { listOf, numberOf, textOf } from './fields.ts'

export const officialChoice = 'official'

/** What stands in the fields of the form, by block id. */
export type Entries = Readonly<Record<string, string | readonly string[]>>

/** Of a campaign that begins with the orders bought from now on. */
export const usualEntries = (now: Date): Entries => ({
  fulfilledBy: 'any',
  boughtFrom: now.toISOString().slice(0, 10),
  otherwise: 'skip',
  business: 'any',
  gift: 'any',
  discounted: 'any',
  shippedLate: 'any',
  returned: 'any',
  after: 'delivery',
  days: '7',
  from: '9',
  to: '18',
  weekdays: ['1', '2', '3', '4', '5', '6', '7'],
  buyerPause: '7',
  priority: '50',
})

const number = (value: number | null): string => (value === null ? '' : String(value))

/** More product names than a field of Slack holds: the form would lose some of them. */
export const mostNames = 2000
export const fitsTheForm = (entries: Entries): boolean =>
  ['skus', 'notSkus', 'asins', 'notAsins'].every((name) => (entries[name]?.length ?? 0) <= mostNames)

export const entriesOf = ({ name, channel, templateId, definition }: Campaign): Entries => {
  const { filter, timing, priority, otherwise } = definition
  return {
    name,
    text: channel === 'official' ? officialChoice : (templateId ?? ''),
    marketplaces: filter.marketplaces,
    fulfilledBy: filter.fulfilledBy,
    boughtFrom: filter.boughtFrom ?? '',
    skus: filter.skus.join(', '),
    notSkus: filter.notSkus.join(', '),
    asins: filter.asins.join(', '),
    notAsins: filter.notAsins.join(', '),
    quantityFrom: number(filter.quantity.from),
    quantityTo: number(filter.quantity.to),
    totalFrom: number(filter.total.from),
    totalTo: number(filter.total.to),
    business: filter.business,
    gift: filter.gift,
    discounted: filter.discounted,
    shippedLate: filter.shippedLate,
    returned: filter.returned,
    countries: filter.countries.join(', '),
    after: timing.after,
    days: number(timing.days),
    from: number(timing.hours.from),
    to: number(timing.hours.to),
    weekdays: timing.weekdays.map(String),
    seasonFrom: timing.season.from ?? '',
    seasonTo: timing.season.to ?? '',
    dailyCap: number(timing.dailyCap),
    buyerPause: number(timing.buyerPause),
    priority: number(priority),
    otherwise,
  }
}

/** As they were entered, so that the form can be shown again; an empty field is left out. */
export const entriesIn = (fields: Fields): Entries =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value]])),
  )

const numberOrNull = (fields: Fields, name: string): number | null =>
  textOf(fields, name) === '' ? null : numberOf(fields, name)

const several = (fields: Fields, name: string): readonly string[] => {
  const value = fields[name]
  return Array.isArray(value) ? value : []
}

export type ReadEntries =
  | {
      readonly kind: 'read'
      readonly name: string
      readonly channel: Channel
      readonly templateId: string
      readonly definition: CampaignDefinition
    }
  /** By the field that is to be put right. */
  | { readonly kind: 'wrong'; readonly errors: Readonly<Record<string, string>> }

/** What is wrong, by the field that it can be put right in. `path` leads into the definition. */
export const errorFor = ({ path, message }: Contradiction): Readonly<Record<string, string>> => {
  const [first = 'name', part = first] = path.split('.')
  return { [fieldFor[part] ?? part]: message }
}

/** Which field a part of the definition is entered in, where it has another name. */
const fieldFor: Readonly<Record<string, string>> = {
  quantity: 'quantityTo',
  total: 'totalTo',
  hours: 'to',
  season: 'seasonTo',
}

export const readEntries = (fields: Fields): ReadEntries => {
  const text = textOf(fields, 'text')
  const channel = text === officialChoice ? ('official' as const) : ('buyer-message' as const)
  // The fields of a message may stand in the form of a new campaign, whatever is then chosen to be sent.
  const ofMessages = (name: string): string => (channel === 'official' ? '' : textOf(fields, name))
  const definition = campaignDefinition.safeParse({
    filter: {
      marketplaces: several(fields, 'marketplaces'),
      fulfilledBy: textOf(fields, 'fulfilledBy'),
      boughtFrom: textOf(fields, 'boughtFrom') || null,
      skus: listOf(fields, 'skus'),
      notSkus: listOf(fields, 'notSkus'),
      asins: listOf(fields, 'asins'),
      notAsins: listOf(fields, 'notAsins'),
      quantity: { from: numberOrNull(fields, 'quantityFrom'), to: numberOrNull(fields, 'quantityTo') },
      total: { from: numberOrNull(fields, 'totalFrom'), to: numberOrNull(fields, 'totalTo') },
      business: textOf(fields, 'business'),
      gift: textOf(fields, 'gift'),
      discounted: textOf(fields, 'discounted'),
      shippedLate: textOf(fields, 'shippedLate'),
      returned: textOf(fields, 'returned'),
      countries: listOf(fields, 'countries'),
    },
    timing: {
      after: textOf(fields, 'after'),
      days: numberOf(fields, 'days'),
      hours: { from: numberOf(fields, 'from'), to: numberOf(fields, 'to') },
      weekdays: several(fields, 'weekdays')
        .map(Number)
        .toSorted((a, b) => a - b),
      season: { from: textOf(fields, 'seasonFrom') || null, to: textOf(fields, 'seasonTo') || null },
      dailyCap: numberOrNull(fields, 'dailyCap'),
      buyerPause: Number(ofMessages('buyerPause')),
    },
    priority: numberOf(fields, 'priority'),
    otherwise: ofMessages('otherwise') || 'skip',
  })
  if (!definition.success) {
    const issue = definition.error.issues[0]
    const errors = errorFor({ path: issue?.path.join('.') ?? '', message: issue?.message ?? 'This is not valid.' })
    return { kind: 'wrong', errors }
  }
  return { kind: 'read', name: textOf(fields, 'name'), channel, templateId: text, definition: definition.data }
}
