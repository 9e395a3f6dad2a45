import type { Tenant } from '../domain/account.ts'
import type { Finding, FindingPlace } from '../domain/finding.ts'
import { ruleById } from '../domain/rules/index.ts'
import type { Rule } from '../domain/rules/rule.ts'
import type { Template } from '../domain/template.ts'
import type { ModelSilence, Ports } from '../ports.ts'
import { findFinding } from './find-finding.ts'

export type ExplainOutcome =
  | {
      readonly kind: 'explained'
      readonly template: Template
      readonly finding: Finding
      readonly rule: Rule
      /** The model's words, labelled as such; null when it kept silent and the rule's own words serve. */
      readonly explanation: string | null
      readonly model: string | null
      readonly silence: ModelSilence['because'] | null
    }
  | { readonly kind: 'no-such-finding' }

/** Explains one finding: in the rule's words, and in the model's where it answers. */
export async function explainFinding(
  ports: Pick<Ports, 'store' | 'now' | 'model'>,
  ask: { tenant: Tenant; place: FindingPlace },
): Promise<ExplainOutcome> {
  const found = await findFinding(ports, ask)
  const rule = found && ruleById(found.finding.rule)
  if (!found || !rule) return { kind: 'no-such-finding' }
  const { template, finding } = found
  const said = await ports.model.explainFinding({
    text: template.text,
    rule: rule.summary,
    words: finding.text,
    why: rule.why,
  })
  return {
    kind: 'explained',
    template,
    finding,
    rule,
    explanation: said.kind === 'said' ? said.explanation : null,
    model: ports.model.name,
    silence: said.kind === 'silent' ? said.because : null,
  }
}
