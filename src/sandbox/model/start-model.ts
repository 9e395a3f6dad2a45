import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { behaviours } from './behaviours.ts'
import { type ChatRequest, checkBody, checkEntry } from './check-request.ts'
import { goodAnswer } from './good-answer.ts'
import { maliciousAnswer } from './malicious-answer.ts'
import { readQuestion } from './question.ts'
import { fail } from './wire.ts'

export type Behaviour = keyof typeof behaviours | 'malicious'
export const behaviourNames: readonly Behaviour[] = [
  'malicious',
  ...(Object.keys(behaviours) as (keyof typeof behaviours)[]),
]

export type JournalEntry = {
  readonly behaviour: Behaviour
  readonly headers: IncomingMessage['headers']
  readonly body: ChatRequest
}

export type ModelServer = {
  /** Ends in `/v1`: what `OPENAI_BASE_URL` is set to. */
  readonly url: string
  /** Each request takes the next behaviour; the last one stays. */
  readonly behave: (...as: readonly Behaviour[]) => void
  /** Every request that was well-formed, oldest first. */
  readonly journal: readonly JournalEntry[]
  readonly close: () => Promise<void>
}

const largestRequest = 512 * 1024
const longestJournal = 1000

/** A stand-in for a server that speaks Chat Completions. Loopback only; other processes steer it through `/__control`. */
export const startModel = async (
  options: { readonly port?: number; readonly apiKey?: string } = {},
): Promise<ModelServer> => {
  const state: State = { queue: ['good'], journal: [], requests: 0, apiKey: options.apiKey ?? null }
  const server = createServer((request, response) => {
    serve(state, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve),
  )
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    behave: (...as) => {
      state.queue = as.length === 0 ? ['good'] : [...as]
    },
    journal: state.journal,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

type State = { queue: Behaviour[]; readonly journal: JournalEntry[]; requests: number; readonly apiKey: string | null }

const serve = async (state: State, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = parse(await readBody(request))
  if (request.url === '/__control') return control(state, request, response, body)
  state.requests += 1
  const id = `chatcmpl-${state.requests}`
  const refusal = checkEntry(request, state.apiKey) ?? checkBody(body)
  if (refusal !== null) return fail({ response, id }, refusal.status, refusal.fault)
  const asked = body as ChatRequest
  const behaviour = (state.queue.length > 1 ? state.queue.shift() : state.queue[0]) ?? 'good'
  state.journal.push({ behaviour, headers: request.headers, body: asked })
  if (state.journal.length > longestJournal) state.journal.shift()
  const question = readQuestion(asked.response_format.json_schema.name, asked.messages.at(-1)?.content ?? '')
  const content = behaviour === 'malicious' ? maliciousAnswer(question, state.requests) : goodAnswer(question)
  const stream = asked.stream === true
  const act = behaviour === 'malicious' ? behaviours.good : behaviours[behaviour]
  await act({
    response,
    id,
    model: asked.model,
    stream,
    includeUsage: asked.stream_options?.include_usage === true,
    content,
  })
}

/** `GET` tells the behaviours and the journal, `POST {"behave": ["500", "good"]}` sets what comes next. */
const control = (state: State, request: IncomingMessage, response: ServerResponse, body: unknown): void => {
  const wished = (body as { behave?: unknown } | null)?.behave
  const known = Array.isArray(wished) && wished.length > 0 && wished.every((name) => behaviourNames.includes(name))
  if (request.method === 'POST' && known) state.queue = [...wished]
  const status = request.method === 'POST' && !known ? 400 : 200
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(
    JSON.stringify({
      behave: state.queue,
      names: behaviourNames,
      journal: state.journal.map(({ behaviour, body: sent }) => ({ behaviour, body: sent })),
    }),
  )
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > largestRequest) throw new Error('the request is too large')
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
