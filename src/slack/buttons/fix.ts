import { approveFix, rejectFix } from '../../flows/approve-fix.ts'
import { explainFinding } from '../../flows/explain-finding.ts'
import { findFinding } from '../../flows/find-finding.ts'
import { proposeFix } from '../../flows/propose-fix.ts'
import { controls } from '../controls.ts'
import { type Button, hearButton } from '../face.ts'
import { dismissForm } from '../forms/dismiss-finding.ts'
import { editFixForm, longerThanForm } from '../forms/edit-fix.ts'
import { explained, fixApproved, fixBlocked, fixRejected, fixStale, proposed } from '../messages/fix-card.ts'
import { inChannel, opening, privately, replacing, say } from '../reply.ts'

/** The buttons of an audit report and of a proposed fix. */
export const fixButtons: readonly Button[] = [
  hearButton(controls.showFix, 'member', async (ports, ask) => {
    const outcome = await proposeFix(ports, { tenant: ask.account, templateId: ask.value.template })
    return outcome.kind === 'proposed' ? inChannel(proposed(outcome)) : privately(proposed(outcome))
  }),
  hearButton(controls.explain, 'member', async (ports, ask) =>
    privately(explained(await explainFinding(ports, { tenant: ask.account, place: ask.value }))),
  ),
  hearButton(controls.dismissFinding, 'approver', async (ports, ask) => {
    const found = await findFinding(ports, { tenant: ask.account, place: ask.value })
    return found ? opening(dismissForm(ask.value, found.finding)) : privately(explained({ kind: 'no-such-finding' }))
  }),
  hearButton(controls.approveFix, 'approver', async (ports, ask) => {
    const outcome = await approveFix(ports, { tenant: ask.account, actor: ask.actor, approvalId: ask.value.approval })
    if (outcome.kind === 'approved') return replacing(fixApproved(outcome, ask.userId))
    return privately(outcome.kind === 'stale' ? fixStale(outcome) : fixBlocked(outcome))
  }),
  hearButton(controls.editFix, 'approver', async (ports, ask) => {
    const approval = await ports.store.approval(ask.account, ask.value.approval)
    if (approval?.state !== 'open') return privately(fixStale({ approval, template: null }))
    if (longerThanForm(approval))
      return privately(
        say('This text is longer than a Slack form takes (3,000 characters). Shorten the template first.'),
      )
    return opening(editFixForm(approval))
  }),
  hearButton(controls.rejectFix, 'approver', async (ports, ask) => {
    const outcome = await rejectFix(ports, { tenant: ask.account, userId: ask.userId, approvalId: ask.value.approval })
    return outcome.kind === 'rejected' ? replacing(fixRejected(outcome, ask.userId)) : privately(fixStale(outcome))
  }),
]
