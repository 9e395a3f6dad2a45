import { differenceOf } from '../domain/difference.ts'
import type { MessageText } from '../domain/template.ts'
import type { Paint } from './audit-words.ts'
import { shownLine } from './shown-text.ts'

const mostLines = 24
const around = 60

/** What a fix takes away and puts in, line by line. */
export const fixDifference = (before: MessageText, after: MessageText, paint: Paint): string => {
  const changed = (['subject', 'body'] as const).flatMap((field) =>
    changedLines(plain(before[field]), plain(after[field])),
  )
  const lines = changed
    .slice(0, mostLines)
    .map((line) => `    ${paint(line.startsWith('-') ? 'red' : 'green', line)}\n`)
  const rest = changed.length - lines.length
  return `${lines.join('')}${rest > 0 ? `    … and ${rest} more lines\n` : ''}`
}

/** How a line ends is nothing that a person would see changed. */
const plain = (text: string): string => text.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n')

const changedLines = (before: string, after: string): readonly string[] => {
  if (before === after) return []
  const lines = differenceOf(before, after)
  return lines.flatMap(({ kind, text }, at) => {
    if (kind === 'kept') return []
    const other = lines[at + (kind === 'removed' ? 1 : -1)]
    return [
      `${kind === 'removed' ? '-' : '+'} ${near(text, other && other.kind !== 'kept' ? other.text : text)}`.trimEnd(),
    ]
  })
}

/** Of a long line, as HTML has them, what stands around the place where it differs from the other. */
const near = (line: string, other: string): string => {
  const least = Math.min(line.length, other.length)
  let start = 0
  while (start < least && line[start] === other[start]) start++
  if (start === line.length) start = 0
  const from = Math.max(0, start - around)
  const to = Math.min(line.length, start + 2 * around)
  return shownLine(`${from > 0 ? '…' : ''}${line.slice(from, to).toWellFormed()}${to < line.length ? '…' : ''}`)
}
