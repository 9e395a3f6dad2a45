import { SellingPartner } from 'amazon-sp-api'
import manifest from '../../../package.json' with { type: 'json' }
import type { Call, Caller, Outcome } from './caller.ts'
import { type Deadlines, type Line, openLine } from './open-line.ts'
import { quoteAnswer } from './quote-answer.ts'
import { readAnswer } from './read-answer.ts'

/**
 * The package keeps tokens, timeouts and paths between calls, so a client lives for one call only. Everything it would
 * do by itself is off: fetching tokens, waiting out a throttle, sending again after a lost connection, and looking for
 * credentials in files or the environment.
 */
const clientFor = (caller: Caller, line: Line, token: string): SellingPartner =>
  new SellingPartner({
    region: caller.region,
    refresh_token: caller.refreshToken,
    access_token: token,
    credentials: {
      SELLING_PARTNER_APP_CLIENT_ID: caller.clientId,
      SELLING_PARTNER_APP_CLIENT_SECRET: caller.clientSecret,
    },
    options: {
      auto_request_tokens: false,
      auto_request_throttled: false,
      retry_remote_timeout: false,
      version_fallback: false,
      user_agent: `F5Guard/${manifest.version} (Language=Node.js/${process.version})`,
      https_proxy_agent: line.agent,
    },
  })

/** Signing in is quick or broken; the call that waits for it has a deadline of its own after it. */
const signInDeadline = 10_000

/** Asks Login with Amazon for an access token; what comes back is not yet checked. */
export const fetchToken = async (caller: Caller): Promise<unknown> => {
  const total = Math.min(signInDeadline, caller.deadlines.total)
  const line = openLine(caller.port, { response: Math.min(total, caller.deadlines.response), total })
  const client = clientFor(caller, line, '')
  await Promise.race([client.refreshAccessToken(), line.broken])
  return client.access_token
}

const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown error'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

/** Puts the call on the wire, once. */
export const sendCall = async (caller: Caller, token: string, call: Call, deadlines: Deadlines): Promise<Outcome> => {
  const line = openLine(caller.port, deadlines)
  try {
    const raw: unknown = await Promise.race([
      // Fresh objects: the package writes the finished path into what it is given.
      clientFor(caller, line, token).callAPI<string>({
        operation: call.operation.call,
        path: { ...call.path },
        query: { ...call.query },
        ...(call.body && { body: { ...call.body } }),
        options: { version: call.operation.version, raw_result: true },
      }),
      line.broken,
    ])
    return readAnswer(raw)
  } catch (error) {
    const detail = quoteAnswer(nameOf(error), [])
    return line.reached() ? { kind: 'lost', detail } : { kind: 'unavailable', detail }
  }
}

/** Fetches what a link of Amazon's leads to, as it is; null when that fails. The link is the permission: no token goes along. */
export const download = async (caller: Caller, url: string): Promise<Buffer | null> => {
  const line = openLine(caller.port, caller.deadlines)
  try {
    const raw = await Promise.race([
      // Named as packed, and not unpacked: so the package hands over the bytes themselves.
      clientFor(caller, line, '').download({ url, compressionAlgorithm: 'GZIP' }, { unzip: false }),
      line.broken,
    ])
    return Buffer.isBuffer(raw) ? raw : null
  } catch {
    return null
  }
}
