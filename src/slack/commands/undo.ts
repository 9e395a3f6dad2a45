import { undoChange } from '../../flows/undo-change.ts'
import type { Command } from '../face.ts'
import { undone } from '../messages/undone.ts'
import { inChannel, privately } from '../reply.ts'

export const undo: Command = {
  name: 'undo',
  usage: '',
  summary: 'Take back the newest change exactly.',
  role: 'approver',
  about: 'account',
  run: async (ports, ask) => {
    const outcome = await undoChange(ports, { tenant: ask.account, actor: ask.actor, changeId: null })
    return outcome.kind === 'undone' ? inChannel(undone(outcome, ask)) : privately(undone(outcome, ask))
  },
}
