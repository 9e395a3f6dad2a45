import { type ScaleKind, scaleKinds, type WeighedNotice } from './scale.ts'

/**
 * What texts are that the phrases call this or that, in the order of `scaleKinds`: counted on 300 texts in six languages
 * that were written after the phrases. Half a text more everywhere, since what was not seen may come.
 */
const counted: Readonly<Record<ScaleKind, readonly number[]>> = {
  none: [7, 5, 3, 5, 0, 0, 3, 15],
  restriction: [2, 102, 3, 2, 2, 0, 1, 5],
  lifted: [0, 0, 18, 0, 1, 0, 0, 0],
  'single-message-block': [0, 0, 0, 5, 0, 0, 0, 0],
  'opt-out-bounce': [0, 0, 0, 0, 3, 0, 0, 0],
  'unauthorised-sender': [0, 0, 0, 0, 0, 2, 0, 0],
  'other-sanction': [0, 0, 0, 0, 0, 0, 32, 0],
  'policy-warning': [2, 1, 0, 0, 0, 0, 0, 16],
}
const unseen = 0.5

/** How often the phrases call a text of this kind so. */
const trustIn = (said: ScaleKind, kind: number): number => {
  const all = scaleKinds.reduce((sum, one) => sum + counted[one][kind]! + unseen, 0)
  return (counted[said][kind]! + unseen) / all
}

/** How many texts of each kind were counted: what is likely before anything is read. */
const shareOf = (kind: number): number => scaleKinds.reduce((sum, one) => sum + counted[one][kind]!, 0)

export type Verdict = {
  readonly kind: ScaleKind
  /** How likely it is to be of that kind, and how likely a restriction, from 0 to 1. */
  readonly chance: number
  readonly restriction: number
}

/** Fewer notices of a restriction than this are called one. */
const likely = 0.5

/**
 * The phrases know what they find, and miss what is put in other words; the scale takes in all the words, and understands
 * none. Their mistakes have little to do with each other: by Bayes' rule both together are right more often than either.
 */
export const verdictOf = (said: ScaleKind, weighed: WeighedNotice | null): Verdict => {
  const parts = scaleKinds.map((_, kind) => (weighed ? weighed.chances[kind]! : shareOf(kind)) * trustIn(said, kind))
  const all = parts.reduce((sum, part) => sum + part, 0)
  const chances = parts.map((part) => part / all)
  const at = (kind: ScaleKind) => chances[scaleKinds.indexOf(kind)]!
  const restriction = at('restriction')
  const candidates = scaleKinds.filter((kind) => kind !== 'restriction' || restriction >= likely)
  const kind = candidates.reduce((best, one) => (at(one) > at(best) ? one : best))
  return { kind, chance: at(kind), restriction }
}
