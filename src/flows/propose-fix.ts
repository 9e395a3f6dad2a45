import type { Account, Tenant } from '../domain/account.ts'
import type { Approval } from '../domain/approval.ts'
import type { Audit, Dismissal } from '../domain/finding.ts'
import { fixMessage } from '../domain/fix.ts'
import { judgeRewrite } from '../domain/judge-rewrite.ts'
import { ruleById } from '../domain/rules/index.ts'
import { canonicalText, type MessageText, type Template } from '../domain/template.ts'
import type { ModelSilence, Ports } from '../ports.ts'
import { auditOptions, auditTemplate } from './audit-templates.ts'

/** A fix that passed every rule, ready for a person. */
export type Proposal = {
  readonly template: Template
  readonly approval: Approval
  readonly before: Audit
  readonly after: Audit
}

export type ProposeOutcome =
  | ({ readonly kind: 'proposed' } & Proposal)
  | { readonly kind: 'nothing-to-fix'; readonly template: Template }
  /** No mechanical fix, and no draft that the rules let through: a person must write. */
  | {
      readonly kind: 'no-fix'
      readonly template: Template
      readonly audit: Audit
      readonly silence: ModelSilence['because'] | 'drafts-refused'
    }
  | { readonly kind: 'unknown-template' }

type Subject = {
  readonly template: Template
  readonly account: Account | null
  readonly dismissals: readonly Dismissal[]
  readonly now: Date
}

/** Makes a fix: mechanical where the meaning stays, else the model's draft. Whatever is proposed has passed every rule. */
export async function proposeFix(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'digest' | 'model'>,
  ask: { tenant: Tenant; templateId: string },
): Promise<ProposeOutcome> {
  const template = (await ports.store.templates(ask.tenant)).find((one) => one.id === ask.templateId)
  if (!template) return { kind: 'unknown-template' }
  const [account, dismissals] = await Promise.all([ports.store.account(ask.tenant), ports.store.dismissals(ask.tenant)])
  const subject = { template, account, dismissals, now: ports.now() }
  const before = audit(subject, template.text)
  if (before.findings.length === 0) return { kind: 'nothing-to-fix', template }
  const fixed = fixMessage(template.text, auditOptions(template.id, subject))
  if (fixed && isClean(audit(subject, fixed.text), before)) return propose(ports, subject, fixed.text, 'rules')
  const draft = await draftByModel(ports.model, subject, before)
  if (draft.kind === 'drafted') return propose(ports, subject, draft.text, 'model')
  return { kind: 'no-fix', template, audit: before, silence: draft.because }
}

/** Stores a text that passed the rules as the one thing an approval is about. */
export async function propose(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'digest'>,
  subject: Subject,
  text: MessageText,
  writtenBy: Approval['writtenBy'],
): Promise<Extract<ProposeOutcome, { kind: 'proposed' }>> {
  const { template } = subject
  const approval: Approval = {
    workspaceId: template.workspaceId,
    accountId: template.accountId,
    id: ports.newId(),
    templateId: template.id,
    baseRevision: template.revision,
    baseHash: ports.digest(canonicalText(template.text)),
    text,
    textHash: ports.digest(canonicalText(text)),
    writtenBy,
    state: 'open',
    createdAt: ports.now(),
    decidedBy: null,
  }
  await ports.store.saveApproval(approval)
  return { kind: 'proposed', template, approval, before: audit(subject, template.text), after: audit(subject, text) }
}

const audit = (subject: Subject, text: MessageText): Audit => auditTemplate({ id: subject.template.id, text }, subject)

/** No clear finding is left, and no borderline one that was not there before. */
export const isClean = (after: Audit, before: Audit): boolean =>
  after.findings.every(
    (one) =>
      one.certainty === 'borderline' && before.findings.some((was) => was.rule === one.rule && was.text === one.text),
  )

const mostDrafts = 3

async function draftByModel(
  model: Ports['model'],
  subject: Subject,
  before: Audit,
): Promise<
  { kind: 'drafted'; text: MessageText } | { kind: 'none'; because: ModelSilence['because'] | 'drafts-refused' }
> {
  const { text } = subject.template
  const findings = before.findings.map((one) => ({
    rule: ruleById(one.rule)?.summary ?? one.rule,
    words: one.text,
    why: ruleById(one.rule)?.why ?? '',
  }))
  let failedRules: readonly string[] = []
  for (let draft = 0; draft < mostDrafts; draft++) {
    const said = await model.rewriteTemplate({ text, findings, failedRules })
    if (said.kind === 'silent') return { kind: 'none', because: said.because }
    const after: MessageText = { ...text, subject: said.subject, body: said.body }
    const judged = judgeRewrite({ before: text, after, audit: (of) => audit(subject, of) })
    if (judged.kind === 'passes' && isClean(audit(subject, after), before)) return { kind: 'drafted', text: after }
    failedRules = objections(judged, audit(subject, after))
  }
  return { kind: 'none', because: 'drafts-refused' }
}

/** What the next draft is told: the rules that failed, or what the guard found where no rule did. */
const objections = (judged: ReturnType<typeof judgeRewrite>, after: Audit): readonly string[] => {
  if (judged.kind === 'passes') return after.findings.map((one) => one.rule)
  return judged.rules.length > 0 ? judged.rules : [judged.because]
}
