import type { ServerResponse } from 'node:http'

const maxReaders = 20
const gatherMs = 40
const beatMs = 20_000

/** Tells open pages that something changed; many changes at once are told once. */
export const createStream = () => {
  const readers = new Set<ServerResponse>()
  let pending: NodeJS.Timeout | null = null
  const write = (text: string) => {
    for (const reader of readers) reader.write(text)
  }
  const beats = setInterval(() => write(': still here\n\n'), beatMs)
  beats.unref()
  return {
    add: (response: ServerResponse) => {
      if (readers.size >= maxReaders) return response.writeHead(503).end()
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write('retry: 1000\n\n')
      readers.add(response)
      return response.on('close', () => readers.delete(response))
    },
    changed: () => {
      pending ??= setTimeout(() => {
        pending = null
        write('data: changed\n\n')
      }, gatherMs)
    },
    close: () => {
      clearInterval(beats)
      if (pending !== null) clearTimeout(pending)
      for (const reader of readers) reader.end()
    },
  }
}
