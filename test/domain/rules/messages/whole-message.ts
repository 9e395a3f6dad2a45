import type { MessageText } from '../../../../src/domain/template.ts'

/** A message as a seller writes it: a body, or with what else matters. */
export type Whole = string | (Partial<MessageText> & { readonly body: string })

export type RuleMessages = { readonly rule: string; readonly bad: readonly Whole[]; readonly clean: readonly Whole[] }

export const textOf = (whole: Whole): MessageText => ({
  subject: 'Order 112-3456789-1234567',
  format: 'plain',
  language: 'en',
  contactReason: null,
  attachments: [],
  ...(typeof whole === 'string' ? { body: whole } : whole),
})

export const html = (body: string): Whole => ({ body, format: 'html' })
