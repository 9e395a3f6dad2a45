import { type Scale, stemOf } from '../scale.ts'
import type { Sentence } from './sentences.ts'
import type { Word } from './text-reader.ts'

/** More words than any notice has; what is behind them is read by the phrases alone. */
const mostWords = 2000

/** What the phrases found in a sentence: each concept, any two of them, and each with the one that follows. */
const meaningsOf = ({ tags, asks }: Sentence): readonly string[] => {
  const inOrder = tags.map(({ concept }) => concept).filter((concept, at, all) => concept !== all[at - 1])
  const concepts = [...new Set(inOrder)].sort()
  return [
    ...concepts.flatMap((one, at) => concepts.slice(at + 1).map((other) => `#${one}+${other}`)),
    ...concepts.map((concept) => `#${concept}`),
    ...(asks ? concepts.map((concept) => `#${concept}?`) : []),
    ...inOrder.slice(1).map((concept, at) => `#${inOrder[at]}>${concept}`),
  ]
}

/** What a sentence consists of, for the scale. Linear in its words: how many concepts there are is fixed. */
export const featuresOf = (
  sentence: Sentence,
  words: readonly Word[],
  scale: Scale | null = null,
): readonly string[] => {
  if (sentence.from >= mostWords) return []
  const stems = words.slice(sentence.from, Math.min(sentence.to + 1, mostWords)).map(({ text }) => stemOf(text))
  return [...gramsOf(stems, scale?.knows), ...meaningsOf(sentence)]
}

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
