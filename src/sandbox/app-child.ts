import { startApp } from '../app.ts'
import { readConfig } from '../config.ts'
import type { FromApp, ToApp } from './app-process.ts'

/** The real app, as main.ts starts it, but for its clock: that is moved from outside. */
const say = (message: FromApp) => process.send?.(message)

const read = readConfig(process.env)
if (read.kind === 'wrong') {
  say({ kind: 'refused', why: read.problems.join('\n') })
  process.exit(1)
}

let offset = Number(process.argv[2] ?? 0)
const started = await startApp(read.config, { now: () => new Date(Date.now() + offset) })
if (started.kind === 'refused') {
  say({ kind: 'refused', why: started.why })
  process.exit(1)
}

process.on('message', async (message: ToApp) => {
  offset = message.offset
  await started.app.tick()
  say({ kind: 'ticked', turn: message.turn })
})
const stop = async () => {
  await started.app.stop()
  process.exit(0)
}
process.on('SIGTERM', stop)
// Without its parent the sandbox is gone, and so is the reason to run.
process.on('disconnect', stop)

say({ kind: 'ready', port: started.app.port ?? 0 })
