import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// A third of the start is stripping types and compiling. What is imported statically would be compiled before this line.
enableCompileCache(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'f5'))

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has seen enough.
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const { runProgram } = await import('./program.ts')
const { stdin, stdout, stderr } = process
const cwd = process.env['INIT_CWD'] ?? process.cwd()
process.exitCode = await runProgram(process.argv.slice(2), { cwd, stdin, stdout, stderr })
