import { switchOfficial } from '../../flows/switch-official.ts'
import type { Command } from '../face.ts'
import { switched } from '../messages/switched.ts'
import { inChannel, privately, say } from '../reply.ts'

export const official: Command = {
  name: 'official',
  usage: 'on | off [all | <campaign>]',
  summary: 'Use Amazon’s official Request a Review instead of buyer messages, or go back.',
  role: 'approver',
  about: 'account',
  run: async (ports, ask) => {
    const [word = '', ...name] = ask.words
    const way = word.toLowerCase()
    if (way !== 'on' && way !== 'off')
      return privately(
        say('Say `/f5 official on` or `/f5 official off`, for all campaigns or followed by one campaign’s name.'),
      )
    const outcome = await switchOfficial(ports, {
      tenant: ask.account,
      actor: ask.actor,
      name: name.join(' ') || 'all',
      on: way === 'on',
    })
    return outcome.kind === 'switched' ? inChannel(switched(outcome, ask)) : privately(switched(outcome, ask))
  },
}
