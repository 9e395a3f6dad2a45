import type { MessageText } from '../../../src/domain/template.ts'

export const text: MessageText = {
  subject: 'Your order {{orderId}}',
  body: 'Thank you for your order of {{productTitle}}.\n\nLeave a 5-star review and get a $10 gift card! We hope that it serves you well.\n\nYour {{sellerName}} team',
  format: 'plain',
  language: 'en',
  contactReason: null,
  attachments: [],
}

const why = 'A reward for a review is manipulation.'
export const finding = { text, rule: 'incentive-for-review', words: 'get a $10 gift card', why }

export const template = {
  text,
  findings: [{ rule: 'incentive-for-review', words: 'Leave a 5-star review and get a $10 gift card!', why }],
  failedRules: [],
}

let tags = 0
/** Not random, so that renderings can be compared. */
export const newTag = (): string => `9x0000000000${String(tags++).padStart(4, '0')}`
