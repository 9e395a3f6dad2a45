import { isSupposed, type Stated } from './find-permanence.ts'
import type { Concept, Lexicon } from './lexicon.ts'
import { having, type Sentence } from './sentences.ts'
import type { Word } from './text-reader.ts'

export type Text = {
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly lexicon: Lexicon
  readonly received: Date | null
  readonly stated: Stated
}

/** A sentence, and what stands above it as a heading. */
export type Place = { readonly sentence: Sentence; readonly heading: Sentence | undefined }

/** The last word of the last such mark at most so many words before a place; -1 where there is none. */
export const marked = (sentence: Sentence, concept: Concept, at: number, reach: number): number =>
  Math.max(
    -1,
    ...having(sentence.tags, concept, sentence)
      .filter((tag) => tag.to < at && tag.to >= at - reach * sentence.stride)
      .map((tag) => tag.to),
  )

/** Counts only where it is said to last so long. */
export const hint = 1

/** Counts only where nothing better is found: what a notice says besides is seldom a length of some days, or an end. */
export const anywhere = 0.25

/** How surely a number of days in this sentence is the restriction's; 0 means not at all. */
export const relevance = ({ words, stated }: Text, { sentence, heading }: Place, at: number): number => {
  // "Wie lange: 14 Tage": behind a label nothing is supposed.
  if (isSupposed(sentence, at) && !words[at - 1]?.opens) return 0
  if (stated.asserted.has(sentence)) return 4
  if (isLasting(sentence) || (heading !== undefined && isLasting(heading))) return 2
  if (!stated.weighty.has(sentence)) return anywhere
  return stated.asserted.size === 0 ? 2 : hint
}

const isLasting = (sentence: Sentence): boolean => having(sentence.tags, 'lasting', sentence).length > 0

/** "When does it end?", "Duration": what stands below is the answer. */
export const headingOf = (sentences: readonly Sentence[], index: number): Sentence | undefined => {
  const above = sentences[index - 1]
  return above && (above.asks || above.to - above.from < 3) ? above : undefined
}
