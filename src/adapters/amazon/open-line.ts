import https from 'node:https'
import net from 'node:net'
import type { Duplex } from 'node:stream'

/** In milliseconds of real time: until the first byte of an answer, and until its last. */
export type Deadlines = { readonly response: number; readonly total: number }
type Limits = Deadlines & { readonly largest?: number }

/** The connection of exactly one call. */
export type Line = {
  readonly agent: https.Agent
  /** Whether the far side may have seen the request. */
  readonly reached: () => boolean
  /** Rejects when the connection has ended; the package never settles when an answer breaks off in the middle. */
  readonly broken: Promise<never>
}

const largestAnswer = 16 * 1024 * 1024

// Shared only for its memory of TLS sessions, which spares most of the handshake of the next call.
const sessions = new https.Agent({ keepAlive: false })

type Watch = { readonly deadlines: Limits; readonly connected: () => void; readonly ended: (why: Error) => void }

/** Ends the connection when it is late or floods us. */
const watch = (socket: Duplex, { deadlines, connected, ended }: Watch): void => {
  let why = new Error('the connection was closed')
  let bytes = 0
  const end = (message: string): void => {
    why = new Error(message)
    socket.destroy(why)
  }
  const response = setTimeout(end, deadlines.response, 'no answer in time')
  const total = setTimeout(end, deadlines.total, 'the answer was not complete in time')
  socket.once('secureConnect', connected).once('error', (error: Error) => {
    why = error
  })
  socket.on('data', (chunk: Buffer) => {
    clearTimeout(response)
    bytes += chunk.length
    if (bytes > (deadlines.largest ?? largestAnswer)) end('the answer was too large')
  })
  socket.once('close', () => {
    clearTimeout(response)
    clearTimeout(total)
    // A complete answer is handed over in this turn of the event loop; only what is still waiting then has been lost.
    setImmediate(() => ended(why))
  })
}

/**
 * A fresh connection, to Amazon over TLS or as plain HTTP to the stand-in at `port`: there the Host header alone tells
 * which of Amazon's hosts is meant. No connection is kept for the next call: one that the far side has just closed would
 * lose that call on its way, and whether a request for a review was made would be in doubt for nothing.
 */
export const openLine = (port: number | null, deadlines: Limits): Line => {
  const agent = new https.Agent({ keepAlive: false })
  const broken = Promise.withResolvers<never>()
  broken.promise.catch(() => {})
  let reached = false
  const connected = (): void => {
    reached = true
  }
  agent.createConnection = (options, callback) => {
    const socket =
      port === null
        ? sessions.createConnection(options, callback)
        : net.connect(port, '127.0.0.1').once('connect', connected)
    if (socket) watch(socket, { deadlines, connected, ended: broken.reject })
    return socket
  }
  return { agent, reached: () => reached, broken: broken.promise }
}
