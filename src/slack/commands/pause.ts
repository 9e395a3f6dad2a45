import { pauseCampaigns } from '../../flows/pause-campaigns.ts'
import type { Command } from '../face.ts'
import { paused } from '../messages/paused.ts'
import { inChannel, privately } from '../reply.ts'
import { listCampaigns } from './list-campaigns.ts'

export const pause: Command = {
  name: 'pause',
  usage: 'all | <campaign>',
  summary: 'Pause campaigns at once, on both channels; offers undo.',
  role: 'approver',
  about: 'account',
  run: async (ports, ask) => {
    if (ask.text === '') return listCampaigns(ports, ask)
    const outcome = await pauseCampaigns(ports, { tenant: ask.account, actor: ask.actor, name: ask.text })
    return outcome.kind === 'paused' ? inChannel(paused(outcome, ask)) : privately(paused(outcome, ask))
  },
}
