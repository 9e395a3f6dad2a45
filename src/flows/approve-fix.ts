import type { Tenant } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { Approval } from '../domain/approval.ts'
import type { Change } from '../domain/change.ts'
import type { Audit } from '../domain/finding.ts'
import { canonicalText, type MessageText, type Template } from '../domain/template.ts'
import type { Ports } from '../ports.ts'
import { badText } from './add-template.ts'
import { auditTemplate } from './audit-templates.ts'
import { makeChange } from './make-change.ts'
import { isClean, type Proposal, propose } from './propose-fix.ts'

export type ApproveOutcome =
  | {
      readonly kind: 'approved'
      readonly template: Template
      readonly change: Change
      readonly approval: Approval
      readonly revision: number
    }
  /** Answered before, or the template has moved on since: nothing changed. */
  | { readonly kind: 'stale'; readonly template: Template | null; readonly approval: Approval | null }
  /** The rules of today do not pass it any more. */
  | { readonly kind: 'blocked'; readonly template: Template; readonly audit: Audit }

/** Puts a proposed text into use: once, on exactly the revision it was made for, after the rules have passed it again. */
export async function approveFix(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'digest'>,
  ask: { tenant: Tenant; actor: Actor; approvalId: string },
): Promise<ApproveOutcome> {
  const approval = await ports.store.approval(ask.tenant, ask.approvalId)
  const template = (await ports.store.templates(ask.tenant)).find((one) => one.id === approval?.templateId) ?? null
  if (!approval || !template || approval.state !== 'open') return { kind: 'stale', template, approval }
  const moved =
    template.revision !== approval.baseRevision || ports.digest(canonicalText(template.text)) !== approval.baseHash
  if (moved || ports.digest(canonicalText(approval.text)) !== approval.textHash)
    return { kind: 'stale', template, approval }
  const by = {
    account: await ports.store.account(ask.tenant),
    dismissals: await ports.store.dismissals(ask.tenant),
    now: ports.now(),
  }
  const audit = auditTemplate({ id: template.id, text: approval.text }, by)
  if (!isClean(audit, auditTemplate(template, by))) return { kind: 'blocked', template, audit }
  const to = (await ports.store.lastRevision(ask.tenant, template.id)) + 1
  const effects = [
    { kind: 'revision' as const, templateId: template.id, from: template.revision, to, text: approval.text },
  ]
  const outcome = await ports.store.approve(
    ask.tenant,
    approval.id,
    makeChange(ports, { ...ask, action: 'fix-approved', effects }),
  )
  if (outcome.kind !== 'changed')
    return { kind: 'stale', template, approval: (await ports.store.approval(ask.tenant, approval.id)) ?? approval }
  return { kind: 'approved', template, change: outcome.change, approval, revision: to }
}

export type RejectOutcome = {
  readonly kind: 'rejected' | 'stale'
  readonly approval: Approval | null
  readonly template: Template | null
}

/** Turns a proposal down; the template stays as it is. */
export async function rejectFix(
  ports: Pick<Ports, 'store'>,
  ask: { tenant: Tenant; userId: string; approvalId: string },
): Promise<RejectOutcome> {
  const first = await ports.store.reject(ask.tenant, ask.approvalId, ask.userId)
  const approval = await ports.store.approval(ask.tenant, ask.approvalId)
  const template = (await ports.store.templates(ask.tenant)).find((one) => one.id === approval?.templateId) ?? null
  return { kind: first ? 'rejected' : 'stale', approval, template }
}

export type EditOutcome =
  | ({ readonly kind: 'proposed' } & Proposal)
  | { readonly kind: 'blocked'; readonly template: Template; readonly audit: Audit }
  | { readonly kind: 'too-long' | 'empty'; readonly field: 'name' | 'subject' | 'body' }
  | { readonly kind: 'stale'; readonly template: Template | null; readonly approval: Approval | null }

/** A person's own words instead of the proposed ones: a new proposal when the rules pass them, else what they object to. */
export async function editFix(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'digest'>,
  ask: { tenant: Tenant; approvalId: string; subject: string; body: string },
): Promise<EditOutcome> {
  const approval = await ports.store.approval(ask.tenant, ask.approvalId)
  const template = (await ports.store.templates(ask.tenant)).find((one) => one.id === approval?.templateId) ?? null
  if (!approval || !template || approval.state !== 'open' || template.revision !== approval.baseRevision)
    return { kind: 'stale', template, approval }
  const wrong = badText({ name: template.name, subject: ask.subject, body: ask.body })
  if (wrong) return { kind: wrong.kind, field: wrong.field }
  const text: MessageText = { ...approval.text, subject: ask.subject, body: ask.body }
  const subject = {
    template,
    account: await ports.store.account(ask.tenant),
    dismissals: await ports.store.dismissals(ask.tenant),
    now: ports.now(),
  }
  const audit = auditTemplate({ id: template.id, text }, subject)
  if (!isClean(audit, auditTemplate(template, subject))) return { kind: 'blocked', template, audit }
  return propose(ports, subject, text, 'person')
}
