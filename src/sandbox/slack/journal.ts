import type { Json } from './json.ts'

/** Something sent to the app, and what became of it. */
export type Delivery = {
  readonly type: 'slash_commands' | 'interactive' | 'events_api'
  readonly payload: Json
  /** 0 the first time. */
  readonly attempt: number
  readonly retryReason: string | null
}

export type Answer =
  /** `body` is what the app said while acknowledging. */
  | { readonly kind: 'acked'; readonly body: Json | null; readonly ms: number }
  | {
      readonly kind: 'not-acked'
      readonly because: 'timeout' | 'http-error' | 'connection-failed' | 'no-socket'
      readonly detail: string
      /** The app asked not to be sent this again. */
      readonly final: boolean
    }

/** All traffic, for assertions. Tokens and secrets are not in it. */
export type JournalEntry =
  | {
      readonly kind: 'call'
      readonly at: Date
      readonly method: string
      readonly args: Json
      readonly status: number
      readonly reply: Json
    }
  | {
      readonly kind: 'response-url'
      readonly at: Date
      readonly body: Json
      readonly status: number
      readonly reply: string
    }
  | {
      readonly kind: 'upload'
      readonly at: Date
      readonly fileId: string
      readonly bytes: number
      readonly status: number
    }
  | ({ readonly kind: 'delivery'; readonly at: Date; readonly answer: Answer } & Delivery)
  | { readonly kind: 'socket'; readonly at: Date; readonly what: 'opened' | 'closed' | 'told-to-reconnect' }
  /** Something that a person using Slack would notice as broken. */
  | { readonly kind: 'problem'; readonly at: Date; readonly text: string }
