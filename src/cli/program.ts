import { Command, CommanderError } from 'commander'
import { commands } from './commands.ts'

/** Wrong usage ends like an input that could not be read: nothing was checked as asked. */
const wrongUsage = 2

/** Runs what was typed; the answer is the exit code. */
export const runProgram = async (args: readonly string[], cwd: string): Promise<number> => {
  const program = await createProgram(args, cwd)
  try {
    if (args.length === 0) program.outputHelp()
    else await program.parseAsync(args, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : wrongUsage
  }
}

/** Only the command that was asked for is loaded, so that each starts as fast as it can. */
const createProgram = async (args: readonly string[], cwd: string): Promise<Command> => {
  const program = new Command('f5')
    .description("Guards an Amazon seller's right to message buyers.")
    .exitOverride()
    .showHelpAfterError('(f5 help shows all commands)')
  const asked = args.find((arg) => !arg.startsWith('-') && arg !== 'help')
  for (const { name, summary, load } of commands) {
    if (name === asked) program.addCommand((await load({ cwd })).exitOverride())
    else program.command(name).description(summary)
  }
  return program
}
