import type { Edit } from '../finding.ts'
import type { HtmlElement } from './elements.ts'
import type { Message, Passage, Span } from './message.ts'

/** More than two line breaks in a row, or what stands in for them; `edits` leave two. */
export type Breaks = { readonly span: Span; readonly edits: readonly Edit[] }

const visible = /[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/u
const dot = /^[\s\u200B]*[.·][\s\u200B]*$/u

/** Empty lines between lines of text; those at the beginning and the end are nobody's concern. */
export const plainBreaks = (text: string): readonly Breaks[] => {
  const found: Breaks[] = []
  let textEnd = -1
  let blanks = 0
  let dots = 0
  for (const line of linesOf(text)) {
    if (line.end - line.start < 20 && dot.test(text.slice(line.start, line.end))) dots++
    else if (!visible.test(text.slice(line.start, line.end))) blanks++
    else {
      if (textEnd >= 0 && (blanks > 1 || dots > 0)) found.push(plainRun(text, textEnd, line.start))
      textEnd = line.end
      blanks = 0
      dots = 0
    }
  }
  if (dots > 0 && textEnd >= 0) found.push(plainRun(text, textEnd, text.length))
  return found
}

const linesOf = (text: string): readonly { readonly start: number; readonly end: number }[] => {
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)) {
    lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  lines.push({ start, end: text.length })
  return lines
}

const plainRun = (text: string, start: number, end: number): Breaks => {
  const line = text.startsWith('\r\n', start) ? '\r\n' : '\n'
  return { span: { field: 'body', start, end }, edits: [{ field: 'body', start, end, text: line + line }] }
}

type Item = Span & { readonly from: number; readonly to: number; readonly breaks: number; readonly dodge: boolean }

/** Runs of line breaks and empty paragraphs with nothing to see between them. */
export const htmlBreaks = ({ html, passages, source }: Message): readonly Breaks[] => {
  const shown = passages.find((one) => one.kind === 'body')
  if (!html || !shown) return []
  const runs: Item[][] = []
  let to = -1
  let skipUntil = 0
  for (const [at, element] of html.elements.entries()) {
    if (element.start < skipUntil || !element.shown) continue
    const item = itemOf(html.elements, at, shown, source.body)
    if (!item && !stops.has(element.name)) continue
    const between = item && to >= 0 ? betweenOf(shown, to, item.from) : null
    if (item && between) runs.at(-1)?.push(...between, item)
    else if (item) runs.push([item])
    to = item ? item.to : -1
    if (item) skipUntil = item.end
  }
  return runs.flatMap(htmlRun)
}

/** What a reader sees though it is no text. */
const stops = new Set('img hr table tr td th input button video li'.split(' '))
const blocks = new Set(['p', 'div'])
/** More inside than an empty line has. */
const mostInside = 6

const itemOf = (elements: readonly HtmlElement[], at: number, shown: Passage, source: string): Item | null => {
  const { name, start, end, close, from, to } = elements[at]!
  if (name === 'br') return { field: 'body', start, end, from, to, breaks: 1, dodge: false }
  if (!blocks.has(name) || !close || to - from > 6) return null
  const words = shown.text.slice(from, to).trim()
  if (words !== '' && !dot.test(words)) return null
  const inside = elements.slice(at + 1, at + 1 + mostInside).filter((one) => one.start < close.start)
  if (inside.length === mostInside || inside.some((one) => stops.has(one.name) || one.name === 'a')) return null
  const holdsNothing = end === close.start
  const dodge = words !== '' || (name === 'p' && keepsOpen.test(source.slice(end, Math.min(close.start, end + 300))))
  const breaks = holdsNothing && name === 'div' ? 0 : 1
  return { field: 'body', start, end: close.end, from, to, breaks, dodge }
}

/** A space that does not break, or a line break, keeps an empty paragraph from falling shut. */
const keepsOpen = /&nbsp|&#160|&#xa0|\u00A0|<br/iu

/** Nothing, or a dot alone on its line; null where there is something to read. */
const betweenOf = (shown: Passage, from: number, to: number): readonly Item[] | null => {
  if (to - from > 6) return null
  const words = shown.text.slice(from, to)
  if (words.trim() === '') return []
  if (!dot.test(words)) return null
  const at = from + words.search(/\S/u)
  const [start, end] = [shown.starts[at]!, shown.ends[at]!]
  return [{ field: 'body', start, end, from: at, to: at + 1, breaks: 0, dodge: true }]
}

const htmlRun = (run: readonly Item[]): readonly Breaks[] => {
  const breaks = run.reduce((sum, one) => sum + one.breaks, 0)
  if (breaks < 3 && !run.some((one) => one.dodge)) return []
  const first = run[0]!
  const kept = run.filter((one) => !one.dodge).slice(0, 2)
  const surplus = run.filter((one) => !kept.includes(one))
  return [
    {
      span: { field: 'body', start: first.start, end: run.at(-1)!.end },
      edits: surplus.map(({ start, end }) => ({ field: 'body', start, end, text: '' })),
    },
  ]
}
