import type { Concept } from './lexicon.ts'
import { overlaps, type Tag } from './phrases.ts'
import { having, type Sentence } from './sentences.ts'

export type Ending = { readonly at: number; readonly tag: Tag<Concept>; readonly strength: 'strong' | 'weak' }

/** Not "will be lifted", "once it is lifted", "has not been lifted": those speak of an end that has not come. */
const isYetToCome = (sentence: Sentence, tag: Tag): boolean =>
  sentence.asks ||
  having(sentence.tags, 'not-yet', sentence).some(
    (sign) =>
      !having(sentence.tags, 'certain', sentence).some((sure) => overlaps(sign, sure)) &&
      sign.from >= tag.from - 8 * sentence.stride &&
      // What takes it back may reach behind it: なりました+ら, "end of restriction" + a date.
      (sentence.dropsSubject || sign.from === tag.from ? sign.from : sign.to) <= tag.to &&
      !(sign.from === tag.from && sign.to === tag.from),
  ) ||
  having(sentence.tags, 'condition', sentence).some((sign) => sign.from < tag.from)

const isElsewhere = (sentence: Sentence): boolean =>
  having(sentence.tags, 'elsewhere', sentence).length > 0 ||
  (having(sentence.tags, 'other', sentence).length > 0 && having(sentence.tags, 'reach', sentence).length === 0)

/** Places that say a restriction is over, also those that only foresee it: `came` tells them apart. */
export const findEndings = (
  sentences: readonly Sentence[],
): { readonly came: readonly Ending[]; readonly all: readonly Tag[] } => {
  const all: Tag[] = []
  const came: Ending[] = []
  for (const [at, sentence] of sentences.entries()) {
    for (const tag of sentence.tags.filter(
      ({ concept }) => concept === 'ended' || concept === 'regained' || concept === 'again-able',
    )) {
      if (tag.concept === 'ended') all.push(tag)
      if (isYetToCome(sentence, tag) || isElsewhere(sentence)) continue
      came.push({ at, tag, strength: tag.concept === 'again-able' ? 'weak' : 'strong' })
    }
  }
  return { came, all }
}
