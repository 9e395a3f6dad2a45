import { pauseCampaigns } from '../../flows/pause-campaigns.ts'
import { resumeCampaigns } from '../../flows/resume-campaigns.ts'
import { sendTest } from '../../flows/send-test.ts'
import { undoChange } from '../../flows/undo-change.ts'
import { controls } from '../controls.ts'
import { type Button, hearButton } from '../face.ts'
import { openCampaign } from '../forms/campaign-forms.ts'
import { paused } from '../messages/paused.ts'
import { refusals } from '../messages/refusals.ts'
import { resumed } from '../messages/resumed.ts'
import { tested } from '../messages/tested.ts'
import { undone } from '../messages/undone.ts'
import { inChannel, privately } from '../reply.ts'

/** Buttons that edit, try, pause, resume and undo. */
export const campaignButtons: readonly Button[] = [
  hearButton(
    controls.editCampaign,
    'approver',
    async (ports, ask) => (await openCampaign(ports, ask, ask.value.campaign)) ?? privately(refusals.stale),
  ),
  hearButton(controls.sendTest, 'approver', async (ports, ask) => {
    const outcome = await sendTest(ports, { account: ask.account, name: ask.value.template })
    return privately(outcome.kind === 'unknown-template' ? refusals.stale : tested(outcome))
  }),
  hearButton(controls.undo, 'approver', async (ports, ask) => {
    const outcome = await undoChange(ports, { tenant: ask.account, actor: ask.actor, changeId: ask.value.change })
    return outcome.kind === 'undone' ? inChannel(undone(outcome, ask)) : privately(undone(outcome, ask))
  }),
  hearButton(controls.pauseNow, 'approver', async (ports, ask) => {
    const outcome = await pauseCampaigns(ports, { tenant: ask.account, actor: ask.actor, name: ask.value.campaign })
    return outcome.kind === 'paused' ? inChannel(paused(outcome, ask)) : privately(paused(outcome, ask))
  }),
  hearButton(controls.resumeAsk, 'approver', async (ports, ask) => {
    const name = ask.value.campaign
    return privately(
      resumed(
        await resumeCampaigns(ports, { tenant: ask.account, actor: ask.actor, name, confirmed: false }),
        ask,
        name,
      ),
    )
  }),
  hearButton(controls.resumeNow, 'approver', async (ports, ask) => {
    const { campaign: name, asked } = ask.value
    const answer = { tenant: ask.account, actor: ask.actor, name, confirmed: true, asked }
    const outcome = await resumeCampaigns(ports, answer)
    return outcome.kind === 'resumed' ? inChannel(resumed(outcome, ask, name)) : privately(resumed(outcome, ask, name))
  }),
]
