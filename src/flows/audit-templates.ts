import type { Account, Tenant } from '../domain/account.ts'
import { type AuditOptions, auditMessage } from '../domain/audit.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Audit, Dismissal } from '../domain/finding.ts'
import { nearest } from '../domain/nearest.ts'
import type { Template } from '../domain/template.ts'
import type { Ports } from '../ports.ts'

export type TemplateReport = {
  readonly template: Template
  /** The campaigns that send it. */
  readonly campaigns: readonly Campaign[]
  readonly audit: Audit
}

export type AuditOutcome =
  | { readonly kind: 'audited'; readonly reports: readonly TemplateReport[] }
  | { readonly kind: 'no-templates' }
  | { readonly kind: 'unknown-name'; readonly name: string; readonly nearest: string | null }

/** Audits all templates, one template, or the one of a campaign, and keeps the result. The worst come first. */
export async function auditTemplates(
  ports: Pick<Ports, 'store' | 'now'>,
  ask: { tenant: Tenant; name: string },
): Promise<AuditOutcome> {
  const [account, templates, campaigns, dismissals] = await Promise.all([
    ports.store.account(ask.tenant),
    ports.store.templates(ask.tenant),
    ports.store.campaigns(ask.tenant),
    ports.store.dismissals(ask.tenant),
  ])
  if (templates.length === 0) return { kind: 'no-templates' }
  const wanted = pick(ask.name, templates, campaigns)
  if (wanted.length === 0) {
    const names = [...templates, ...campaigns].map((one) => one.name)
    return { kind: 'unknown-name', name: ask.name, nearest: nearest(ask.name, names) }
  }
  const reports = wanted.map((template) => ({
    template,
    campaigns: campaigns.filter((campaign) => campaign.templateId === template.id),
    audit: auditTemplate(template, { account, dismissals, now: ports.now() }),
  }))
  for (const { template, audit } of reports) {
    await ports.store.saveAudit(ask.tenant, {
      templateId: template.id,
      revision: template.revision,
      at: ports.now(),
      audit,
    })
  }
  return { kind: 'audited', reports: reports.toSorted((a, b) => weight(b.audit) - weight(a.audit)) }
}

type AuditedBy = {
  readonly account: Account | null
  readonly dismissals: readonly Dismissal[]
  readonly now: Date
}

/** How a stored template is audited: by its account's settings, and without what people dismissed in it. */
export const auditOptions = (templateId: string, by: AuditedBy): AuditOptions => ({
  dismissals: by.dismissals.filter((one) => one.templateId === templateId),
  now: by.now,
  injectsOrderId: by.account?.injectsOrderId ?? false,
})

export const auditTemplate = (template: Pick<Template, 'id' | 'text'>, by: AuditedBy): Audit =>
  auditMessage(template.text, auditOptions(template.id, by))

const pick = (name: string, templates: readonly Template[], campaigns: readonly Campaign[]): readonly Template[] => {
  const wanted = name.trim().toLowerCase()
  if (wanted === '' || wanted === 'all') return templates
  const is = (one: { id: string; name: string }) => one.id === name || one.name.toLowerCase() === wanted
  const ids = new Set(campaigns.filter(is).map((campaign) => campaign.templateId))
  return templates.filter((template) => is(template) || ids.has(template.id))
}

const weight = (audit: Audit): number =>
  ({ block: 1000, warn: 500, pass: 0 })[audit.verdict] + Math.min(audit.findings.length, 400)
