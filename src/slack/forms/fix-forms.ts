import { editFix } from '../../flows/approve-fix.ts'
import { dismissFinding } from '../../flows/dismiss-finding.ts'
import { controls } from '../controls.ts'
import { type Form, hearForm } from '../face.ts'
import { explained, fixCard, fixStale } from '../messages/fix-card.ts'
import { day } from '../messages/words.ts'
import { inChannel, privately, say, verbatim } from '../reply.ts'
import { blockedWords } from './edit-fix.ts'
import { textOf } from './fields.ts'

/** What comes back from the forms about findings and fixes. */
export const fixForms: readonly Form[] = [
  hearForm(controls.editForm, 'approver', async (ports, ask) => {
    const outcome = await editFix(ports, {
      tenant: ask.account,
      approvalId: ask.value.approval,
      subject: textOf(ask.fields, 'subject'),
      body: textOf(ask.fields, 'body'),
    })
    switch (outcome.kind) {
      case 'proposed':
        return inChannel(fixCard(outcome))
      case 'blocked':
        return { kind: 'errors', errors: { body: blockedWords(outcome.audit) } }
      case 'empty':
      case 'too-long':
        return {
          kind: 'errors',
          errors: { [outcome.field]: outcome.kind === 'empty' ? 'Please write something.' : 'This is too long.' },
        }
      case 'stale':
        return privately(fixStale(outcome))
    }
  }),
  hearForm(controls.dismissForm, 'approver', async (ports, ask) => {
    const outcome = await dismissFinding(ports, {
      tenant: ask.account,
      actor: ask.actor,
      place: ask.value,
      reason: textOf(ask.fields, 'reason'),
      days: Number(textOf(ask.fields, 'days')) || 30,
    })
    if (outcome.kind === 'needs-reason')
      return { kind: 'errors', errors: { reason: 'Please say why, in a few words.' } }
    if (outcome.kind !== 'dismissed') return privately(explained({ kind: 'no-such-finding' }))
    return inChannel(
      say(
        `<@${ask.userId}> dismissed ${verbatim(outcome.dismissal.text, 120)} (\`${outcome.dismissal.rule}\`) until ${day(outcome.dismissal.until)}.`,
      ),
    )
  }),
]
