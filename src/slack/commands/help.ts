import type { Command } from '../face.ts'
import { helpMessage, helpOnCommand } from '../messages/help.ts'
import { privately } from '../reply.ts'

/** Prints the very list it is given. */
export const helpOn = (others: readonly Command[]): Command => {
  const help: Command = {
    name: 'help',
    usage: '[command]',
    summary: 'What I can do.',
    role: 'member',
    about: 'workspace',
    run: async (_ports, ask) => {
      const commands = [help, ...others]
      const one = commands.find((command) => command.name === ask.words[0]?.toLowerCase())
      return privately(one ? helpOnCommand(one) : helpMessage(commands))
    },
  }
  return help
}
