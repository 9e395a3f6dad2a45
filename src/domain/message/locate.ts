import type { Passage, Span } from './message.ts'

/** The first of `count` things for which `reached` holds; they must be in order. `count` when there is none. */
export const firstOf = (count: number, reached: (at: number) => boolean): number => {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The sentence of a passage that holds an offset of the source; -1 when none does. */
export const sentenceAt = (passage: Passage, offset: number): number => {
  const unit = firstOf(passage.starts.length, (at) => passage.starts[at]! >= offset)
  const sentence = firstOf(passage.sentences.length, (at) => passage.sentences[at]!.end > unit)
  return sentence < passage.sentences.length && passage.sentences[sentence]!.start <= unit ? sentence : -1
}

/** Whether a character of the passage is written at an offset of the source. */
export const isWrittenAt = ({ starts }: Passage, offset: number): boolean =>
  starts[firstOf(starts.length, (at) => starts[at]! >= offset)] === offset

/** The words that stand between two offsets of the reading, at least one of them. */
export const wordsAt = (
  passage: Passage,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } => {
  const from = firstOf(passage.words.length, (at) => passage.words[at]!.end > start)
  const to = firstOf(passage.words.length, (at) => passage.words[at]!.start >= end)
  return { from, to: Math.max(to, from + 1) }
}

/** Whether any of `spans`, which are in order and apart from each other, comes closer than `room` units to `span`. */
export const anyNear = (spans: readonly Span[], span: Span, room = 0): boolean => {
  const at = firstOf(
    spans.length,
    (one) =>
      rank(spans[one]!) > rank(span) || (rank(spans[one]!) === rank(span) && spans[one]!.end > span.start - room),
  )
  const found = spans[at]
  return found !== undefined && found.field === span.field && found.start < span.end + room
}

const rank = (span: Span): number => (span.field === 'subject' ? 0 : 1)

export const inSource = (a: Span, b: Span): number => rank(a) - rank(b) || a.start - b.start || a.end - b.end
