import { type ScaleKind, scaleKinds, type WeighedNotice } from './scale.ts'

/**
 * What texts are that the phrases call this or that, in the order of `scaleKinds`: counted on 2,559 texts in six languages
 * that were written before the phrases had seen them. Half a text more everywhere, since what was not seen may come.
 */
const counted: Readonly<Record<ScaleKind, readonly number[]>> = {
  none: [714, 390, 43, 36, 16, 12, 20, 54],
  restriction: [114, 411, 22, 4, 1, 1, 4, 43],
  lifted: [4, 4, 78, 0, 1, 0, 0, 0],
  'single-message-block': [0, 3, 0, 48, 0, 0, 1, 0],
  'opt-out-bounce': [9, 0, 0, 0, 70, 0, 0, 1],
  'unauthorised-sender': [1, 0, 0, 1, 0, 35, 0, 0],
  'other-sanction': [97, 10, 0, 1, 0, 0, 161, 4],
  'policy-warning': [27, 22, 2, 6, 2, 0, 0, 86],
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
