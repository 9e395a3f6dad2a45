import { showStatus } from '../../flows/show-status.ts'
import type { Command } from '../face.ts'
import { status as statusMessage } from '../messages/status.ts'
import { privately, say } from '../reply.ts'

export const status: Command = {
  name: 'status',
  usage: '',
  summary: 'Restriction, campaigns, sends of the last day, connections.',
  role: 'member',
  about: 'account',
  run: async (ports, ask) => {
    const facts = await showStatus(ports, { tenant: ask.account })
    return privately(facts ? statusMessage(facts) : say('This account is gone.'))
  },
}
