import { z } from 'zod'
import { type AuditInput, messageText, unreadable } from './audit-inputs.ts'

const attachment = z.object({ name: z.string(), type: z.string().catch(''), size: z.number().catch(0) })
const line = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  subject: z.string().nullish(),
  body: z.string(),
  html: z.boolean().nullish(),
  language: z.string().nullish(),
  contactReason: z.string().nullish().catch(null),
  attachments: z.array(attachment).catch([]),
})

/** One message a line; a line that cannot be read does not stop the others. */
export const readLines = function* (path: string, source: string): Generator<AuditInput> {
  for (const [index, text] of source
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (text.trim() !== '') yield readLine(path, text, index + 1)
  }
}

const readLine = (path: string, source: string, number: number): AuditInput => {
  const place = `${path}:${number}`
  try {
    const { id, subject, body, html, language, contactReason, attachments } = line.parse(JSON.parse(source))
    const text = messageText({
      subject: subject ?? '',
      body,
      format: html ? 'html' : 'plain',
      language: language ?? null,
      contactReason: contactReason ?? null,
      attachments,
    })
    return {
      kind: 'message',
      id: id == null ? place : String(id),
      text,
      file: path,
      origin: { kind: 'line', line: number },
    }
  } catch (error) {
    return unreadable(
      place,
      error instanceof SyntaxError
        ? 'is not JSON.'
        : 'must be an object with a text "body", and "html" true or false where given.',
      path,
    )
  }
}
