import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { isJson, type Json, parseJson, stringAt } from './json.ts'
import { appId } from './workspace.ts'
import { record, type World } from './world.ts'

const pingEveryMs = 10_000
export const maxSockets = 10

export type Lines = {
  readonly world: World
  readonly sockets: WebSocket[]
  /** Envelopes on their way, by id. */
  readonly waiting: Map<string, (body: Json | null) => void>
  /** Each lets one client in, once. */
  readonly tickets: Set<string>
}

const bodyOf = (payload: unknown): Json | null => {
  if (typeof payload === 'string') return { text: payload }
  return isJson(payload) && Object.keys(payload).length > 0 ? payload : null
}

const onFrame = ({ waiting }: Lines, data: string) => {
  const frame = parseJson(data)
  const id = stringAt(frame, 'envelope_id') ?? ''
  waiting.get(id)?.(bodyOf(isJson(frame) ? frame['payload'] : undefined))
  waiting.delete(id)
}

export const noteSocket = (world: World, what: 'opened' | 'closed' | 'told-to-reconnect') => {
  record(world, { kind: 'socket', at: world.now(), what })
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

const accept = (lines: Lines, socket: WebSocket) => {
  lines.sockets.push(socket)
  noteSocket(lines.world, 'opened')
  const pings = setInterval(() => socket.ping(), pingEveryMs)
  socket.on('message', (data, binary) => {
    if (!binary) onFrame(lines, String(data))
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    clearInterval(pings)
    lines.sockets.splice(lines.sockets.indexOf(socket), 1)
    noteSocket(lines.world, 'closed')
  })
  greet(socket, lines.sockets.length)
}

/** Lets clients in that hold a ticket. */
export const listen = (lines: Lines, server: Server): WebSocketServer => {
  const acceptor = new WebSocketServer({ noServer: true, maxPayload: 1 << 20 })
  server.on('upgrade', (request, line, head) => {
    const ticket = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('ticket') ?? ''
    const welcome = lines.tickets.delete(ticket) && !lines.world.faults.down && lines.sockets.length < maxSockets
    if (!welcome) return line.destroy()
    return acceptor.handleUpgrade(request, line, head, (socket) => accept(lines, socket))
  })
  return acceptor
}
