import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt } from '../../src/cli/excerpt.ts'
import { lineSpan, linesOf, positionAt } from '../../src/cli/lines.ts'
import { createProgress } from '../../src/cli/progress.ts'
import { shownText } from '../../src/cli/shown-text.ts'

const words = fc.string({
  unit: fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\r\n',
    '\t',
    'ü',
    '世',
    '👍🏽',
    '\u200d',
    '\u0301',
    '\ud800',
    '\u001b',
    '\ufeff',
  ),
})

describe('text for a terminal', () => {
  test.each([
    ['abc', 'abc', 3],
    ['世界', '世界', 4],
    ['e\u0301', 'e\u0301', 1],
    ['👨‍👩‍👧', '👨‍👩‍👧', 2],
    ['❤️', '❤️', 2],
    ['a\tb', 'a   b', 5],
    ['x\u200by', 'x·y', 3],
    ['\u001b[31m', '·[31m', 5],
    ['\ud800', '·', 1],
    ['a\u00a0b', 'a b', 3],
  ])('%j is shown as %j in %d columns', (text, shown, width) => {
    expect(shownText(text)).toEqual({ text: shown, width })
  })

  test('never holds what moves the cursor', () => {
    fc.assert(fc.property(words, (text) => !/[\p{Cc}\u200b\u202a-\u202e\ufeff]/u.test(shownText(text).text)))
  })
})

describe('lines', () => {
  test('of any text hold each offset at the place where counting finds it', () => {
    fc.assert(
      fc.property(words, fc.nat(), (text, at) => {
        const offset = Math.min(at, text.length)
        const { line, column } = positionAt(linesOf(text), offset)
        const before = text.slice(0, offset)
        expect(line).toBe(before.split('\n').length)
        const counted = before.length - before.lastIndexOf('\n')
        expect(column).toBe(line === 1 && before.startsWith('\ufeff') ? counted - 1 : counted)
      }),
    )
  })

  test('of any text end before their break', () => {
    fc.assert(
      fc.property(words, (text) => {
        const lines = linesOf(text)
        const found = lines.starts
          .map((_, at) => lineSpan(lines, at + 1))
          .map(({ start, end }) => text.slice(start, end))
        expect(found).toEqual(text.replace(/^\ufeff/u, '').split(/\r?\n/u))
      }),
    )
  })
})

test('an excerpt of any place of any text has as many lines of carets as of words, and no more than three', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [Math.min(a, text.length), Math.min(b, text.length)].toSorted((x, y) => x - y) as [
        number,
        number,
      ]
      const lines = excerpt(linesOf(text), start, end, (found) => found)
        .trimEnd()
        .split('\n')
      const carets = lines.filter((line) => /^ +\| *\^+$/.test(line)).length
      expect(carets).toBeGreaterThan(0)
      expect(carets).toBeLessThanOrEqual(3)
    }),
  )
})

describe('progress', () => {
  const watch = (isTTY: boolean) => {
    let now = 0
    let shown = ''
    const progress = createProgress({ isTTY, write: (text) => (shown += text) }, 3, () => now)
    const step = (at: number) => {
      now = at
      progress.step()
    }
    return { step, clear: progress.clear, shown: () => shown }
  }

  test('is told after a second, not more often than can be read, and cleared away', () => {
    const { step, clear, shown } = watch(true)
    step(10)
    expect(shown()).toBe('')
    step(1200)
    expect(shown()).toContain('checked 2 of 3 files')
    step(1250)
    expect(shown()).not.toContain('checked 3')
    clear()
    expect(shown().endsWith('\r\u001b[K')).toBe(true)
  })

  test('is told to nobody where nobody watches', () => {
    const { step, clear, shown } = watch(false)
    step(5000)
    clear()
    expect(shown()).toBe('')
  })
})
