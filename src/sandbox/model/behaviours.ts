import { gzipSync } from 'node:zlib'
import { answer, completion, events, fail, head, type Turn } from './wire.ts'

const html = '<html><body><h1>502 Bad Gateway</h1></body></html>'

const status =
  (code: number, name: string | null = null, headers: Record<string, string> = {}) =>
  (turn: Turn): void =>
    fail(turn, code, { message: `answering ${code}`, code: name }, headers)

const raw =
  (code: number, type: string, body: string) =>
  (turn: Turn): void => {
    head(turn, code, type)
    turn.response.end(body)
  }

/** Writes the beginning of a good answer, then does what `then` says with the connection. */
const begun =
  (part: number, then: (turn: Turn) => void) =>
  (turn: Turn): void => {
    const whole = turn.stream ? `${events(turn, {}).join('\n\n')}\n\n` : completion(turn, {})
    const type = turn.stream ? 'text/event-stream' : 'application/json'
    head(turn, 200, type, turn.stream ? {} : { 'content-length': String(Buffer.byteLength(whole)) })
    turn.response.flushHeaders()
    turn.response.write(whole.slice(0, Math.floor(whole.length * part)), () => then(turn))
  }

const nothing = (): void => {}

/** Streams with these events changed; asked without a stream, `plain` answers. */
const streamed =
  (change: (all: readonly string[]) => readonly string[], plain: (turn: Turn) => void, lineEnd = '\n') =>
  (turn: Turn): void => {
    if (!turn.stream) {
      plain(turn)
      return
    }
    head(turn, 200, 'text/event-stream')
    turn.response.end(
      change(events(turn, {}))
        .map((event) => `${event}${lineEnd}${lineEnd}`)
        .join(''),
    )
  }

const good = (turn: Turn): void => answer(turn, {})
const halfJson = raw(200, 'application/json', '{"id":"chatcmpl-1","choices":[{"message":{"content":"{')
const errorAs200 = raw(200, 'application/json', '{"error":{"message":"something went wrong"}}')

const slow = async (turn: Turn): Promise<void> => {
  const whole = turn.stream ? `${events(turn, {}).join('\n\n')}\n\n` : completion(turn, {})
  head(turn, 200, turn.stream ? 'text/event-stream' : 'application/json')
  for (const byte of Buffer.from(whole)) {
    if (turn.response.destroyed) return
    turn.response.write(Buffer.of(byte))
    await new Promise((resolve) => setImmediate(resolve))
  }
  turn.response.end()
}

/** Never ends by itself; the reader has to hang up. */
const endless = async (turn: Turn): Promise<void> => {
  head(turn, 200, turn.stream ? 'text/event-stream' : 'application/json')
  const piece = turn.stream ? `${events(turn, { content: 'x'.repeat(12) })[1]}\n\n`.repeat(200) : ' '.repeat(64 * 1024)
  while (!turn.response.destroyed) {
    if (!turn.response.write(piece)) await drained(turn)
  }
}

const drained = ({ response }: Turn): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done)
      resolve()
    }
    response.on('drain', done).on('close', done)
  })

/** Everything a server of this kind has been seen doing, by name. */
export const behaviours = {
  good,
  slow,
  endless,
  'no-usage': (turn: Turn) => answer(turn, { usage: false }),
  refusal: (turn: Turn) => answer(turn, { content: null, refusal: 'I cannot help with that.' }),
  'cut-by-length': (turn: Turn) => answer(turn, { content: turn.content.slice(0, 20), finish: 'length' }),
  'content-filter': (turn: Turn) => answer(turn, { content: '', finish: 'content_filter' }),
  'empty-content': (turn: Turn) => answer(turn, { content: '' }),
  prose: (turn: Turn) => answer(turn, { content: 'Sure! Here is a friendlier version of your template.' }),
  fenced: (turn: Turn) => answer(turn, { content: `\`\`\`json\n${turn.content}\n\`\`\`` }),
  'wrong-shape': (turn: Turn) => answer(turn, { content: '{"text":5}' }),
  '400': (turn: Turn) => fail(turn, 400, { message: 'response_format is not supported', param: 'response_format' }),
  '400-text': raw(400, 'application/json', '{"error":"json_schema is not supported by this model"}'),
  '401': status(401, 'invalid_api_key'),
  '403': status(403),
  '404': status(404, 'model_not_found'),
  '404-detail': raw(404, 'application/json', '{"detail":"Not Found"}'),
  '408': status(408),
  '409': status(409),
  '422': status(422),
  '429': status(429, 'rate_limit_exceeded'),
  '429-soon': status(429, 'rate_limit_exceeded', { 'retry-after-ms': '20' }),
  '429-hour': status(429, 'rate_limit_exceeded', { 'retry-after': '3600' }),
  '429-no-retry': status(429, 'rate_limit_exceeded', { 'x-should-retry': 'false' }),
  quota: status(429, 'insufficient_quota'),
  '500': status(500),
  '502-html': raw(502, 'text/html', html),
  reset: (turn: Turn) => void turn.response.socket?.resetAndDestroy(),
  hang: nothing,
  'body-stall': begun(0, nothing),
  'stream-stall': begun(0.6, nothing),
  'body-cut': begun(0.6, (turn) => void turn.response.socket?.destroy()),
  'no-finish': streamed(
    (all) => all.filter((event) => !event.includes('"finish_reason":"stop"') && event !== 'data: [DONE]'),
    halfJson,
  ),
  'no-done': streamed((all) => all.slice(0, -1), good),
  'error-in-stream': streamed(
    (all) => [...all.slice(0, 3), 'data: {"error":{"message":"overloaded","type":"server_error"}}'],
    errorAs200,
  ),
  'junk-in-stream': streamed((all) => [...all.slice(0, 3), 'data: not json', ...all.slice(3)], halfJson),
  'comments-and-crlf': streamed((all) => [': keep-alive', ...all, ': done'], good, '\r\n'),
  'json-although-stream': (turn: Turn) => answer({ ...turn, stream: false }, {}),
  'html-200': raw(200, 'text/html', html),
  'empty-200': raw(200, 'application/json', ''),
  'error-200': errorAs200,
  '204': (turn: Turn) => void turn.response.writeHead(204).end(),
  'half-json': halfJson,
  'bad-gzip': (turn: Turn) => {
    head(turn, 200, 'application/json', { 'content-encoding': 'gzip' })
    turn.response.end(gzipSync(completion(turn, {})).subarray(0, 40).fill(7, 12))
  },
  redirect: (turn: Turn) => void turn.response.writeHead(307, { location: '/v1/elsewhere' }).end(),
} as const
