import { auditMessage } from '../domain/audit.ts'
import { campaignRules } from '../domain/campaign-rules/index.ts'
import type { Reason, Severity } from '../domain/finding.ts'
import { speaks } from '../domain/phrases/index.ts'
import { rules } from '../domain/rules/index.ts'
import type { Example, Rule, Source } from '../domain/rules/rule.ts'
import { languages, type MessageText } from '../domain/template.ts'

/** One line of the catalogue: a rule on the text of a message, or on a campaign and its history. */
export type RuleEntry = {
  readonly id: string
  readonly on: 'message' | 'campaign'
  readonly severity: Severity
  readonly reason: Reason | null
  readonly summary: string
  readonly why: string
  readonly source: Source
  /** `all` where it reads no words; empty where no program decides. */
  readonly languages: readonly string[] | 'all'
  /** Whether it has a mechanical fix for at least one of its own bad examples. */
  readonly fixable: boolean
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] }
}

/** From the same records that the audit uses. */
export const ruleEntries = (): readonly RuleEntry[] => [
  ...rules.map(ofMessage),
  ...campaignRules.map(
    ({ check: _, ...rule }): RuleEntry => ({
      ...rule,
      on: 'campaign',
      languages: 'all',
      fixable: false,
      examples: { bad: [], good: [] },
    }),
  ),
]

const ofMessage = (rule: Rule): RuleEntry => {
  const { id, severity, reason, summary, why, source } = rule
  return {
    ...{ id, on: 'message', severity, reason, summary, why, source },
    languages: languagesOf(rule),
    fixable: rule.examples.bad.some((example) => isFixable(id, messageOf(example))),
    examples: { bad: rule.examples.bad.map(shownExample), good: rule.examples.good.map(shownExample) },
  }
}

const languagesOf = (rule: Rule): readonly string[] | 'all' => {
  if (rule.undecidable) return []
  if (rule.families.length === 0) return 'all'
  return languages.filter((language) => rule.families.every((family) => speaks(language, family)))
}

const isFixable = (id: string, text: MessageText): boolean =>
  auditMessage(text).findings.some((finding) => finding.rule === id && finding.fix !== null)

/** A tag is only one in a subject. */
const messageOf = (example: Example): MessageText => {
  const text = typeof example === 'string' ? example : 'html' in example ? example.html : ''
  return {
    subject: /^[[【]/u.test(text) ? text : '',
    body: text,
    format: typeof example === 'object' && 'html' in example ? 'html' : 'plain',
    language: 'en',
    contactReason: null,
    attachments: [],
  }
}

const shownExample = (example: Example): string => {
  if (typeof example === 'string') return example
  return 'html' in example ? example.html : `attachments of ${example.attached.join(', ')} bytes`
}
