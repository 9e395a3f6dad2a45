import { createRequire } from 'node:module'
import type { NoticeKind } from '../notice.ts'
import { featuresOf, stemOf } from './features.ts'
import type { Sentence } from './sentences.ts'
import type { Word } from './text-reader.ts'

/** What a notice can be by its words alone: who pretends to be Amazon is seen by other signs. */
export const scaleKinds = [
  'none',
  'restriction',
  'lifted',
  'single-message-block',
  'opt-out-bounce',
  'unauthorised-sender',
  'other-sanction',
  'policy-warning',
] as const satisfies readonly NoticeKind[]
export type ScaleKind = (typeof scaleKinds)[number]

/**
 * How much each part of a text speaks for each kind: learned from the labelled texts in `test/samples/notices` by
 * `npm run learn`, a softmax over sums. In a file of its own for each language; weights in tenths, in the order of
 * `scaleKinds`, as a string with commas between them and nothing for zero. Every known stem is there, weighty or not.
 */
export type Weights = {
  readonly bias: readonly number[]
  readonly features: Readonly<Record<string, string>>
}
export type Scale = {
  readonly bias: readonly number[]
  readonly weightsOf: (feature: string) => readonly number[] | null
}

export type Weighed = {
  /** How many words stand in sentences of the scale's language. */
  readonly known: number
  /** The probability of each kind, in the order of `scaleKinds`. */
  readonly chances: readonly number[]
  /** The sentences that speak for a kind, the one that does most first. */
  readonly sentencesFor: (kind: ScaleKind) => readonly Sentence[]
}

const numbersOf = (text: string): readonly number[] => {
  const parts = text.split(',')
  return scaleKinds.map((_, at) => Number(parts[at] ?? 0) / 10)
}

export const scaleOf = ({ bias, features }: Weights): Scale => {
  const read = new Map<string, readonly number[]>()
  return {
    bias,
    weightsOf: (feature) => {
      const text = Object.hasOwn(features, feature) ? features[feature] : undefined
      if (text === undefined) return null
      const known = read.get(text) ?? numbersOf(text)
      read.set(text, known)
      return known
    },
  }
}

const load = createRequire(import.meta.url)
const scales = new Map<string, Scale>()

/** Loaded with the first mail in its language. */
export const scaleFor = (language: string): Scale => {
  const scale = scales.get(language) ?? scaleOf(load(`./weights/${language}.json`) as Weights)
  scales.set(language, scale)
  return scale
}

/** Fewer known words than this say nothing. */
const fewest = 5
/** A sentence in which fewer words are known is in another language. */
const mostlyKnown = 0.5

const isInLanguage = (scale: Scale, sentence: Sentence, words: readonly Word[]): boolean => {
  const own = words.slice(sentence.from, sentence.to + 1)
  return own.filter((word) => scale.weightsOf(stemOf(word)) !== null).length >= own.length * mostlyKnown
}

/** How much sharper the sums are taken than they were learned: weights too small to be kept are missing in them. */
const sharpness = 1.2

const softmax = (sums: readonly number[]): readonly number[] => {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / all)
}

/** What a text is likely to be, by all that is in it; null where too little of it is in the scale's language. */
export const weigh = (scale: Scale, sentences: readonly Sentence[], words: readonly Word[]): Weighed | null => {
  const own = sentences.filter((sentence) => isInLanguage(scale, sentence, words))
  const known = own.reduce((count, { from, to }) => count + to - from + 1, 0)
  if (known < fewest) return null
  const seen = new Set<string>()
  const parts = own.map((sentence) => {
    const sums = scaleKinds.map(() => 0)
    for (const feature of featuresOf(sentence, words)) {
      if (seen.has(feature)) continue
      const weights = scale.weightsOf(feature)
      if (weights === null) continue
      seen.add(feature)
      for (const [at, weight] of weights.entries()) sums[at]! += weight
    }
    return { sentence, sums }
  })
  const measure = sharpness / Math.sqrt(seen.size)
  const totals = scale.bias.map((bias, at) => bias + measure * parts.reduce((sum, { sums }) => sum + sums[at]!, 0))
  return {
    known,
    chances: softmax(totals),
    sentencesFor: (kind) => {
      const at = scaleKinds.indexOf(kind)
      const margin = (sums: readonly number[]) => sums[at]! - Math.max(...sums.filter((_, one) => one !== at))
      const rated = parts.map(({ sentence, sums }) => ({ sentence, speaks: margin(sums) }))
      const [first, ...others] = rated.sort((one, other) => other.speaks - one.speaks)
      return [first!, ...others.filter(({ speaks }) => speaks > 0)].map(({ sentence }) => sentence)
    },
  }
}
