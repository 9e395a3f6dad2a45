import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import type { TinySlack } from './tiny-slack.ts'

/** Slack's side of Socket Mode: hands out an address, says hello, delivers envelopes and keeps what is acknowledged. */
export async function tinySocket(slack: TinySlack) {
  const acks: { envelope_id: string; payload: Record<string, unknown> }[] = []
  const open = new Set<WebSocket>()
  let greets = true
  let connections = 0
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await new Promise<void>((resolve) => server.once('listening', resolve))
  server.on('connection', (socket) => {
    connections++
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('message', (data) => acks.push(JSON.parse(String(data))))
    if (greets) socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }))
  })
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link`
  slack.answer('apps.connections.open', () => ({ body: { ok: true, url } }))
  return {
    acks,
    open,
    connections: () => connections,
    staySilent: () => {
      greets = false
    },
    deliver: (type: 'slash_commands' | 'interactive' | 'events_api', payload: unknown): string => {
      const envelope_id = randomUUID()
      const [socket] = open
      socket?.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload: type !== 'events_api' }))
      return envelope_id
    },
    /** As Slack does every few hours. */
    refresh: () => {
      for (const socket of open) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
    },
    cut: () => {
      for (const socket of open) socket.terminate()
    },
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of open) socket.terminate()
        server.close(() => resolve())
      }),
  }
}
