/** One line of `npm run bench -- --json`; `ratio` is value / baseline. */
export type Row = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly better: 'higher' | 'lower'
  readonly baseline: number | null
  readonly ratio: number | null
}

export const row = (
  name: string,
  value: number,
  unit: string,
  better: Row['better'],
  baseline: number | null = null,
): Row => ({
  name,
  value: round(value),
  unit,
  better,
  baseline: baseline === null ? null : round(baseline),
  ratio: baseline ? round(value / baseline) : null,
})

const round = (value: number): number => Number(value.toPrecision(4))

/** The value below which `share` of the numbers lie. */
export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
