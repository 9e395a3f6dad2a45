import { showHistory } from '../../flows/show-history.ts'
import type { Command } from '../face.ts'
import { history as historyMessage } from '../messages/history.ts'
import { privately, say } from '../reply.ts'

export const history: Command = {
  name: 'history',
  usage: '',
  summary: 'Who changed what, and when.',
  role: 'member',
  about: 'account',
  run: async (ports, ask) => {
    const facts = await showHistory(ports, { tenant: ask.account, limit: 25 })
    return privately(facts ? historyMessage(facts) : say('This account is gone.'))
  },
}
