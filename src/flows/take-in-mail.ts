import type { Account } from '../domain/account.ts'
import { type IncomingMail, isNoNotice, type Notice } from '../domain/notice.ts'
import { readNotice } from '../domain/read-notice.ts'
import { redact, redactReading } from '../domain/redact.ts'
import type { Ports } from '../ports.ts'
import { type NoticeOutcome, settleNotice } from './settle-notice.ts'

export type MailOutcome =
  /** Not about the account's standing: nothing of it is kept. */
  { readonly kind: 'not-a-notice' } | { readonly kind: 'known'; readonly notice: Notice } | NoticeOutcome

/**
 * Reads one mail of a watched mailbox. What it says is kept before anything acts on it, and a mail that was kept but
 * not settled (the process died in between) is settled when it is read again.
 */
export async function takeInMail(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake' | 'ownPhrases'>,
  ask: { workspaceId: string; mail: IncomingMail; raw: string },
): Promise<MailOutcome> {
  const { mail } = ask
  const reading = readNotice(mail, {
    authentic: mail.authentic,
    receivedAt: mail.receivedAt,
    ownPhrases: ports.ownPhrases,
  })
  if (isNoNotice(reading)) return { kind: 'not-a-notice' }
  const candidates = candidatesFor(await ports.store.accounts(ask.workspaceId), mail)
  const saved = await ports.store.saveNotice(
    {
      id: ports.newId(),
      workspaceId: ask.workspaceId,
      accountId: candidates.length === 1 ? candidates[0]!.accountId : null,
      key: mail.key,
      source: 'mailbox',
      receivedAt: mail.receivedAt,
      authentic: mail.authentic,
      reading: redactReading(reading),
      text: { from: mail.from, subject: redact(mail.subject), body: redact(mail.body) },
      state: 'new',
    },
    ask.raw,
  )
  if (saved.kind === 'known' && saved.notice.state !== 'new') return { kind: 'known', notice: saved.notice }
  return settleNotice(ports, { notice: saved.notice, candidates, references: mail.references })
}

/** The accounts a mail can be about: by mailbox, narrowed by recipient where that tells more; all when nothing fits. */
export const candidatesFor = (
  accounts: readonly Account[],
  mail: Pick<IncomingMail, 'mailbox' | 'to'>,
): readonly Account[] => {
  const byMailbox = accounts.filter((account) => account.mailboxes.includes(mail.mailbox))
  const among = byMailbox.length > 0 ? byMailbox : accounts
  const to = new Set(mail.to.map((address) => address.toLowerCase()))
  const byRecipient = among.filter((account) => account.recipients.some((address) => to.has(address.toLowerCase())))
  return byRecipient.length > 0 ? byRecipient : among
}
