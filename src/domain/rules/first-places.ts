import type { Certainty, Edit } from '../finding.ts'
import type { Span } from '../message/message.ts'
import { placeAt } from './places.ts'
import type { Place } from './rule.ts'

export type Found = { readonly span: Span; readonly certainty: Certainty; readonly edits: readonly Edit[] | null }

const mostPlaces = 10
const mostEdits = 5000

/**
 * Where a hundred places say the same, the first ten do. The fix of the first one mends those that are not shown as
 * well: otherwise they would come up as new ones once it is mended.
 */
export const firstPlaces = (found: readonly Found[]): readonly Place[] => {
  const clear = found.filter((one) => one.certainty === 'clear')
  const inTurn = [...clear, ...found.filter((one) => one.certainty !== 'clear')]
  const rest = inTurn.slice(mostPlaces).flatMap((one) => one.edits ?? [])
  return inTurn
    .slice(0, mostPlaces)
    .map(({ span, certainty, edits }, at) =>
      placeAt(
        span,
        certainty,
        edits && (at === 0 ? () => (rest.length > mostEdits ? null : [...edits, ...rest]) : () => edits),
      ),
    )
}
