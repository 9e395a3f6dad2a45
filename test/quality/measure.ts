import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { auditMessage } from '../../src/domain/audit.ts'
import { ruleById, rules } from '../../src/domain/rules/index.ts'
import { policySamples } from '../samples/policy/policy-samples.ts'
import { judgeSample, type SampleJudgement } from './judge-sample.ts'
import type { Published } from './published.ts'
import { type QualityReport, reportOn } from './report.ts'

export const publishedFile = fileURLToPath(new URL('published.json', import.meta.url))

export const readPublished = (): Published => JSON.parse(readFileSync(publishedFile, 'utf8')) as Published

/** A label that names no rule counts as missed, and as grave: it may be one that is misspelt or not written yet. */
export const severityOf = (rule: string) => ruleById(rule)?.severity ?? 'critical'

export const judgeSamples = (samples = policySamples()): readonly SampleJudgement[] =>
  samples.map((sample) => judgeSample(sample, auditMessage(sample.text).findings, severityOf))

export const measure = (samples: readonly SampleJudgement[]): QualityReport =>
  reportOn(samples, [
    ...new Set([...rules.map((one) => one.id), ...samples.flatMap((one) => one.judged.map((label) => label.rule))]),
  ])
