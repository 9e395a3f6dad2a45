import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Call = {
  readonly method: string
  readonly args: Readonly<Record<string, string>>
  readonly token: string | null
}
type Answer =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body: unknown }
  | 'hang'
  | 'drop'

/** As much of Slack's Web API as these tests need, on loopback: answers, remembers, and fails on demand. */
export async function tinySlack() {
  const calls: Call[] = []
  const responses: Record<string, unknown>[] = []
  const uploads: string[] = []
  const users = new Map<string, Record<string, unknown>>()
  const answers = new Map<string, (args: Call['args']) => Answer>()
  let down = false
  const server = createServer(async (request, response) => {
    if (down) return void request.socket.destroy()
    const text = await bodyOf(request)
    const path = request.url ?? ''
    if (path === '/upload') {
      uploads.push(text)
      return void response.end('OK')
    }
    if (path.startsWith('/response/')) {
      const answer = answers.get('response_url')?.({ text }) ?? { body: 'ok' }
      if (answer === 'hang' || answer === 'drop') return void request.socket.destroy()
      if ((answer.status ?? 200) === 200) responses.push(JSON.parse(text))
      return void response.writeHead(answer.status ?? 200).end('ok')
    }
    const method = path.replace('/api/', '')
    const args = Object.fromEntries(new URLSearchParams(text))
    const token = request.headers.authorization?.replace('Bearer ', '') ?? null
    calls.push({ method, args, token })
    const answer = (answers.get(method) ?? usual[method] ?? unknownMethod)(args)
    if (answer === 'hang') return
    if (answer === 'drop') return void request.socket.destroy()
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers })
    response.end(JSON.stringify(answer.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = (server.address() as AddressInfo).port
  let ts = 0
  const usual: Record<string, (args: Call['args']) => Answer> = {
    'auth.test': () => ({ body: { ok: true, team_id: 'T1', team: 'Acme', user_id: 'UBOT', bot_id: 'B1' } }),
    'users.info': ({ user = '' }) => {
      const known = users.get(user)
      return {
        body: known
          ? { ok: true, user: { id: user, team_id: 'T1', ...known } }
          : { ok: false, error: 'user_not_found' },
      }
    },
    'chat.postMessage': ({ channel }) => ({ body: { ok: true, channel, ts: `1700000000.00000${++ts}` } }),
    'chat.update': ({ channel, ts: of }) => ({ body: { ok: true, channel, ts: of } }),
    'chat.postEphemeral': () => ({ body: { ok: true, message_ts: '1' } }),
    'views.open': () => ({ body: { ok: true, view: {} } }),
    'usergroups.users.list': () => ({ body: { ok: true, users: [] } }),
  }
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    responseUrl: `http://127.0.0.1:${port}/response/1`,
    uploadUrl: `http://127.0.0.1:${port}/upload`,
    uploads,
    calls,
    /** What was posted to response URLs. */
    responses,
    users,
    answer: (method: string, how: (args: Call['args']) => Answer) => answers.set(method, how),
    usual: (method: string) => answers.delete(method),
    goDown: () => {
      down = true
      server.closeAllConnections()
    },
    comeBack: () => {
      down = false
    },
    named: (method: string) => calls.filter((call) => call.method === method),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
export type TinySlack = Awaited<ReturnType<typeof tinySlack>>

const unknownMethod = (): Answer => ({ body: { ok: false, error: 'unknown_method' } })

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
