import type { Finding, Severity } from '../domain/finding.ts'
import { rules } from '../domain/rules/index.ts'
import type { Rule } from '../domain/rules/rule.ts'
import type { Audited } from './audit.ts'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
}

/** SARIF 2.1.0, as code hosts read it. */
export const auditSarif = (audited: readonly Audited[]) => ({
  $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'F5 Guard', rules: rules.map(descriptor) } },
      columnKind: 'utf16CodeUnits',
      results: audited.flatMap((one) => one.audit.findings.map((finding) => result(one, finding))),
    },
  ],
})

const descriptor = (rule: Rule) => ({
  id: rule.id,
  shortDescription: { text: rule.summary },
  fullDescription: { text: rule.why },
  helpUri: rule.source.url,
  defaultConfiguration: { level: levels[rule.severity] },
  properties: { severity: rule.severity, source: rule.source },
})

const result = ({ input }: Audited, finding: Finding) => {
  const index = rules.findIndex((rule) => rule.id === finding.rule)
  const rule = rules[index]
  const words = finding.text === '' ? '' : `: "${finding.text}"`
  return {
    ruleId: finding.rule,
    ...(index >= 0 ? { ruleIndex: index } : {}),
    level: finding.certainty === 'clear' ? levels[finding.severity] : 'note',
    message: { text: `${rule?.summary ?? finding.rule}${words}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(input.file) }, ...regionOf(input, finding) },
        logicalLocations: [{ name: finding.field, fullyQualifiedName: `${input.id}/${finding.field}` }],
      },
    ],
    properties: {
      id: input.id,
      certainty: finding.certainty,
      field: finding.field,
      start: finding.start,
      end: finding.end,
    },
  }
}

/** Only of files that hold the field as it is: offsets into a decoded mail point nowhere in its file. */
const regionOf = (input: Audited['input'], finding: Finding) => {
  if (!input.offsets || finding.field === 'message' || finding.start === null || finding.end === null) return {}
  const charOffset = input.offsets[finding.field] + finding.start
  return { region: { charOffset, charLength: finding.end - finding.start } }
}

const uriOf = (path: string): string =>
  path === '-' ? 'stdin' : path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
