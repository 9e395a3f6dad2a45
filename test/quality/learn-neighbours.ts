import { loudestOf, neighboursOf } from '../../src/domain/neighbours.ts'
import type { Weights } from '../../src/domain/scale.ts'
import { packed, rounded, vocabularyOf } from './vocabulary.ts'

/** A text by the features of its sentences, and which kinds it is of: 1 or 0 for each. */
export type PartedExample = { readonly parts: readonly (readonly string[])[]; readonly wanted: readonly number[] }

const rate = 0.3
const decay = 1e-4
/** Rounds in which only whole texts are looked at, until the weights can tell which sentences matter. */
const wholeRounds = 4
/** What is as good as right teaches nothing. */
const rightEnough = 0.002

/** Logistic regression for each kind by AdaGrad, on the sums that `chancesOf` takes: deterministic, half a minute. */
export const learnNeighbours = (examples: readonly PartedExample[], rounds: number): Weights => {
  const kinds = examples[0]!.wanted.length
  const ids = vocabularyOf(examples.map(({ parts }) => [...new Set(parts.flat())]))
  const texts = examples.map(({ parts }) => {
    const known = parts.map((features) => features.flatMap((feature) => ids.get(feature) ?? []))
    const neighbours = neighboursOf(known, (one, other) => [...one, ...other])
    return { whole: Uint32Array.from(known.flat()), neighbours: neighbours.map((two) => Uint32Array.from(two)) }
  })
  const weights = new Float64Array(ids.size * kinds)
  const squares = new Float64Array(ids.size * kinds)
  const bias = new Float64Array(kinds)
  const biasSquares = new Float64Array(kinds)

  const sumsOf = (features: Uint32Array): Float64Array => {
    const sums = new Float64Array(kinds)
    const measure = measureOf(features)
    for (const feature of features)
      for (let kind = 0; kind < kinds; kind += 1) sums[kind]! += weights[feature * kinds + kind]! * measure
    return sums
  }
  const correct = (features: Uint32Array, kind: number, off: number): void => {
    const measure = measureOf(features) * off
    for (const feature of features) {
      const place = feature * kinds + kind
      const slope = measure + decay * weights[place]!
      squares[place]! += slope * slope
      weights[place]! -= (rate * slope) / Math.sqrt(squares[place]! + 1e-6)
    }
  }

  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < examples.length; turn += 1) {
      // In another order each round; the step is a prime.
      const at = (turn * 7919 + round * 31) % examples.length
      const { whole, neighbours } = texts[at]!
      const all = sumsOf(whole)
      const near = round < wholeRounds ? [] : neighbours.map((features) => ({ features, sums: sumsOf(features) }))
      for (let kind = 0; kind < kinds; kind += 1) {
        const loudest = loudestOf(near, kind, ({ sums }) => sums[kind]!)
        const sum = bias[kind]! + (loudest ? (all[kind]! + loudest.sums[kind]!) / 2 : all[kind]!)
        const off = 1 / (1 + Math.exp(-sum)) - examples[at]!.wanted[kind]!
        if (Math.abs(off) < rightEnough) continue
        biasSquares[kind]! += off * off
        bias[kind]! -= (rate * off) / Math.sqrt(biasSquares[kind]! + 1e-6)
        correct(whole, kind, loudest ? off / 2 : off)
        if (loudest) correct(loudest.features, kind, off / 2)
      }
    }
  return { bias: rounded(bias), features: packed(ids, weights, kinds) }
}

const measureOf = ({ length }: Uint32Array): number => 1 / Math.sqrt(length || 1)
