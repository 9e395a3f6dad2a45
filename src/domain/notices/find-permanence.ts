import { isDenied } from './assertion.ts'
import { having, type Sentence } from './sentences.ts'

/** The sentences that state the restriction, and those that speak for one by the weight of their words. */
export type Stated = { readonly asserted: ReadonlySet<Sentence>; readonly weighty: ReadonlySet<Sentence> }

/** "May be extended by 30 days", "if it happens again": not what happens now. */
export const isSupposed = (sentence: Sentence, at: number): boolean => {
  const clause = sentence.clauses.find(({ from, to }) => from <= at && at <= to) ?? sentence
  const certain = having(sentence.tags, 'certain', sentence)
  const signs = sentence.tags.filter(
    ({ concept, from, to }) =>
      (concept === 'modal' || concept === 'condition') &&
      from < at &&
      from >= clause.from &&
      !certain.some((sure) => sure.from <= to && from <= sure.to),
  )
  return (
    signs.some(
      (sign) =>
        !having(sentence.tags, 'sanction', sentence).some(
          (state) => state.from > sign.to + 8 * sentence.stride && state.from < at,
        ),
    ) && signs.length > 0
  )
}

/** Whether the text calls the restriction permanent; null when it says neither. */
export const findPermanence = ({
  sentences,
  stated: { asserted, weighty },
}: {
  readonly sentences: readonly Sentence[]
  readonly stated: Stated
}): boolean | null => {
  for (const sentence of sentences) {
    const about =
      asserted.has(sentence) || weighty.has(sentence) || having(sentence.tags, 'sanction', sentence).length > 0
    for (const tag of sentence.tags) {
      if (!about || isSupposed(sentence, tag.from) || sentence.asks) continue
      if (tag.concept === 'permanent') return !isDenied(sentence, sentence, tag.from)
      if (tag.concept === 'temporary') return false
    }
  }
  return null
}
