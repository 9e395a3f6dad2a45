import { softmax, type Weights } from '../../src/domain/scale.ts'
import { packed, rounded, vocabularyOf } from './vocabulary.ts'

/** A text by its features, each once, and how much of it is of each kind: the shares add up to one. */
export type Example = { readonly features: readonly string[]; readonly wanted: readonly number[] }

const rate = 0.3
const decay = 1e-4

/** Softmax regression by AdaGrad: deterministic, some seconds for each language. */
export const learnWeights = (examples: readonly Example[], rounds: number): Weights => {
  const kinds = examples[0]!.wanted.length
  const ids = vocabularyOf(examples.map(({ features }) => features))
  const known = examples.map(({ features }) => features.flatMap((feature) => ids.get(feature) ?? []))
  const weights = new Float64Array(ids.size * kinds)
  const squares = new Float64Array(ids.size * kinds)
  const bias = new Float64Array(kinds)
  const biasSquares = new Float64Array(kinds)
  const chancesOf = (features: readonly number[], measure: number): readonly number[] => {
    const sums = [...bias]
    for (const feature of features)
      for (let kind = 0; kind < kinds; kind += 1) sums[kind]! += weights[feature * kinds + kind]! * measure
    return softmax(sums)
  }
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < examples.length; turn += 1) {
      // In another order each round; the step is a prime.
      const at = (turn * 7919 + round * 31) % examples.length
      const features = known[at]!
      const measure = 1 / Math.sqrt(features.length || 1)
      const chances = chancesOf(features, measure)
      for (let kind = 0; kind < kinds; kind += 1) {
        const off = chances[kind]! - examples[at]!.wanted[kind]!
        biasSquares[kind]! += off * off
        bias[kind]! -= (rate * off) / Math.sqrt(biasSquares[kind]! + 1e-6)
        for (const feature of features) {
          const place = feature * kinds + kind
          const slope = off * measure + decay * weights[place]!
          squares[place]! += slope * slope
          weights[place]! -= (rate * slope) / Math.sqrt(squares[place]! + 1e-6)
        }
      }
    }
  return { bias: rounded(bias), features: packed(ids, weights, kinds) }
}
