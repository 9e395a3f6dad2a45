import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { keeperVariable } from './databases.ts'

const program = fileURLToPath(new URL('database-keeper.ts', import.meta.url))
const compiled = fileURLToPath(new URL('../node_modules/.cache/node-compile', import.meta.url))

/** Starts the keeper of the databases for this run; returns how it ends. */
export default async function setUp(): Promise<() => Promise<void>> {
  // Many tests start the program: half of what a start takes is compiling it.
  process.env['NODE_COMPILE_CACHE'] ??= compiled
  // Detached: a Ctrl-C at the terminal must not end it before it has tidied up.
  const keeper = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
  const ended = once(keeper, 'exit')
  const [address] = await Promise.race([once(keeper.stdout, 'data'), ended])
  process.env[keeperVariable] = String(address).trim()
  return async () => {
    keeper.stdin.end()
    await ended
  }
}
