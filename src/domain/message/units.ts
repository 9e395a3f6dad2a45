import { foldOf } from './characters.ts'
import type { Reading } from './message.ts'

export type Units = {
  readonly length: () => number
  readonly last: () => string
  /** Takes the units of `text` and `folded`, of one length, all written as `start` to `end` of the source. */
  readonly put: (text: string, folded: string, start: number, end: number) => void
  readonly putAscii: (code: number, at: number) => void
  readonly replaceLast: (text: string, folded: string, end: number) => void
  readonly finish: () => Reading
}

/** What one letter folds to, for the letters that nearly every text consists of. */
const asciiFolds = Uint16Array.from({ length: 128 }, (_, code) => foldOf(code)[1].charCodeAt(0))

/** Collects UTF-16 units with their places, about `expected` of them; in typed arrays, since there may be a million. */
export const createUnits = (expected: number): Units => {
  let size = Math.max(16, expected)
  let length = 0
  let { text, folded, starts, ends } = createColumns(size)

  const grow = () => {
    size *= 2
    const wider = createColumns(size)
    wider.text.set(text)
    wider.folded.set(folded)
    wider.starts.set(starts)
    wider.ends.set(ends)
    ;({ text, folded, starts, ends } = wider)
  }
  const add = (unit: number, fold: number, start: number, end: number) => {
    if (length === size) grow()
    text[length] = unit
    folded[length] = fold
    starts[length] = start
    ends[length] = end
    length++
  }
  return {
    length: () => length,
    last: () => String.fromCharCode(text[length - 1]!),
    put: (as, fold, start, end) => {
      for (let unit = 0; unit < as.length; unit++) add(as.charCodeAt(unit), fold.charCodeAt(unit), start, end)
    },
    putAscii: (code, at) => add(code, asciiFolds[code]!, at, at + 1),
    replaceLast: (as, fold, end) => {
      text[length - 1] = as.charCodeAt(0)
      folded[length - 1] = fold.charCodeAt(0)
      ends[length - 1] = end
    },
    finish: () => ({
      text: toText(text.subarray(0, length)),
      folded: toText(folded.subarray(0, length)),
      starts: starts.subarray(0, length),
      ends: ends.subarray(0, length),
    }),
  }
}

/** One piece of memory for all four: to get four takes longer than to fill them. */
const createColumns = (size: number) => {
  const memory = new ArrayBuffer(size * 12)
  return {
    starts: new Uint32Array(memory, 0, size),
    ends: new Uint32Array(memory, size * 4, size),
    text: new Uint16Array(memory, size * 8, size),
    folded: new Uint16Array(memory, size * 10, size),
  }
}

/** As many units as a call may safely take as arguments. */
const chunk = 8192

const toText = (units: Uint16Array): string => {
  let text = ''
  for (let at = 0; at < units.length; at += chunk) {
    text += String.fromCharCode.apply(null, units.subarray(at, at + chunk) as unknown as number[])
  }
  return text
}
