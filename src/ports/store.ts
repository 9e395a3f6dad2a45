import type { Account, Tenant } from '../domain/account.ts'
import type { Announcement, AnnouncementEvent } from '../domain/announcement.ts'
import type { Approval } from '../domain/approval.ts'
import type { Campaign, Hold } from '../domain/campaign.ts'
import type { Change } from '../domain/change.ts'
import type { Audit, Dismissal } from '../domain/finding.ts'
import type { Notice, Restriction } from '../domain/notice.ts'
import type { Send } from '../domain/send.ts'
import type { Revision, Template } from '../domain/template.ts'
import type { OrderStore } from './order-store.ts'

export type Workspace = { readonly id: string; readonly name: string; readonly botUserId: string | null }

/** A change about to be made; the store gives it no id and no time of its own. */
export type NewChange = Omit<Change, 'undoneBy'>

export type ChangeOutcome =
  | {
      readonly kind: 'changed'
      readonly change: Change /** Sends of held channels whose call was already under way. */
      readonly inFlight: readonly Send[]
    }
  /** The ground has moved: `by` is the change that touched `subject` last, when there is one. Nothing was done. */
  | { readonly kind: 'conflict'; readonly subject: string; readonly by: Change | null }

/** A notice that a change acts on: settled with it, or neither happens. The conflict's subject is then `notice:<id>`. */
export type NoticeSettled = {
  readonly id: string
  readonly from: Notice['state']
  readonly to: Notice['state']
  readonly accountId: string | null
}

/** What the channels of these accounts must be told of a notice. */
export type NoticeTold = { readonly accounts: readonly Tenant[]; readonly event: AnnouncementEvent; readonly at: Date }

/**
 * Each method is one business act and one transaction. Every method names its tenant or workspace; a row of another
 * tenant is never read or written.
 */
export type Store = OrderStore & {
  // Workspaces, accounts, secrets
  readonly saveWorkspace: (workspace: Workspace) => Promise<void>
  readonly workspaces: () => Promise<readonly Workspace[]>
  /** Creates the account, or brings what the configuration knows of it up to date; `live` and `alertChannel` of an existing one stay. */
  readonly saveAccount: (account: Account) => Promise<void>
  readonly accounts: (workspaceId: string) => Promise<readonly Account[]>
  readonly account: (tenant: Tenant) => Promise<Account | null>
  /** Kept encrypted; `owner` is an account id, or `workspace`. */
  readonly saveSecret: (secret: { workspaceId: string; owner: string; name: string; value: string }) => Promise<void>
  readonly secret: (which: { workspaceId: string; owner: string; name: string }) => Promise<string | null>
  readonly forgetSecrets: (which: { workspaceId: string; owner?: string }) => Promise<void>
  /** Encrypts every secret that an older key holds with the newest; returns how many. */
  readonly rotateSecrets: () => Promise<number>

  // Changes and the history
  /** Applies all effects or none, writes the history, and stores what the channel must be told, in one transaction. */
  readonly change: (
    change: NewChange,
    announce: readonly AnnouncementEvent[],
    settles?: NoticeSettled,
  ) => Promise<ChangeOutcome>
  readonly changes: (tenant: Tenant, limit: number) => Promise<readonly Change[]>
  readonly findChange: (tenant: Tenant, id: string) => Promise<Change | null>

  // Campaigns and templates
  readonly campaigns: (tenant: Tenant) => Promise<readonly Campaign[]>
  readonly holds: (tenant: Tenant) => Promise<readonly Hold[]>
  readonly templates: (tenant: Tenant) => Promise<readonly Template[]>
  readonly revision: (tenant: Tenant, templateId: string, number: number) => Promise<Revision | null>
  /** The highest revision number written so far: the next one is one more. */
  readonly lastRevision: (tenant: Tenant, templateId: string) => Promise<number>
  readonly dismissals: (tenant: Tenant) => Promise<readonly Dismissal[]>
  readonly saveAudit: (
    tenant: Tenant,
    of: { templateId: string; revision: number; at: Date; audit: Audit },
  ) => Promise<void>
  /** The newest audit of each template. */
  readonly audits: (
    tenant: Tenant,
  ) => Promise<
    readonly { readonly templateId: string; readonly revision: number; readonly at: Date; readonly audit: Audit }[]
  >

  // Approvals
  readonly saveApproval: (approval: Approval) => Promise<void>
  readonly approval: (tenant: Tenant, id: string) => Promise<Approval | null>
  /** Marks an open approval approved and makes `change`, in one transaction; exactly one caller ever succeeds. */
  readonly approve: (
    tenant: Tenant,
    id: string,
    change: NewChange,
  ) => Promise<ChangeOutcome | { readonly kind: 'not-open'; readonly approval: Approval | null }>
  readonly reject: (tenant: Tenant, id: string, userId: string) => Promise<boolean>

  // Notices and restrictions
  /**
   * Keeps a notice, its raw mail encrypted, and what the channels must be told of it. When its key is known already,
   * nothing is written and the stored one returned.
   */
  readonly saveNotice: (
    notice: Notice,
    raw: string,
    tell?: NoticeTold,
  ) => Promise<{ readonly kind: 'new' | 'known'; readonly notice: Notice }>
  readonly notice: (workspaceId: string, id: string) => Promise<Notice | null>
  readonly notices: (workspaceId: string, limit: number) => Promise<readonly Notice[]>
  /**
   * Moves a notice from `from` to `to`, once; gives it an account when none was known. `tell` is stored with it, so that
   * whoever is asked about the notice finds it waiting for an answer.
   */
  readonly settleNotice: (
    workspaceId: string,
    id: string,
    move: { from: Notice['state']; to: Notice['state']; accountId: string | null },
    tell?: NoticeTold,
  ) => Promise<boolean>
  readonly restrictions: (tenant: Tenant) => Promise<readonly Restriction[]>
  readonly openRestriction: (tenant: Tenant) => Promise<Restriction | null>
  readonly remindersDue: (tenant: Tenant, now: Date) => Promise<readonly Restriction[]>
  /** Sets the next reminder and stores the announcement of this one, once for each `from`. */
  readonly remind: (
    tenant: Tenant,
    restrictionId: string,
    move: { from: Date; to: Date | null; now: Date },
  ) => Promise<boolean>

  // Announcements
  readonly announce: (tenant: Tenant, event: AnnouncementEvent, now: Date) => Promise<void>
  /** The oldest that is not told, leased to the caller until `leaseUntil`; they are told in order, so a waiting one holds up the rest. */
  readonly nextAnnouncement: (
    tenant: Tenant,
    now: Date,
    leaseUntil: Date,
  ) => Promise<
    | { readonly kind: 'none' }
    | { readonly kind: 'wait'; readonly until: Date }
    | { readonly kind: 'next'; readonly announcement: Announcement }
  >
  readonly announced: (tenant: Tenant, id: string) => Promise<void>
  /** Slack did not take it: try again at `again`, or never (null) when Slack's answer is final. */
  readonly announceLater: (tenant: Tenant, id: string, again: Date | null, detail: string) => Promise<void>
  /** Where the card of a subject (`restriction:…`, `notice:…`) was posted. */
  readonly card: (tenant: Tenant, subject: string) => Promise<{ readonly channel: string; readonly ts: string } | null>
  readonly saveCard: (tenant: Tenant, subject: string, card: { channel: string; ts: string }) => Promise<void>

  // Limits, positions, one-time keys
  /** A token bucket that survives restarts. `next`: when another token is there. */
  readonly takeToken: (
    tenant: Tenant,
    operation: string,
    bucket: { perSecond: number; burst: number },
    now: Date,
  ) => Promise<{ readonly kind: 'granted'; readonly next: Date } | { readonly kind: 'wait'; readonly until: Date }>
  /** Nothing is granted for this operation before `until`: Amazon said so. */
  readonly emptyBucket: (tenant: Tenant, operation: string, until: Date) => Promise<void>
  readonly position: (name: string) => Promise<string | null>
  readonly savePosition: (name: string, value: string) => Promise<void>
  /** True the first time a key is seen; keys older than `forgetBefore` are dropped. */
  readonly firstTime: (workspaceId: string, key: string, at: Date, forgetBefore: Date) => Promise<boolean>
  /** Drops what is older than Amazon's data policy and our own promise allow; returns the number of rows. */
  readonly forget: (workspaceId: string, before: { buyers: Date; sends: Date; changes: Date }) => Promise<number>
}
