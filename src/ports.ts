import type { Account, Tenant } from './domain/account.ts'
import type { NoticeText } from './domain/notice.ts'
import type { OwnPhrases } from './domain/notices/own-phrases.ts'
import type { Amazon, Outlet, TestOutlet } from './ports/amazon.ts'
import type { Model } from './ports/model.ts'
import type { Store } from './ports/store.ts'

export type * from './ports/amazon.ts'
export type * from './ports/model.ts'
export type * from './ports/order-store.ts'
export type * from './ports/store.ts'

/** Everything a flow may need from outside. A flow takes only the parts it uses: `Pick<Ports, 'store' | 'now'>`. */
export type Ports = {
  readonly store: Store
  /** Business time. Nothing else tells the time. */
  readonly now: () => Date
  /** Lets so much of it pass. */
  readonly wait: (milliseconds: number) => Promise<void>
  /** A fresh, unguessable id. */
  readonly newId: () => string
  /** sha256 in hex: binds an approval to the very text a person saw. With a key it is an HMAC. */
  readonly digest: (text: string, key?: string) => string
  /** What Amazon answers about one account. Reading is always real. */
  readonly amazon: (account: Account) => Amazon
  /** What leaves: the real thing only when both switches are on, else a rehearsal that answers `rehearsed`. */
  readonly outlet: (account: Account) => Outlet
  /** The same way out, to the sender itself alone, in a dry run too; null without a mail server. */
  readonly testOutlet: (account: Account) => TestOutlet | null
  readonly model: Model
  /** What this installation adds to the phrases by which notices are read. */
  readonly ownPhrases: OwnPhrases
  /** A whole mail as it was saved to a file. */
  readonly readMail: (raw: Buffer) => Promise<MailReading>
  /** Asks for work to be done soon, after a commit; losing the request costs only a tick. */
  readonly wake: (work: WorkName, tenant: Tenant) => void
  /** F5_LIVE, the first of the two switches for real sends. */
  readonly liveAllowed: boolean
  /** What is connected, for `/f5 status` and the health checks. */
  readonly connections: () => readonly Connection[]
}

export type MailReading =
  | { readonly kind: 'read'; readonly text: NoticeText }
  /** `detail` is a sentence. */
  | { readonly kind: 'unreadable'; readonly detail: string }

export type Connection = {
  readonly name: 'slack' | 'amazon' | 'queue' | 'mailbox' | 'smtp' | 'model'
  readonly state: 'ok' | 'not-connected' | 'trouble'
  /** What a person should know or do; never a secret. */
  readonly detail: string
}

export const workNames = [
  'announce',
  'import-orders',
  'complete-orders',
  'plan-sends',
  'dispatch-sends',
  'settle-sends',
  'remind',
  'check-standing',
  'tell-digest',
  'forget',
] as const
export type WorkName = (typeof workNames)[number]
