import type { Order, OrderFacts } from '../domain/order.ts'
import type { OrderReport } from '../domain/order-report.ts'

/** Amazon could not or would not say. `access-denied`: role or token; `throttled`: come back at `until`. */
export type AmazonTrouble =
  | { readonly kind: 'throttled'; readonly until: Date }
  | { readonly kind: 'unavailable'; readonly detail: string }
  | { readonly kind: 'access-denied'; readonly detail: string }

/** A piece of a report about orders: whole orders, or what is to be added to some. */
export type ReportPart = {
  readonly orders: readonly Order[]
  readonly facts: readonly OrderFacts[]
  /** How many rows of the report come before the next part. */
  readonly rows: number
  /** Rows of this part that make no sense, and rows that were sold elsewhere or belong to another marketplace. */
  readonly unreadable: number
  readonly foreign: number
}

export type Amazon = {
  /** One page of orders updated since `since`. `next` continues; `upTo` is where the next import may begin. */
  readonly searchOrders: (ask: { since: Date; next: string | null }) => Promise<
    | {
        readonly kind: 'page'
        readonly orders: readonly Order[]
        readonly unreadable: number
        readonly next: string | null
        readonly upTo: Date
      }
    | { readonly kind: 'page-expired' }
    | AmazonTrouble
  >
  /** Whether the official request is offered for this order now. `not-offered` means "not now", never "done". */
  readonly solicitationOffered: (ask: {
    orderId: string
    marketplaceId: string
  }) => Promise<{ readonly kind: 'offered' } | { readonly kind: 'not-offered' } | AmazonTrouble>
  /** Asks for the account-health report to be made; it is read later, by its id. */
  readonly requestHealthReport: () => Promise<{ readonly kind: 'requested'; readonly reportId: string } | AmazonTrouble>
  /** `making`: look again in some minutes. `none`: it will not come. */
  readonly readHealthReport: (ask: {
    reportId: string
  }) => Promise<
    { readonly kind: 'report'; readonly text: string } | { readonly kind: 'making' | 'none' } | AmazonTrouble
  >
  /** Asks for a report about orders to be made; it is read later, by its id. */
  readonly requestOrderReport: (ask: {
    report: OrderReport
    from: Date
    to: Date
  }) => Promise<{ readonly kind: 'requested'; readonly reportId: string } | AmazonTrouble>
  /**
   * Hands the report over part by part, each once the last was taken, from the row `after` on, until `take` says that it
   * is enough for now. `empty`: Amazon found nothing to report, or would not make it. `failed`: it will not come.
   */
  readonly readOrderReport: (ask: {
    report: OrderReport
    reportId: string
    after: number
    take: (part: ReportPart) => Promise<'more' | 'enough'>
  }) => Promise<{ readonly kind: 'read' | 'enough' | 'making' | 'empty' | 'failed' } | AmazonTrouble>
  /** The anonymised address of a seller-fulfilled order's buyer: keep in memory, for one send. */
  readonly relayAddress: (ask: {
    orderId: string
  }) => Promise<{ readonly kind: 'address'; readonly address: string } | { readonly kind: 'none' } | AmazonTrouble>
  /** The language the buyer chose, as ISO 639-1; null where Amazon does not say. */
  readonly buyerLanguage: (ask: {
    orderId: string
    marketplaceId: string
  }) => Promise<{ readonly kind: 'language'; readonly language: string | null } | AmazonTrouble>
}

/** `unsure`: it may have been done; settle, ask, never repeat blindly. */
export type OfficialAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'rehearsed' }
  | {
      readonly kind: 'refused'
      readonly why: 'already-requested' | 'outside-window' | 'not-available' | 'ineligible'
      readonly detail: string
    }
  | { readonly kind: 'unsure'; readonly detail: string }
  | AmazonTrouble

export type MailAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'rehearsed' }
  | { readonly kind: 'refused'; readonly why: 'address' | 'sender' | 'content' | 'server'; readonly detail: string }
  /** Not attempted, surely: no connection. */
  | { readonly kind: 'unavailable'; readonly detail: string }
  | { readonly kind: 'unsure'; readonly detail: string }

/** A message filled in for one buyer; its Message-ID is made of `attemptId`, so that a bounce can be recognised. */
export type BuyerMail = {
  readonly to: string
  readonly subject: string
  readonly body: string
  readonly format: 'plain' | 'html'
  readonly attemptId: string
}

export type Outlet = {
  readonly requestReview: (ask: { orderId: string; marketplaceId: string }) => Promise<OfficialAnswer>
  readonly sendMail: (mail: BuyerMail) => Promise<MailAnswer>
}

/** Where a person may look at a message: the seller's own address. A recipient cannot be named. */
export type TestOutlet = {
  readonly to: string
  readonly sendMail: (mail: Omit<BuyerMail, 'to'>) => Promise<MailAnswer>
}
