import { setTimeout as sleep } from 'node:timers/promises'

/** Waits, without keeping a process alive that has nothing else to do. */
export const pause = async (ms: number): Promise<void> => {
  if (ms > 0) await sleep(ms, undefined, { ref: false })
}
