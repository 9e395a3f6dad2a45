import type { Passage, Span } from './message.ts'

/** The source of a stretch of a passage. */
export const spanOf = (passage: Passage, from: number, to: number): Span => ({
  field: passage.field,
  start: passage.starts[from] ?? 0,
  end: passage.ends[to - 1] ?? 0,
})
