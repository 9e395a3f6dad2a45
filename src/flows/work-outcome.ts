/** What a bounded piece of background work says when it stops. */
export type WorkOutcome = {
  /** There is more to do at once: ask for the next piece. */
  readonly more: boolean
  /** Amazon said to come back then; null when it said nothing. */
  readonly until: Date | null
}

/** Work of one piece ends after this long, well before a job is taken for dead. */
export const longestPiece = 45_000
