import { z } from 'zod'

const time = z.iso.datetime({ offset: true })
const packageStatus = z.enum(['PENDING', 'IN_TRANSIT', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'UNDELIVERABLE'])

/** An order as the stand-in keeps it: plain data, so that another process can hand it over as JSON. */
export const orderShape = z.strictObject({
  orderId: z.string().min(1),
  marketplaceId: z.string().min(1),
  /** Whose order it is; the stand-in's first seller when null. */
  sellerId: z.string().nullable().default(null),
  status: z
    .enum([
      'PENDING_AVAILABILITY',
      'PENDING',
      'UNSHIPPED',
      'PARTIALLY_SHIPPED',
      'SHIPPED',
      'CANCELLED',
      'UNFULFILLABLE',
    ])
    .default('SHIPPED'),
  fulfilledBy: z.enum(['MERCHANT', 'AMAZON']).default('MERCHANT'),
  createdTime: time,
  lastUpdatedTime: time,
  deliverBy: z.strictObject({ earliest: time, latest: time }).nullable().default(null),
  /** Amazon knows the window but its orders API does not tell it. */
  hidesWindow: z.boolean().default(false),
  packages: z.array(packageStatus).default([]),
  /** When its packages left the seller; untold when null. */
  shippedTime: time.nullable().default(null),
  shipByLatest: time.nullable().default(null),
  programs: z.array(z.string()).default([]),
  items: z
    .array(
      z.strictObject({
        asin: z.string().default('B0EXAMPLE1'),
        sku: z.string().default('SKU-1'),
        title: z.string().default('Steel water bottle'),
        quantity: z.number().int().default(1),
        /** As Amazon writes it, such as `19.99`; untold when null. */
        unitPrice: z.string().nullable().default(null),
        giftWrapped: z.boolean().default(false),
        promotions: z.array(z.string()).default([]),
      }),
    )
    .default([
      {
        asin: 'B0EXAMPLE1',
        sku: 'SKU-1',
        title: 'Steel water bottle',
        quantity: 1,
        unitPrice: null,
        giftWrapped: false,
        promotions: [],
      },
    ]),
  channelName: z.enum(['AMAZON', 'NON_AMAZON']).default('AMAZON'),
  replaces: z
    .strictObject({ orderId: z.string(), type: z.enum(['REPLACEMENT_ORIGINAL_ID', 'EXCHANGE_ORIGINAL_ID']) })
    .nullable()
    .default(null),
  /** Where it goes, as in `DE`; only reports tell. */
  country: z.string().nullable().default(null),
  /** When its return was asked for; in the reports of returns where it is set. */
  returnedTime: time.nullable().default(null),
  /** The relay address; told for orders that the seller fulfils. */
  buyerEmail: z.string().nullable().default(null),
  /** The language the buyer chose, such as `de-DE`; untold when null. */
  buyerLocale: z.string().nullable().default(null),
  /** A review was requested for it, by whomever. */
  requested: z.boolean().default(false),
  /** A free-form proactive message reached the buyer: Amazon allows either that or the request. */
  messaged: z.boolean().default(false),
})

export type StandInOrder = z.infer<typeof orderShape>
export type GivenOrder = z.input<typeof orderShape>
