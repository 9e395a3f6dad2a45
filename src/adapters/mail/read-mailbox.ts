import { createHash } from 'node:crypto'
import type { ImapFlow } from 'imapflow'
import type { IncomingMail } from '../../domain/notice.ts'
import { authenticateMail, type DNSResolver } from './authenticate-mail.ts'
import { decodeMail, largestMail } from './decode-mail.ts'
import { type MailboxPosition, parsePosition, printPosition } from './mailbox-position.ts'

export type MailboxReader = {
  readonly mailbox: string
  readonly authservId: string | null
  readonly resolver?: DNSResolver | undefined
  readonly position: { read(): Promise<string | null>; save(value: string): Promise<void> }
  readonly onMail: (mail: IncomingMail, raw: string | Buffer) => Promise<void>
  /** A mail that was passed over because it is too large or no mail at all. */
  readonly onRefused?:
    | ((note: { readonly key: string; readonly receivedAt: Date; readonly detail: string }) => void)
    | undefined
}

/** A mailbox never seen before is read from here on; one that was numbered anew is read further back, repeats are dropped by key. */
const firstLookDays = 3
const renumberedLookDays = 14
/** More owed mails than this, and reading stops until some are taken. */
const mostOwed = 1000

const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000)

const uidsSince = async (
  client: ImapFlow,
  validity: string,
  position: MailboxPosition | null,
): Promise<readonly number[]> => {
  const fresh = position?.validity === validity
  const query = fresh
    ? { uid: `${position.last + 1}:*` }
    : { since: daysAgo(position === null ? firstLookDays : renumberedLookDays) }
  const found = await client.search(query, { uid: true })
  if (!Array.isArray(found)) throw new Error('The mailbox could not be searched.')
  // "5:*" means the last mail even when its number is below 5.
  return found.filter((uid) => !fresh || uid > position.last).sort((a, b) => a - b)
}

const refuse = (reader: MailboxReader, key: string, receivedAt: Date, detail: string): 'done' => {
  reader.onRefused?.({ key, receivedAt, detail })
  return 'done'
}

const dateOf = (value: Date | string | undefined): Date => {
  const date = value === undefined ? new Date() : new Date(value)
  return Number.isNaN(date.getTime()) ? new Date() : date
}

/** Fetches, decodes and hands over one mail. `owed`: whoever should take it could not. */
const readOne = async (
  client: ImapFlow,
  reader: MailboxReader,
  validity: string,
  uid: number,
): Promise<'done' | 'owed'> => {
  const about = await client.fetchOne(String(uid), { uid: true, size: true, internalDate: true }, { uid: true })
  if (!about) return 'done'
  const receivedAt = dateOf(about.internalDate)
  const place = `${reader.mailbox}#${validity}:${uid}`
  if ((about.size ?? 0) > largestMail)
    return refuse(
      reader,
      place,
      receivedAt,
      `The mail has ${Math.ceil((about.size ?? 0) / 1_048_576)} MiB; at most ${largestMail / 1_048_576} MiB are read.`,
    )
  const fetched = await client.fetchOne(String(uid), { source: true }, { uid: true })
  // Expunged in between, or a stutter of the server: the next reading tells.
  if (!fetched || fetched.source === undefined) return 'owed'
  const raw = fetched.source
  const decoded = await decodeMail(raw)
  if (decoded.kind === 'refused') return refuse(reader, place, receivedAt, decoded.detail)
  const { mail } = decoded
  const authentic = await authenticateMail(raw, mail, reader)
  const key = mail.messageId ?? `sha256:${createHash('sha256').update(raw).digest('hex')}`
  const incoming: IncomingMail = {
    mailbox: reader.mailbox,
    key,
    receivedAt,
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    body: mail.text,
    references: mail.references,
    authentic,
  }
  return reader.onMail(incoming, raw).then(
    () => 'done' as const,
    () => 'owed' as const,
  )
}

/**
 * Reads everything that came since the saved position, oldest first, and moves the position after each mail. A mail that
 * was not taken is owed: it is tried again at the next reading and holds up no other. Returns how many are owed.
 */
export const readMailbox = async (client: ImapFlow, reader: MailboxReader, stopped: () => boolean): Promise<number> => {
  if (!client.mailbox) throw new Error('No mailbox is open.')
  const validity = String(client.mailbox.uidValidity)
  const before = client.mailbox.uidNext - 1
  const known = parsePosition(await reader.position.read())
  const fresh = known?.validity === validity
  const uids = await uidsSince(client, validity, known)
  let position: MailboxPosition = fresh ? known : { validity, last: 0, owed: [] }
  const take = async (uid: number): Promise<void> => {
    const outcome = await readOne(client, reader, validity, uid)
    const others = position.owed.filter((owed) => owed !== uid)
    position = { validity, last: Math.max(position.last, uid), owed: outcome === 'owed' ? [...others, uid] : others }
    await reader.position.save(printPosition(position))
  }
  for (const uid of [...position.owed, ...uids]) {
    if (stopped() || position.owed.length >= mostOwed) return position.owed.length
    await take(uid)
  }
  if (!fresh) await reader.position.save(printPosition({ ...position, last: Math.max(position.last, before) }))
  return position.owed.length
}
