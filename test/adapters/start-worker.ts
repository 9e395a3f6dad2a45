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
  const ready = Promise.withResolvers<void>()
  let rest = ''
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines)
      if (line === 'ready') ready.resolve()
      else began.push({ account: line, at: performance.now() })
  })
  return {
    began,
    ready: ready.promise,
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
