import { createHmac } from 'node:crypto'
import type { Answer, Delivery } from './journal.ts'
import { isJson, type Json, parseJson } from './json.ts'
import { ackWithinMs, notAcked, type Transport } from './transport.ts'

const form = (pairs: Json): string => {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(pairs)) params.set(key, String(value))
  return params.toString()
}

const encode = ({ type, payload }: Delivery): { readonly type: string; readonly body: string } => {
  if (type === 'events_api') return { type: 'application/json', body: JSON.stringify(payload) }
  const pairs = type === 'slash_commands' ? payload : { payload: JSON.stringify(payload) }
  return { type: 'application/x-www-form-urlencoded', body: form(pairs) }
}

/** Signed as Slack signs: over the time and the very bytes sent. The time is wall time, whatever the demo's clock says. */
export const sign = (secret: string, timestamp: string, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`

const headersOf = (delivery: Delivery, secret: string, type: string, body: string): Record<string, string> => {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const retry = {
    'x-slack-retry-num': String(delivery.attempt),
    'x-slack-retry-reason': delivery.retryReason ?? 'unknown_error',
  }
  return {
    'content-type': type,
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': sign(secret, timestamp, body),
    ...(delivery.attempt > 0 ? retry : {}),
  }
}

const readAck = async (response: Response): Promise<Json | null> => {
  const source = await response.text()
  const parsed = parseJson(source)
  if (isJson(parsed)) return parsed
  return source === '' ? null : { text: source }
}

type Ask = { readonly secret: string; readonly appUrl: () => string | null }

/** Signed requests to the app's one address. */
export const httpTransport = ({ secret, appUrl }: Ask): Transport => {
  const send = async (delivery: Delivery): Promise<Answer> => {
    const url = appUrl()
    if (url === null) return notAcked('connection-failed', 'the app has no address yet')
    const { type, body } = encode(delivery)
    const started = performance.now()
    try {
      const signal = AbortSignal.timeout(ackWithinMs)
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal,
        headers: headersOf(delivery, secret, type, body),
        body,
      })
      const ack = await readAck(response)
      if (response.status === 200) return { kind: 'acked', body: ack, ms: performance.now() - started }
      return notAcked('http-error', `HTTP ${response.status}`, response.headers.get('x-slack-no-retry') === '1')
    } catch (error) {
      const timeout = error instanceof Error && error.name === 'TimeoutError'
      return timeout
        ? notAcked('timeout', `no answer in ${ackWithinMs} ms`)
        : notAcked('connection-failed', 'the app cannot be reached')
    }
  }
  return { send, close: async () => {} }
}
