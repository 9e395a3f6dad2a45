import { Command, CommanderError } from 'commander'
import { commands } from './commands.ts'

/** Wrong usage ends like an input that could not be read: nothing was checked as asked. */
const wrongUsage = 2

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

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has seen enough.
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const args = process.argv.slice(2)
const program = await createProgram(args, process.env['INIT_CWD'] ?? process.cwd())
try {
  if (args.length === 0) program.outputHelp()
  else await program.parseAsync(args, { from: 'user' })
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : wrongUsage
}
