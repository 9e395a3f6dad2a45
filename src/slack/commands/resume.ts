import { resumeCampaigns } from '../../flows/resume-campaigns.ts'
import type { Command } from '../face.ts'
import { resumed } from '../messages/resumed.ts'
import { privately } from '../reply.ts'
import { listCampaigns } from './list-campaigns.ts'

export const resume: Command = {
  name: 'resume',
  usage: 'all | <campaign>',
  summary: 'Resume campaigns whose templates pass the audit; asks first.',
  role: 'approver',
  about: 'account',
  run: async (ports, ask) => {
    if (ask.text === '') return listCampaigns(ports, ask)
    const outcome = await resumeCampaigns(ports, {
      tenant: ask.account,
      actor: ask.actor,
      name: ask.text,
      confirmed: false,
    })
    return privately(resumed(outcome, ask, ask.text))
  },
}
