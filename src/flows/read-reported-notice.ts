import type { Tenant } from '../domain/account.ts'
import type { Notice, NoticeReading, NoticeText } from '../domain/notice.ts'
import { readNotice } from '../domain/read-notice.ts'
import { redact } from '../domain/redact.ts'
import type { Ports } from '../ports.ts'
import { settleNotice } from './settle-notice.ts'

export type ReportOutcome =
  /** Kept; the channel is asked whether it is real. */
  | { readonly kind: 'asks'; readonly notice: Notice }
  | { readonly kind: 'told'; readonly notice: Notice }
  | { readonly kind: 'not-a-notice'; readonly reading: NoticeReading }
  | { readonly kind: 'known'; readonly notice: Notice }
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'empty' }

export const reportedTextLimit = 100_000

/** Reads a notice that a person pasted or pointed at. What nobody authenticated acts on nothing until a person says so. */
export async function readReportedNotice(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: { tenant: Tenant; text: NoticeText; source: 'paste' | 'shortcut' },
): Promise<ReportOutcome> {
  const text = ask.text
  if (text.body.trim() === '') return { kind: 'empty' }
  if (text.body.length > reportedTextLimit) return { kind: 'too-long', limit: reportedTextLimit }
  const account = await ports.store.account(ask.tenant)
  if (!account) throw new Error('The account of this channel is gone')
  const reading = readNotice(text, { authentic: 'reported', receivedAt: ports.now() })
  if (reading.kind === 'none') return { kind: 'not-a-notice', reading }
  const saved = await ports.store.saveNotice(
    {
      id: ports.newId(),
      workspaceId: ask.tenant.workspaceId,
      accountId: ask.tenant.accountId,
      key: `${ask.source}:${ports.newId()}`,
      source: ask.source,
      receivedAt: ports.now(),
      authentic: reading.kind === 'phishing-suspect' ? 'lookalike' : 'reported',
      reading,
      text: { from: text.from, subject: redact(text.subject), body: redact(text.body) },
      state: 'new',
    },
    `${text.subject}\n\n${text.body}`,
  )
  const settled = await settleNotice(ports, { notice: saved.notice, candidates: [account], references: [] })
  return settled.kind === 'asks' ? { kind: 'asks', notice: settled.notice } : { kind: 'told', notice: settled.notice }
}
