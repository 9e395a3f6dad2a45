import type { Severity } from '../../src/domain/finding.ts'
import type { Judged, SampleJudgement } from './judge-sample.ts'

/** Shares from 0 to 1; null where there is nothing to take a share of. */
export type Figures = {
  /** Of the violations that people labelled, those that are found clearly. */
  readonly recall: number | null
  /** Of what is found clearly, what people labelled. */
  readonly precision: number | null
  /** Of the clean messages, those that would be blocked. */
  readonly blocked: number | null
  /** Of the clean messages, those with a finding of medium severity or above that does not block. */
  readonly warned: number | null
  readonly violations: number
  readonly found: number
  readonly falseAlarms: number
  readonly cleanMessages: number
}

type Which = { readonly rule?: string; readonly severity?: Severity; readonly language?: string }

/** The figures of all samples, or of one rule, severity or language. */
export const figuresOf = (samples: readonly SampleJudgement[], which: Which = {}): Figures => {
  const spoken = samples.filter((one) => which.language === undefined || one.language === which.language)
  const fits = (one: { readonly rule: string; readonly severity: Severity }) =>
    (which.rule === undefined || one.rule === which.rule) &&
    (which.severity === undefined || one.severity === which.severity)
  const judged = spoken.flatMap((one) => one.judged).filter(fits)
  const clean = spoken.filter((one) => one.clean)
  const count = (as: Judged['as']) => judged.filter((one) => one.as === as).length
  const [hits, missed, falseAlarms] = [count('hit'), count('missed'), count('false')]
  return {
    recall: share(hits, hits + missed),
    precision: share(hits, hits + falseAlarms),
    blocked: share(clean.filter((one) => one.blocking.some(fits)).length, clean.length),
    warned: share(clean.filter((one) => one.warning.some(fits)).length, clean.length),
    violations: hits + missed,
    found: hits,
    falseAlarms,
    cleanMessages: clean.length,
  }
}

/** The share of marked words that some finding points at. */
export const spanHitRate = (samples: readonly SampleJudgement[]): number | null =>
  share(
    samples.reduce((sum, one) => sum + one.marks.hit, 0),
    samples.reduce((sum, one) => sum + one.marks.all, 0),
  )

/** Four places: what is compared is what is printed. */
const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000
