import type { Edit } from './finding.ts'

/** Longer tags are not looked for. */
const window = 400
const opening = /<(p|div|span|li|ul|ol|h[1-6]|b|strong|em|i|u|small|a)(?:\s[^<>]{0,300})?>\s{0,50}$/iu
const attribute = /\sstyle\s{0,5}=\s{0,5}(["'])\s{0,20}$/iu

/**
 * An erasure that leaves an element or a `style` of the HTML source empty takes that along: an empty paragraph is a gap
 * in the message. Edits are in order and do not overlap, before and after.
 */
export const closeGaps = (source: string, edits: readonly Edit[]): readonly Edit[] => {
  const closed: Edit[] = []
  for (const edit of edits) closed.push(edit.text === '' ? grown(source, edit, closed, 0) : edit)
  return closed
}

/** Elements that lie in each other, no deeper than anybody writes them. */
const deepest = 12

/** Takes in, step by step, what closes around the erasure; erasures that were before it are joined to it. */
const grown = (source: string, edit: Edit, closed: Edit[], depth: number): Edit => {
  const last = closed.at(-1)
  const before = source.slice(Math.max(last?.end ?? 0, edit.start - window), edit.start)
  const after = source.slice(edit.end, edit.end + window)
  const [from, to] = around(before, after) ?? [0, 0]
  if (to > 0 && depth < deepest)
    return grown(source, { ...edit, start: edit.start - from, end: edit.end + to }, closed, depth + 1)
  if (last?.text !== '' || last.field !== edit.field || depth >= deepest) return edit
  // Two erasures with nothing but a pair of tags between them may be all that an outer element held.
  if (source.slice(last.end, edit.start).trim() !== '') return edit
  closed.pop()
  return grown(source, { ...edit, start: last.start }, closed, depth + 1)
}

/** How far what encloses the erasure reaches before and behind it. */
const around = (before: string, after: string): readonly [number, number] | null => {
  const style = attribute.exec(before)
  if (style) {
    const end = (style[1] === '"' ? /^[\s;]{0,20}"/u : /^[\s;]{0,20}'/u).exec(after)
    if (end) return [style[0].length, end[0].length]
  }
  const tag = opening.exec(before)
  const close = tag && new RegExp(`^\\s{0,50}</${tag[1]}\\s{0,5}>`, 'iu').exec(after)
  return tag && close ? [tag[0].length, close[0].length] : null
}
