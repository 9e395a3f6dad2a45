/** What a reply to Amazon may say: only what is on record. */
export type ReplyFacts = {
  readonly receivedAt: Date
  /** Words that were in use when the restriction began and are gone since. */
  readonly mended: readonly { readonly template: string; readonly summary: string; readonly words: string }[]
  /** How many templates there are. */
  readonly templates: number
  readonly sellerName: string
}

const written = (at: Date): string =>
  at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

const mostLines = 10

/**
 * A reply that a person checks, completes and sends in Seller Central. Sellers who were restricted advise to write once
 * the texts are mended, so that a record exists (eComEngine, checked 2026-11-23); nothing is known to shorten a period.
 */
export const replyToAmazon = (facts: ReplyFacts): string =>
  [
    'Hello,',
    `we received your notice of ${written(facts.receivedAt)}: our account may not start conversations with customers.`,
    'We stopped every message that we start ourselves, and checked all message templates against the Communication Guidelines.',
    found(facts),
    'From now on every template is audited before it is used, and every message once more as it is filled in; a person approves each change; and no order is asked for a review more than once.',
    'Please review the restriction. If anything else led to it, please tell us which message it was.',
    facts.sellerName,
  ].join('\n\n')

const found = ({ mended, templates }: ReplyFacts): string => {
  if (mended.length === 0)
    return `We found nothing against the guidelines in the ${templates === 1 ? 'one template' : `${templates} templates`} that we use.`
  const lines = mended.slice(0, mostLines).map((one) => `- “${one.template}”: “${one.words}” (${one.summary})`)
  const more = mended.length > mostLines ? [`- and ${mended.length - mostLines} more of the same kinds`] : []
  return ['We found and removed:', ...lines, ...more].join('\n')
}
