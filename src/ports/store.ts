import type { Account, Tenant } from '../domain/account.ts'
import type { Announcement, AnnouncementEvent } from '../domain/announcement.ts'
import type { Approval } from '../domain/approval.ts'
import type { Campaign, Hold } from '../domain/campaign.ts'
import type { Change } from '../domain/change.ts'
import type { Audit, Dismissal } from '../domain/finding.ts'
import type { Notice, Restriction } from '../domain/notice.ts'
import type { Order, OrderFacts } from '../domain/order.ts'
import type { Send, SendDecision } from '../domain/send.ts'
import type { Revision, Template } from '../domain/template.ts'

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

export type ClaimOutcome =
  | { readonly kind: 'claimed'; readonly send: Send }
  /** A hold, a restriction or the account's state says no; decided in the very transaction of the claim. */
  | { readonly kind: 'held'; readonly because: 'campaign-held' | 'account-restricted' }
  /** Another campaign's request for this order may have reached the buyer. */
  | { readonly kind: 'taken'; readonly byCampaignId: string }
  /** A message about another of their orders may have reached the same buyer at `at`. */
  | { readonly kind: 'buyer-asked'; readonly at: Date }
  /** Not planned any more, or changed since it was read. */
  | { readonly kind: 'gone' }

/** Counts of sends by what was decided; `day` is `YYYY-MM-DD` of the decision in UTC. */
export type SendCount = {
  readonly day: string
  readonly campaignId: string
  readonly channel: Send['channel']
  readonly kind: SendDecision['kind']
  readonly because: string
  readonly count: number
}

/**
 * Each method is one business act and one transaction. Every method names its tenant or workspace; a row of another
 * tenant is never read or written.
 */
export type Store = {
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

  // Orders and sends
  /**
   * Adds or updates, never with something older than is there, and never with what is not known over what is; then moves
   * the import's position, in one transaction.
   */
  readonly saveOrders: (tenant: Tenant, orders: readonly Order[], position: ImportPosition) => Promise<void>
  /** Adds or updates as above with what a report tells, which is less than a page; the position stays. */
  readonly mergeOrders: (tenant: Tenant, orders: readonly Order[]) => Promise<void>
  /** Fills in what is missing in orders that are there: the promise window, the shipment, and that they are returned. */
  readonly completeOrders: (tenant: Tenant, facts: readonly OrderFacts[]) => Promise<void>
  readonly hasOrders: (tenant: Tenant, fulfilledBy: Order['fulfilledBy']) => Promise<boolean>
  readonly importPosition: (tenant: Tenant) => Promise<ImportPosition | null>
  readonly order: (tenant: Tenant, orderId: string) => Promise<Order | null>
  /** The orders that changed last, newest first; `asked` where a send of any campaign took the order. */
  readonly latestOrders: (
    tenant: Tenant,
    limit: number,
  ) => Promise<readonly { readonly order: Order; readonly asked: boolean }[]>
  /** Orders that this version of the campaign has not looked at since they last changed, oldest update first. */
  readonly ordersToPlan: (tenant: Tenant, campaign: Campaign, limit: number) => Promise<readonly Order[]>
  /** Records what was decided for each order looked at: a send, or null for "does not match". */
  readonly savePlans: (
    tenant: Tenant,
    campaign: Campaign,
    plans: readonly { order: Order; send: Send | null }[],
  ) => Promise<void>
  /** Planned and due, oldest first; not those that were told to wait for a hold which is still there. */
  readonly sendsDue: (tenant: Tenant, now: Date, limit: number) => Promise<readonly Send[]>
  /**
   * In one transaction: looks at holds, restrictions, undecided notices, the order's one claim and what the same buyer
   * was sent after `quietSince`, then writes `sending`. `mark` stands for the buyer of a message.
   */
  readonly claimSend: (
    tenant: Tenant,
    sendId: string,
    attempt: {
      id: string
      at: Date
      channel: Send['channel']
      buyer?: { mark: string; quietSince: Date } | undefined
    },
  ) => Promise<ClaimOutcome>
  /** Decides a send that nobody is calling for: only when it is still as `was`. */
  readonly decideSend: (tenant: Tenant, was: Send, decision: SendDecision, now: Date) => Promise<boolean>
  /** Writes the outcome of a claimed attempt; false when the row belongs to another attempt by now. */
  readonly settleSend: (
    tenant: Tenant,
    sendId: string,
    attemptId: string,
    decision: SendDecision,
    now: Date,
  ) => Promise<boolean>
  /** Rows in `sending` since before `before`, unless they are to be asked about later: nobody can still be calling. */
  readonly sendsToSettle: (tenant: Tenant, before: Date, limit: number) => Promise<readonly Send[]>
  readonly sendsOf: (tenant: Tenant, orderId: string) => Promise<readonly Send[]>
  /** Finds the send that a bounce is about, by our Message-ID's attempt id. */
  readonly sendOfAttempt: (tenant: Tenant, attemptId: string) => Promise<Send | null>
  readonly countSends: (tenant: Tenant, between: { from: Date; to: Date }) => Promise<readonly SendCount[]>
  /** How many sends of a campaign left since `since`, delivered or not; a rehearsal counts like the real thing. For its daily cap. */
  readonly countLeft: (tenant: Tenant, campaignId: string, since: Date) => Promise<number>
  /** Orders that wait for a message of one of these campaigns; the windows of `missing` of them close before `until`. */
  readonly countWaiting: (
    tenant: Tenant,
    of: { campaignIds: readonly string[]; now: Date; until: Date },
  ) => Promise<{ readonly waiting: number; readonly missing: number }>
  /** Orders bought, and buyer messages that left, since `since`. */
  readonly countTraffic: (
    tenant: Tenant,
    since: Date,
  ) => Promise<{ readonly orders: number; readonly messages: number }>
  /** Plans rehearsed sends whose window is still open for real; returns how many. */
  readonly replanRehearsed: (tenant: Tenant, now: Date) => Promise<number>
  /** Plans one official request for buyer messages that were proved undelivered, where their campaign is switched to it; returns how many. */
  readonly replanUndelivered: (tenant: Tenant, now: Date) => Promise<number>
  readonly countRehearsed: (tenant: Tenant, now: Date) => Promise<number>

  // Limits, positions, one-time keys
  /** A token bucket that survives restarts. */
  readonly takeToken: (
    tenant: Tenant,
    operation: string,
    bucket: { perSecond: number; burst: number },
    now: Date,
  ) => Promise<{ readonly kind: 'granted' } | { readonly kind: 'wait'; readonly until: Date }>
  /** Nothing is granted for this operation before `until`: Amazon said so. */
  readonly emptyBucket: (tenant: Tenant, operation: string, until: Date) => Promise<void>
  readonly position: (name: string) => Promise<string | null>
  readonly savePosition: (name: string, value: string) => Promise<void>
  /** True the first time a key is seen; keys older than `forgetBefore` are dropped. */
  readonly firstTime: (workspaceId: string, key: string, at: Date, forgetBefore: Date) => Promise<boolean>
  /** Drops what is older than Amazon's data policy and our own promise allow; returns the number of rows. */
  readonly forget: (workspaceId: string, before: { buyers: Date; sends: Date; changes: Date }) => Promise<number>
}

/** `since` is where the running import began, `next` its page, `upTo` where the following one may begin. */
export type ImportPosition = { readonly since: Date; readonly next: string | null; readonly upTo: Date | null }
