import OpenAI from 'openai'
import { tooMuch } from './outcome.ts'

const largestAnswer = 1024 * 1024

/**
 * A client that takes nothing from the environment, retries nothing, logs nothing and follows no redirect. Every
 * option that the package would otherwise read from a variable is named, and the headers that leave are our own.
 */
export const connect = (apiKey: string, baseURL: string | null): OpenAI =>
  new OpenAI({
    apiKey: keyOf(apiKey),
    baseURL: baseURL ?? 'https://api.openai.com/v1',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    // Only a backstop: each call has its own, earlier deadline.
    timeout: 600_000,
    logLevel: 'off',
    fetch: boundedFetch(keyOf(apiKey)),
  })

/** Servers of one's own have no key, and the client refuses an empty one. */
const keyOf = (apiKey: string): string => (apiKey === '' ? 'none' : apiKey)

/** Sends exactly these headers: the environment can add some to the client, and the client adds what machine this is. */
const boundedFetch =
  (apiKey: string): typeof fetch =>
  async (url, init) => {
    const headers = {
      authorization: `Bearer ${apiKey}`,
      'content-type': 'application/json',
      accept: 'application/json',
      'user-agent': 'f5-guard',
    }
    const answer = await fetch(url, { ...init, headers, redirect: 'error' })
    if (answer.body === null) return answer
    return new Response(answer.body.pipeThrough(limit()), {
      status: answer.status,
      statusText: answer.statusText,
      headers: answer.headers,
    })
  }

const limit = (): TransformStream<Uint8Array, Uint8Array> => {
  let seen = 0
  return new TransformStream({
    transform: (piece, controller) => {
      seen += piece.byteLength
      if (seen > largestAnswer) controller.error(tooMuch)
      else controller.enqueue(piece)
    },
  })
}
