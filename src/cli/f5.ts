import { existsSync } from 'node:fs'
import { runProgram } from './program.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has seen enough.
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const { stdin, stdout, stderr } = process
const environment = () => {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}
const cwd = process.env['INIT_CWD'] ?? process.cwd()
process.exitCode = await runProgram(process.argv.slice(2), { cwd, stdin, stdout, stderr, environment })
