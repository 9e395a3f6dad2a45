import type { Answer, Delivery } from './journal.ts'
import type { Json } from './json.ts'
import type { Transport } from './transport.ts'
import { problem, record, type World } from './world.ts'

/** Everything a control needs: the state, the way to the app, and what must be stopped in the end. */
export type Stage = {
  readonly world: World
  readonly transport: Transport
  readonly retryDelays: readonly number[]
  readonly timers: Set<NodeJS.Timeout>
}

export const deliver = async ({ world, transport }: Stage, delivery: Delivery): Promise<Answer> => {
  const answer = await transport.send(delivery)
  record(world, { kind: 'delivery', at: world.now(), ...delivery, answer })
  if (answer.kind === 'not-acked') problem(world, `${nameOf(delivery)} was not acknowledged: ${answer.detail}`)
  return answer
}

const nameOf = ({ type, payload, attempt }: Delivery): string => {
  const what = payload['command'] ?? payload['type'] ?? type
  return `${String(what)}${attempt > 0 ? ` (retry ${attempt})` : ''}`
}

export const deliverOnce = (stage: Stage, type: Delivery['type'], payload: Json): Promise<Answer> =>
  deliver(stage, { type, payload, attempt: 0, retryReason: null })

const reasons = {
  timeout: 'http_timeout',
  'http-error': 'http_error',
  'connection-failed': 'connection_failed',
  'no-socket': 'timeout',
} as const

/**
 * Events are sent again, with the same event_id, until the app takes them or the attempts are used up.
 * Resolves with the answer to the first attempt; the rest happens behind.
 */
export const deliverEvent = async (
  stage: Stage,
  payload: Json,
  attempt = 0,
  retryReason: string | null = null,
): Promise<Answer> => {
  const answer = await deliver(stage, { type: 'events_api', payload, attempt, retryReason })
  const delay = stage.retryDelays[attempt]
  if (answer.kind === 'acked' || answer.final || delay === undefined) return answer
  const timer = setTimeout(() => {
    stage.timers.delete(timer)
    deliverEvent(stage, payload, attempt + 1, reasons[answer.because]).catch(() => {})
  }, delay)
  stage.timers.add(timer)
  return answer
}
