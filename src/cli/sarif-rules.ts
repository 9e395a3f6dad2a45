import type { Severity } from '../domain/finding.ts'
import type { Rule } from '../domain/rules/rule.ts'

export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
}

export const descriptor = (rule: Rule) => ({
  id: rule.id,
  shortDescription: { text: rule.summary },
  fullDescription: { text: rule.why },
  help: { text: `${rule.why}\n\nSource: ${rule.source.title}, read ${rule.source.checked}: ${rule.source.url}` },
  helpUri: rule.source.url,
  defaultConfiguration: { level: levels[rule.severity] },
  properties: { severity: rule.severity, source: rule.source, tags: rule.reason ? [rule.reason] : [] },
})
