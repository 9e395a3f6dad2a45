import type { ServerResponse } from 'node:http'

/** One request being answered. */
export type Turn = {
  readonly response: ServerResponse
  readonly id: string
  readonly model: string
  readonly stream: boolean
  readonly includeUsage: boolean
  /** What a good answer would be, as JSON. */
  readonly content: string
}

export type Said = {
  readonly content?: string | null
  readonly refusal?: string
  readonly finish?: string | null
  readonly usage?: boolean
}

export const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 }

export const completion = (turn: Turn, said: Said): string =>
  JSON.stringify({
    id: turn.id,
    object: 'chat.completion',
    created: 1_700_000_000,
    model: turn.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: contentOf(turn, said), refusal: said.refusal ?? null },
        logprobs: null,
        finish_reason: finishOf(said),
      },
    ],
    ...(said.usage === false ? {} : { usage }),
  })

/** The events of a streamed answer, without the blank line after each. */
export const events = (turn: Turn, said: Said): readonly string[] => {
  const chunk = (choices: readonly unknown[], more = {}) =>
    `data: ${JSON.stringify({ id: turn.id, object: 'chat.completion.chunk', created: 1_700_000_000, model: turn.model, choices, ...more })}`
  const choice = (delta: unknown, finish: string | null = null) => chunk([{ index: 0, delta, finish_reason: finish }])
  const pieces = (contentOf(turn, said) ?? '').match(/.{1,12}/gsu) ?? []
  const finish = finishOf(said)
  return [
    choice({ role: 'assistant', content: '' }),
    ...pieces.map((content) => choice({ content })),
    ...(said.refusal === undefined ? [] : [choice({ refusal: said.refusal })]),
    ...(finish === null ? [] : [choice({}, finish)]),
    ...(turn.includeUsage && said.usage !== false ? [chunk([], { usage })] : []),
    'data: [DONE]',
  ]
}

const contentOf = (turn: Turn, said: Said): string | null => (said.content === undefined ? turn.content : said.content)
const finishOf = (said: Said): string | null => (said.finish === undefined ? 'stop' : said.finish)

export const head = (
  turn: Turn,
  status: number,
  type: string,
  headers: Readonly<Record<string, string>> = {},
): void => {
  turn.response.writeHead(status, { 'content-type': type, 'x-request-id': `req_${turn.id}`, ...headers })
}

export const answer = (turn: Turn, said: Said): void => {
  head(turn, 200, turn.stream ? 'text/event-stream' : 'application/json')
  turn.response.end(turn.stream ? `${events(turn, said).join('\n\n')}\n\n` : completion(turn, said))
}

export type Fault = {
  readonly message: string
  readonly type?: string
  readonly param?: string | null
  readonly code?: string | null
}

export const fail = (
  turn: Pick<Turn, 'response' | 'id'>,
  status: number,
  fault: Fault,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const error = { type: 'invalid_request_error', param: null, code: null, ...fault }
  turn.response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': `req_${turn.id}`, ...headers })
  turn.response.end(JSON.stringify({ error }))
}
