/** `refused`: Slack's answer is final for this call as it is. `later`: not now, or nobody knows; try again. */
export type Trouble =
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'later'; readonly afterMs: number; readonly detail: string }
export type Answered<What = unknown> = ({ readonly kind: 'accepted' } & What) | Trouble

/** A broken connection in one word, such as ECONNREFUSED; never the error's own text, which may name a secret. */
export const causeOf = (error: unknown): string => {
  const inner = error instanceof Error && error.cause ? error.cause : error
  if (inner instanceof Error && 'code' in inner && typeof inner.code === 'string') return inner.code
  return error instanceof Error ? error.name : 'unknown'
}
