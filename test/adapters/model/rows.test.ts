import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type OpenaiOptions, openaiModel } from '../../../src/adapters/model/openai.ts'
import type { Model } from '../../../src/ports.ts'
import { type Behaviour, type ModelServer, startModel } from '../../../src/sandbox/model/start-model.ts'
import { finding, newTag, template } from './asked.ts'

let server: ModelServer
const unhandled: unknown[] = []
const note = (reason: unknown) => unhandled.push(reason)

beforeAll(async () => {
  server = await startModel()
  process.on('unhandledRejection', note)
})
afterAll(async () => {
  process.off('unhandledRejection', note)
  await server.close()
})
afterEach(async () => {
  // A rejection nobody waits for is reported after the microtasks of the turn in which it arose.
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(unhandled).toEqual([])
})

const deadlineMs = 1500
const modelOf = (more: Partial<OpenaiOptions> = {}): Model =>
  openaiModel({ apiKey: 'test', baseURL: server.url, model: 'stand-in', deadlineMs, newTag, ...more })

/** What the server does, what comes of it with a plain call and with a stream, and how many requests that takes. */
type Row = readonly [as: Behaviour, plain: string, stream: string, requests: number, streamed?: number]

const rows: readonly Row[] = [
  ['good', 'said', 'said', 1],
  ['slow', 'said', 'said', 1],
  ['no-usage', 'said', 'said', 1],
  ['refusal', 'refused', 'refused', 1],
  ['cut-by-length', 'truncated', 'truncated', 1],
  ['content-filter', 'filtered', 'filtered', 1],
  ['empty-content', 'empty', 'empty', 3],
  ['prose', 'bad-json', 'bad-json', 3],
  ['fenced', 'said', 'said', 1],
  ['wrong-shape', 'schema-mismatch', 'schema-mismatch', 3],
  ['400', 'bad-request', 'bad-request', 1],
  ['400-text', 'bad-request', 'bad-request', 1],
  ['401', 'auth', 'auth', 1],
  ['403', 'auth', 'auth', 1],
  ['404', 'not-found', 'not-found', 1],
  ['404-detail', 'not-found', 'not-found', 1],
  ['408', 'unavailable', 'unavailable', 3],
  ['409', 'unavailable', 'unavailable', 3],
  ['422', 'bad-request', 'bad-request', 1],
  ['429', 'rate-limited', 'rate-limited', 3],
  ['429-soon', 'rate-limited', 'rate-limited', 3],
  ['429-hour', 'rate-limited', 'rate-limited', 1],
  ['429-no-retry', 'rate-limited', 'rate-limited', 1],
  ['quota', 'quota', 'quota', 1],
  ['500', 'unavailable', 'unavailable', 3],
  ['502-html', 'unavailable', 'unavailable', 3],
  ['reset', 'unavailable', 'unavailable', 3],
  ['hang', 'timeout', 'timeout', 1],
  ['body-stall', 'timeout', 'timeout', 1],
  ['stream-stall', 'timeout', 'timeout', 1],
  ['body-cut', 'unavailable', 'unavailable', 3],
  ['no-finish', 'unavailable', 'unavailable', 3],
  ['no-done', 'said', 'said', 1],
  ['error-in-stream', 'empty', 'unavailable', 3],
  ['junk-in-stream', 'unavailable', 'unavailable', 3],
  ['comments-and-crlf', 'said', 'said', 1],
  ['json-although-stream', 'said', 'unavailable', 1, 3],
  ['html-200', 'empty', 'unavailable', 3],
  ['empty-200', 'empty', 'unavailable', 3],
  ['error-200', 'empty', 'unavailable', 3],
  ['204', 'empty', 'unavailable', 3],
  ['half-json', 'unavailable', 'unavailable', 3],
  ['bad-gzip', 'unavailable', 'unavailable', 3],
  ['redirect', 'unavailable', 'unavailable', 3],
  ['endless', 'truncated', 'truncated', 1],
]

const outcomes = rows.flatMap(([as, plain, stream, requests, streamed = requests]) => [
  { as, way: 'a plain call', stream: false, outcome: plain, requests },
  { as, way: 'a stream', stream: true, outcome: stream, requests: streamed },
])

/** All at once, because most of them wait most of the time. */
const seen = new Map<unknown, { outcome: string; lines: readonly string[]; requests: number }>()

const play = async (row: (typeof outcomes)[number]): Promise<void> => {
  const own = await startModel()
  own.behave(row.as)
  const lines: string[] = []
  const patience = row.outcome === 'timeout' ? deadlineMs : 30_000
  const model = modelOf({
    baseURL: own.url,
    stream: row.stream,
    deadlineMs: patience,
    onCall: (line) => lines.push(line.outcome),
  })
  const said = await model.rewriteTemplate(template)
  seen.set(row, { outcome: said.kind === 'said' ? 'said' : said.because, lines, requests: own.journal.length })
  await own.close()
}

beforeAll(async () => {
  await Promise.all(outcomes.map(play))
})

test.each(outcomes)('a server that does "$as" gives "$outcome" over $way', (row) => {
  expect(seen.get(row)).toEqual({ outcome: row.outcome, lines: [row.outcome], requests: row.requests })
})

test('a deadline holds for all tries together', async () => {
  server.behave('500', '500', 'hang')
  const said = await modelOf().explainFinding(finding)
  expect(said).toEqual({ kind: 'silent', because: 'timeout' })
})

test('a server that recovers is heard at the second try', async () => {
  server.behave('500', 'good')
  expect(await modelOf({ deadlineMs: 30_000 }).explainFinding(finding)).toMatchObject({ kind: 'said' })
})

test('a server that is not there makes the model silent', async () => {
  const gone = await startModel()
  await gone.close()
  expect(await modelOf({ baseURL: gone.url }).explainFinding(finding)).toEqual({
    kind: 'silent',
    because: 'unavailable',
  })
})

test.each([false, true])('a server that hangs is hung up on when the time is over (stream: %s)', async (stream) => {
  const far = createServer()
  await new Promise<void>((resolve) => far.listen(0, '127.0.0.1', resolve))
  const hungUp = once(far, 'request').then(([request]) => once(request.socket, 'close'))
  const baseURL = `http://127.0.0.1:${(far.address() as AddressInfo).port}/v1`
  const said = await modelOf({ baseURL, stream }).explainFinding(finding)
  expect(said).toEqual({ kind: 'silent', because: 'timeout' })
  await hungUp
  far.close()
})
