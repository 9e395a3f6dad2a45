import { type Scale, stemOf } from '../scale.ts'
import type { Sentence } from './sentences.ts'
import type { Word } from './text-reader.ts'

/** More words than any notice has; what is behind them is read by the phrases alone. */
const mostWords = 2000

/**
 * What a sentence consists of, for the scale: its words alone, since what the phrases find in them is counted by itself. What
 * stands in the subject counts there as well. Linear in its words.
 */
export const featuresOf = (
  sentence: Sentence,
  words: readonly Word[],
  scale: Scale | null = null,
): readonly string[] => {
  if (sentence.from >= mostWords) return []
  const stems = words.slice(sentence.from, Math.min(sentence.to + 1, mostWords)).map(({ text }) => stemOf(text))
  const grams = gramsOf(stems, scale?.knows)
  return words[sentence.from]!.field === 'subject' ? [...grams, ...grams.map(inSubject)] : grams
}

/** No word ends in a colon. */
const inSubject = (gram: string): string => `${gram}:`

/** One, two and three stems in a row, and two with another between them; none with a stem that is not known. */
const gramsOf = (stems: readonly string[], isKnown: (stem: string) => boolean = () => true): readonly string[] => {
  const grams: string[] = []
  let [before, last]: (string | null)[] = [null, null]
  for (const stem of stems) {
    const known = isKnown(stem) ? stem : null
    if (known !== null) {
      grams.push(known)
      if (last !== null) grams.push(`${last} ${known}`)
      if (before !== null) grams.push(`${before} _ ${known}`)
      if (before !== null && last !== null) grams.push(`${before} ${last} ${known}`)
    }
    before = last!
    last = known
  }
  return grams
}
