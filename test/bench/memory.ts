import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { type Row, row } from './row.ts'

/** Resident memory of the app, idle for twenty seconds after its start (V8 returns a start's garbage after about ten), with the embedded database in the same process. */
export async function benchMemory(): Promise<readonly Row[]> {
  const sandbox = await startSandbox()
  try {
    await sleep(20_000)
    return [row('memory', residentOf(sandbox.app().pid), 'MiB resident', 'lower')]
  } finally {
    await sandbox.close()
  }
}

/** MiB of memory that a process holds. */
export const residentOf = (pid: number): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024
}
