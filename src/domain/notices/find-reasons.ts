import { type Reason, reasons } from '../finding.ts'
import type { Lexicon } from './lexicon.ts'
import { compilePhrases, type Phrases, type Tag, tagsIn } from './phrases.ts'
import type { Word } from './text-reader.ts'

const compiled = new WeakMap<Lexicon, Phrases<Reason>>()

/** Every reason that the text lists. A notice prints all of them each time, so none of them is the proven one. */
export const findReasons = (
  words: readonly Word[],
  lexicon: Lexicon,
): { readonly reasons: readonly Reason[]; readonly places: readonly Tag<Reason>[] } => {
  const phrases = compiled.get(lexicon) ?? compilePhrases(lexicon.reasons)
  compiled.set(lexicon, phrases)
  const tags = tagsIn(phrases, words)
  const places = reasons.flatMap((reason) => tags.find((tag) => tag.concept === reason) ?? [])
  return { reasons: places.map((place) => place.concept), places }
}
