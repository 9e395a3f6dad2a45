import { z } from 'zod'
import type { Tenant } from './account.ts'
import { isoCountry } from './marketplaces.ts'

/** `buyer-message`: our text through Buyer-Seller Messaging. `official`: Amazon's Request a Review. */
export const channels = ['buyer-message', 'official'] as const
export type Channel = (typeof channels)[number]

const hour = z.int().min(0).max(24)
const productNames = (length: number) => z.array(z.string().max(length)).max(500)
const range = (greatest: number) =>
  z
    .object({ from: z.number().min(0).max(greatest).nullable(), to: z.number().min(0).max(greatest).nullable() })
    .refine(({ from, to }) => from === null || to === null || from <= to, 'The smaller number must come first.')
const country = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, 'Please give countries in two letters, such as DE.')
  .transform(isoCountry)
/** A day on the calendar of the marketplace. */
const day = z.iso.date('Please give a day.')
/** An order of which Amazon does not say whether it is one is neither among `only` these nor `without` these. */
const trait = z.enum(['any', 'only', 'without'])

/** Which orders, and when: the part of a campaign a person writes. Shared by the form and the database. */
export const campaignDefinition = z.object({
  filter: z.object({
    /** Empty lists let everything through. */
    marketplaces: z.array(z.string().max(20)).max(25),
    fulfilledBy: z.enum(['any', 'merchant', 'amazon']),
    /** Past orders are left out: those bought before this day, as their marketplace's calendar has it. */
    boughtFrom: day.nullable().default(null),
    skus: productNames(80),
    asins: productNames(20),
    /** No order with one of these, whatever else is in it. */
    notSkus: productNames(80).default([]),
    notAsins: productNames(20).default([]),
    /** Pieces in the order. */
    quantity: range(1_000_000).default({ from: null, to: null }),
    /** Price of the items, in the currency of the marketplace. */
    total: range(100_000_000).default({ from: null, to: null }),
    business: trait.default('any'),
    gift: trait.default('any'),
    discounted: trait.default('any'),
    shippedLate: trait.default('any'),
    /** Never only these: that would choose buyers who were not content. An order that is not known to be returned is not. */
    returned: z.enum(['any', 'without']).default('any'),
    /** Where an order is sent; one of which that is not known is sent to none of these. */
    countries: z.array(country).max(250).default([]),
  }),
  timing: z.object({
    after: z.enum(['purchase', 'shipment', 'delivery']),
    days: z.int().min(0).max(30),
    /** Local hours of the marketplace: from 9 to 18 means 9:00 until 17:59. */
    hours: z.object({ from: hour, to: hour }).refine((h) => h.from < h.to, 'The first hour must be before the last.'),
    /** 1 = Monday … 7 = Sunday. */
    weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
    dailyCap: z.int().min(1).max(100_000).nullable(),
    /** Days between two messages to one buyer, about whatever orders. Who it is about is not known for official requests. */
    buyerPause: z.int().min(0).max(30).default(0),
    /** Nothing is sent before the first or after the last of these days. */
    season: z
      .object({ from: day.nullable(), to: day.nullable() })
      .refine(({ from, to }) => from === null || to === null || from <= to, 'The first day must be before the last.')
      .default({ from: null, to: null }),
  }),
  /** Higher goes first when two campaigns want the same order. */
  priority: z.int().min(0).max(100),
  /** What becomes of an order that a buyer message cannot reach, or only in a language that its buyer does not read. */
  otherwise: z.enum(['skip', 'official']).default('skip'),
})
/** The traits of an order that a campaign may ask for or leave out. */
export const traits = ['business', 'gift', 'discounted', 'shippedLate'] as const
export type CampaignDefinition = z.infer<typeof campaignDefinition>

export type Campaign = Tenant & {
  readonly id: string
  readonly name: string
  readonly channel: Channel
  /** Null only for campaigns of the official channel. */
  readonly templateId: string | null
  readonly definition: CampaignDefinition
  /** Switched to the official request instead of its buyer message. */
  readonly official: boolean
  readonly version: number
}

/** The channel a campaign uses now, but for the orders that its message cannot reach. */
export const channelOf = (campaign: Campaign): Channel => (campaign.official ? 'official' : campaign.channel)

/** Why a campaign does not use a channel. It runs when it has no hold on the channel it uses. */
export type Hold = {
  readonly id: string
  readonly campaignId: string
  readonly channel: Channel
  readonly cause: HoldCause
}
export type HoldCause =
  | { readonly kind: 'person' }
  | { readonly kind: 'new' }
  | { readonly kind: 'restriction'; readonly restrictionId: string }
  | { readonly kind: 'early-warning'; readonly noticeId: string }
  /** Its template does not pass the audit. */
  | { readonly kind: 'audit' }

/** The holds that keep a campaign from using a channel, the one it uses now if none is named; none means that it runs. */
export const holdsOn = (
  campaign: Campaign,
  holds: readonly Hold[],
  channel: Channel = channelOf(campaign),
): readonly Hold[] => holds.filter((hold) => hold.campaignId === campaign.id && hold.channel === channel)
