import { differenceOf } from '../../domain/difference.ts'
import type { MessageText } from '../../domain/template.ts'
import type { ApproveOutcome, RejectOutcome } from '../../flows/approve-fix.ts'
import type { ExplainOutcome } from '../../flows/explain-finding.ts'
import type { Proposal, ProposeOutcome } from '../../flows/propose-fix.ts'
import { button, controls } from '../controls.ts'
import {
  actions,
  type Block,
  context,
  escaped,
  fitsWhole,
  header,
  type Message,
  message,
  quoted,
  quotedWhole,
  say,
  section,
  verbatim,
} from '../reply.ts'
import { findingLine } from './audit-report.ts'
import { plural } from './words.ts'

/** What changes, before and after, whole, with the buttons that decide. */
export const fixCard = (proposal: Proposal): Message => {
  const { template } = proposal
  const summary = `A fix for “${escaped(template.name)}” passed every rule: approve it?`
  // The text before may be left out, since the difference tells it; what is approved is shown uncut.
  const shown = [true, false].map((withBefore) => fixBlocks(proposal, withBefore)).find(fitsWhole)
  if (shown) return message(summary, ...shown)
  const tooLong = `The fix for “${escaped(template.name)}” is too long to be shown whole in Slack, so it cannot be approved here. Please shorten the template.`
  return message(tooLong, header(`Fix for ${template.name}`), section(tooLong))
}

const fixBlocks = ({ template, approval, before, after }: Proposal, withBefore: boolean): readonly Block[] => {
  const stays = after.findings.length === 1 ? 'stays' : 'stay'
  const left = after.findings.length > 0 ? ` ${plural(after.findings.length, 'warning')} ${stays}.` : ''
  const decides = { account: template.accountId, approval: approval.id }
  return [
    header(`Fix for ${template.name}`),
    section(
      `${writers[approval.writtenBy]} It removes ${plural(before.findings.length - after.findings.length, 'finding')} and passed every rule.${left}`,
    ),
    section(`*What changes* (revision ${template.revision})\n${changes(template.text, approval.text)}`),
    ...(withBefore
      ? [section(`*Before*\n*${escaped(template.text.subject)}*`), ...quotedWhole(template.text.body)]
      : []),
    section(`*After*\n*${escaped(approval.text.subject)}*`),
    ...quotedWhole(approval.text.body),
    ...actions(
      button(controls.approveFix, decides),
      button(controls.editFix, decides),
      button(controls.rejectFix, decides),
    ),
    context(
      'Approving puts exactly this text into use, once, and only while the template is still the one shown as before.',
    ),
  ]
}

const mostChanges = 20

/** Struck out what goes, in bold what comes; the whole texts follow. */
const changes = (before: MessageText, after: MessageText): string => {
  const lines = [...differenceOf(before.subject, after.subject), ...differenceOf(before.body, after.body)].filter(
    (line) => line.kind !== 'kept' && line.text.trim() !== '',
  )
  const shown = lines.slice(0, mostChanges).map(({ kind, text }) => `${marks[kind]} ${verbatim(text, 300)}`)
  const left = lines.length - shown.length
  return [...shown, ...(left > 0 ? [`… and ${plural(left, 'line')} more`] : [])].join('\n') || 'Only empty lines.'
}

const marks = { removed: ':heavy_minus_sign:', added: ':heavy_plus_sign:', kept: '' } as const

const writers = {
  rules: 'A mechanical fix.',
  model: ':robot_face: Drafted by a model, checked by the rules.',
  person: 'Written by a person, checked by the rules.',
} as const

export const proposed = (outcome: ProposeOutcome): Message => {
  switch (outcome.kind) {
    case 'proposed':
      return fixCard(outcome)
    case 'nothing-to-fix':
      return say(`*${escaped(outcome.template.name)}* is clean: there is nothing to fix.`)
    case 'unknown-template':
      return say('This template is gone. `/f5 audit` shows what there is.')
    case 'no-fix':
      return message(
        `No fix for “${escaped(outcome.template.name)}” passed the rules: please reword it.`,
        section(
          `No fix for *${escaped(outcome.template.name)}* passed the rules (${silences[outcome.silence] ?? 'the model did not answer usefully'}). Please reword it by hand; these are the findings:`,
        ),
        ...outcome.audit.findings.slice(0, 8).map((finding) => section(findingLine(finding))),
      )
  }
}

const silences: Readonly<Record<string, string>> = {
  'no-key': 'no mechanical fix, and no model is connected',
  'drafts-refused': 'the model’s drafts broke rules',
  'too-long': 'the text is too long for the model',
}

/** A decided card: what is in use now, and who decided. */
export const fixApproved = (outcome: Extract<ApproveOutcome, { kind: 'approved' }>, userId: string): Message => {
  const { template, approval, revision } = outcome
  const summary = `<@${escaped(userId)}> approved the fix for “${escaped(template.name)}”: revision ${revision} is in use.`
  return message(
    summary,
    section(`:white_check_mark: ${summary}`),
    section(`*${escaped(approval.text.subject)}*`),
    // What is approved is shown uncut.
    ...quotedWhole(approval.text.body),
    ...actions(button(controls.undo, { account: template.accountId, change: outcome.change.id })),
    context('Paused campaigns stay paused: `/f5 resume` starts them.'),
  )
}

export const fixRejected = (outcome: RejectOutcome, userId: string): Message =>
  say(
    `<@${escaped(userId)}> rejected the fix for “${escaped(outcome.template?.name ?? 'a template')}”. The template stays as it is.`,
  )

/** A click that came too late changes nothing and says why, to the clicker alone. */
export const fixStale = (outcome: {
  approval: { state: string; decidedBy: string | null } | null
  template: { name: string } | null
}): Message => {
  const name = escaped(outcome.template?.name ?? 'the template')
  const { approval } = outcome
  if (approval && approval.state !== 'open') {
    const who = approval.decidedBy ? ` by <@${escaped(approval.decidedBy)}>` : ''
    if (approval.state === 'stale') return say(changedSince(name))
    return say(`This fix was ${escaped(approval.state)} already${who}. Nothing was changed.`)
  }
  return say(changedSince(name))
}

const changedSince = (name: string): string =>
  `The text of ${name} has changed since this fix was made, so nothing was done. \`/f5 audit\` offers a new one.`

export const fixBlocked = (outcome: Extract<ApproveOutcome, { kind: 'blocked' }>): Message =>
  message(
    `Today’s rules do not pass this text for “${escaped(outcome.template.name)}”: nothing was changed.`,
    section(`Today’s rules do not pass this text for *${escaped(outcome.template.name)}*: nothing was changed.`),
    ...outcome.audit.findings.slice(0, 8).map((finding) => section(findingLine(finding))),
  )

export const explained = (outcome: ExplainOutcome): Message => {
  if (outcome.kind === 'no-such-finding')
    return say('This finding is gone: the template has changed. `/f5 audit` shows what there is now.')
  const words = outcome.explanation
    ? [
        section(quoted(outcome.explanation, 2500)),
        context(
          `:robot_face: Written by a model (${escaped(outcome.model ?? 'unnamed')}); the rule decides, as of ${outcome.rule.source.checked}.`,
        ),
      ]
    : [context('In the rule’s own words: no model answered.')]
  return message(
    `About “${escaped(outcome.finding.text)}”: ${escaped(outcome.rule.summary)}`,
    section(findingLine(outcome.finding)),
    ...words,
  )
}
