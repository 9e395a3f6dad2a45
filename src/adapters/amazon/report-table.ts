import type { ReportPart } from '../../ports.ts'
import { linesOf, longestLine, type OpenDocument } from './open-document.ts'

/** What stands in a row under a heading; empty where the row or the table has nothing. */
export type Cell = (heading: string) => string

/** How the rows of one kind of report are read. */
export type Table = {
  /** Headings without which it is another table. */
  readonly headings: readonly string[]
  /** Reads rows of whole orders; `null` stands for a line that cannot be one. */
  readonly read: (rows: readonly (Cell | null)[]) => Omit<ReportPart, 'rows'>
}

/** Rows that are handed over together, give or take what one piece of the file holds. */
const batch = 2000

/** Amazon quotes no cell, but in some reports all of them. */
const unquoted = (cell: string): string => (/^".*"$/s.test(cell) ? cell.slice(1, -1) : cell)
/** `Order ID` in one report is `order-id` in another. */
const headingOf = (cell: string): string => unquoted(cell.trim()).toLowerCase().replaceAll(' ', '-')

type Headings = ReadonlyMap<string, number>
const headingsIn = (line: string): Headings =>
  new Map(
    line
      .replace(/^\uFEFF/, '')
      .split('\t')
      .map((cell, at) => [headingOf(cell), at]),
  )

/** Cells at the end may be missing where they are empty; one too many, and nobody knows which is which. */
const rowOf = (headings: Headings, line: string): Cell | null => {
  const cells = line.split('\t')
  if (line.length > longestLine || cells.length > headings.size) return null
  return (heading) => {
    const cell = cells[headings.get(heading) ?? -1]
    return cell ? unquoted(cell.trim()) : ''
  }
}

/** How many of the lines make whole orders: the rows of the last order may go on. */
const wholeOrders = (lines: readonly string[], at: number): number => {
  const idOf = (line: string | undefined) => line?.split('\t', at + 1)[at]
  const last = idOf(lines.at(-1))
  let whole = lines.length - 1
  while (whole > 0 && idOf(lines[whole - 1]) === last) whole -= 1
  return whole > 0 ? whole : lines.length
}

type Take = (part: ReportPart) => Promise<'more' | 'enough'>
type End = { readonly kind: 'read' | 'enough' } | { readonly kind: 'unavailable'; readonly detail: string }

/** Reads a table of any length; each part waits until the one before has been taken. */
export const readTable = async (document: OpenDocument, table: Table, after: number, take: Take): Promise<End> => {
  const pieces = linesOf(document)
  let headings: Headings | null = null
  let waiting: string[] = []
  let rows = 0
  const handOver = async (of: Headings, count: number) => {
    const lines = waiting.slice(0, count).filter((line) => line.trim() !== '')
    waiting = waiting.slice(count)
    rows += count
    return take({ ...table.read(lines.map((line) => rowOf(of, line.replace(/\r$/, '')))), rows })
  }
  for (;;) {
    // Only what goes wrong on the way is Amazon's; a part that cannot be taken breaks the whole.
    const piece = await pieces.next().catch((error: unknown) => ({ broken: String(error) }))
    if ('broken' in piece) return { kind: 'unavailable', detail: 'the report broke off' }
    if (piece.done) break
    let lines = piece.value
    if (!headings && lines[0] !== undefined) {
      headings = headingsIn(lines[0].replace(/\r$/, ''))
      const missing = table.headings.find((heading) => !headings?.has(heading))
      if (missing) return { kind: 'unavailable', detail: `the report has no column “${missing}”` }
      lines = lines.slice(1)
    }
    const known = Math.min(lines.length, after - rows)
    if (known > 0) rows += known
    waiting = [...waiting, ...lines.slice(Math.max(0, known))]
    if (!headings || waiting.length < batch) continue
    const whole = wholeOrders(waiting, headings.get(table.headings[0] ?? '') ?? 0)
    if ((await handOver(headings, whole)) === 'enough') return { kind: 'enough' }
  }
  if (headings && waiting.length > 0)
    return { kind: (await handOver(headings, waiting.length)) === 'more' ? 'read' : 'enough' }
  return { kind: 'read' }
}
