import { type Logger, LogLevel, webApi } from '@slack/bolt'
import { download } from './download.ts'
import type { Download } from './face.ts'
import { type Log, onceAMinute } from './log.ts'
import type { Block, File, Message, View } from './reply.ts'
import { respond } from './respond.ts'
import { type Answered, causeOf, type Trouble } from './trouble.ts'

export type Posted = Answered<{ readonly channel: string; readonly ts: string }>

/** The Web API as seen by one workspace. Nothing here throws: every way to fail is an answer. */
export type Deliver = {
  readonly post: (to: { channel: string; thread?: string }, message: Message) => Promise<Posted>
  readonly update: (card: { channel: string; ts: string }, message: Message) => Promise<Posted>
  readonly whisper: (to: { channel: string; user: string }, message: Message) => Promise<Answered>
  readonly open: (trigger: string, view: View) => Promise<Answered>
  readonly upload: (to: { channel: string; thread?: string }, file: File, words: string) => Promise<Answered>
  /** Answers a command or click at the address that came with it. */
  readonly respond: (url: string, how: 'private' | 'channel' | 'replace', message: Message) => Promise<Answered>
  /** A file that somebody shared. */
  readonly download: (url: string) => Promise<Download>
  readonly whoAmI: () => Promise<
    Answered<{ readonly workspaceId: string; readonly name: string; readonly botUserId: string | null }>
  >
  readonly user: (userId: string) => Promise<Answered<{ readonly user: unknown }>>
  readonly groupMembers: (groupId: string) => Promise<Answered<{ readonly users: unknown }>>
}

/** Every method called, with the scope it needs; the manifest asks for exactly these. */
export const scopes = {
  'auth.test': null,
  'views.open': null,
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
  'users.info': 'users:read',
  'usergroups.users.list': 'usergroups:read',
} as const satisfies Record<string, string | null>

/** The bot scopes to ask for: those, and the one that lets people type our command. */
export const neededScopes: readonly string[] = [
  ...new Set(['commands', ...Object.values(scopes).filter((scope) => scope !== null)]),
].sort()

/** What a workspace may grant or not: reading a mail that was shared as a file. */
export const optionalScopes: readonly string[] = ['files:read']

type Method = keyof typeof scopes
const unfurlNothing = { unfurl_links: false, unfurl_media: false }
const patience = 10_000

export function deliverTo(options: { token: string; apiUrl: string | null; log: Log }): Deliver {
  const client = new webApi.WebClient(options.token, {
    ...(options.apiUrl && { slackApiUrl: options.apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: patience,
    logger: slackLogger(options.log),
  })
  const call = (method: Method, args: Record<string, unknown>) => answered(() => client.apiCall(method, args))
  const posted = async (method: Method, args: Record<string, unknown>): Promise<Posted> => {
    const answer = await call(method, args)
    return answer.kind === 'accepted' ? { ...answer, channel: text(answer['channel']), ts: text(answer['ts']) } : answer
  }
  return {
    post: (to, message) =>
      posted('chat.postMessage', { channel: to.channel, ...inThread(to.thread), ...body(message), ...unfurlNothing }),
    update: (card, message) => posted('chat.update', { ...card, text: message.text, blocks: message.blocks }),
    whisper: (to, message) => call('chat.postEphemeral', { ...to, ...body(message) }),
    open: (trigger, view) => call('views.open', { trigger_id: trigger, view }),
    upload: (to, file, words) => answered(() => client.filesUploadV2(uploadOf(to, file, words))),
    respond: (url, how, message) => respond(url, how, message, options.apiUrl),
    download: (url) => download(url, options),
    whoAmI: async () => {
      const me = await call('auth.test', {})
      if (me.kind !== 'accepted') return me
      if (!text(me['team_id'])) return { kind: 'later', afterMs: 5000, detail: 'auth.test named no workspace' }
      return { ...me, workspaceId: text(me['team_id']), name: text(me['team']), botUserId: text(me['user_id']) || null }
    },
    user: async (user) => {
      const answer = await call('users.info', { user })
      return answer.kind === 'accepted' ? { kind: 'accepted', user: answer['user'] } : answer
    },
    groupMembers: async (usergroup) => {
      const answer = await call('usergroups.users.list', { usergroup })
      return answer.kind === 'accepted' ? { kind: 'accepted', users: answer['users'] } : answer
    },
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const body = (message: Message): { text: string; blocks?: readonly Block[] } =>
  message.blocks.length > 0 ? { text: message.text, blocks: message.blocks } : { text: message.text }
const inThread = (ts: string | undefined) => (ts ? { thread_ts: ts } : {})
const uploadOf = (to: { channel: string; thread?: string }, file: File, words: string) => {
  const what = { filename: file.name, title: file.title, file: Buffer.from(file.bytes), initial_comment: words }
  return to.thread ? { ...what, channel_id: to.channel, thread_ts: to.thread } : { ...what, channel_id: to.channel }
}

type Outcome = ({ readonly kind: 'accepted' } & Record<string, unknown>) | Trouble

/** One more try, and only where the first surely did not arrive or Slack asks for a short wait. */
async function answered(call: () => Promise<webApi.WebAPICallResult>): Promise<Outcome> {
  const first = await attempt(call)
  if (first.kind !== 'later' || first.afterMs > 3000 || !first.surelyNotDone) return first
  await new Promise((resolve) => setTimeout(resolve, Math.max(first.afterMs, 200)))
  return attempt(call)
}

type Failed =
  | Extract<Trouble, { kind: 'refused' }>
  | (Extract<Trouble, { kind: 'later' }> & { readonly surelyNotDone: boolean })

async function attempt(
  call: () => Promise<webApi.WebAPICallResult>,
): Promise<({ readonly kind: 'accepted' } & Record<string, unknown>) | Failed> {
  try {
    return { ...(await call()), kind: 'accepted' }
  } catch (error) {
    return troubleOf(error)
  }
}

/** What went wrong with a call, and whether it can have been done. */
export function troubleOf(error: unknown): Failed {
  if (error instanceof webApi.WebAPIPlatformError) return refusedOrLater(error.data.error)
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'later', afterMs: error.retryAfter * 1000, detail: 'rate-limited', surelyNotDone: true }
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    return { kind: 'later', afterMs: 5000, detail: `HTTP ${error.statusCode}`, surelyNotDone: false }
  }
  const cause = error instanceof webApi.WebAPIRequestError ? causeOf(error.original) : causeOf(error)
  return { kind: 'later', afterMs: 1000, detail: cause, surelyNotDone: neverConnected.has(cause) }
}

/** Slack's own troubles, said in a 200 answer; every other error is about the call itself. */
const passing = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'ratelimited',
  'accesslimited',
  'team_added_to_org',
])
const refusedOrLater = (error: string): Failed =>
  passing.has(error)
    ? { kind: 'later', afterMs: 5000, detail: error, surelyNotDone: false }
    : { kind: 'refused', error }

const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** What Slack's packages say, in our log. Their debug lines hold whole payloads and stay out of it. */
export function slackLogger(log: Log): Logger {
  return {
    error: onceAMinute((text) => log.error({ from: 'slack' }, text)),
    warn: onceAMinute((text) => log.warn({ from: 'slack' }, text)),
    info: onceAMinute((text) => log.debug({ from: 'slack' }, text)),
    debug: () => {},
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  }
}
