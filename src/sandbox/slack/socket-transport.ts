import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Answer, Delivery } from './journal.ts'
import { isJson, type Json, parseJson, stringAt } from './json.ts'
import { fail, type Method, ok } from './methods/method.ts'
import { ackWithinMs, notAcked, type Transport } from './transport.ts'
import { appId } from './workspace.ts'
import { newId, record, type World } from './world.ts'

const pingEveryMs = 10_000
const maxSockets = 10

export type SocketTransport = Transport & {
  /** `apps.connections.open`. */
  readonly open: Method
  /** Asks every client to come back on a new socket, as Slack does every few hours; `hard` cuts the lines. */
  readonly disconnect: (how?: 'refresh' | 'hard') => void
  readonly count: () => number
}

type Waiting = Map<string, (body: Json | null) => void>

const onFrame = (waiting: Waiting, data: string) => {
  const frame = parseJson(data)
  const id = stringAt(frame, 'envelope_id') ?? ''
  const payload = isJson(frame) ? frame['payload'] : undefined
  waiting.get(id)?.(
    isJson(payload) && Object.keys(payload).length > 0
      ? payload
      : typeof payload === 'string'
        ? { text: payload }
        : null,
  )
  waiting.delete(id)
}

const greet = (socket: WebSocket, connections: number) => {
  const debug = { host: 'applink-pretend', build_number: 1, approximate_connection_time: 18_060 }
  socket.send(
    JSON.stringify({
      type: 'hello',
      num_connections: connections,
      connection_info: { app_id: appId },
      debug_info: debug,
    }),
  )
}

const envelope = (id: string, delivery: Delivery): string =>
  JSON.stringify({
    envelope_id: id,
    type: delivery.type,
    payload: delivery.payload,
    accepts_response_payload: delivery.type !== 'events_api',
    ...(delivery.attempt > 0 ? { retry_attempt: delivery.attempt, retry_reason: delivery.retryReason } : {}),
  })

/** Socket Mode: the app calls, Slack sends each thing down one of the open lines. */
export const socketTransport = (world: World, server: Server): SocketTransport => {
  const sockets: WebSocket[] = []
  const waiting: Waiting = new Map()
  const tickets = new Set<string>()
  const acceptor = new WebSocketServer({ noServer: true, maxPayload: 1 << 20 })
  let turn = 0

  const accept = (socket: WebSocket) => {
    sockets.push(socket)
    record(world, { kind: 'socket', at: world.now(), what: 'opened' })
    const pings = setInterval(() => socket.ping(), pingEveryMs)
    socket.on('message', (data, binary) => {
      if (!binary) onFrame(waiting, String(data))
    })
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      clearInterval(pings)
      sockets.splice(sockets.indexOf(socket), 1)
      record(world, { kind: 'socket', at: world.now(), what: 'closed' })
    })
    greet(socket, sockets.length)
  }

  server.on('upgrade', (request, line, head) => {
    const ticket = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('ticket') ?? ''
    const welcome = tickets.delete(ticket) && !world.faults.down && sockets.length < maxSockets
    if (!welcome) return line.destroy()
    return acceptor.handleUpgrade(request, line, head, accept)
  })

  const open: Method = {
    token: 'app',
    run: () => {
      if (sockets.length >= maxSockets) return fail('too_many_websockets')
      const ticket = newId('')
      tickets.add(ticket)
      return ok({ url: `${world.base.replace('http', 'ws')}/link?ticket=${ticket}&app_id=${appId}` })
    },
  }

  const send = (delivery: Delivery): Promise<Answer> => {
    const ready = sockets.filter((socket) => socket.readyState === socket.OPEN)
    turn += 1
    const socket = ready[turn % Math.max(ready.length, 1)]
    if (socket === undefined) return Promise.resolve(notAcked('no-socket', 'the app has no open socket'))
    const id = randomUUID()
    const started = performance.now()
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        waiting.delete(id)
        resolve(notAcked('timeout', `no answer in ${ackWithinMs} ms`))
      }, ackWithinMs)
      waiting.set(id, (body) => {
        clearTimeout(timer)
        resolve({ kind: 'acked', body, ms: performance.now() - started })
      })
      socket.send(envelope(id, delivery))
    })
  }

  const disconnect = (how: 'refresh' | 'hard' = 'refresh') => {
    for (const socket of [...sockets]) {
      if (how === 'hard') socket.terminate()
      else socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }))
      record(world, { kind: 'socket', at: world.now(), what: 'told-to-reconnect' })
    }
  }

  const close = async () => {
    for (const socket of [...sockets]) socket.terminate()
    acceptor.close()
  }
  return { send, open, disconnect, close, count: () => sockets.length }
}
