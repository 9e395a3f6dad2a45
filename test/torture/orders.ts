import type { Place } from '../databases.ts'

/** What the worker is told when it starts. */
export type Orders = {
  readonly place: Place
  readonly amazon: {
    readonly url: string
    readonly clientId: string
    readonly clientSecret: string
    readonly refreshToken: string
  }
  readonly clockAheadMs: number
  readonly strategy: 'settle' | 'naive'
  /** Ends by itself when nothing is left to do now. */
  readonly untilIdle: boolean
  readonly dieAt: { readonly point: string; readonly time: number } | null
}

export const tenant = { workspaceId: 'T-torture', accountId: 'acme' }

/** Where the worker can be told to die: each step of a send, and on both sides of it. */
export const points = [
  'after-save-orders',
  'before-save-plans',
  'after-save-plans',
  'before-claim',
  'after-claim',
  'before-call',
  'during-call',
  'after-call',
  'before-record',
  'after-record',
] as const

/** Amazon takes this long at most until a request shows. */
export const longestLagMs = 300
export const deadlines = { response: 1_500, total: 2_000 }
/** Longer than a call and the lag together can take, on a busy machine too. */
export const settleAfterMs = 5_000
