import type { Account } from '../domain/account.ts'
import type { Change } from '../domain/change.ts'
import { type Reason, type Severity, severities } from '../domain/finding.ts'
import type { Restriction } from '../domain/notice.ts'
import { ruleById } from '../domain/rules/index.ts'
import type { Template } from '../domain/template.ts'
import type { Ports } from '../ports.ts'
import { auditTemplate } from './audit-templates.ts'

/** A reason the notice lists, beside what the audit found for it. */
export type CandidateReason = {
  readonly reason: Reason
  /** What was found in texts that were in use, the gravest and the most sent first; empty when the audit found nothing. */
  readonly found: readonly Candidate[]
}

type Candidate = {
  readonly template: Template
  readonly rule: string
  readonly severity: Severity
  readonly words: string
  /** The template has been revised since, and this is gone. */
  readonly mended: boolean
  /** Messages of the template that left in the 30 days before the restriction. */
  readonly sent: number
}

type Needs = Pick<Ports, 'store' | 'now'>
type Asked = { readonly account: Account; readonly restriction: Restriction; readonly changes: readonly Change[] }

/** So far back Amazon may have looked. */
const lookBack = 30 * 24 * 60 * 60 * 1000
/** Of one template; what was changed more often than that in a month was hardly sent in between. */
const mostRevisions = 10

/** Sets the reasons of a notice against an audit of every text that was in use in the 30 days before. `changes` is newest first. */
export async function rankReasons(ports: Needs, ask: Asked): Promise<readonly CandidateReason[]> {
  const { account, restriction } = ask
  const [templates, dismissals, sent] = await Promise.all([
    ports.store.templates(account),
    ports.store.dismissals(account),
    sentByTemplate(ports, ask),
  ])
  const by = { account, dismissals, now: ports.now() }
  const found: (Candidate & { readonly reason: Reason })[] = []
  for (const template of templates) {
    const now = auditTemplate(template, by).findings
    const seen = new Set<string>()
    for (const text of await textsInUse(ports, ask, template)) {
      for (const { rule, severity, text: words } of auditTemplate({ id: template.id, text }, by).findings) {
        const reason = ruleById(rule)?.reason
        if (!reason || seen.has(`${rule} ${words}`)) continue
        seen.add(`${rule} ${words}`)
        const mended = !now.some((one) => one.rule === rule && one.text === words)
        found.push({ template, rule, severity, words, mended, sent: sent.get(template.id) ?? 0, reason })
      }
    }
  }
  const sorted = found.toSorted(byWeight)
  const reasons = new Set([...restriction.candidateReasons, ...sorted.map((one) => one.reason)])
  return [...reasons]
    .map((reason) => ({ reason, found: sorted.filter((one) => one.reason === reason) }))
    .toSorted((a, b) => b.found.length - a.found.length)
}

const byWeight = (a: Candidate, b: Candidate): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.sent - a.sent

const left: readonly string[] = ['sent', 'unknown', 'undelivered']

async function sentByTemplate(ports: Needs, { account, restriction }: Asked): Promise<ReadonlyMap<string, number>> {
  const from = new Date(restriction.since.getTime() - lookBack)
  const [campaigns, counts] = await Promise.all([
    ports.store.campaigns(account),
    ports.store.countSends(account, { from, to: restriction.since }),
  ])
  const sent = new Map<string, number>()
  for (const { campaignId, channel, kind, count } of counts) {
    const templateId = campaigns.find((one) => one.id === campaignId)?.templateId
    if (!templateId || channel !== 'buyer-message' || !left.includes(kind)) continue
    sent.set(templateId, (sent.get(templateId) ?? 0) + count)
  }
  return sent
}

/** The text in use when the incident began, and those before it: what Amazon may have minded, whatever was mended since. */
async function textsInUse(ports: Needs, { restriction, changes }: Asked, template: Template) {
  const since = restriction.since.getTime()
  const revised = changes
    .filter((change) => change.at.getTime() >= since - lookBack)
    .flatMap(({ at, effects }) => effects.map((effect) => ({ at, effect })))
  const numbers = revised.flatMap(({ at, effect }) =>
    effect.kind === 'revision' && effect.templateId === template.id ? [{ at: at.getTime(), from: effect.from }] : [],
  )
  // Newest first: the last of those after the beginning names what was in use then.
  const then = numbers.findLast(({ at }) => at >= since)
  const before = numbers.filter(({ at }) => at < since)
  const wanted = [...new Set([...(then ? [then.from] : []), ...before.map(({ from }) => from)])].slice(0, mostRevisions)
  const older = await Promise.all(wanted.map((number) => ports.store.revision(template, template.id, number)))
  return [...(then ? [] : [template.text]), ...older.flatMap((revision) => (revision ? [revision.text] : []))]
}
