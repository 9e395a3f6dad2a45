import { Command, CommanderError } from 'commander'
import { commands } from './commands.ts'
import type { Invocation, Terminal } from './terminal.ts'

/** Wrong usage ends like an input that could not be read: nothing was checked as asked. */
const wrongUsage = 2

/** Runs what was typed; the answer is the exit code. */
export const runProgram = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  let code = 0
  const program = await createProgram(args, { ...terminal, endWith: (given) => (code = given) })
  try {
    if (args.length === 0) program.outputHelp()
    else await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : wrongUsage
  }
}

/** Only the command that was asked for is loaded, so that each starts as fast as it can. */
const createProgram = async (args: readonly string[], invocation: Invocation): Promise<Command> => {
  const output = {
    writeOut: (text: string) => void invocation.stdout.write(text),
    writeErr: (text: string) => void invocation.stderr.write(text),
  }
  const program = new Command('f5')
    .description("Guards an Amazon seller's right to message buyers.")
    .exitOverride()
    .configureOutput(output)
    .showHelpAfterError('(f5 help shows all commands)')
  const asked = args.find((arg) => !arg.startsWith('-') && arg !== 'help')
  for (const { name, summary, load } of commands) {
    if (name === asked) program.addCommand((await load(invocation)).exitOverride().configureOutput(output))
    else program.command(name).description(summary)
  }
  return program
}
