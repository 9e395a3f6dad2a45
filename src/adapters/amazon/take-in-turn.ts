import type { Caller } from './caller.ts'

/** Longer ahead than any wait that is waited for: what is remembered of a clock that was put right since is forgotten. */
const furthest = 60_000

/**
 * Several calls of one account wait for the same token, and ask again at the same moment. One after the other they are
 * let at the bucket: the first has the token and hears when the next is due, and the others know without asking.
 */
export const takeInTurn = ({ takeToken, now }: Pick<Caller, 'takeToken' | 'now'>): Caller['takeToken'] => {
  const turns = new Map<string, Promise<unknown>>()
  const due = new Map<string, Date>()
  return (operation, bucket) => {
    const ask = async () => {
      const until = due.get(operation)
      const wait = until ? until.getTime() - now().getTime() : 0
      if (until && wait > 0 && wait < furthest) return { kind: 'wait', until } as const
      const answer = await takeToken(operation, bucket)
      const next = answer.kind === 'wait' ? answer.until : answer.next
      if (next) due.set(operation, next)
      else due.delete(operation)
      return answer
    }
    const mine = (turns.get(operation) ?? Promise.resolve()).then(ask, ask)
    turns.set(operation, mine)
    return mine
  }
}
