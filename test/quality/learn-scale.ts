import { createHash } from 'node:crypto'
import { featuresOf } from '../../src/domain/notices/features.ts'
import { parsedIn } from '../../src/domain/notices/parsed.ts'
import { scaleKinds, type Weights } from '../../src/domain/notices/scale.ts'
import type { LabelledText } from '../samples/notices/labelled-texts.ts'

/** A feature in fewer texts than this is chance. */
const fewestTexts = 3
/** Smaller weights are not worth their place. */
const smallest = 0.5
const rounds = 40
const rate = 0.3
const decay = 1e-4

const kinds = scaleKinds.length
export const weightsFile = (language: string): URL =>
  new URL(`../../src/domain/notices/weights/${language}.json`, import.meta.url)

/** Stands in the file that was learned from the texts: others need another one. */
export const digestOf = (texts: readonly LabelledText[]): string =>
  createHash('sha256')
    .update(JSON.stringify(texts.map(({ text, kinds }) => [text, kinds])))
    .digest('hex')

type Example = { readonly features: readonly number[]; readonly wanted: readonly number[] }

const wantedOf = ({ kinds: labels }: LabelledText): readonly number[] => {
  const known = labels.filter((kind) => scaleKinds.some((one) => one === kind))
  return scaleKinds.map((kind) => (known.some((one) => one === kind) ? 1 / known.length : 0))
}

/** The features of a text, each once. */
const featuresIn = ({ text, authentic }: LabelledText, language: string): readonly string[] => {
  const parsed = parsedIn(text, authentic).parsed.find(({ lexicon }) => lexicon.language === language)
  return [...new Set(parsed?.sentences.flatMap((sentence) => featuresOf(sentence, parsed.words)))]
}

const vocabularyOf = (texts: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const feature of texts.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= fewestTexts).map(([feature]) => feature)
  return new Map(frequent.map((feature, id) => [feature, id]))
}

/** Softmax regression by AdaGrad: deterministic, a second for each language. */
export const learnWeights = (samples: readonly LabelledText[], language: string): Weights => {
  const texts = samples.map((sample) => featuresIn(sample, language))
  const ids = vocabularyOf(texts)
  const examples: readonly Example[] = samples.map((sample, at) => ({
    features: texts[at]!.flatMap((feature) => ids.get(feature) ?? []),
    wanted: wantedOf(sample),
  }))
  const weights = new Float64Array(ids.size * kinds)
  const squares = new Float64Array(ids.size * kinds)
  const bias = new Float64Array(kinds)
  const biasSquares = new Float64Array(kinds)
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < examples.length; turn += 1) {
      // In another order each round; the step is a prime.
      const { features, wanted } = examples[(turn * 7919 + round * 31) % examples.length]!
      const measure = 1 / Math.sqrt(features.length || 1)
      const chances = chancesOf(features, measure, weights, bias)
      for (let kind = 0; kind < kinds; kind += 1) {
        const off = chances[kind]! - wanted[kind]!
        biasSquares[kind]! += off * off
        bias[kind]! -= (rate * off) / Math.sqrt(biasSquares[kind]! + 1e-6)
        for (const feature of features) {
          const at = feature * kinds + kind
          const slope = off * measure + decay * weights[at]!
          squares[at]! += slope * slope
          weights[at]! -= (rate * slope) / Math.sqrt(squares[at]! + 1e-6)
        }
      }
    }
  return { bias: [...bias].map((one) => Math.round(one * 1000) / 1000), features: packed(ids, weights) }
}

const chancesOf = (
  features: readonly number[],
  measure: number,
  weights: Float64Array,
  bias: Float64Array,
): Float64Array => {
  const sums = Float64Array.from(bias)
  for (const feature of features)
    for (let kind = 0; kind < kinds; kind += 1) sums[kind]! += weights[feature * kinds + kind]! * measure
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / all)
}

const isStem = (feature: string): boolean => !feature.includes(' ') && !feature.startsWith('#')

const packed = (ids: ReadonlyMap<string, number>, weights: Float64Array): Readonly<Record<string, string>> => {
  const lines = [...ids].flatMap(([feature, id]) => {
    const tenths = [...weights.subarray(id * kinds, (id + 1) * kinds)].map((weight) =>
      Math.abs(weight) < smallest ? '' : String(Math.round(weight * 10)),
    )
    const text = tenths.join(',').replace(/,+$/, '')
    return text !== '' || isStem(feature) ? [[feature, text] as const] : []
  })
  return Object.fromEntries(lines.sort(([one], [other]) => (one < other ? -1 : 1)))
}
