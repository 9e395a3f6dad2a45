import { type Lines, lineSpan, positionAt } from './lines.ts'
import { shownText } from './shown-text.ts'

/** How much of a long line stands before, in and after the words it is about. */
const before = 40
const within = 100
const after = 40
const mostLines = 3

/** The lines where words stand, with carets under them; `underline` may also paint the words. */
export const excerpt = (lines: Lines, start: number, end: number, underline: (text: string) => string): string => {
  const first = positionAt(lines, start).line
  const last = positionAt(lines, Math.max(start, end - 1)).line
  const shownLast = Math.min(last, first + mostLines - 1)
  const wide = String(shownLast).length
  let text = ''
  for (let line = first; line <= shownLast; line++) {
    const { left, words, right, carets } = marked(lines, line, start, end)
    text += `    ${String(line).padStart(wide)} | ${left}${words === '' ? '' : underline(words)}${right}\n`
    text += `    ${' '.repeat(wide)} | ${carets}\n`
  }
  const rest = last - shownLast
  return rest > 0 ? `${text}    … and ${rest} more ${rest === 1 ? 'line' : 'lines'}\n` : text
}

const marked = (lines: Lines, line: number, start: number, end: number) => {
  const span = lineSpan(lines, line)
  const from = Math.min(Math.max(start, span.start), span.end)
  const to = Math.max(from, Math.min(end, span.end))
  const shownFrom = whole(lines.source, Math.max(span.start, from - before))
  const cut = to - from > within
  const shownTo = cut ? whole(lines.source, from + within) : to
  const rightTo = cut ? shownTo : whole(lines.source, Math.min(span.end, to + after))
  const head = shownFrom > span.start ? '…' : ''
  const left = shownText(lines.source.slice(shownFrom, from), head.length)
  const words = shownText(lines.source.slice(from, shownTo), head.length + left.width)
  const right = shownText(lines.source.slice(shownTo, rightTo), head.length + left.width + words.width)
  return {
    left: head + left.text,
    words: words.text,
    right: right.text + (rightTo < span.end ? '…' : ''),
    carets: ' '.repeat(head.length + left.width) + '^'.repeat(Math.max(1, words.width)),
  }
}

/** A character that is joined to the one before it is not torn off: accents, parts of an emoji, halves of a pair. */
const whole = (source: string, offset: number): number => {
  let at = offset
  while (at < offset + 16 && at < source.length && joined.test(source.slice(at - 1, at + 2))) at++
  return at
}

const joined = /^(?:\u200d|[\s\S][\udc00-\udfff\u200d\ufe0f\u0300-\u036f]|[\s\S]\ud83c[\udffb-\udfff])/
