import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { readArguments, readBody, readUpload } from './body.ts'
import { strike } from './faults.ts'
import { isJson, parseJson } from './json.ts'
import type { Method } from './methods/method.ts'
import { authorize, type Client } from './oauth.ts'
import { answerResponseUrl } from './response-url.ts'
import { callWebApi } from './web-api.ts'
import { record, type World } from './world.ts'

type Exchange = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly rest: string
}
type Routes = {
  readonly world: World
  readonly client: Client | null
  readonly methods: Readonly<Record<string, Method>>
}

const send = (
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
) => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(body)
}

const webApi = async ({ world, methods }: Routes, { request, response, rest }: Exchange) => {
  const args = readArguments(request, await readBody(request))
  if (world.faults.latencyMs > 0) await sleep(world.faults.latencyMs, undefined, { ref: false })
  const answer = callWebApi(world, methods, rest, request, args)
  if (answer === null) return request.socket.destroy()
  return send(response, answer.status, JSON.stringify(answer.body), {
    'content-type': 'application/json; charset=utf-8',
    ...answer.headers,
  })
}

const responseUrl = async ({ world }: Routes, { request, response, rest }: Exchange) => {
  const parsed = parseJson((await readBody(request)).toString('utf8'))
  const body = isJson(parsed) ? parsed : {}
  const struck = strike(world.faults, 'response_url')
  if (struck === 'down') return request.socket.destroy()
  const { status, reply } =
    struck === null ? answerResponseUrl(world, rest, body) : { status: struck.status, reply: 'internal_error' }
  record(world, { kind: 'response-url', at: world.now(), body, status, reply })
  return send(response, status, reply)
}

const upload = async ({ world }: Routes, { request, response, rest }: Exchange) => {
  const bytes = await readUpload(request, await readBody(request))
  const struck = strike(world.faults, 'upload')
  if (struck === 'down') return request.socket.destroy()
  const entry = world.uploads.get(rest)
  const status =
    struck !== null
      ? struck.status
      : entry === undefined
        ? 404
        : entry.bytes !== null || entry.length !== bytes.length
          ? 400
          : 200
  if (status === 200 && entry !== undefined) entry.bytes = bytes
  record(world, { kind: 'upload', at: world.now(), fileId: entry?.fileId ?? '', bytes: bytes.length, status })
  return send(response, status, status === 200 ? `OK - ${bytes.length}` : 'refused')
}

/** A file as a browser would get it: who may not have it is sent to sign in. */
const file = ({ world }: Routes, { request, response, rest }: Exchange) => {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const found = world.files.get(rest.split('/')[0] ?? '')
  const struck = strike(world.faults, 'file')
  if (struck === 'down') return request.socket.destroy()
  if (struck !== null) return send(response, struck.status, 'try again')
  if (!world.grants.get(token)?.scopes.includes('files:read')) return send(response, 302, '', { location: '/signin' })
  if (found === undefined) return send(response, 404, 'not found')
  return response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(found.bytes)
}

const install = ({ world, client }: Routes, { response, url }: Exchange) => {
  const outcome = authorize(world, client, url.searchParams)
  if ('error' in outcome) return send(response, 400, outcome.error)
  return send(response, 302, '', { location: outcome.location })
}

const route = async (routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const after = (prefix: string): Exchange => ({ request, response, url, rest: url.pathname.slice(prefix.length) })
  if (url.pathname.startsWith('/api/')) return webApi(routes, after('/api/'))
  if (url.pathname.startsWith('/response/') && request.method === 'POST')
    return responseUrl(routes, after('/response/'))
  if (url.pathname.startsWith('/upload/v1/') && request.method === 'POST') return upload(routes, after('/upload/v1/'))
  if (url.pathname.startsWith('/files/')) return file(routes, after('/files/'))
  if (url.pathname === '/oauth/v2/authorize') return install(routes, after('/'))
  return send(response, 404, 'not found')
}

/** Listens on loopback only, at a port that the system chooses. */
export const serve = async (routes: Routes): Promise<Server> => {
  const server = createServer((request, response) => {
    route(routes, request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, 400, error instanceof Error ? error.message : 'bad request')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve())
  })
  const address = server.address()
  routes.world.base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return server
}
