import type { Tenant } from './account.ts'
import type { Channel } from './campaign.ts'

/**
 * What was decided about one order in one campaign, and why: stored as it is, so that every "why not" is a query.
 * `at` is when something happens or happened.
 */
export type SendDecision =
  /** To be done at `at`. */
  | {
      readonly kind: 'planned'
      readonly because:
        | 'in-window'
        | 'went-live'
        | 'not-offered-now'
        | 'outside-window-now'
        | 'not-available-yet'
        | 'amazon-unavailable'
        | 'access-denied'
        | 'daily-cap'
        | 'campaign-held'
        | 'account-restricted'
        | 'proved-undelivered'
        | 'official-instead'
        | 'buyer-asked-lately'
        | 'other-campaign-first'
      readonly at: Date
      readonly detail?: string
    }
  /** Written before the call. Found after a crash: settle, ask Amazon, never send blindly. */
  | { readonly kind: 'sending'; readonly because: 'due' }
  /** Its answer was lost and Amazon no longer offered the request: asked once more at `at`, for "no" is known to flicker. */
  | { readonly kind: 'sending'; readonly because: 'gone-once'; readonly at: Date }
  | { readonly kind: 'sent'; readonly because: 'accepted' | 'inferred' }
  /** A dry run: everything but the call. */
  | { readonly kind: 'rehearsed'; readonly because: 'dry-run' }
  /** A buyer message that Amazon or a mail server proved undelivered. */
  | {
      readonly kind: 'undelivered'
      readonly because: 'restricted' | 'blocked-content' | 'opted-out' | 'refused-by-server' | 'unauthorised-sender'
      readonly detail?: string
    }
  | {
      readonly kind: 'skipped'
      readonly because:
        | 'already-requested'
        | 'asked-by-other-campaign'
        | 'cancelled'
        | 'replacement-order'
        | 'no-address'
        | 'other-language'
        | 'audit-blocked'
        | 'opted-out'
        | 'not-available'
        | 'ineligible'
        | 'unknown-marketplace'
        | 'no-template'
      readonly detail?: string
    }
  | { readonly kind: 'expired'; readonly because: 'window-closed'; readonly detail?: string }
  /** May have reached the buyer; never tried again. */
  | { readonly kind: 'unknown'; readonly because: 'answer-lost' }

/** One order × one campaign. */
export type Send = Tenant & {
  readonly id: string
  readonly orderId: string
  readonly marketplaceId: string
  readonly campaignId: string
  /** The channel it used, or would use when planned. */
  readonly channel: Channel
  readonly decision: SendDecision
  /** When to look at it next; null when the decision is final. */
  readonly dueAt: Date | null
  readonly windowEndsAt: Date
  /** When the call was about to be made, and which call it was; set by the claim. */
  readonly sendingSince: Date | null
  readonly attemptId: string | null
  readonly updatedAt: Date
}

/** Once Amazon's request was attempted, or planned for a message that did not arrive, no message of ours may follow. */
export const onlyOfficial = ({
  channel,
  attemptId,
}: {
  readonly channel: string
  readonly attemptId: string | null
}): boolean => channel === 'official' && attemptId !== null

/** Decisions after which a request may have reached the buyer: they keep the order's one claim for ever. */
export const holdsClaim = (decision: SendDecision): boolean =>
  decision.kind === 'sending' || decision.kind === 'sent' || decision.kind === 'unknown'
