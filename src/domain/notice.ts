import type { Tenant } from './account.ts'
import type { Reason } from './finding.ts'

export const noticeKinds = [
  'restriction',
  'lifted',
  'single-message-block',
  'opt-out-bounce',
  'unauthorised-sender',
  'other-sanction',
  'policy-warning',
  'phishing-suspect',
  'none',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** `verified`: DKIM or a trusted provider says Amazon. `lookalike`: pretends to be. `reported`: a person passed it on. */
export type Authenticity = 'verified' | 'unverified' | 'lookalike' | 'reported'

/** A mail or pasted text, decoded: what the reader works on. */
export type NoticeText = {
  /** The From header's address or the whole header; null when the text was pasted without one. */
  readonly from: string | null
  readonly subject: string
  /** Plain text; made from the HTML part when there was no other. */
  readonly body: string
}

export type Evidence = {
  readonly field: 'from' | 'subject' | 'body'
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a notice says; null where it does not say. */
export type NoticeReading = {
  readonly kind: NoticeKind
  /** The reader's own account is restricted from now on. */
  readonly restricted: boolean
  readonly scope: 'account' | 'message' | 'buyer' | 'none'
  readonly durationDays: number | null
  /** ISO date (`2026-12-23`) or date-time, as far as the text is exact. */
  readonly endsAt: string | null
  readonly permanent: boolean | null
  readonly candidateReasons: readonly Reason[]
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** Order ids that the text names: a bounce is about one order. */
  readonly orderIds: readonly string[]
  /** There when it may restrict the account for all that could be read: a person is shown it. */
  readonly unclear?: true
  /** There when the text was not read at all: it is longer than a notice may be. */
  readonly refused?: 'too-long'
}

/**
 * Whether a genuine notice is read surely enough to act on it. Of texts never seen before, one in a hundred that restricts
 * nobody is read as a restriction so surely, and a third of the real ones: about the others a person is asked.
 */
export const isSurelyRead = ({ confidence }: Pick<NoticeReading, 'confidence'>): boolean => confidence >= 0.99

/** Whether there is nothing in it about the account's standing, as far as can be read: nobody is shown it. */
export const isNoNotice = ({ kind, unclear }: NoticeReading): boolean => kind === 'none' && !unclear

/** A mail as the mailbox adapter hands it over: decoded, bounded, authenticated. */
export type IncomingMail = NoticeText & {
  /** `user@host/FOLDER` */
  readonly mailbox: string
  /** Stable over reconnects: the Message-ID, or a hash of the raw mail. */
  readonly key: string
  readonly receivedAt: Date
  readonly to: readonly string[]
  /** Message-IDs this mail answers or bounces. */
  readonly references: readonly string[]
  readonly authentic: Authenticity
}

/** Something Amazon wrote, or is said to have written. */
export type Notice = {
  readonly id: string
  readonly workspaceId: string
  /** Null until it is known which account it is about. */
  readonly accountId: string | null
  readonly key: string
  readonly source: 'mailbox' | 'paste' | 'shortcut'
  readonly receivedAt: Date
  readonly authentic: Authenticity
  readonly reading: NoticeReading
  /** Redacted: no mail address, phone or order id. */
  readonly text: NoticeText
  /** `new`: read but not settled, so a crash in between is made good; `asks`: a person must say what it is. */
  readonly state: 'new' | 'acted' | 'asks' | 'ignored' | 'noted'
}

/** One incident: an account may not start conversations. */
export type Restriction = Tenant & {
  readonly id: string
  readonly noticeId: string | null
  readonly state: 'open' | 'lifted' | 'dismissed'
  readonly since: Date
  /** Null: no end date given, treated as open-ended. */
  readonly endsAt: Date | null
  readonly permanent: boolean
  /** An earlier restriction of this account is on record. */
  readonly repeated: boolean
  readonly candidateReasons: readonly Reason[]
  /** When the channel is asked next whether it is over. */
  readonly remindAt: Date | null
}
