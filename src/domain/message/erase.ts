import type { Edit } from '../finding.ts'
import type { Message, Passage } from './message.ts'

/** A longer sentence is not one that a person would want to lose by a click. */
const longestErased = 1000

/**
 * Edits that take sentences out, with the space after them. Tags stay, but a link whose whole text goes takes its tags
 * with it. Null where more would be lost than words: a placeholder, or a text that is not shown as written.
 */
export const eraseSentences = (
  message: Message,
  passage: Passage,
  first: number,
  last: number,
): readonly Edit[] | null => {
  const from = passage.sentences[first]?.start
  const end = passage.sentences[last]?.end
  if (from === undefined || end === undefined || passage.kind === 'aside') return null
  if (end - from > longestErased || passage.text.slice(from, end).includes('{{')) return null
  const next = passage.sentences[last + 1]?.start
  // The last sentence of a paragraph leaves the gap before the next paragraph alone, and takes the one before it along.
  const before = first === 0 ? 0 : passage.sentences[first - 1]!.end
  const closes = next === undefined || passage.text.slice(end, next).includes('\u2029')
  const opens = first === 0 || passage.text.slice(before, from).includes('\u2029')
  const [start, stop] =
    closes && !opens ? [before, end] : closes && opens && next === undefined ? [before, end] : [from, next ?? end]
  return [...eraseText(message, passage, start, stop), ...tagEdits(message, passage, from, end)]
}

/** Plain text goes in one piece; of HTML only the pieces between the tags. */
export const eraseText = (message: Message, passage: Passage, start: number, stop: number): readonly Edit[] => {
  const { field, starts, ends } = passage
  if (stop <= start) return []
  if (field === 'subject' || message.source.format === 'plain') {
    return [{ field, start: starts[start]!, end: ends[stop - 1]!, text: '' }]
  }
  const edits: Edit[] = []
  for (let at = start; at < stop; at++) {
    const [from, to] = [starts[at]!, ends[at]!]
    // White space may be written around a tag, which must stay.
    if (to - from > 1 && message.source.body.slice(from, to).includes('<')) continue
    const last = edits.at(-1)
    if (last && last.end >= from) edits[edits.length - 1] = { ...last, end: Math.max(last.end, to) }
    else if (to > from) edits.push({ field, start: from, end: to, text: '' })
  }
  return edits
}

const tagEdits = (message: Message, passage: Passage, from: number, end: number): readonly Edit[] =>
  passage.kind !== 'body'
    ? []
    : message.anchors
        .filter((anchor) => anchor.from >= from && anchor.to <= end && anchor.close !== null)
        .flatMap((anchor) =>
          [anchor.open, anchor.close!].map((tag) => ({ field: tag.field, start: tag.start, end: tag.end, text: '' })),
        )
