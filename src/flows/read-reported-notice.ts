import type { Tenant } from '../domain/account.ts'
import { isNoNotice, type Notice, type NoticeReading, type NoticeText } from '../domain/notice.ts'
import { readNotice } from '../domain/read-notice.ts'
import { redact, redactReading } from '../domain/redact.ts'
import type { Ports } from '../ports.ts'

export type ReportOutcome =
  /** Kept; the channel is asked whether it is real. */
  | { readonly kind: 'asks'; readonly notice: Notice }
  | { readonly kind: 'told'; readonly notice: Notice }
  | { readonly kind: 'not-a-notice'; readonly reading: NoticeReading }
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'empty' }

export const reportedTextLimit = 100_000

/** Reads a notice that a person pasted or pointed at. What nobody authenticated acts on nothing until a person says so. */
export async function readReportedNotice(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake' | 'ownPhrases'>,
  ask: { tenant: Tenant; text: NoticeText; source: 'paste' | 'shortcut' },
): Promise<ReportOutcome> {
  const text = ask.text
  if (text.body.trim() === '') return { kind: 'empty' }
  if (text.body.length > reportedTextLimit) return { kind: 'too-long', limit: reportedTextLimit }
  const reading = readNotice(text, {
    authentic: 'reported',
    receivedAt: ports.now(),
    ownPhrases: ports.ownPhrases,
  })
  if (isNoNotice(reading)) return { kind: 'not-a-notice', reading }
  const notice = noticeOf(ports, { ...ask, reading })
  const told = notice.state === 'asks' ? ('notice-asks' as const) : ('notice-received' as const)
  const tell = { accounts: [ask.tenant], event: { kind: told, noticeId: notice.id }, at: ports.now() }
  await ports.store.saveNotice(notice, `${text.subject}\n\n${text.body}`, tell)
  ports.wake('announce', ask.tenant)
  return { kind: notice.state === 'asks' ? 'asks' : 'told', notice }
}

/** Nobody authenticated it, so it can ask or be told, and nothing else: its state is known before it is kept. */
const noticeOf = (
  ports: Pick<Ports, 'now' | 'newId'>,
  of: { tenant: Tenant; text: NoticeText; source: 'paste' | 'shortcut'; reading: NoticeReading },
): Notice => {
  const { tenant, text, source, reading } = of
  const id = ports.newId()
  const lookalike = reading.kind === 'phishing-suspect'
  return {
    id,
    workspaceId: tenant.workspaceId,
    accountId: tenant.accountId,
    key: `${source}:${id}`,
    source,
    receivedAt: ports.now(),
    authentic: lookalike ? 'lookalike' : 'reported',
    reading: redactReading(reading),
    text: { from: text.from, subject: redact(text.subject), body: redact(text.body) },
    state: reading.restricted || reading.kind === 'lifted' || reading.unclear ? 'asks' : 'noted',
  }
}
