import { auditMessage } from '../../src/domain/audit.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { fixMessage } from '../../src/domain/fix.ts'
import type { MessageText } from '../../src/domain/template.ts'

export const htmlMessage = (body: string): MessageText => ({
  subject: 'Order {{orderId}}',
  body,
  format: 'html',
  language: 'en',
  contactReason: null,
  attachments: [],
})

export const plainMessage = (body: string): MessageText => ({ ...htmlMessage(body), format: 'plain' })

/** What one rule finds in a message. */
export const found = (rule: string, text: MessageText): readonly Finding[] =>
  auditMessage(text).findings.filter((one) => one.rule === rule)

/** `clear`, `borderline` or nothing at all. */
export const judged = (rule: string, text: MessageText): Finding['certainty'] | null => {
  const all = found(rule, text).map((one) => one.certainty)
  return all.includes('clear') ? 'clear' : (all[0] ?? null)
}

const words = '<p>Would you write a review of the lamp on Amazon?</p>'

/** The body after the mechanical fix, without the words that make it long enough to be worth sending. */
export const mended = (body: string): string | null =>
  fixMessage(htmlMessage(body + words))?.text.body.replace(words, '') ?? null
