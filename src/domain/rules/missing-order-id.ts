import type { Edit } from '../finding.ts'
import type { Message } from '../message/message.ts'
import { wholeMessage } from './places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const missingOrderId: Rule = {
  id: 'missing-order-id',
  severity: 'medium',
  reason: null,
  summary: 'Does not name the order.',
  why: 'A message that the seller starts must contain the order id.',
  source: sources.mustHaves,
  families: [],
  examples: {
    bad: ['Would you rate your purchase?'],
    good: ['Would you rate order 112-3456789-1234567?', 'Order {{orderId}}: would you rate it?'],
  },
  check: (message) => {
    if (message.settings.injectsOrderId) return []
    const read = message.passages.filter((one) => one.kind !== 'aside').map((one) => withoutLinks(one.text))
    if (read.some((text) => orderId.test(text))) return []
    const linked =
      message.links.some((link) => orderId.test(link.address.slice(0, 2000))) ||
      read.some((text) => /\{\{\s*orderLink\s*\}\}/u.test(text))
    return [wholeMessage(linked ? 'borderline' : 'clear', () => fixOf(message))]
  },
}

/** Amazon's number, or the placeholder of one of the common tools for it. */
const orderId =
  /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)|(?<![A-Z0-9])D\d{2}-\d{7}-\d{7}(?!\d)|\{\{\s*orderId\s*\}\}|[[{#%]{1,2}\s?(?:amazon)?[-_ ]?order[-_ ]?(?:id|number)\s?[\]}#%]{1,2}/iu

const withoutLinks = (text: string): string => text.replace(/https?:\/\/[^\s<>"]{1,2000}/giu, ' ')

const fixOf = ({ source }: Message): readonly Edit[] => {
  const { body, format } = source
  const closing = format === 'html' ? body.search(/<\/body\s*>/iu) : -1
  const at = closing >= 0 ? closing : format === 'html' ? body.length : body.trimEnd().length
  const line = format === 'html' ? '<p>Order: {{orderId}}</p>' : `${body.trim() === '' ? '' : '\n\n'}Order: {{orderId}}`
  return [{ field: 'body', start: at, end: at, text: line }]
}
