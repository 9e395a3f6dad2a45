import type { IncomingMessage } from 'node:http'
import type { Fault } from './wire.ts'

export type ChatRequest = {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly response_format: {
    readonly type: string
    readonly json_schema: { readonly name: string; readonly schema: unknown }
  }
  readonly stream?: boolean
  readonly stream_options?: { readonly include_usage?: boolean }
}

type Refusal = { readonly status: number; readonly fault: Fault }

const refuse = (status: number, message: string, more: Omit<Fault, 'message'> = {}): Refusal => ({
  status,
  fault: { message, ...more },
})

const knownParameters = [
  'model',
  'messages',
  'response_format',
  'stream',
  'stream_options',
  'temperature',
  'max_tokens',
  'max_completion_tokens',
]

/** What is wrong with the address or the key, or null. */
export const checkEntry = (request: IncomingMessage, apiKey: string | null): Refusal | null => {
  if (request.url !== '/v1/chat/completions') return refuse(404, `Invalid URL (${request.method} ${request.url})`)
  if (request.method !== 'POST') return refuse(405, 'Not allowed to GET on /v1/chat/completions')
  const key = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (key === undefined) return refuse(401, "You didn't provide an API key.", { code: 'invalid_api_key' })
  if (apiKey !== null && key !== apiKey) return refuse(401, 'Incorrect API key provided.', { code: 'invalid_api_key' })
  return request.headers['content-type'] === 'application/json'
    ? null
    : refuse(400, 'The body must be application/json.')
}

/** What is wrong with the body, or null; stricter than any real server. */
export const checkBody = (body: unknown): Refusal | null => {
  if (!isRecord(body)) return refuse(400, 'We could not parse the JSON body of your request.')
  const unknown = Object.keys(body).find((name) => !knownParameters.includes(name))
  if (unknown !== undefined)
    return refuse(400, `Unrecognized request argument supplied: ${unknown}`, { param: unknown })
  if ('max_tokens' in body && 'max_completion_tokens' in body)
    return refuse(400, 'Only one limit may be set.', { param: 'max_tokens' })
  if (typeof body['model'] !== 'string' || body['model'] === '')
    return refuse(400, 'you must provide a model parameter', { param: 'model' })
  if (!areMessages(body['messages'])) return refuse(400, 'Invalid messages.', { param: 'messages' })
  return checkFormat(body['response_format'])
}

const areMessages = (messages: unknown): boolean =>
  Array.isArray(messages) &&
  messages.length > 0 &&
  messages.every(
    (one) =>
      isRecord(one) &&
      ['system', 'user', 'assistant'].includes(String(one['role'])) &&
      typeof one['content'] === 'string',
  )

const checkFormat = (format: unknown): Refusal | null => {
  const wrong = (message: string) => refuse(400, message, { param: 'response_format' })
  if (!isRecord(format) || format['type'] !== 'json_schema' || !isRecord(format['json_schema']))
    return wrong('A json_schema is needed.')
  const { name, strict, schema } = format['json_schema']
  if (typeof name !== 'string' || !/^[\w-]{1,64}$/.test(name)) return wrong('Invalid schema name.')
  if (strict !== true) return wrong('The schema must be strict.')
  return isClosed(schema)
    ? null
    : wrong(
        `Invalid schema for response_format '${name}': 'additionalProperties' is required to be supplied and to be false.`,
      )
}

/** Every object in the schema lists all its properties as required and allows no other. */
const isClosed = (schema: unknown): boolean => {
  if (!isRecord(schema) || schema['type'] !== 'object' || schema['additionalProperties'] !== false) return false
  const properties = isRecord(schema['properties']) ? schema['properties'] : {}
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  return Object.entries(properties).every(
    ([name, inner]) => required.includes(name) && (!isRecord(inner) || inner['type'] !== 'object' || isClosed(inner)),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
