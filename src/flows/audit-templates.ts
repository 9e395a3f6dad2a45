import type { Account, Tenant } from '../domain/account.ts'
import { type AuditOptions, auditMessage } from '../domain/audit.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { CampaignFinding } from '../domain/campaign-rules/campaign-rule.ts'
import { auditCampaign } from '../domain/campaign-rules/index.ts'
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

export type CampaignReport = { readonly campaign: Campaign; readonly findings: readonly CampaignFinding[] }

export type AuditOutcome =
  | {
      readonly kind: 'audited'
      readonly reports: readonly TemplateReport[]
      /** Only campaigns that something was found in. */
      readonly campaigns: readonly CampaignReport[]
    }
  | { readonly kind: 'no-templates' }
  | { readonly kind: 'unknown-name'; readonly name: string; readonly nearest: string | null }

/** Audits all, one template, or one campaign with its template, and keeps what the texts got. The worst come first. */
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
  if (templates.length === 0 && campaigns.length === 0) return { kind: 'no-templates' }
  const wanted = pick(ask.name, templates, campaigns)
  if (wanted.templates.length === 0 && wanted.campaigns.length === 0) {
    const names = [...templates, ...campaigns].map((one) => one.name)
    return { kind: 'unknown-name', name: ask.name, nearest: nearest(ask.name, names) }
  }
  const reports = wanted.templates.map((template) => ({
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
  return {
    kind: 'audited',
    reports: reports.toSorted((a, b) => weight(b.audit) - weight(a.audit)),
    campaigns: await auditCampaigns(ports, ask.tenant, { account, templates, campaigns, wanted: wanted.campaigns }),
  }
}

type Around = {
  readonly account: Account | null
  readonly templates: readonly Template[]
  readonly campaigns: readonly Campaign[]
  readonly wanted: readonly Campaign[]
}

const week = 7

/** What text alone cannot show: the campaigns beside each other, their timing, their marketplaces, how much leaves. */
async function auditCampaigns(
  ports: Pick<Ports, 'store' | 'now'>,
  tenant: Tenant,
  { account, templates, campaigns, wanted }: Around,
): Promise<readonly CampaignReport[]> {
  if (wanted.length === 0) return []
  const traffic = await ports.store.countTraffic(tenant, new Date(ports.now().getTime() - week * 86_400_000))
  const volume =
    traffic.orders === 0 ? null : { messagesADay: traffic.messages / week, ordersADay: traffic.orders / week }
  const sentBy = (campaign: Campaign) => ({
    campaign,
    template: templates.find((one) => one.id === campaign.templateId) ?? null,
  })
  return wanted.flatMap((campaign) => {
    const chosen = campaign.definition.filter.marketplaces
    const findings = auditCampaign({
      ...sentBy(campaign),
      others: campaigns.filter((other) => other.id !== campaign.id).map(sentBy),
      marketplaces: chosen.length > 0 ? chosen : (account?.marketplaces ?? []),
      volume,
    })
    return findings.length > 0 ? [{ campaign, findings }] : []
  })
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

type Picked = { readonly templates: readonly Template[]; readonly campaigns: readonly Campaign[] }

/** A template brings the campaigns that send it, a campaign its template. */
const pick = (name: string, templates: readonly Template[], campaigns: readonly Campaign[]): Picked => {
  const wanted = name.trim().toLowerCase()
  if (wanted === '' || wanted === 'all') return { templates, campaigns }
  const is = (one: { id: string; name: string }) => one.id === name || one.name.toLowerCase() === wanted
  const named = campaigns.filter(is)
  const texts = templates.filter((one) => is(one) || named.some((campaign) => campaign.templateId === one.id))
  return {
    templates: texts,
    campaigns: campaigns.filter((one) => is(one) || texts.some((text) => is(text) && text.id === one.templateId)),
  }
}

const weight = (audit: Audit): number =>
  ({ block: 1000, warn: 500, pass: 0 })[audit.verdict] + Math.min(audit.findings.length, 400)
