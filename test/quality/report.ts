import { severities } from '../../src/domain/finding.ts'
import { type Figures, figuresOf, spanHitRate } from './figures.ts'
import type { SampleJudgement } from './judge-sample.ts'

/** What `npm run quality -- --json` prints. */
export type QualityReport = {
  readonly samples: number
  readonly spanHitRate: number | null
  readonly overall: Figures
  readonly bySeverity: Readonly<Record<string, Figures>>
  readonly byLanguage: Readonly<Record<string, Figures>>
  readonly byRule: Readonly<Record<string, Figures>>
}

export const reportOn = (samples: readonly SampleJudgement[], rules: readonly string[]): QualityReport => {
  const languages = [...new Set(samples.map((one) => one.language))].sort()
  return {
    samples: samples.length,
    spanHitRate: spanHitRate(samples),
    overall: figuresOf(samples),
    bySeverity: table(severities, (severity) => figuresOf(samples, { severity })),
    byLanguage: table(languages, (language) => figuresOf(samples, { language })),
    byRule: table(rules, (rule) => figuresOf(samples, { rule })),
  }
}

const table = <Key extends string>(keys: readonly Key[], row: (key: Key) => Figures) =>
  Object.fromEntries(keys.map((key) => [key, row(key)]))
