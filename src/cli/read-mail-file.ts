import { type Attachment, simpleParser } from 'mailparser'
import { type AuditInput, messageText, unreadable } from './audit-inputs.ts'

/** A message saved as mail: the HTML part where there is one, since that is what a buyer sees. */
export const readMailFile = async (path: string, raw: Buffer): Promise<AuditInput> => {
  try {
    const mail = await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true })
    const html = typeof mail.html === 'string' && mail.html.trim() !== ''
    const body = html ? String(mail.html) : (mail.text ?? '')
    if (mail.headerLines.length === 0) return unreadable(path, 'is not a mail.')
    return {
      kind: 'message',
      id: path,
      file: path,
      origin: { kind: 'decoded' },
      text: messageText({
        subject: mail.subject ?? '',
        body,
        format: html ? 'html' : 'plain',
        attachments: mail.attachments.filter(isAttached).map(fileOf),
      }),
    }
  } catch {
    return unreadable(path, 'is not a mail that can be decoded.')
  }
}

/** Pictures that the HTML shows belong to it. */
const isAttached = (one: Attachment): boolean => one.related !== true && one.contentDisposition !== 'inline'

const fileOf = (one: Attachment) => ({ name: one.filename ?? '', type: one.contentType, size: one.size })
