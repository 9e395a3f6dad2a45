import type { Tenant } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { Change } from '../domain/change.ts'
import type { Dismissal, FindingPlace } from '../domain/finding.ts'
import type { Ports } from '../ports.ts'
import { findFinding } from './find-finding.ts'
import { makeChange } from './make-change.ts'

export type DismissOutcome =
  | { readonly kind: 'dismissed'; readonly dismissal: Dismissal; readonly change: Change }
  /** The template has changed and the words are gone. */
  | { readonly kind: 'no-such-finding' }
  | { readonly kind: 'needs-reason' }
  | { readonly kind: 'conflict'; readonly by: Change | null }

export const dismissalDays = { least: 1, most: 180 }

/** Lets a finding not count for a while: bound to the template, the rule and the very words, with a reason and an end. */
export async function dismissFinding(
  ports: Pick<Ports, 'store' | 'now' | 'newId'>,
  ask: { tenant: Tenant; actor: Actor; place: FindingPlace; reason: string; days: number },
): Promise<DismissOutcome> {
  if (ask.reason.trim().length < 3) return { kind: 'needs-reason' }
  const found = await findFinding(ports, ask)
  if (!found) return { kind: 'no-such-finding' }
  const days = Math.min(Math.max(Math.round(ask.days) || 0, dismissalDays.least), dismissalDays.most)
  const dismissal: Dismissal = {
    id: ports.newId(),
    templateId: found.template.id,
    rule: found.finding.rule,
    text: found.finding.text,
    reason: ask.reason.trim().slice(0, 500),
    until: new Date(ports.now().getTime() + days * 24 * 60 * 60 * 1000),
  }
  const effects = [{ kind: 'dismissal-added' as const, dismissal }]
  const outcome = await ports.store.change(makeChange(ports, { ...ask, action: 'finding-dismissed', effects }), [])
  return outcome.kind === 'conflict'
    ? { kind: 'conflict', by: outcome.by }
    : { kind: 'dismissed', dismissal, change: outcome.change }
}
