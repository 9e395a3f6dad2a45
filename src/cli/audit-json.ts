import { ruleById } from '../domain/rules/index.ts'
import type { Audited, Printer } from './audited.ts'

/** The public shape; kept stable. Printed as JSON.stringify prints the whole array with an indent of two. */
export const createJsonPrinter = (): Printer => {
  let lead = '[\n  '
  return {
    message: (one) => {
      const text = lead + JSON.stringify(auditJson(one), null, 2).replaceAll('\n', '\n  ')
      lead = ',\n  '
      return text
    },
    end: () => (lead.startsWith('[') ? '[]\n' : '\n]\n'),
  }
}

const auditJson = ({ input, audit }: Audited) => ({
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
