import { findCampaigns } from '../../flows/find-campaigns.ts'
import type { Command } from '../face.ts'
import { openCampaign, openNewCampaign } from '../forms/campaign-forms.ts'
import { unknownCampaign } from '../messages/campaigns.ts'
import { campaignList, campaignShown } from '../messages/lists.ts'
import { privately } from '../reply.ts'

export const campaigns: Command = {
  name: 'campaigns',
  usage: '[show <campaign> | add | edit <campaign>]',
  summary: 'List campaigns, show one, add one, or edit one.',
  role: 'member',
  approverWords: ['add', 'edit'],
  about: 'account',
  run: async (ports, ask) => {
    const [word = '', ...name] = ask.words
    const what = word.toLowerCase()
    if (what === 'add') return openNewCampaign(ports, ask)
    const [all, holds, templates] = await Promise.all([
      ports.store.campaigns(ask.account),
      ports.store.holds(ask.account),
      ports.store.templates(ask.account),
    ])
    if ((what !== 'show' && what !== 'edit') || name.length === 0)
      return privately(campaignList({ ...ask, campaigns: all, holds }))
    const found = await findCampaigns(ports, { tenant: ask.account, name: name.join(' ') })
    const one = found.kind === 'found' ? found.campaigns[0] : undefined
    const form = one && what === 'edit' ? await openCampaign(ports, ask, one.id) : null
    if (form) return form
    if (one) return privately(campaignShown(one, { ...ask, holds, templates }))
    return privately(
      unknownCampaign({ name: name.join(' '), nearest: found.kind === 'unknown-campaign' ? found.nearest : null }),
    )
  },
}
