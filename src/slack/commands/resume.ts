import { resumeCampaigns } from '../../flows/resume-campaigns.ts'
import type { Command } from '../face.ts'
import { campaignList } from '../messages/lists.ts'
import { resumed } from '../messages/resumed.ts'
import { privately } from '../reply.ts'

export const resume: Command = {
  name: 'resume',
  usage: 'all | <campaign>',
  summary: 'Resume campaigns whose templates pass the audit; asks first.',
  role: 'approver',
  about: 'account',
  run: async (ports, ask) => {
    if (ask.text === '') {
      const [campaigns, holds] = await Promise.all([ports.store.campaigns(ask.account), ports.store.holds(ask.account)])
      return privately(campaignList({ ...ask, campaigns, holds }))
    }
    const outcome = await resumeCampaigns(ports, {
      tenant: ask.account,
      actor: ask.actor,
      name: ask.text,
      confirmed: false,
    })
    return privately(resumed(outcome, ask, ask.text))
  },
}
