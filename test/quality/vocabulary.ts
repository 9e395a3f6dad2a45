/** A feature in fewer texts than this is chance. */
const fewestTexts = 3
/** Smaller weights are not worth their place. */
const smallest = 0.5

/** The features worth learning, and their numbers. */
export const vocabularyOf = (texts: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const features of texts) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= fewestTexts).map(([feature]) => feature)
  return new Map(frequent.map((feature, id) => [feature, id]))
}

const isStem = (feature: string): boolean => !/ |:$/.test(feature)

/** Weights as they stand in a file: tenths, in the order of the kinds. */
export const packed = (
  ids: ReadonlyMap<string, number>,
  weights: Float64Array,
  kinds: number,
): Readonly<Record<string, string>> => {
  const lines = [...ids].flatMap(([feature, id]) => {
    const tenths = [...weights.subarray(id * kinds, (id + 1) * kinds)].map((weight) =>
      Math.abs(weight) < smallest ? '' : String(Math.round(weight * 10)),
    )
    const text = tenths.join(',').replace(/,+$/, '')
    return text !== '' || isStem(feature) ? [[feature, text] as const] : []
  })
  return Object.fromEntries(lines.sort(([one], [other]) => (one < other ? -1 : 1)))
}

export const rounded = (bias: Float64Array): readonly number[] => [...bias].map((one) => Math.round(one * 1000) / 1000)
