import type { Finding, Severity } from '../../src/domain/finding.ts'
import type { PolicySample } from '../samples/policy/policy-samples.ts'

/** One rule and one sample. `missed`: labelled, and not found clearly. `false`: found clearly, and not labelled. */
export type Judged = {
  readonly rule: string
  readonly severity: Severity
  readonly as: 'hit' | 'missed' | 'false'
}

/** How the audit of one sample compares with what a person found in it. */
export type SampleJudgement = {
  readonly id: string
  readonly language: string
  readonly clean: boolean
  readonly judged: readonly Judged[]
  /** Rules that would block the message. */
  readonly blocking: readonly Finding[]
  /** Findings of medium severity or above that do not block. */
  readonly warning: readonly Finding[]
  readonly marks: { readonly all: number; readonly hit: number }
}

type Sample = Omit<PolicySample, 'text'> & {
  readonly text: Pick<PolicySample['text'], 'subject' | 'body' | 'language'>
}

/** Only findings of rules that the sample was labelled for count; `severityOf` knows the severity of a missed rule. */
export const judgeSample = (
  sample: Sample,
  all: readonly Finding[],
  severityOf: (rule: string) => Severity,
): SampleJudgement => {
  const isLabelled = (rule: string) => sample.labelledFor?.has(rule) !== false || sample.violates.includes(rule)
  const findings = all.filter((one) => isLabelled(one.rule) && !sample.also.includes(one.rule))
  const clear = new Set(findings.filter((one) => one.certainty === 'clear').map((one) => one.rule))
  const judge = (rule: string, as: Judged['as']): Judged => ({ rule, severity: severityOf(rule), as })
  const blocking = findings.filter((one) => one.certainty === 'clear' && isGrave(one.severity))
  return {
    id: sample.id,
    language: (sample.text.language ?? 'en').slice(0, 2).toLowerCase(),
    clean: sample.violates.length === 0,
    judged: [
      ...sample.violates.map((rule) => judge(rule, clear.has(rule) ? 'hit' : 'missed')),
      ...[...clear].filter((rule) => !sample.violates.includes(rule)).map((rule) => judge(rule, 'false')),
    ],
    blocking,
    warning: findings.filter((one) => one.severity !== 'low' && !blocking.includes(one)),
    marks: { all: sample.marks.length, hit: sample.marks.filter((mark) => isMarked(sample, mark, all)).length },
  }
}

const isGrave = (severity: Severity): boolean => severity === 'critical' || severity === 'high'

const isMarked = ({ text }: Sample, mark: string, findings: readonly Finding[]): boolean => {
  const field = text.subject.includes(mark) ? 'subject' : 'body'
  const start = text[field].indexOf(mark)
  return findings.some((one) => one.field === field && one.start! < start + mark.length && start < one.end!)
}
