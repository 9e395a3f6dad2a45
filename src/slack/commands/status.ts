import { showOverview } from '../../flows/show-overview.ts'
import { showStatus } from '../../flows/show-status.ts'
import type { Command } from '../face.ts'
import { overview, status as statusMessage } from '../messages/status.ts'
import { privately, say } from '../reply.ts'

export const status: Command = {
  name: 'status',
  usage: '',
  summary: 'Restriction, campaigns, sends of the last day, connections; of all accounts, outside their channels.',
  role: 'member',
  about: 'account',
  run: async (ports, ask) => {
    const others = ask.accounts.filter((one) => one.accountId !== ask.account.accountId)
    const [facts, lines] = await Promise.all([
      showStatus(ports, { tenant: ask.account }),
      showOverview(ports, { accounts: others }),
    ])
    return privately(facts ? statusMessage(facts, lines) : say('This account is gone.'))
  },
  ofAll: async (ports, ask) => privately(overview(await showOverview(ports, ask))),
}
