import { showHistory } from '../../flows/show-history.ts'
import { tellIncident } from '../../flows/tell-incident.ts'
import type { Ports } from '../../ports.ts'
import type { AccountAsking, Command } from '../face.ts'
import { history as historyMessage } from '../messages/history.ts'
import { incidentFile, incidentMissing, incidentTold } from '../messages/incident-story.ts'
import { privately, type Reply, say } from '../reply.ts'

export const history: Command = {
  name: 'history',
  usage: '[incident [<number>]]',
  summary: 'Who changed what, and when; the whole story of an incident as a file.',
  role: 'member',
  about: 'account',
  run: async (ports, ask) => {
    if (ask.words[0]?.toLowerCase() === 'incident') return tell(ports, ask, ask.words[1] ?? '1')
    const facts = await showHistory(ports, { tenant: ask.account, limit: 25 })
    return privately(facts ? historyMessage(facts) : say('This account is gone.'))
  },
}

/** Incidents are counted from the newest. */
async function tell(ports: Ports, ask: AccountAsking, word: string): Promise<Reply> {
  const number = /^[1-9]\d{0,3}$/.test(word) ? Number(word) : 0
  const story = number > 0 ? await tellIncident(ports, { tenant: ask.account, number }) : null
  if (!story) return privately(incidentMissing(ask.account, word))
  return { kind: 'file', file: incidentFile(story), message: incidentTold(story) }
}
