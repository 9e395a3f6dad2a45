import { existsSync } from 'node:fs'
import { startApp } from './app.ts'
import { readConfig } from './config.ts'

if (existsSync('.env')) process.loadEnvFile('.env')

const read = readConfig(process.env)
if (read.kind === 'wrong') {
  console.error(
    `F5 Guard cannot start. Put these right in the environment or in .env:\n${read.problems.map((one) => `  - ${one}`).join('\n')}`,
  )
  process.exit(1)
}

const starting = startApp(read.config, { now: () => new Date() })

let stopping = false
/** A signal during the start waits for it, so that whatever was opened is closed; a second one does not. */
const stop = async () => {
  if (stopping) process.exit(1)
  stopping = true
  const started = await starting
  if (started.kind === 'started') await started.app.stop()
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

const started = await starting
if (started.kind === 'refused') {
  console.error(`F5 Guard cannot start: ${started.why}`)
  process.exit(1)
}
