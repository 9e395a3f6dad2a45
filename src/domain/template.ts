import type { Tenant } from './account.ts'
import type { Actor } from './actor.ts'

/** The languages that the rules have phrases for. */
export const languages = ['en', 'de', 'fr', 'it', 'es', 'ja'] as const
export type Language = (typeof languages)[number]

export type Attachment = { readonly name: string; readonly type: string; readonly size: number }

/** What a buyer would read, with `{{placeholders}}` unfilled: the thing that is audited, approved and sent. */
export type MessageText = {
  readonly subject: string
  readonly body: string
  readonly format: 'plain' | 'html'
  /** ISO 639-1, as declared; null when nobody said. It may be one that the rules have no phrases for. */
  readonly language: string | null
  /** Amazon's contact reason, such as "Additional Information Required". */
  readonly contactReason: string | null
  readonly attachments: readonly Attachment[]
}

export type Template = Tenant & {
  readonly id: string
  readonly name: string
  /** The number of the revision in use. */
  readonly revision: number
  readonly text: MessageText
}

/** Written once, never changed. `hash` is the sha256 of the canonical JSON of `text`. */
export type Revision = Tenant & {
  readonly templateId: string
  readonly number: number
  readonly text: MessageText
  readonly hash: string
  readonly at: Date
  readonly actor: Actor
}

/** The closed list of `{{placeholders}}`; an unknown one blocks the template. */
export const placeholders = [
  'orderId',
  'orderLink',
  'productTitle',
  'asin',
  'sku',
  'quantity',
  'marketplace',
  'sellerName',
  'purchaseDate',
  'deliveryDate',
] as const
export type Placeholder = (typeof placeholders)[number]

/** One way to write a text down, whatever the order of its keys: what a hash of it is taken of. */
export const canonicalText = (text: MessageText): string =>
  JSON.stringify([
    text.subject,
    text.body,
    text.format,
    text.language,
    text.contactReason,
    text.attachments.map((one) => [one.name, one.type, one.size]),
  ])
