import { countRehearsed } from '../../flows/change-settings.ts'
import type { Command } from '../face.ts'
import { settingsForm } from '../forms/settings.ts'
import { opening } from '../reply.ts'

export const settings: Command = {
  name: 'settings',
  usage: '',
  summary: 'The account’s live switch, its alert channel, and what a restriction does.',
  role: 'approver',
  about: 'account',
  run: async (ports, ask) => {
    const rehearsed = await countRehearsed(ports, { tenant: ask.account })
    return opening(settingsForm(ask.account, { liveAllowed: ports.liveAllowed, rehearsed }))
  },
}
