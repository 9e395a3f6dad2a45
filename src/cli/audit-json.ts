import { ruleById } from '../domain/rules/index.ts'
import type { Audited } from './audit.ts'

/** The public shape of one message's audit; kept stable. */
export const auditJson = ({ input, audit }: Audited) => ({
  id: input.id,
  verdict: audit.verdict,
  findings: audit.findings.map((finding) => {
    const rule = ruleById(finding.rule)
    return {
      rule: finding.rule,
      severity: finding.severity,
      certainty: finding.certainty,
      field: finding.field,
      start: finding.start,
      end: finding.end,
      text: finding.text,
      why: rule?.why ?? '',
      source: rule?.source ?? null,
      fix: finding.fix,
    }
  }),
})
