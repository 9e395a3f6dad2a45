import { compose, foldOf, kindOf } from './characters.ts'
import { foldLetter, foldLookAlikes } from './look-alikes.ts'
import type { Reading } from './message.ts'
import { createUnits } from './units.ts'

/** How far apart two pieces of text stand: in one line, in two, in two paragraphs. */
export type Gap = 0 | 1 | 2 | 3
const written = ['', ' ', '\n', '\u2029'] as const

export type Reader = {
  /** Takes a stretch of the source, character by character. */
  readonly run: (source: string, start: number, end: number, newLine: 'space' | 'break') => void
  /** Takes one character that is written as `start` to `end` of the source, such as an entity. */
  readonly character: (code: number, start: number, end: number) => void
  readonly gap: (size: Gap, at: number) => void
  /** A line ends: a second time in a row, and the paragraph ends. */
  readonly line: (at: number) => void
  /** Where the next character will stand. */
  readonly position: () => number
  readonly finish: () => Reading
}

/** Collects the text of a field as a reader sees it; `expected` is about how long it will be. */
export const createReader = (expected: number): Reader => {
  const units = createUnits(expected)
  let gap: Gap = 0
  let gapStart = 0
  let gapEnd = 0

  const widen = (size: Gap, start: number, end: number) => {
    if (gap === 0) gapStart = start
    gapEnd = end
    if (size > gap) gap = size
  }
  const close = () => {
    if (gap > 0 && units.length() > 0) units.put(written[gap], written[gap], gapStart, gapEnd)
    gap = 0
  }
  const accent = (code: number, end: number) => {
    if (gap > 0 || units.length() === 0) return
    const letter = compose(units.last(), code)
    units.replaceLast(letter, foldLetter(letter), end)
  }
  const character = (code: number, start: number, end: number) => {
    const kind = kindOf(code)
    if (kind === 'hidden') return
    if (kind === 'space') return widen(1, start, end)
    if (kind === 'mark') return accent(code, end)
    if (gap > 0) close()
    const [as, fold] = foldOf(code)
    units.put(as, fold, start, end)
  }
  const run = (source: string, start: number, end: number, newLine: 'space' | 'break') => {
    for (let at = start; at < end; at++) {
      const code = source.codePointAt(at)!
      if (code > 0x20 && code < 0x7f) {
        if (gap > 0) close()
        units.putAscii(code, at)
      } else if (newLine === 'break' && isNewLine(code)) {
        if (code === 13 && source.charCodeAt(at + 1) === 10) continue
        widen(gap >= 2 ? 3 : 2, at, at + 1)
      } else character(code, at, code > 0xffff ? at + 2 : at + 1)
      if (code > 0xffff) at++
    }
  }
  return {
    run,
    character,
    gap: (size, at) => widen(size, at, at),
    line: (at) => widen(gap >= 2 ? 3 : 2, at, at),
    position: () => units.length() + (gap > 0 && units.length() > 0 ? 1 : 0),
    finish: () => {
      const { text, folded, starts, ends } = units.finish()
      return { text, folded: foldLookAlikes(folded), starts, ends }
    },
  }
}

const isNewLine = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029
