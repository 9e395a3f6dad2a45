import type { Command } from '../face.ts'
import { type Block, context, escaped, type Message, message, sections } from '../reply.ts'

/** The command table itself, so that help cannot say anything else. */
export const commandTable = (commands: readonly Command[]): readonly Block[] => sections(commands.map(line))

export const helpMessage = (commands: readonly Command[]): Message =>
  message(
    `F5 Guard knows: ${commands.map((one) => one.name).join(', ')}. Type \`/f5 help &lt;command&gt;\` for one of them.`,
    ...commandTable(commands),
    context(
      'Commands marked with * change something and are for approvers. With several accounts, add `in &lt;account&gt;` or ask in its channel.',
    ),
  )

export const helpOnCommand = (command: Command): Message => {
  const who = command.role === 'approver' ? 'For approvers.' : 'For everybody in the workspace.'
  const more = (command.approverWords ?? []).map((word) => `\`/f5 ${command.name} ${word}\``)
  const text = [line(command), who, ...(more.length > 0 ? [`For approvers: ${more.join(', ')}.`] : [])].join('\n')
  return message(text, ...sections(text.split('\n')))
}

const line = (command: Command): string => {
  const usage = `/f5 ${command.name}${command.usage ? ` ${command.usage}` : ''}`
  return `\`${escaped(usage)}\`${command.role === 'approver' ? '*' : ''}  ${command.summary}`
}
