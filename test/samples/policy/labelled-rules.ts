/**
 * The rules that a person had in mind when labelling English messages. Rules that were written later say nothing of
 * these samples: their finding is neither right nor wrong, unless a sample names them.
 */
const first: ReadonlySet<string> = new Set([
  'important-tag-misuse',
  'incentive-for-review',
  'positive-review-only',
  'review-gating',
  'review-change-removal',
  'feedback-removal-pressure',
  'repeat-review-request',
  'marketing-promotion',
  'external-link',
  'contact-info',
  'unnecessary-attachment',
  'unknown-placeholder',
  'unreadable-message',
  'opt-out-link',
  'missing-order-id',
])

const labelledFirst =
  /^(?:clean|diversions|incentives|manipulation|(?:more|third|fourth|fifth|sixth|held-out|letters|plain|turned)-(?:clean|violations))\.jsonl$/u

/** German and French violations were read for what the words say, and not for how a message is built and styled. */
const ofWords: ReadonlySet<string> = new Set([
  ...first,
  'review-influence',
  'order-shipping-confirmation',
  'thank-you-only',
  'asks-buyer-to-cancel',
  'off-amazon-diversion',
  'sensitive-content',
])

const labelledForWords = /^(?:de|fr)-violations\.jsonl$/u

/** The rules for which the samples of a file are labelled; null for all of them, as in the other files. */
export const labelledRules = (file: string): ReadonlySet<string> | null => 
  labelledFirst.test(file) ? first : labelledForWords.test(file) ? ofWords : null
