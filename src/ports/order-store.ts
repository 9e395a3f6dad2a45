import type { Account, Tenant } from '../domain/account.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Order, OrderFacts } from '../domain/order.ts'
import type { Send, SendDecision } from '../domain/send.ts'

/** A call that is about to be made. */
export type Attempt = {
  readonly id: string
  readonly at: Date
  readonly channel: Send['channel']
  /** Who a message is for: the mark that stands for them, and since when they must have been sent none. */
  readonly buyer?: { readonly mark: string; readonly quietSince: Date } | undefined
}

export type ClaimOutcome =
  /** The account as it was at that moment: whoever changes it later is told of this send. */
  | { readonly kind: 'claimed'; readonly send: Send; readonly account: Account }
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

/** `since` is where the running import began, `next` its page, `upTo` where the following one may begin. */
export type ImportPosition = { readonly since: Date; readonly next: string | null; readonly upTo: Date | null }

/** Orders, and what is sent about them. */
export type OrderStore = {
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
   * was sent lately, then writes `sending`.
   */
  readonly claimSend: (tenant: Tenant, sendId: string, attempt: Attempt) => Promise<ClaimOutcome>
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
}
