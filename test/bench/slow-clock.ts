import { setTimeout as sleep } from 'node:timers/promises'

/** A clock that has run `slower` times slower than the wall's since `from`, in every process that is told of it. */
export type Pace = { readonly from: number; readonly slower: number }

export const slowClock = ({ from, slower }: Pace) => ({
  now: () => new Date(from + (Date.now() - from) / slower),
  wait: async (milliseconds: number) => {
    await sleep(milliseconds * slower)
  },
})
