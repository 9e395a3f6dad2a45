import { differenceOf } from '../domain/difference.ts'
import type { Finding } from '../domain/finding.ts'
import { applyEdits } from '../domain/fix.ts'
import type { MessageText } from '../domain/template.ts'
import type { Paint } from './audit-words.ts'
import { shownLine } from './shown-text.ts'

const mostLines = 12
const around = 60

/** What a mechanical fix takes away and puts in, line by line; nothing where there is none. */
export const fixDifference = (text: MessageText, finding: Finding, paint: Paint): string => {
  if (!finding.fix || finding.fix.length === 0) return ''
  const fixed = applyEdits(
    text,
    finding.fix.toSorted((a, b) => a.start - b.start),
  )
  const changed = (['subject', 'body'] as const).flatMap((field) => changedLines(text[field], fixed[field]))
  const lines = changed
    .slice(0, mostLines)
    .map((line) => `    ${paint(line.startsWith('-') ? 'red' : 'green', line)}\n`)
  const rest = changed.length - lines.length
  return `    Fix:\n${lines.join('')}${rest > 0 ? `    … and ${rest} more lines\n` : ''}`
}

const changedLines = (before: string, after: string): readonly string[] => {
  if (before === after) return []
  const lines = differenceOf(before, after).filter((line) => line.kind !== 'kept')
  const removed = lines.filter((line) => line.kind === 'removed')
  const added = lines.filter((line) => line.kind === 'added')
  return [
    ...removed.map(({ text }, at) => `- ${near(text, added[at]?.text ?? '')}`),
    ...added.map(({ text }, at) => `+ ${near(text, removed[at]?.text ?? '')}`),
  ]
}

/** Of a long line, as HTML has them, what stands around the place where it differs from the other. */
const near = (line: string, other: string): string => {
  const least = Math.min(line.length, other.length)
  let start = 0
  while (start < least && line[start] === other[start]) start++
  let end = 0
  while (end < least - start && line.at(-1 - end) === other.at(-1 - end)) end++
  const from = Math.max(0, start - around)
  const to = Math.min(line.length, Math.min(line.length - end, start + 2 * around) + around)
  const cut = line.slice(from, to).toWellFormed()
  return shownLine(`${from > 0 ? '…' : ''}${cut}${to < line.length ? '…' : ''}`)
}
