import type { Tenant } from '../domain/account.ts'
import type { Finding } from '../domain/finding.ts'
import { ruleById } from '../domain/rules/index.ts'
import type { Rule } from '../domain/rules/rule.ts'
import type { Template } from '../domain/template.ts'
import type { ModelSilence, Ports } from '../ports.ts'
import { auditTemplate } from './audit-templates.ts'

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

/** Explains the `index`-th finding of a template's audit: in the rule's words, and in the model's where it answers. */
export async function explainFinding(
  ports: Pick<Ports, 'store' | 'now' | 'model'>,
  ask: { tenant: Tenant; templateId: string; index: number },
): Promise<ExplainOutcome> {
  const template = (await ports.store.templates(ask.tenant)).find((one) => one.id === ask.templateId)
  if (!template) return { kind: 'no-such-finding' }
  const account = await ports.store.account(ask.tenant)
  const dismissals = await ports.store.dismissals(ask.tenant)
  const finding = auditTemplate(template, { account, dismissals, now: ports.now() }).findings[ask.index]
  const rule = finding && ruleById(finding.rule)
  if (!finding || !rule) return { kind: 'no-such-finding' }
  const said = await ports.model.explainFinding({
    text: template.text,
    rule: rule.summary,
    words: finding.text,
    why: rule.why,
  })
  const explanation = said.kind === 'said' ? said.explanation : null
  return {
    kind: 'explained',
    template,
    finding,
    rule,
    explanation,
    model: ports.model.name,
    silence: said.kind === 'silent' ? said.because : null,
  }
}
