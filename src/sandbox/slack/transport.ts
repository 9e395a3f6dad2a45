import type { Answer, Delivery } from './journal.ts'

/** Slack waits this long, then the person is told that the app did not answer. */
export const ackWithinMs = 3000

/** One of the two ways from Slack to an app. */
export type Transport = {
  readonly send: (delivery: Delivery) => Promise<Answer>
  readonly close: () => Promise<void>
}

export const notAcked = (
  because: Extract<Answer, { kind: 'not-acked' }>['because'],
  detail: string,
  final = false,
): Answer => ({
  kind: 'not-acked',
  because,
  detail,
  final,
})
