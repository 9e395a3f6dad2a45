import type { Campaign } from './campaign.ts'

/** Where in a definition it lies, and a sentence that says what to do. */
export type Contradiction = { readonly path: string; readonly message: string }

/** Settings of which each is possible and which make no sense together; null when there are none. */
export const contradictionIn = (
  { channel, definition }: Pick<Campaign, 'channel' | 'definition'>,
  now: Date,
): Contradiction | null => {
  const { filter, timing, otherwise } = definition
  const at = (path: string, message: string): Contradiction => ({ path, message })
  const sku = bothIn(filter.skus, filter.notSkus)
  if (sku) return at('filter.notSkus', `${sku} is wanted and left out: take it out of one of the two.`)
  const asin = bothIn(filter.asins, filter.notAsins)
  if (asin) return at('filter.notAsins', `${asin} is wanted and left out: take it out of one of the two.`)
  const onlyMessages = channel === 'buyer-message' && otherwise === 'skip'
  if (onlyMessages && filter.fulfilledBy === 'amazon')
    return at(
      'filter.fulfilledBy',
      'Amazon gives no address for what it ships: take other orders, or let the official request ask where no message can go.',
    )
  // Our own messages stop short of thirty days after the first day on which the parcel can have come.
  if (onlyMessages && timing.after === 'delivery' && timing.days >= 30)
    return at('timing.days', 'Thirty days after the delivery Amazon’s window is closed: take 29 or fewer.')
  const { to } = timing.season
  // A day ends last twelve hours west of Greenwich.
  if (to !== null && Date.parse(`${to}T00:00:00Z`) + 36 * 3_600_000 < now.getTime())
    return at('timing.season', 'The last day is over: take a later one, or none.')
  if (to !== null && filter.boughtFrom !== null && to < filter.boughtFrom)
    return at('timing.season', 'The last day is before the first day of purchase: take a later one.')
  return null
}

const bothIn = (wanted: readonly string[], left: readonly string[]): string | undefined =>
  wanted.find((one) => left.includes(one))
