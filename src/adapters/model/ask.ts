import type { z } from 'zod'
import type { ModelSilence } from '../../ports.ts'
import { type Body, complete, completeByStream } from './complete.ts'
import { connect } from './connect.ts'
import { startDeadline } from './deadline.ts'
import { fillPrompt, type Prompt } from './prompt.ts'
import { type Tried, tryUntil } from './tries.ts'

/** What may be logged and counted of a call: never a word of the prompt or of the answer. */
export type CallLine = {
  readonly prompt: string
  /** The prompt file's version and the beginning of its hash, such as `1-0f3a…`. */
  readonly version: string
  readonly outcome: string
  readonly ms: number
  readonly promptTokens: number | null
  readonly completionTokens: number | null
  readonly requestId: string | null
}

export type AskOptions = {
  readonly apiKey: string
  /** Null for OpenAI itself. */
  readonly baseURL: string | null
  readonly model: string
  /** For one question with all its tries; half a minute unless said. */
  readonly deadlineMs?: number
  /** OpenAI's newer models take only the first, most other servers know only the second. */
  readonly limitName?: 'max_completion_tokens' | 'max_tokens'
  readonly stream?: boolean
  readonly onCall?: (line: CallLine) => void
}

/** A filled prompt beyond this is refused: with dozens of findings a person should start anew. */
const longestPrompt = 40_000

type Shaped<T> = { readonly format: NonNullable<Body['response_format']>; readonly shape: z.ZodType<T> }
type Said<T> = Tried<T>['result']

export type Ask = <T>(prompt: Prompt, values: Readonly<Record<string, string>>, answer: Shaped<T>) => Promise<Said<T>>

export const asker = (options: AskOptions): Ask => {
  const client = connect(options.apiKey, options.baseURL)
  const call = options.stream === true ? completeByStream : complete
  return async (prompt, values, answer) => {
    const started = performance.now()
    const body = bodyOf(options, prompt, values, answer.format)
    const tried =
      body === null
        ? tooLong
        : await timed(options.deadlineMs ?? 30_000, (deadline) =>
            tryUntil((signal) => call(client, body, signal), answer.shape, deadline),
          )
    tell(options, prompt, tried, performance.now() - started)
    return tried.result
  }
}

const tooLong: { readonly result: ModelSilence; readonly answer: null } = {
  result: { kind: 'silent', because: 'too-long' },
  answer: null,
}

const timed = async <T>(ms: number, work: (deadline: ReturnType<typeof startDeadline>) => Promise<T>): Promise<T> => {
  const deadline = startDeadline(ms)
  try {
    return await work(deadline)
  } finally {
    deadline.end()
  }
}

const bodyOf = (
  options: AskOptions,
  prompt: Prompt,
  values: Readonly<Record<string, string>>,
  format: Shaped<unknown>['format'],
): Body | null => {
  const { system, user } = fillPrompt(prompt, values)
  if (system.length + user.length > longestPrompt) return null
  const limitName = options.limitName ?? (options.baseURL === null ? 'max_completion_tokens' : 'max_tokens')
  return {
    model: options.model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    response_format: format,
    [limitName]: prompt.maxOutputTokens,
    ...(prompt.temperature === null ? {} : { temperature: prompt.temperature }),
  }
}

const tell = (options: AskOptions, prompt: Prompt, { result, answer }: Tried<unknown>, ms: number): void => {
  options.onCall?.({
    prompt: prompt.id,
    version: `${prompt.version}-${prompt.hash}`,
    outcome: result.kind === 'said' ? 'said' : result.because,
    ms: Math.round(ms),
    promptTokens: answer?.promptTokens ?? null,
    completionTokens: answer?.completionTokens ?? null,
    requestId: requestIdOf(answer?.requestId),
  })
}

/** The server chose it, so it could hold anything: line breaks, or the prompt. */
const requestIdOf = (id: string | null | undefined): string | null =>
  /^[\w.:-]{1,80}$/.test(id ?? '') ? (id ?? null) : null
