import { contactTraces } from './contact-traces.ts'
import { markupOf, placeholdersOf, readable, whole } from './draft-parts.ts'
import type { Audit, Finding } from './finding.ts'
import { hiddenCharacters, lookAlikes } from './hidden-characters.ts'
import { ruleById } from './rules/index.ts'
import { sameLanguage } from './same-language.ts'
import type { MessageText } from './template.ts'

export const rewriteFaults = [
  'empty',
  'unchanged',
  'too-long',
  'too-short',
  'line-break-in-subject',
  'format',
  'hidden-characters',
  'look-alikes',
  'placeholders',
  'markup',
  'new-address',
  'new-mail-address',
  'new-phone',
  'new-mention',
  'language',
  'not-checked',
  'new-finding',
  'still-blocked',
] as const
export type RewriteFault = (typeof rewriteFaults)[number]

export type RewriteJudgement =
  | { readonly kind: 'passes' }
  /** `rules` names the rules that object; none when it was not a rule. */
  | { readonly kind: 'fails'; readonly because: RewriteFault; readonly rules: readonly string[] }

type Pair = { readonly before: MessageText; readonly after: MessageText }

/** The longest template that is judged or put to a model, subject and body together. */
export const longestText = 4000

/** Short templates may grow to this many characters, or "Leave 5 stars!" could never be put politely. */
const shortText = 200

/** Whether a draft may be shown to a person as a fix. Whoever wrote it is taken for hostile. */
export const judgeRewrite = (ask: Pair & { readonly audit: (text: MessageText) => Audit }): RewriteJudgement => {
  const fault = faults.find(([, has]) => has(ask))
  return fault ? { kind: 'fails', because: fault[0], rules: [] } : audited(ask)
}

const size = (text: MessageText): number => text.subject.length + text.body.length

/** In the order of cost; the sizes come first because they bound everything after them. */
const faults: readonly (readonly [RewriteFault, (pair: Pair) => boolean])[] = [
  [
    'too-long',
    ({ before, after }) =>
      size(before) > longestText || size(after) > Math.min(longestText, Math.max(2 * size(before), shortText)),
  ],
  ['too-short', ({ before, after }) => size(after) < size(before) / 5],
  [
    'empty',
    ({ before, after }) =>
      readable(after).trim() === '' || (before.subject.trim() !== '' && after.subject.trim() === ''),
  ],
  ['unchanged', ({ before, after }) => whole(before) === whole(after)],
  ['line-break-in-subject', ({ after }) => /[\r\n\t]/u.test(after.subject) || after.subject.length > shortText],
  ['format', ({ before, after }) => !sameEnvelope(before, after)],
  ['hidden-characters', ({ after }) => hiddenCharacters(`${whole(after)}\n${readable(after)}`).length > 0],
  ['look-alikes', ({ before, after }) => lookAlikes(readable(after), readable(before)).length > 0],
  ['placeholders', ({ before, after }) => placeholdersOf(before) !== placeholdersOf(after)],
  ['markup', ({ before, after }) => gainsOver(markupOf(after), markupOf(before))],
  ['new-mail-address', gains((traces) => traces.mailAddresses)],
  ['new-address', gains((traces) => traces.addresses)],
  ['new-phone', gains((traces) => traces.phones)],
  ['new-mention', gains((traces) => traces.mentions)],
  ['language', ({ before, after }) => !sameLanguage(readable(before), readable(after), before.language)],
]

/** A draft replaces words only: what surrounds them stays as the person who wrote the template set it. */
const sameEnvelope = (before: MessageText, after: MessageText): boolean =>
  before.format === after.format &&
  before.language === after.language &&
  before.contactReason === after.contactReason &&
  JSON.stringify(before.attachments) === JSON.stringify(after.attachments)

function gains(which: (traces: ReturnType<typeof contactTraces>) => readonly string[]): (pair: Pair) => boolean {
  return ({ before, after }) => gainsOver(which(contactTraces(readable(after))), which(contactTraces(readable(before))))
}

const gainsOver = (after: readonly string[], before: readonly string[]): boolean => surplus(after, before).length > 0

/** The values that occur more often in `after` than in `before`. */
const surplus = (after: readonly string[], before: readonly string[]): readonly string[] => {
  const left = [...before]
  return after.filter((value) => {
    const at = left.indexOf(value)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const audited = ({
  before,
  after,
  audit,
}: Pair & { readonly audit: (text: MessageText) => Audit }): RewriteJudgement => {
  const now = audit(after)
  if (now.verdict === 'block') return { kind: 'fails', because: 'still-blocked', rules: rulesOf(now.findings) }
  // A rule that has no words for this language has not passed the draft.
  const notChecked = now.notChecked.filter((id) => !ruleById(id)?.undecidable)
  if (notChecked.length > 0) return { kind: 'fails', because: 'not-checked', rules: notChecked }
  const then = audit(before)
  // What a person dismissed is bound to words in the old text and excuses nothing in the new one.
  const known = [...then.findings, ...then.dismissed].map(signature)
  const found = [...now.findings, ...now.dismissed]
  const extra = surplus(found.map(signature), known)
  const added = found.filter((finding) => extra.includes(signature(finding)))
  return added.length > 0 ? { kind: 'fails', because: 'new-finding', rules: rulesOf(added) } : { kind: 'passes' }
}

const signature = (finding: Finding): string => JSON.stringify([finding.rule, finding.text])
const rulesOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.map((finding) => finding.rule)),
]
