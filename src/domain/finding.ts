export const severities = ['critical', 'high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]
export type Certainty = 'clear' | 'borderline'

/** Amazon's six reasons for a restriction, as a notice lists them. */
export const reasons = [
  'important-tag-misuse',
  'marketing-promotion',
  'review-incentive-or-manipulation',
  'repeat-review-request',
  'links-or-attachments',
  'customer-complaints',
] as const
export type Reason = (typeof reasons)[number]

/** A replacement in the source of a field; offsets are UTF-16 code units, `end` exclusive. */
export type Edit = {
  readonly field: 'subject' | 'body'
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One thing a rule objects to. `text` is what stands between the offsets in the source; whole-message findings have none. */
export type Finding = {
  readonly rule: string
  readonly severity: Severity
  readonly certainty: Certainty
  readonly field: 'subject' | 'body' | 'message'
  readonly start: number | null
  readonly end: number | null
  readonly text: string
  readonly fix: readonly Edit[] | null
}

/** Names one finding of one revision: `at` is its field and start. */
export type FindingPlace = {
  readonly template: string
  readonly revision: number
  readonly rule: string
  readonly at: string
}

export const placeOf = (
  template: { readonly id: string; readonly revision: number },
  finding: Finding,
): FindingPlace => ({
  template: template.id,
  revision: template.revision,
  rule: finding.rule,
  at: `${finding.field}:${finding.start ?? ''}`,
})

/** `block`: a clear finding that is critical or high (or as the settings say). `warn`: any other finding. */
export type Verdict = 'block' | 'warn' | 'pass'

export type Audit = {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Findings that a person dismissed and that no longer count. */
  readonly dismissed: readonly Finding[]
  /** Rule ids that this audit could not apply: those written for another language, and those that no program decides. */
  readonly notChecked: readonly string[]
}

/** A person's decision that a finding does not count, until `until`. Bound to the rule and to the very words. */
export type Dismissal = {
  readonly id: string
  readonly templateId: string
  readonly rule: string
  readonly text: string
  readonly reason: string
  readonly until: Date
}
