import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { WebSocket } from 'ws'
import type { Answer, Delivery } from './journal.ts'
import { fail, type Method, ok } from './methods/method.ts'
import { type Lines, listen, maxSockets, noteSocket } from './socket-lines.ts'
import { ackWithinMs, notAcked, type Transport } from './transport.ts'
import { appId } from './workspace.ts'
import { newId, type World } from './world.ts'

const farewellMs = 200

export type SocketTransport = Transport & {
  /** `apps.connections.open`. */
  readonly open: Method
  /** Asks every client to come back on a new socket, as Slack does every few hours; `hard` cuts the lines. */
  readonly disconnect: (how?: 'refresh' | 'hard') => void
  readonly count: () => number
}

const opening = ({ world, sockets, tickets }: Lines): Method => ({
  token: 'app',
  run: () => {
    if (sockets.length >= maxSockets) return fail('too_many_websockets')
    const ticket = newId('')
    tickets.add(ticket)
    return ok({ url: `${world.base.replace('http', 'ws')}/link?ticket=${ticket}&app_id=${appId}` })
  },
})

const envelope = (id: string, delivery: Delivery): string =>
  JSON.stringify({
    envelope_id: id,
    type: delivery.type,
    payload: delivery.payload,
    accepts_response_payload: delivery.type !== 'events_api',
    ...(delivery.attempt > 0 ? { retry_attempt: delivery.attempt, retry_reason: delivery.retryReason } : {}),
  })

const sendDown = ({ waiting }: Lines, socket: WebSocket, delivery: Delivery): Promise<Answer> => {
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

const hangUp = async (socket: WebSocket) => {
  socket.close(1001)
  await once(socket, 'close', { signal: AbortSignal.timeout(farewellMs) }).catch(() => socket.terminate())
}

/** Socket Mode: the app calls, Slack sends each thing down one of the open lines. */
export const socketTransport = (world: World, server: Server): SocketTransport => {
  const lines: Lines = { world, sockets: [], waiting: new Map(), tickets: new Set() }
  const acceptor = listen(lines, server)
  let turn = 0
  return {
    open: opening(lines),
    count: () => lines.sockets.length,
    send: (delivery) => {
      const ready = lines.sockets.filter((socket) => socket.readyState === socket.OPEN)
      turn += 1
      const socket = ready[turn % Math.max(ready.length, 1)]
      if (socket === undefined) return Promise.resolve(notAcked('no-socket', 'the app has no open socket'))
      return sendDown(lines, socket, delivery)
    },
    disconnect: (how = 'refresh') => {
      for (const socket of [...lines.sockets]) {
        noteSocket(world, 'told-to-reconnect')
        if (how === 'hard') socket.terminate()
        else socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }))
      }
    },
    close: async () => {
      await Promise.all([...lines.sockets].map(hangUp))
      acceptor.close()
    },
  }
}
