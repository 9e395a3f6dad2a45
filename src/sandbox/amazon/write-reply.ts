import type { ServerResponse } from 'node:http'
import { pause } from './pause.ts'
import type { Reply } from './wire.ts'

/** How an answer travels: whole, broken off after some bytes, or byte by byte. */
export type Manner =
  | { readonly kind: 'whole' }
  | { readonly kind: 'cut'; readonly bytes: number }
  | { readonly kind: 'drip'; readonly everyMs: number }

const drip = async (response: ServerResponse, body: Buffer, everyMs: number): Promise<void> => {
  for (let at = 0; at < body.length && !response.destroyed; at += 1) {
    response.write(body.subarray(at, at + 1))
    await pause(everyMs)
  }
  response.end()
}

export const writeReply = async (
  response: ServerResponse,
  requestId: string,
  reply: Reply,
  manner: Manner = { kind: 'whole' },
): Promise<void> => {
  const body = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body
  response.writeHead(reply.status, {
    ...reply.headers,
    'content-type': reply.type,
    'content-length': body.length,
    'x-amzn-RequestId': requestId,
  })
  if (manner.kind === 'whole') response.end(body)
  // An orderly close: a reset could overtake the bytes before it, and the client would see nothing at all.
  if (manner.kind === 'cut') response.write(body.subarray(0, manner.bytes), () => response.socket?.destroySoon())
  if (manner.kind === 'drip') await drip(response, body, manner.everyMs)
}
