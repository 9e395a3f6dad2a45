/**
 * How much each part of a text speaks for each of several kinds: a softmax over sums, learned from labelled texts by
 * `npm run learn`. The weights of a feature are tenths with commas between them and nothing for zero, in the order of the
 * kinds; every known stem is there, weighty or not.
 */
export type Weights = {
  readonly bias: readonly number[]
  readonly features: Readonly<Record<string, string>>
}

export type Scale = {
  readonly bias: readonly number[]
  readonly weightsOf: (feature: string) => ArrayLike<number> | null
  /** Whether a stem was learned; features hold no others. */
  readonly knows: (stem: string) => boolean
}

export const scaleOf = ({ bias, features }: Weights): Scale => {
  // Numbers are read from their text when a feature is first met: few of the thousands ever are.
  const known = new Map<string, string | Float64Array>(Object.entries(features))
  const readNumbers = (feature: string, text: string): Float64Array => {
    const parts = text.split(',')
    const numbers = Float64Array.from(bias, (_, kind) => Number(parts[kind] ?? 0) / 10)
    known.set(feature, numbers)
    return numbers
  }
  return {
    bias,
    knows: (stem) => known.has(stem),
    weightsOf: (feature) => {
      const found = known.get(feature)
      return typeof found === 'string' ? readNumbers(feature, found) : (found ?? null)
    },
  }
}

export type Weighed = {
  /** The probability of each kind. */
  readonly chances: readonly number[]
  /** What each part adds for each kind. */
  readonly sums: readonly ArrayLike<number>[]
}

/** How much sharper the sums are taken than they were learned: weights too small to be kept are missing in them. */
export const sharpness = 1.2

/** Weighs a text by its parts, each given by its features; a feature counts once. */
export const weighParts = (scale: Scale, parts: readonly (readonly string[])[]): Weighed => {
  const seen = new Set<string>()
  const sums = parts.map((features) => {
    const sum = new Float64Array(scale.bias.length)
    for (const feature of features) {
      const weights = scale.weightsOf(feature)
      if (weights === null || seen.has(feature)) continue
      seen.add(feature)
      for (let kind = 0; kind < weights.length; kind += 1) sum[kind]! += weights[kind]!
    }
    return sum
  })
  const measure = sharpness / Math.sqrt(seen.size || 1)
  const totals = scale.bias.map((bias, kind) => bias + measure * sums.reduce((all, sum) => all + sum[kind]!, 0))
  return { chances: softmax(totals), sums }
}

export const softmax = (sums: readonly number[]): readonly number[] => {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / all)
}

/** How much more a part speaks for a kind than for any other. */
export const marginOf = (sums: ArrayLike<number>, kind: number): number =>
  sums[kind]! - Math.max(...Array.from(sums).filter((_, other) => other !== kind))

/** Words are told apart by their beginnings, which inflection leaves alone; numbers are one word. */
export const stemOf = (word: string): string => (/\d/.test(word) ? '0' : word.slice(0, 5))
