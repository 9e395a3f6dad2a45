import type { Tenant } from './account.ts'

/**
 * Something the channel must be told. Stored with the change it tells of, delivered until Slack has it; the words are
 * made at delivery from the facts of that moment.
 */
export type Announcement = Tenant & {
  readonly id: string
  readonly event: AnnouncementEvent
  readonly createdAt: Date
  readonly tries: number
}

export type AnnouncementEvent =
  /** Posts the card of an incident. */
  | { readonly kind: 'restriction-opened'; readonly restrictionId: string; readonly changeId: string }
  /** Redraws the card; with a `changeId`, also says in its thread what changed and who did it. */
  | { readonly kind: 'restriction-changed'; readonly restrictionId: string; readonly changeId: string | null }
  /** A further notice about an open incident (again, or that it is lifted), in its thread. */
  | { readonly kind: 'restriction-notice'; readonly restrictionId: string; readonly noticeId: string }
  /** The period is over, or day 30 has come without an end date: asks whether it is lifted. */
  | { readonly kind: 'restriction-reminder'; readonly restrictionId: string }
  /** A notice that acts on nothing until a person says what it is. */
  | { readonly kind: 'notice-asks'; readonly noticeId: string }
  /** One message was blocked: its campaign may be next. */
  | {
      readonly kind: 'early-warning'
      readonly noticeId: string
      readonly campaignId: string | null
      readonly changeId: string | null
    }
  /** Another sanction, a policy warning, an unauthorised sender. */
  | { readonly kind: 'notice-received'; readonly noticeId: string }
  /**
   * The account-health report says something new, or a notification (of no marketplace) does; in the thread of the
   * incident that is open.
   */
  | {
      readonly kind: 'health-changed'
      readonly marketplaceId: string | null
      readonly what: 'messaging-warning' | 'messaging-warning-gone' | 'account-status'
      readonly status: string
      readonly restrictionId: string | null
    }
  /** Most buyer messages of the last day came back, and no notice says why. */
  | { readonly kind: 'many-undelivered'; readonly stopped: number; readonly arrived: number }
  /** What became of the sends of one day. */
  | { readonly kind: 'digest'; readonly from: Date; readonly to: Date }
  /** Amazon refuses our access to this account; its sends wait. */
  | { readonly kind: 'access-denied'; readonly detail: string }
  /** Nearly all orders of a run were "not offered": Amazon may be having an outage. */
  | { readonly kind: 'nothing-offered'; readonly asked: number }
