import { auditTemplates } from '../../flows/audit-templates.ts'
import { dismissRestriction, liftRestriction } from '../../flows/close-restriction.ts'
import { draftReply } from '../../flows/draft-reply.ts'
import { switchOfficial } from '../../flows/switch-official.ts'
import { undoChange } from '../../flows/undo-change.ts'
import type { Ports } from '../../ports.ts'
import { type ClosingWay, controls } from '../controls.ts'
import { type AccountAsking, type Button, hearButton } from '../face.ts'
import { auditReport } from '../messages/audit-report.ts'
import { liftAsks, liftSettled, secondAsked } from '../messages/lift.ts'
import { replyDraft } from '../messages/reply-draft.ts'
import { switched } from '../messages/switched.ts'
import { undone } from '../messages/undone.ts'
import { inChannel, privately, type Reply, replacing } from '../reply.ts'

/** The buttons on the card of an incident. The card itself is redrawn by the announcement of the change. */
export const incidentButtons: readonly Button[] = [
  hearButton(controls.auditAll, 'member', async (ports, ask) =>
    inChannel(auditReport(await auditTemplates(ports, { tenant: ask.account, name: 'all' }), ask.account.accountId)),
  ),
  hearButton(controls.officialOn, 'approver', async (ports, ask) => {
    const outcome = await switchOfficial(ports, { tenant: ask.account, actor: ask.actor, name: 'all', on: true })
    const reply = switched(outcome, ask)
    return outcome.kind === 'switched' ? inChannel(reply) : privately(reply)
  }),
  hearButton(controls.undoPause, 'approver', async (ports, ask) => {
    const outcome = await undoChange(ports, { tenant: ask.account, actor: ask.actor, changeId: ask.value.change })
    return outcome.kind === 'undone' ? inChannel(undone(outcome, ask)) : privately(undone(outcome, ask))
  }),
  hearButton(controls.nextSteps, 'member', async (ports, ask) => {
    const draft = await draftReply(ports, { tenant: ask.account, restrictionId: ask.value.restriction })
    return privately(replyDraft(draft, ask.account.accountId))
  }),
  hearButton(controls.lifted, 'approver', async (ports, ask) => {
    const outcome = await liftRestriction(ports, {
      tenant: ask.account,
      actor: ask.actor,
      restrictionId: ask.value.restriction,
      back: null,
    })
    return privately(liftAsks(outcome, ask))
  }),
  hearButton(controls.liftTo, 'approver', async (ports, ask) =>
    close(ports, ask, { restriction: ask.value.restriction, way: ask.value.back }),
  ),
  hearButton(controls.notRestriction, 'approver', async (ports, ask) =>
    close(ports, ask, { restriction: ask.value.restriction, way: 'dismiss' }),
  ),
  hearButton(controls.agree, 'approver', async (ports, ask) => close(ports, ask, ask.value)),
]

type Close = { readonly restriction: string; readonly way: ClosingWay; readonly first?: string }

async function close(ports: Ports, ask: AccountAsking, { restriction, way, first }: Close): Promise<Reply> {
  const of = { tenant: ask.account, actor: ask.actor, restrictionId: restriction, ...(first && { firstAsked: first }) }
  const outcome =
    way === 'dismiss' ? await dismissRestriction(ports, of) : await liftRestriction(ports, { ...of, back: way })
  if (outcome.kind === 'needs-second' && outcome.isTheFirst) return inChannel(secondAsked(outcome, ask, way))
  const told = liftSettled(outcome, ask, first)
  if (outcome.kind !== 'lifted') return privately(told)
  return first === undefined ? inChannel(told) : replacing(told)
}
