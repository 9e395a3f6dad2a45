/** `refused`: Slack will never take these tokens; only a new configuration helps. */
export type ConnectionState =
  | { readonly kind: 'connecting'; readonly tries: number; readonly detail: string | null }
  | { readonly kind: 'connected' }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'stopped' }

/** One attempt; `down` settles when the connection is lost. */
export type Connect = () => Promise<
  | { readonly kind: 'accepted'; readonly down: Promise<unknown> }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'later'; readonly afterMs: number; readonly detail: string }
>

/**
 * Connects, and connects again whenever that is lost, waiting longer after each failure up to `longestMs`, until
 * stopped or refused. The first attempt after a loss is made at once: whoever clicks meanwhile is not heard.
 */
export function keepConnected(
  connect: Connect,
  onState: (state: ConnectionState) => void,
  waits: { readonly firstMs: number; readonly longestMs: number } = { firstMs: 500, longestMs: 30_000 },
): { readonly stop: () => Promise<void> } {
  const stopping = Promise.withResolvers<'stopped'>()
  const sleep = (ms: number) => {
    let timer: NodeJS.Timeout | undefined
    const slept = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, ms, null)
    })
    return Promise.race([slept, stopping.promise]).finally(() => clearTimeout(timer))
  }
  const run = async (): Promise<void> => {
    for (let tries = 1; ; tries++) {
      const now = await Promise.race([connect(), stopping.promise])
      if (now === 'stopped') return
      if (now.kind === 'refused') return onState(now)
      if (now.kind === 'accepted') {
        onState({ kind: 'connected' })
        const since = performance.now()
        if ((await Promise.race([now.down, stopping.promise])) === 'stopped') return
        // A connection that never lasts is a failing one.
        if (performance.now() - since > waits.firstMs * 4) tries = 0
        onState({ kind: 'connecting', tries, detail: 'connection lost' })
        if (tries > 0) await sleep(waitAfter(tries, waits))
      } else {
        onState({ kind: 'connecting', tries, detail: now.detail })
        await sleep(Math.max(now.afterMs, waitAfter(tries, waits)))
      }
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping.resolve('stopped')
      await running
      onState({ kind: 'stopped' })
    },
  }
}

const waitAfter = (tries: number, waits: { firstMs: number; longestMs: number }): number =>
  Math.min(waits.firstMs * 2 ** Math.min(tries - 1, 20), waits.longestMs)
