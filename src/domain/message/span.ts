import type { Passage, Span } from './message.ts'

/** The source of a stretch of a passage; an element left open may end behind its last letter. */
export const spanOf = (passage: Passage, from: number, to: number): Span => ({
  field: passage.field,
  start: passage.starts[from] ?? 0,
  end: passage.ends[Math.min(to, passage.text.length) - 1] ?? 0,
})
