import type { IncomingMessage } from 'node:http'
import { strike } from './faults.ts'
import { type Json, stringAt } from './json.ts'
import { methods } from './methods/index.ts'
import { type Call, fail, type Method, type Reply } from './methods/method.ts'
import { findChannel, record, type World } from './world.ts'

export type Response = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: Json
}

const tokenOf = (request: IncomingMessage, args: Json): string =>
  /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? stringAt(args, 'token') ?? ''

/** Null: this token may make this call. */
const denied = (method: Method, call: Call): Reply | null => {
  if (method.token === 'none') return null
  if (call.token === '') return fail('not_authed')
  if (call.grant === null) return fail('invalid_auth')
  if (call.grant.kind !== method.token) return fail('not_allowed_token_type')
  const wanted = method.scopes?.(call) ?? []
  if (wanted.length === 0 || wanted.some((scope) => call.grant?.scopes.includes(scope))) return null
  return fail('missing_scope', { needed: wanted.join(','), provided: call.grant.scopes.join(',') })
}

const limited = (retryAfter: number): Response => ({
  status: 429,
  headers: { 'retry-after': String(retryAfter) },
  body: fail('ratelimited'),
})

const posting = new Set(['chat.postMessage', 'chat.postEphemeral'])

/** Wall time, as the limit guards the wire and not the business. */
const tooSoon = (world: World, name: string, args: Json): boolean => {
  if (!world.faults.oneMessageASecond || !posting.has(name)) return false
  const channel = findChannel(world, stringAt(args, 'channel') ?? '')?.id ?? ''
  const now = performance.now()
  if (now - (world.lastPost.get(channel) ?? Number.NEGATIVE_INFINITY) < 1000) return true
  world.lastPost.set(channel, now)
  return false
}

const answer = (world: World, table: Readonly<Record<string, Method>>, name: string, call: Call): Response => {
  const method = Object.hasOwn(table, name) ? table[name] : undefined
  if (method === undefined) return { status: 200, body: fail('unknown_method') }
  const denial = denied(method, call)
  if (denial !== null) return { status: 200, body: denial }
  if (tooSoon(world, name, call.args)) return limited(1)
  return { status: 200, body: method.run(call) }
}

/** `null`: the connection is to break. */
export const callWebApi = (
  world: World,
  more: Readonly<Record<string, Method>>,
  name: string,
  request: IncomingMessage,
  args: Json,
): Response | null => {
  const token = tokenOf(request, args)
  const { token: _token, client_secret: _secret, ...shown } = args
  const struck = strike(world.faults, name)
  if (struck === 'down') return null
  const call: Call = { world, args, token, grant: world.grants.get(token) ?? null }
  const response =
    struck === null
      ? answer(world, { ...methods, ...more }, name, call)
      : struck.retryAfter === null
        ? { status: struck.status, body: fail('internal_error') }
        : limited(struck.retryAfter)
  const { access_token: _access, ...reply } = response.body
  record(world, { kind: 'call', at: world.now(), method: name, args: shown, status: response.status, reply })
  return response
}
