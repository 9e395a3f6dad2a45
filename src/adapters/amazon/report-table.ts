import type { ReportPart } from '../../ports.ts'
import { linesOf, longestLine, type OpenDocument } from './open-document.ts'

/** What stands in a row under a heading; empty where the row or the table has nothing. */
export type Cell = (heading: string) => string

/** How the rows of one kind of report are read. */
export type Table = {
  /** Headings without which it is another table. */
  readonly headings: readonly string[]
  /** Reads rows of whole orders, one by one; `null` stands for a line that cannot be one. */
  readonly read: (rows: Iterable<Cell | null>) => Omit<ReportPart, 'rows'>
}

/** Rows that are handed over together, give or take what one piece of the file holds. */
const batch = 500

/** Amazon quotes no cell, but in some reports all of them. */
const unquoted = (cell: string): string =>
  cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1) : cell
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

/** One line after the other is cut into cells, and forgotten: a report of a million rows makes no heap. */
function* rowsOf(headings: Headings, lines: readonly string[]): Generator<Cell | null> {
  for (const line of lines) if (line.trim() !== '') yield rowOf(headings, line.replace(/\r$/, ''))
}

/** The next part is read while the last is taken, and waits until it has been. */
const openTaking = (take: Take) => {
  let last: ReturnType<Take> = Promise.resolve('more')
  return {
    hand: async (part: ReportPart) => {
      if ((await last) === 'enough') return 'enough'
      last = take(part)
      // It is heard when the next part comes, or at the end.
      last.catch(() => {})
      return 'more'
    },
    end: () => last,
  }
}

/** Reads a table of any length. */
export const readTable = async (document: OpenDocument, table: Table, after: number, take: Take): Promise<End> => {
  const pieces = linesOf(document)
  const taking = openTaking(take)
  let headings: Headings | null = null
  let waiting: string[] = []
  let rows = 0
  const handOver = (of: Headings, count: number) => {
    const lines = waiting.slice(0, count)
    waiting = waiting.slice(count)
    rows += count
    return taking.hand({ ...table.read(rowsOf(of, lines)), rows })
  }
  for (;;) {
    // Only what goes wrong on the way is Amazon's; a part that cannot be taken breaks the whole.
    const piece = await pieces.next().catch(() => null)
    if (!piece) {
      await taking.end()
      return { kind: 'unavailable', detail: 'the report broke off' }
    }
    if (piece.done) break
    let lines = piece.value
    if (!headings && lines[0] !== undefined) {
      headings = headingsIn(lines[0].replace(/\r$/, ''))
      const missing = table.headings.find((heading) => !headings?.has(heading))
      if (missing) return { kind: 'unavailable', detail: `the report has no column “${missing}”` }
      lines = lines.slice(1)
    }
    const known = Math.max(0, Math.min(lines.length, after - rows))
    rows += known
    waiting = [...waiting, ...lines.slice(known)]
    if (!headings || waiting.length < batch) continue
    const whole = wholeOrders(waiting, headings.get(table.headings[0] ?? '') ?? 0)
    if ((await handOver(headings, whole)) === 'enough') return { kind: 'enough' }
  }
  if (headings && waiting.length > 0 && (await handOver(headings, waiting.length)) === 'enough')
    return { kind: 'enough' }
  return { kind: (await taking.end()) === 'more' ? 'read' : 'enough' }
}
