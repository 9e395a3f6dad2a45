import type { Tenant } from '../domain/account.ts'
import { type Finding, type FindingPlace, placeOf } from '../domain/finding.ts'
import type { Template } from '../domain/template.ts'
import type { Ports } from '../ports.ts'
import { auditTemplate } from './audit-templates.ts'

/** The finding as it stands now; null when the template has moved on or the finding was dismissed. */
export async function findFinding(
  ports: Pick<Ports, 'store' | 'now'>,
  ask: { tenant: Tenant; place: FindingPlace },
): Promise<{ readonly template: Template; readonly finding: Finding } | null> {
  const template = (await ports.store.templates(ask.tenant)).find((one) => one.id === ask.place.template)
  if (!template || template.revision !== ask.place.revision) return null
  const [account, dismissals] = await Promise.all([ports.store.account(ask.tenant), ports.store.dismissals(ask.tenant)])
  const { findings } = auditTemplate(template, { account, dismissals, now: ports.now() })
  const finding = findings.find((one) => one.rule === ask.place.rule && placeOf(template, one).at === ask.place.at)
  return finding ? { template, finding } : null
}
