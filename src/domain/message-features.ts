import { stemOf } from './scale.ts'

/** A word by its beginning, or two of them in a row. */
export type Feature = { readonly name: string; readonly weights: ArrayLike<number> }

/** Null for what nothing was learned of. */
export type Features = {
  readonly stem: (word: string) => Feature | null
  readonly pair: (one: Feature, other: Feature) => Feature | null
}

/** Past this number what was looked up is forgotten, so that no text fills the memory. */
const mostKept = 100_000

/** Each is looked up by its name once: the same words come again and again, and most pairs are not known. */
export const featuresBy = (weightsOf: (name: string) => ArrayLike<number> | null): Features => {
  const find = (name: string): Feature | null => {
    const weights = weightsOf(name)
    return weights && { name, weights }
  }
  const stems = remembered(find)
  const words = remembered((word) => stems(stemOf(word)))
  return {
    stem: words,
    pair: rememberedPairs((one, other) => find(`${one.name} ${other.name}`)),
  }
}

const remembered = (find: (key: string) => Feature | null): ((key: string) => Feature | null) => {
  const kept = new Map<string, Feature | null>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    if (kept.size >= mostKept) kept.clear()
    const found = find(key)
    kept.set(key, found)
    return found
  }
}

/** By the words themselves: to join their names each time would cost more than it saves. */
const rememberedPairs = (find: (one: Feature, other: Feature) => Feature | null): Features['pair'] => {
  const kept = new Map<Feature, Map<Feature, Feature | null>>()
  let count = 0
  const keptBehind = (one: Feature): Map<Feature, Feature | null> => {
    const known = kept.get(one)
    if (known) return known
    const own = new Map<Feature, Feature | null>()
    kept.set(one, own)
    return own
  }
  return (one, other) => {
    const known = kept.get(one)?.get(other)
    if (known !== undefined) return known
    if (count >= mostKept) {
      kept.clear()
      count = 0
    }
    const found = find(one, other)
    keptBehind(one).set(other, found)
    count += 1
    return found
  }
}
