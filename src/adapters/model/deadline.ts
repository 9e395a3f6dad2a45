import OpenAI from 'openai'

/** One limit in time for all tries together. Made of `setTimeout`, which a test's clock can move. */
export type Deadline = { readonly signal: AbortSignal; readonly left: () => number; readonly end: () => void }

export const startDeadline = (ms: number): Deadline => {
  const controller = new AbortController()
  const started = performance.now()
  const timer = setTimeout(() => controller.abort(), ms)
  return { signal: controller.signal, left: () => ms - (performance.now() - started), end: () => clearTimeout(timer) }
}

/** Settles when the signal does, whatever the client makes of it: some stalls never reach its own timeout. */
export const raced = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const stop = () => reject(new OpenAI.APIUserAbortError())
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })

/** Waits, or throws as soon as the signal comes. */
export const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  try {
    await raced(promise, signal)
  } finally {
    clearTimeout(timer)
  }
}
