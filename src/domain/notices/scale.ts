import { createRequire } from 'node:module'
import { type NoticeKind, noticeKinds } from '../notice.ts'
import { marginOf, type Scale, scaleOf, stemOf, type Weights, weighParts } from '../scale.ts'
import { featuresOf } from './features.ts'
import type { Sentence } from './sentences.ts'
import type { Word } from './text-reader.ts'

/** What a notice can be by its words alone: who pretends to be Amazon is seen by other signs. */
export type ScaleKind = Exclude<NoticeKind, 'phishing-suspect'>

/** In the order of the weights: nothing first, then as they are named. */
export const scaleKinds: readonly ScaleKind[] = [
  'none',
  ...noticeKinds.filter((kind) => kind !== 'none' && kind !== 'phishing-suspect'),
]

export type WeighedNotice = {
  /** How many words stand in sentences of the scale's language. */
  readonly known: number
  /** The probability of each kind, in the order of `scaleKinds`. */
  readonly chances: readonly number[]
  /** The sentences that speak for a kind, the one that does most first. */
  readonly sentencesFor: (kind: ScaleKind) => readonly Sentence[]
}

const load = createRequire(import.meta.url)
const scales = new Map<string, Scale>()

/** Loaded with the first mail in its language. */
export const scaleFor = (language: string): Scale => {
  const scale = scales.get(language) ?? scaleOf(load(`./weights/${language}.json`) as Weights)
  scales.set(language, scale)
  return scale
}

/** Fewer known words than this say too little. */
const fewest = 12
/** A sentence in which fewer words are known is in another language. */
const mostlyKnown = 0.5

const isInLanguage = (scale: Scale, sentence: Sentence, words: readonly Word[]): boolean => {
  const own = words.slice(sentence.from, sentence.to + 1)
  return own.filter(({ text }) => scale.knows(stemOf(text))).length >= own.length * mostlyKnown
}

/** What a text is likely to be, by all that is in it; null where too little of it is in the scale's language. */
export const weigh = (scale: Scale, sentences: readonly Sentence[], words: readonly Word[]): WeighedNotice | null => {
  const own = sentences.filter((sentence) => isInLanguage(scale, sentence, words))
  const known = own.reduce((count, { from, to }) => count + to - from + 1, 0)
  if (known < fewest) return null
  const features = own.map((sentence) => featuresOf(sentence, words, scale))
  const { chances, sums } = weighParts(scale, features)
  return {
    known,
    chances,
    sentencesFor: (kind) => {
      const at = scaleKinds.indexOf(kind)
      const rated = own.map((sentence, part) => ({ sentence, speaks: marginOf(sums[part]!, at) }))
      const [first, ...others] = rated.sort((one, other) => other.speaks - one.speaks)
      return [first!, ...others.filter(({ speaks }) => speaks > 0)].map(({ sentence }) => sentence)
    },
  }
}
