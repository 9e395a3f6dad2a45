import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Place } from '../../databases.ts'

export type Child = {
  /** What it has said so far, line by line. */
  readonly lines: string[]
  readonly firstLine: Promise<string>
  /** Waits until it has said more lines than that, or has ended. */
  readonly saidMore: (count: number) => Promise<void>
  /** Kills it without a word, or waits for its own end; resolves when it is gone. */
  readonly kill: () => Promise<void>
  readonly ended: Promise<number | null>
}

export const startChild = (act: 'hold' | 'write' | 'claim', place: Place, workspaceId = ''): Child => {
  const script = join(import.meta.dirname, 'child.ts')
  const args = [script, act, place.databaseUrl ?? '-', place.dataDir, workspaceId]
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  const first = Promise.withResolvers<string>()
  const reader = createInterface({ input: child.stdout! })
  reader.on('line', (line) => {
    lines.push(line)
    first.resolve(line)
  })
  // The last lines may come after the exit: a child has ended when its output has.
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  ended.then(() => first.resolve(''))
  const saidMore = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => lines.length > count && resolve()
      reader.on('line', look)
      ended.then(() => resolve())
      look()
    })
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { lines, firstLine: first.promise, saidMore, kill, ended }
}
