/** A line on the terminal that tells how far a long run is, and is gone when it ends. */
export type Progress = { readonly step: () => void; readonly clear: () => void }

type Screen = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

/** Nothing for the first second: most runs are over by then. */
const quietFor = 1000
const between = 200

/** `total` counts the files; `clock` in milliseconds. Silent unless somebody watches. */
export const createProgress = (screen: Screen, total: number, clock: () => number): Progress => {
  let done = 0
  let shownAt = clock() + quietFor - between
  let shown = false
  if (screen.isTTY !== true) return { step: () => {}, clear: () => {} }
  return {
    step: () => {
      done++
      if (clock() < shownAt + between) return
      shownAt = clock()
      shown = true
      screen.write(`\r\u001b[Kchecked ${done} of ${total} files`)
    },
    clear: () => {
      if (shown) screen.write('\r\u001b[K')
      shown = false
    },
  }
}
