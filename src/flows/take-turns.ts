/** Does an act when there is room for it; those that go on with what was begun go before those that begin. */
export type Turns = <T>(begins: 'begins' | 'goes-on', act: () => Promise<T>) => Promise<T>

/** Sends at work in the database: enough to keep its ten connections busy, too few for anybody to wait long for one. */
export const sendsAtWork = 24

/** So many acts at once, whoever asks. */
export const takeTurns = (places: number): Turns => {
  const beginning: (() => void)[] = []
  const goingOn: (() => void)[] = []
  let free = places
  return async (begins, act) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => (begins === 'begins' ? beginning : goingOn).push(resolve))
    try {
      return await act()
    } finally {
      // The place goes on to whoever is next, so that nobody slips in between.
      const next = goingOn.shift() ?? beginning.shift()
      if (next) next()
      else free += 1
    }
  }
}
