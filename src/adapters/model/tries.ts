import OpenAI from 'openai'
import type { z } from 'zod'
import type { ModelSilence } from '../../ports.ts'
import { type Deadline, pause, raced } from './deadline.ts'
import { type Answer, type Because, readAnswer, whyItFailed } from './outcome.ts'

/** Chance may mend these; the rest would fail the same way again, or cost money for nothing. */
const worthAnotherTry: readonly Because[] = ['unavailable', 'rate-limited', 'bad-json', 'schema-mismatch', 'empty']
const mostTries = 3
const firstPauseMs = 250

export type Tried<T> = {
  readonly result: { readonly kind: 'said'; readonly value: T } | ModelSilence
  readonly answer: Answer | null
}
type Once<T> = Tried<T> & { readonly again: boolean; readonly waitMs: number }

/** Asks until there is a judged answer, a reason that another try would not change, or no time. */
export const tryUntil = async <T>(
  ask: (signal: AbortSignal) => Promise<Answer>,
  shape: z.ZodType<T>,
  deadline: Deadline,
): Promise<Tried<T>> => {
  for (let round = 1; ; round += 1) {
    const once = await tryOnce(ask, shape, deadline.signal)
    const waitMs = Math.max(once.waitMs, firstPauseMs * 2 ** (round - 1))
    // A server that asks for more patience than is left is not asked again: the reason is better than a timeout.
    if (!once.again || round === mostTries || waitMs >= deadline.left()) return once
    const waited = await pause(waitMs, deadline.signal).then(
      () => true,
      () => false,
    )
    if (!waited) return { result: { kind: 'silent', because: 'timeout' }, answer: once.answer }
  }
}

const tryOnce = async <T>(
  ask: (signal: AbortSignal) => Promise<Answer>,
  shape: z.ZodType<T>,
  signal: AbortSignal,
): Promise<Once<T>> => {
  try {
    const answer = await raced(ask(signal), signal)
    const result = readAnswer(answer, shape)
    return { result, answer, again: result.kind === 'silent' && worthAnotherTry.includes(result.because), waitMs: 0 }
  } catch (error) {
    const because = signal.aborted ? 'timeout' : whyItFailed(error)
    const headers = error instanceof OpenAI.APIError ? (error.headers as Headers | undefined) : undefined
    const again = worthAnotherTry.includes(because) && headers?.get('x-should-retry') !== 'false'
    return { result: { kind: 'silent', because }, answer: null, again, waitMs: retryAfterMs(headers) }
  }
}

/** `retry-after-ms`, or `retry-after` in seconds or as a date; 0 when there is neither. */
const retryAfterMs = (headers: Headers | undefined): number => {
  const ms = Number.parseFloat(headers?.get('retry-after-ms') ?? '')
  if (ms >= 0) return ms
  const after = headers?.get('retry-after') ?? ''
  if (/^\d+(?:\.\d+)?$/.test(after)) return Number(after) * 1000
  const date = Date.parse(after)
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now())
}
