import { createServer, type RequestListener, type Server } from 'node:http'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Connection } from './ports.ts'

/** By path: `/livez`, `/readyz`, `/metrics`. */
export type HealthRoutes = Readonly<Record<string, RequestListener>>

/** What must hold for the process to be of use; each check says yes or no and never throws. */
export type HealthChecks = Readonly<Record<string, () => boolean | Promise<boolean>>>

type Answer = { readonly status: number; readonly type: string; readonly body: string }

export function healthRoutes(checks: HealthChecks, connections: () => readonly Connection[]): HealthRoutes {
  const registry = metricsRegistry(connections)
  const ready = async () => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await check()] as const),
    )
    return json(results.every(([, ok]) => ok) ? 200 : 503, Object.fromEntries(results))
  }
  return {
    '/livez': answering(async () => json(200, { ok: true })),
    '/readyz': answering(ready),
    '/metrics': onThisMachine(
      answering(async () => ({ status: 200, type: registry.contentType, body: await registry.metrics() })),
    ),
  }
}

/** A server of its own for Socket Mode, where Slack needs none: reachable from this machine only. */
export async function serveHealth(routes: HealthRoutes, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const route = request.method === 'GET' ? routes[request.url?.split('?')[0] ?? ''] : undefined
    if (route) return route(request, response)
    response.writeHead(404).end('There are /livez, /readyz and /metrics.\n')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

const answering =
  (answer: () => Promise<Answer>): RequestListener =>
  (_request, response) => {
    answer()
      .catch(() => json(500, { error: 'The check itself failed.' }))
      .then(({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body))
  }

/** The figures are for the operator: not for whoever can reach the port that Slack uses, through a proxy or not. */
const onThisMachine =
  (route: RequestListener): RequestListener =>
  (request, response) => {
    const from = request.socket.remoteAddress ?? ''
    const local = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(from) && !request.headers['x-forwarded-for']
    return local ? route(request, response) : void response.writeHead(403).end()
  }

const json = (status: number, body: unknown): Answer => ({
  status,
  type: 'application/json',
  body: `${JSON.stringify(body)}\n`,
})

function metricsRegistry(connections: () => readonly Connection[]): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const connected = new Gauge({
    name: 'f5_connected',
    help: '1 when the outside system answers, 0 when it is in trouble or not connected.',
    labelNames: ['name'],
    registers: [registry],
    collect() {
      for (const one of connections()) connected.set({ name: one.name }, one.state === 'ok' ? 1 : 0)
    },
  })
  return registry
}
