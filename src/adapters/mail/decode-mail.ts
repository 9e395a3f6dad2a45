import type { Attachment, ParsedMail } from 'mailparser'
import { storableText } from '../../domain/storable-text.ts'
import type { MailReading } from '../../ports.ts'
import { htmlToText } from './html-text.ts'

/** Larger mails are refused: no notice is anywhere near. */
export const largestMail = 25 * 1024 * 1024
/** A forwarded mail inside a forwarded mail, and no further. */
const deepest = 2

export type DecodedMail = {
  readonly from: string | null
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly date: Date | null
  readonly messageId: string | null
  /** Message-IDs this mail answers, forwards or bounces. */
  readonly references: readonly string[]
  /** Every header field in its order, names in lower case, values unfolded. */
  readonly headers: readonly { readonly name: string; readonly value: string }[]
}
export type DecodeOutcome =
  | { readonly kind: 'decoded'; readonly mail: DecodedMail }
  | { readonly kind: 'refused'; readonly detail: string }

const addressesOf = (field: ParsedMail['to']): readonly string[] =>
  (field === undefined ? [] : [field].flat()).flatMap((list) =>
    list.value.flatMap((entry) => (entry.address ? [entry.address.toLowerCase()] : [])),
  )

/** The text part; the HTML part where it is missing, or a mere stub such as "please view this mail in a browser". */
const ownText = (parsed: ParsedMail): string => {
  const plain = parsed.text?.trim() ?? ''
  if (typeof parsed.html !== 'string') return plain
  const fromHtml = htmlToText(parsed.html)
  return plain.length * 4 < fromHtml.length ? fromHtml : plain
}

/** A mail attached to this one, with the header that mail programs print above a forwarded text. */
const attachedText = async (attachment: Attachment, depth: number): Promise<string> => {
  if (!/^message\/(?:rfc822|global)$/i.test(attachment.contentType) || depth >= deepest) return ''
  const inner = await decode(attachment.content, depth + 1)
  return inner.kind === 'refused'
    ? ''
    : `\n\n---------- Forwarded message ----------\nFrom: ${inner.mail.from ?? ''}\nSubject: ${inner.mail.subject}\n\n${inner.mail.text}`
}

const unfolded = (line: string): string =>
  line
    .slice(line.indexOf(':') + 1)
    .replace(/\r?\n(?=[ \t])/g, '')
    .trim()

/** Our own Message-IDs may stand anywhere in a bounce: in a returned header, a quotation, an attachment. */
const ownIds = (raw: Buffer, text: string): readonly string[] =>
  [raw.toString('latin1'), text].flatMap((source) =>
    [...source.matchAll(/<f5\.[A-Za-z0-9_-]{1,100}@[^\s<>@]{1,253}>/g)].slice(0, 20).map(([id]) => id),
  )

const referencesOf = (parsed: ParsedMail, raw: Buffer, text: string): readonly string[] => {
  const own = parsed.messageId
  const named = [parsed.inReplyTo ?? [], parsed.references ?? []]
    .flat()
    .flatMap((ids) => ids.split(/\s+/))
    .slice(0, 200)
  return [...new Set([...named, ...ownIds(raw, text)])].filter((id) => id !== '' && id !== own)
}

const decode = async (raw: Buffer, depth: number): Promise<DecodeOutcome> => {
  if (raw.length > largestMail)
    return {
      kind: 'refused',
      detail: `The mail has ${Math.ceil(raw.length / 1_048_576)} MiB; at most ${largestMail / 1_048_576} MiB are read.`,
    }
  try {
    // Loaded with the first mail: it keeps 10 MB, and an app that only waits needs none of it.
    const { simpleParser } = await import('mailparser')
    const parsed = await simpleParser(raw, {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
    })
    const attached = await Promise.all(
      parsed.attachments.slice(0, 5).map((attachment) => attachedText(attachment, depth)),
    )
    const text = storableText(ownText(parsed) + attached.join(''))
    const headers = parsed.headerLines.map(({ key, line }) => ({ name: key.toLowerCase(), value: unfolded(line) }))
    const date = parsed.date instanceof Date && !Number.isNaN(parsed.date.getTime()) ? parsed.date : null
    const mail = {
      from: parsed.from ? storableText(parsed.from.text) : null,
      to: [...addressesOf(parsed.to), ...addressesOf(parsed.cc)],
      subject: storableText(parsed.subject ?? ''),
      text,
      date,
      messageId: parsed.messageId ? storableText(parsed.messageId) : null,
      references: referencesOf(parsed, raw, text),
      headers,
    }
    return { kind: 'decoded', mail }
  } catch (error) {
    return {
      kind: 'refused',
      detail: `The mail cannot be decoded (${error instanceof Error ? error.name : 'unknown fault'}).`,
    }
  }
}

/** Turns the bytes of a mail into its sender, subject and text. Never throws, whatever the bytes are. */
export const decodeMail = (raw: Buffer | string): Promise<DecodeOutcome> =>
  decode(typeof raw === 'string' ? Buffer.from(raw) : raw, 0)

/** A mail that a person passed on as a file. */
export const readMail = async (raw: Buffer): Promise<MailReading> => {
  const decoded = await decodeMail(raw)
  if (decoded.kind === 'refused') return { kind: 'unreadable', detail: decoded.detail }
  const { from, subject, text } = decoded.mail
  return { kind: 'read', text: { from, subject, body: text } }
}
