import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { WorkerOrders } from './jobs-worker.ts'

const program = fileURLToPath(new URL('jobs-worker.ts', import.meta.url))

/** Starts a worker; `began` are the accounts whose work it began, in order, and when. */
export const startWorker = (orders: WorkerOrders) => {
  const child: ChildProcess = spawn(process.execPath, [program, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const began: { readonly account: string; readonly at: number }[] = []
  let rest = ''
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop() ?? ''
    for (const account of lines) if (account !== 'ready') began.push({ account, at: performance.now() })
  })
  return {
    began,
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
