/** Counts what is being worked on, so that a stop can wait for it. */
export function inFlight(): {
  readonly track: <T>(work: Promise<T>) => Promise<T>
  /** True when everything finished in time. */
  readonly drained: (withinMs: number) => Promise<boolean>
} {
  const running = new Set<Promise<unknown>>()
  return {
    track: (work) => {
      running.add(work)
      const done = () => running.delete(work)
      work.then(done, done)
      return work
    },
    drained: async (withinMs) => {
      const until = performance.now() + withinMs
      while (running.size > 0) {
        const left = until - performance.now()
        if (left <= 0) return false
        await withinTime(Promise.allSettled(running), left)
      }
      return true
    },
  }
}

/** What a promise gives, or null when it takes longer. */
export async function withinTime<T>(work: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
