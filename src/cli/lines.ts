/** A text and where its lines begin, so that any offset is found at once. A line ends with `\n` or `\r\n`. */
export type Lines = { readonly source: string; readonly starts: readonly number[] }

/** Both from 1, in UTF-16 units, as editors and SARIF count; a byte order mark does not count. */
export type Position = { readonly line: number; readonly column: number }

export const linesOf = (source: string): Lines => {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return { source, starts }
}

export const positionAt = ({ source, starts }: Lines, offset: number): Position => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  const mark = low === 0 && offset > 0 ? markLength(source) : 0
  return { line: low + 1, column: offset - starts[low]! - mark + 1 }
}

/** From where to where a line stands, without its end. */
export const lineSpan = ({ source, starts }: Lines, line: number): { readonly start: number; readonly end: number } => {
  const start = starts[line - 1]! + (line === 1 ? markLength(source) : 0)
  const next = starts[line] ?? source.length + 1
  const end = source.charCodeAt(next - 2) === 13 ? next - 2 : next - 1
  return { start, end: Math.max(start, Math.min(end, source.length)) }
}

export const markLength = (source: string): number => (source.startsWith('\ufeff') ? 1 : 0)
