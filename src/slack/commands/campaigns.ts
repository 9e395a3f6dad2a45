import { findCampaigns } from '../../flows/find-campaigns.ts'
import type { Command } from '../face.ts'
import { campaignForm } from '../forms/campaign.ts'
import { unknownCampaign } from '../messages/campaigns.ts'
import { campaignList, campaignShown } from '../messages/lists.ts'
import { opening, privately } from '../reply.ts'

export const campaigns: Command = {
  name: 'campaigns',
  usage: '[show <campaign> | add]',
  summary: 'List campaigns, show one, or add one.',
  role: 'member',
  approverWords: ['add'],
  about: 'account',
  run: async (ports, ask) => {
    const [word = '', ...name] = ask.words
    const [all, holds, templates] = await Promise.all([
      ports.store.campaigns(ask.account),
      ports.store.holds(ask.account),
      ports.store.templates(ask.account),
    ])
    if (word.toLowerCase() === 'add') return opening(campaignForm(ask.account, templates))
    if (word.toLowerCase() !== 'show' || name.length === 0)
      return privately(campaignList({ ...ask, campaigns: all, holds }))
    const found = await findCampaigns(ports, { tenant: ask.account, name: name.join(' ') })
    const one = found.kind === 'found' ? found.campaigns[0] : undefined
    if (one) return privately(campaignShown(one, { ...ask, holds, templates }))
    return privately(
      unknownCampaign({ name: name.join(' '), nearest: found.kind === 'unknown-campaign' ? found.nearest : null }),
    )
  },
}
