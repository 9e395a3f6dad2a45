import type { Audit, Dismissal, Finding, Severity, Verdict } from './finding.ts'
import type { AuditSettings, Message } from './message/message.ts'
import { isTooLong, readMessage } from './message/read-message.ts'
import { speaks } from './phrases/index.ts'
import { rules } from './rules/index.ts'
import { findingOf, wholeMessage } from './rules/places.ts'
import type { Place, Rule } from './rules/rule.ts'
import { unreadableMessage } from './rules/unreadable-message.ts'
import type { MessageText } from './template.ts'
import { type Applied, inTheirWeight } from './weigh-findings.ts'
import { type ScaleOfLanguage, type WeighedMessage, weighMessage } from './weigh-message.ts'

export type AuditOptions = Partial<AuditSettings> & {
  readonly dismissals?: readonly Pick<Dismissal, 'rule' | 'text' | 'until'>[]
  /** Decides which dismissals have run out; without it all of them hold. */
  readonly now?: Date
  /** Clear findings of medium severity block as well. */
  readonly blockOnMedium?: boolean
  /** By rule id, where the caller weighs a rule otherwise than the product; one that is off counts as not checked. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** False: by the rules alone, whatever the weight of all the words says. */
  readonly weighs?: boolean
  /** By language; as they were learned when left out. */
  readonly scales?: ScaleOfLanguage
  /** Instead of the list of the product; for tests of what happens when a rule fails. */
  readonly rules?: readonly Rule[]
}

/** Applies every rule to a message: a template, or a message with its placeholders filled. The same text gives the same audit. */
export const auditMessage = (text: MessageText, options: AuditOptions = {}): Audit => {
  const all = options.rules ?? rules
  const list = withSeverities(all, options.severities ?? {})
  const settings = { injectsOrderId: options.injectsOrderId ?? false, allowedHosts: options.allowedHosts ?? [] }
  const message = read(text, settings)
  if (!message) return unreadable(all, options)
  const judged = list.map((rule) => apply(rule, message))
  const weighed = options.weighs === false ? null : weigh(message, options.scales)
  const isDismissed = (finding: Finding) =>
    (options.dismissals ?? []).some((one) => dismisses(one, finding, options.now)) &&
    !judged.some((one) => one.failed && one.findings.includes(finding))
  const findings = inTheirWeight(judged, weighed, list, text).toSorted(inOrder)
  const counted = findings.filter((finding) => !isDismissed(finding))
  return {
    verdict: verdictOf(counted, options.blockOnMedium ?? false),
    findings: counted,
    dismissed: findings.filter(isDismissed),
    notChecked: all
      .filter((rule) => options.severities?.[rule.id] === 'off' || !isChecked(rule, message.language))
      .map((rule) => rule.id),
  }
}

const isChecked = (rule: Rule, language: string | null): boolean =>
  !rule.undecidable && rule.families.every((family) => speaks(language, family))

const withSeverities = (list: readonly Rule[], severities: NonNullable<AuditOptions['severities']>): readonly Rule[] =>
  list.flatMap((rule) => {
    const severity = Object.hasOwn(severities, rule.id) ? severities[rule.id]! : rule.severity
    return severity === 'off' ? [] : [severity === rule.severity ? rule : { ...rule, severity }]
  })

/** Null for what is too long to be read. A fault in the reading stops no other message, and lets this one not pass. */
const read = (text: MessageText, settings: AuditSettings): Message | null => {
  try {
    return isTooLong(text) ? null : readMessage(text, settings)
  } catch {
    return null
  }
}

const unreadable = (list: readonly Rule[], options: AuditOptions): Audit => {
  const findings = [findingOf(unreadableMessage, wholeMessage('clear'), null)]
  return {
    verdict: verdictOf(findings, options.blockOnMedium ?? false),
    findings,
    dismissed: [],
    notChecked: list.filter((rule) => rule.id !== unreadableMessage.id).map((rule) => rule.id),
  }
}

/** What a rule may report about one message; more would only be more of the same. */
const mostPlaces = 100

const nothing: Applied = { findings: [], failed: false }

/** A rule that throws has not checked the message, and what was not checked is not sent. */
const apply = (rule: Rule, message: Message): Applied => {
  try {
    const found = rule.check(message)
    if (found.length === 0) return nothing
    const places = merged(found.slice(0, mostPlaces * 10)).slice(0, mostPlaces)
    return { findings: places.map((place) => findingOf(rule, place, message.source)), failed: false }
  } catch {
    const severity = rule.severity === 'critical' ? 'critical' : 'high'
    return { findings: [{ ...findingOf(rule, wholeMessage('clear'), null), severity }], failed: true }
  }
}

/** Where the weighing fails, the rules still hold. */
const weigh = (message: Message, scales: ScaleOfLanguage | undefined): WeighedMessage | null => {
  try {
    return weighMessage(message, scales)
  } catch {
    return null
  }
}

/** Places that overlap say one thing: what is clear swallows what is not, and like places become one. */
const merged = (places: readonly Place[]): readonly Place[] => {
  const kept: Place[] = []
  for (const certainty of ['clear', 'borderline'] as const) {
    const like = places
      .filter((place) => place.certainty === certainty)
      .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    for (const place of like) {
      const at = kept.findIndex((one) => collides(one, place))
      if (at < 0) kept.push(place)
      else if (kept[at]!.certainty === certainty) kept[at] = joined(kept[at]!, place)
    }
  }
  return kept
}

const joined = (a: Place, b: Place): Place =>
  a.end === null || b.end === null || b.end <= a.end ? a : { ...a, end: b.end }

const collides = (a: Place, b: Place): boolean =>
  a.field === b.field && (a.field === 'message' || ((a.start ?? 0) < (b.end ?? 0) && (b.start ?? 0) < (a.end ?? 0)))

const fields = ['subject', 'body', 'message'] as const

const inOrder = (a: Finding, b: Finding): number =>
  fields.indexOf(a.field) - fields.indexOf(b.field) ||
  (a.start ?? 0) - (b.start ?? 0) ||
  (a.end ?? 0) - (b.end ?? 0) ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)

const dismisses = (one: Pick<Dismissal, 'rule' | 'text' | 'until'>, finding: Finding, now: Date | undefined): boolean =>
  one.rule === finding.rule && one.text === finding.text && (now === undefined || one.until.getTime() > now.getTime())

const verdictOf = (findings: readonly Finding[], blockOnMedium: boolean): Verdict => {
  if (findings.length === 0) return 'pass'
  const blocking = blockOnMedium ? ['critical', 'high', 'medium'] : ['critical', 'high']
  return findings.some((one) => one.certainty === 'clear' && blocking.includes(one.severity)) ? 'block' : 'warn'
}
