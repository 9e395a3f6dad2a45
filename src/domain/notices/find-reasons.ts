import { type Reason, reasons } from '../finding.ts'
import { compiledOf } from './compiled.ts'
import type { Lexicon } from './lexicon.ts'
import { type Tag, tagsIn } from './phrases.ts'
import type { Word } from './text-reader.ts'

/** Every reason that the text lists. A notice prints all of them each time, so none of them is the proven one. */
export const findReasons = (
  words: readonly Word[],
  lexicon: Lexicon,
): { readonly reasons: readonly Reason[]; readonly places: readonly Tag<Reason>[] } => {
  const tags = tagsIn(compiledOf(lexicon).reasons, words)
  const places = reasons.flatMap((reason) => tags.find((tag) => tag.concept === reason) ?? [])
  return { reasons: places.map((place) => place.concept), places }
}
