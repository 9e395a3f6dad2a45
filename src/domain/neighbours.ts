import { sharpness } from './scale.ts'

/** What a part of a text says for each kind, and by how many features. */
export type Sum = { readonly of: Float64Array; readonly count: number }

export const sumOf = (kinds: number, features: readonly { readonly weights: ArrayLike<number> }[]): Sum => {
  const of = new Float64Array(kinds)
  for (const { weights } of features) for (let kind = 0; kind < kinds; kind += 1) of[kind]! += weights[kind]!
  return { of, count: features.length }
}

const added = (one: Sum, other: Sum): Sum => ({
  of: one.of.map((sum, kind) => sum + other.of[kind]!),
  count: one.count + other.count,
})

/** Two neighbouring sentences: what the first begins, the second often ends. */
export const neighboursOf = <Part>(parts: readonly Part[], join: (one: Part, other: Part) => Part): readonly Part[] =>
  parts.length < 2 ? parts : parts.slice(1).map((part, at) => join(parts[at]!, part))

/**
 * How probable each kind is, by itself: a text may be of several. Half is what all of it says; the other half, what the two
 * neighbouring sentences say that speak most for the kind, or least for the first kind, `clean`. So what is said in one
 * place is neither lost among harmless words, nor taken out of what surrounds it.
 */
export const chancesOf = (bias: readonly number[], parts: readonly Sum[]): readonly number[] => {
  const nothing: Sum = { of: new Float64Array(bias.length), count: 0 }
  const whole = parts.reduce(added, nothing)
  const neighbours = neighboursOf(parts, added)
  return bias.map((own, kind) => {
    const loudest = loudestOf(neighbours, kind, (sum) => measured(sum, kind)) ?? nothing
    return logistic(own + (measured(whole, kind) + measured(loudest, kind)) / 2)
  })
}

/** The neighbours that say most for a kind, or least for the first; null where there are none. */
export const loudestOf = <Part>(neighbours: readonly Part[], kind: number, says: (part: Part) => number): Part | null =>
  neighbours.reduce<Part | null>(
    (best, part) => (best === null || (kind === 0 ? says(part) < says(best) : says(part) > says(best)) ? part : best),
    null,
  )

const measured = ({ of, count }: Sum, kind: number): number => (sharpness * of[kind]!) / Math.sqrt(count || 1)

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))
