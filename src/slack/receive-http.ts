import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type HttpDoor = {
  /** Resolves with the port once it is open; rejects when the port is taken. */
  readonly open: () => Promise<number>
  /** Lets what is being answered finish, for at most `withinMs`. */
  readonly close: (withinMs: number) => Promise<void>
}

/** The one HTTP server of the app: what Slack sends, installation pages, and the health routes on the same port. */
export function httpDoor(options: {
  readonly port: number
  readonly receive: RequestListener
  /** Paths that Slack's receiver may see: everything else is not found. */
  readonly receives: { readonly posts: readonly string[]; readonly gets: readonly string[] }
  readonly routes: Readonly<Record<string, RequestListener>>
}): HttpDoor {
  const listener: RequestListener = (request, response) => {
    const path = request.url?.split('?')[0] ?? ''
    const route = Object.hasOwn(options.routes, path) ? options.routes[path] : undefined
    if (route && request.method === 'GET') return route(request, response)
    if (request.method === 'POST' && options.receives.posts.includes(path)) {
      if (isFromTheFuture(request.headers['x-slack-request-timestamp'])) return void response.writeHead(401).end()
      // Bolt knows this type only without the charset that some proxies add.
      const type = request.headers['content-type']?.split(';')[0]?.trim()
      if (type === 'application/x-www-form-urlencoded') request.headers['content-type'] = type
      return options.receive(request, response)
    }
    if (request.method === 'GET' && options.receives.gets.includes(path)) return options.receive(request, response)
    response.writeHead(404).end()
  }
  const server = createServer({ requestTimeout: 15_000, headersTimeout: 10_000 }, listener)
  return {
    open: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(options.port, () => resolve((server.address() as AddressInfo).port))
      }),
    close: (withinMs) => closeWithin(server, withinMs),
  }
}

/** Bolt refuses requests older than five minutes, but would take one from any time to come. */
const isFromTheFuture = (stamp: string | string[] | undefined): boolean => Number(stamp) > Date.now() / 1000 + 300

async function closeWithin(server: Server, withinMs: number): Promise<void> {
  if (!server.listening) return
  const closed = new Promise((resolve) => server.close(resolve))
  // A kept-alive connection is idle only between two answers, so once is not enough.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), withinMs)
  server.closeIdleConnections()
  await closed
  clearInterval(idle)
  clearTimeout(late)
}
