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

/** A mail as the server holds it. */
type Fetched = {
  readonly uid: number
  readonly size: number
  readonly receivedAt: Date
  /** `too-large`, or not to be had: `gone` for good, `missed` this time. */
  readonly raw: Buffer | 'too-large' | 'gone' | 'missed'
}

/** Few round trips in bounded memory: so many mails, and so many bytes, are fetched at once. */
const mostAtOnce = 50
const mostBytesAtOnce = 8 * 1024 * 1024

async function* fetchMails(client: ImapFlow, uids: readonly number[]): AsyncGenerator<readonly Fetched[]> {
  for (let from = 0; from < uids.length; from += mostAtOnce) {
    const wanted = uids.slice(from, from + mostAtOnce)
    const about = await client.fetchAll(wanted.join(), { uid: true, size: true, internalDate: true }, { uid: true })
    const known = new Map(about.map((one) => [one.uid, one]))
    const mails = wanted.map((uid): Fetched => {
      const [size, receivedAt] = [known.get(uid)?.size ?? 0, dateOf(known.get(uid)?.internalDate)]
      return { uid, size, receivedAt, raw: !known.has(uid) ? 'gone' : size > largestMail ? 'too-large' : 'missed' }
    })
    for (const piece of pieces(mails)) yield await withSources(client, piece)
  }
}

const pieces = (mails: readonly Fetched[]): readonly (readonly Fetched[])[] => {
  const all: Fetched[][] = [[]]
  let bytes = 0
  for (const mail of mails) {
    const more = mail.raw === 'missed' ? mail.size : 0
    if (bytes + more > mostBytesAtOnce) {
      all.push([])
      bytes = 0
    }
    bytes += more
    all.at(-1)!.push(mail)
  }
  return all
}

/** What the server leaves out was expunged in between, or it stutters: the next reading tells. */
const withSources = async (client: ImapFlow, piece: readonly Fetched[]): Promise<readonly Fetched[]> => {
  const wanted = piece.filter((one) => one.raw === 'missed').map((one) => one.uid)
  if (wanted.length === 0) return piece
  const found = await client.fetchAll(wanted.join(), { uid: true, source: true }, { uid: true })
  const sources = new Map(found.map((one) => [one.uid, one.source]))
  return piece.map((one) => ({ ...one, raw: sources.get(one.uid) ?? one.raw }))
}

/** Decodes and hands over one mail. `owed`: whoever should take it could not. */
const readOne = async (reader: MailboxReader, place: string, of: Fetched): Promise<'done' | 'owed'> => {
  const { raw, receivedAt, size } = of
  if (raw === 'gone') return 'done'
  if (raw === 'missed') return 'owed'
  if (raw === 'too-large')
    return refuse(
      reader,
      place,
      receivedAt,
      `The mail has ${Math.ceil(size / 1_048_576)} MiB; at most ${largestMail / 1_048_576} MiB are read.`,
    )
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
 * Reads everything that came since the saved position, oldest first. The position moves on after each piece that was
 * fetched: what a crash lets be read again is known by its key. A mail that was not taken is owed: it is tried again at
 * the next reading and holds up no other. Returns how many are owed.
 */
export const readMailbox = async (client: ImapFlow, reader: MailboxReader, stopped: () => boolean): Promise<number> => {
  if (!client.mailbox) throw new Error('No mailbox is open.')
  const validity = String(client.mailbox.uidValidity)
  const before = client.mailbox.uidNext - 1
  const known = parsePosition(await reader.position.read())
  const fresh = known?.validity === validity
  const uids = await uidsSince(client, validity, known)
  let position: MailboxPosition = fresh ? known : { validity, last: 0, owed: [] }
  const save = () => reader.position.save(printPosition(position))
  for await (const piece of fetchMails(client, [...position.owed, ...uids])) {
    for (const mail of piece) {
      if (stopped() || position.owed.length >= mostOwed) break
      const outcome = await readOne(reader, `${reader.mailbox}#${validity}:${mail.uid}`, mail)
      const others = position.owed.filter((owed) => owed !== mail.uid)
      const owed = outcome === 'owed' ? [...others, mail.uid] : others
      position = { validity, last: Math.max(position.last, mail.uid), owed }
    }
    await save()
    if (stopped() || position.owed.length >= mostOwed) return position.owed.length
  }
  if (!fresh) {
    position = { ...position, last: Math.max(position.last, before) }
    await save()
  }
  return position.owed.length
}
