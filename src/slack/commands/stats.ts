import { type StatsPeriod, showStats, statsPeriods } from '../../flows/show-stats.ts'
import type { Command } from '../face.ts'
import { stats as statsMessage } from '../messages/stats.ts'
import { privately } from '../reply.ts'

export const stats: Command = {
  name: 'stats',
  usage: '[7d | 30d | 90d] [<campaign>]',
  summary: 'What was sent and what was not, by reason, beside the period before.',
  role: 'member',
  about: 'account',
  run: async (ports, ask) => {
    const period = statsPeriods.find((days) => ask.words[0]?.toLowerCase() === `${days}d`)
    const campaign = (period ? ask.words.slice(1) : ask.words).join(' ') || null
    const days: StatsPeriod = period ?? 30
    return privately(statsMessage(await showStats(ports, { tenant: ask.account, days, campaign })))
  },
}
