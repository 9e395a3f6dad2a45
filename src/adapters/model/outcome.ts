import OpenAI from 'openai'
import type { z } from 'zod'
import type { ModelSilence } from '../../ports.ts'

export type Because = ModelSilence['because']

/** What one call brought, before anybody has judged it. */
export type Answer = {
  readonly text: string
  readonly refusal: string
  readonly finish: string | null
  readonly promptTokens: number | null
  readonly completionTokens: number | null
  readonly requestId: string | null
}

/** Thrown through the client by our own reader of bodies; known by identity, since the client passes it on as it is. */
export const tooMuch = new Error('the answer is larger than any answer should be')

/** Why a call failed. The error itself is dropped here: it may quote the prompt or the key. */
export const whyItFailed = (error: unknown): Because => {
  if (error === tooMuch || (error instanceof Error && error.cause === tooMuch)) return 'truncated'
  if (error instanceof OpenAI.APIUserAbortError || error instanceof OpenAI.APIConnectionTimeoutError) return 'timeout'
  const status = error instanceof OpenAI.APIError ? (error.status as number | undefined) : undefined
  // No status: connection errors, broken JSON, a cut body, an error event inside a stream.
  if (status === undefined || status >= 500 || status === 408 || status === 409) return 'unavailable'
  if (status === 401 || status === 403) return 'auth'
  if (status === 429)
    return error instanceof OpenAI.APIError && error.code === 'insufficient_quota' ? 'quota' : 'rate-limited'
  return status === 404 ? 'not-found' : 'bad-request'
}

/** Judges an answer in this order: refusal, length, filter, emptiness, JSON, shape. */
export const readAnswer = <T>(
  answer: Answer,
  shape: z.ZodType<T>,
): { readonly kind: 'said'; readonly value: T } | ModelSilence => {
  const silent = (because: Because): ModelSilence => ({ kind: 'silent', because })
  if (answer.refusal !== '') return silent('refused')
  if (answer.finish === 'length') return silent('truncated')
  if (answer.finish === 'content_filter') return silent('filtered')
  if (answer.text.trim() === '') return silent('empty')
  const json = parseJson(unfenced(answer.text))
  if (json === undefined) return silent('bad-json')
  const parsed = shape.safeParse(json)
  return parsed.success ? { kind: 'said', value: parsed.data } : silent('schema-mismatch')
}

/** Some servers accept the schema and answer in a Markdown fence all the same. */
const unfenced = (text: string): string => {
  const body = text.trim()
  if (!body.startsWith('```') || !body.endsWith('```') || body.length < 7) return body
  const firstLine = body.indexOf('\n')
  return firstLine < 0 ? body.slice(3, -3) : body.slice(firstLine + 1, -3)
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
