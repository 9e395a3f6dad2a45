import { createServer, type Server } from 'node:http'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Connection } from './ports.ts'

export type HealthAnswer = { readonly status: number; readonly type: string; readonly body: string }
/** Answers by path: `/livez`, `/readyz`, `/metrics`. */
export type HealthRoutes = Readonly<Record<string, () => Promise<HealthAnswer>>>

/** What must hold for the process to be of use; each check says yes or no and never throws. */
export type HealthChecks = Readonly<Record<string, () => boolean | Promise<boolean>>>

export function healthRoutes(checks: HealthChecks, connections: () => readonly Connection[]): HealthRoutes {
  const registry = metricsRegistry(connections)
  return {
    '/livez': async () => json(200, { ok: true }),
    '/readyz': async () => {
      const results = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await check()] as const))
      return json(results.every(([, ok]) => ok) ? 200 : 503, Object.fromEntries(results))
    },
    '/metrics': async () => ({ status: 200, type: registry.contentType, body: await registry.metrics() }),
  }
}

/** A server of its own for Socket Mode, where Slack needs none: reachable from this machine only. */
export async function serveHealth(routes: HealthRoutes, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const route = routes[new URL(request.url ?? '/', 'http://localhost').pathname]
    const answer = request.method === 'GET' && route ? route() : Promise.resolve(json(404, { error: 'Unknown path. There are /livez, /readyz and /metrics.' }))
    answer
      .catch(() => json(500, { error: 'The check itself failed.' }))
      .then(({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

const json = (status: number, body: unknown): HealthAnswer => ({ status, type: 'application/json', body: `${JSON.stringify(body)}\n` })

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
