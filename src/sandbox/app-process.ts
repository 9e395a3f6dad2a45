import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type ToApp = { readonly offset: number; readonly turn: number }
export type FromApp =
  | { readonly kind: 'ready'; readonly port: number }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'ticked'; readonly turn: number }

export type AppProcess = {
  readonly pid: number
  readonly port: number
  /** Sets how far the app's clock is from the wall clock, and waits until all background work has run once. */
  readonly setClock: (offset: number) => Promise<void>
  /** Ends it as an operator does; resolves with its exit code. */
  readonly stop: () => Promise<number | null>
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>
}

type Options = {
  /** All that the app sees of an environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>
  readonly offset: number
  readonly onLog: (line: string) => void
}

const child = fileURLToPath(new URL('./app-child.ts', import.meta.url))
const loopback = /^(?:https?|imaps?|smtps?):\/\/(?:[^@/\s]*@)?127\.0\.0\.1:\d+/

/** As `npm start` has it: what a long import leaves behind is swept up early, and never becomes hundreds of megabytes. */
export const heapFlags = ['--max-semi-space-size=8', '--heap-growing-percent=20']

/** Starts the real app as a process of its own, pointed at stand-ins on this machine and at nothing else. */
export async function startAppProcess(options: Options): Promise<AppProcess> {
  refuseRealHosts(options.environment)
  const app = fork(child, [String(options.offset)], {
    env: { PATH: process.env['PATH'] ?? '', NODE_NO_WARNINGS: '1', ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [...heapFlags, ...process.execArgv],
  })
  for (const stream of [app.stdout, app.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => options.onLog(text.trimEnd()))
  }
  const exited = new Promise<number | null>((resolve) => app.once('exit', resolve))
  const port = await ready(app, exited)
  return {
    pid: app.pid ?? 0,
    port,
    setClock: turner(app, exited),
    stop: () => {
      app.kill('SIGTERM')
      return exited
    },
    kill: async () => {
      app.kill('SIGKILL')
      await exited
    },
  }
}

const refuseRealHosts = (environment: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(environment)) {
    if (/_URL$/.test(name) && name !== 'DATABASE_URL' && !loopback.test(value))
      throw new Error(`${name} must point at this machine in the sandbox.`)
  }
}

const ready = (app: ChildProcess, exited: Promise<number | null>): Promise<number> =>
  new Promise((resolve, reject) => {
    app.once('message', (message: FromApp) => {
      if (message.kind === 'ready') resolve(message.port)
      else
        reject(
          new Error(
            message.kind === 'refused' ? `The app did not start: ${message.why}` : 'The app said something else first.',
          ),
        )
    })
    exited.then((code) => reject(new Error(`The app ended with ${code} before it was ready.`)))
  })

const turner = (app: ChildProcess, exited: Promise<number | null>) => {
  let turn = 0
  return (offset: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const mine = ++turn
      const listen = (message: FromApp) => {
        if (message.kind !== 'ticked' || message.turn !== mine) return
        app.off('message', listen)
        resolve()
      }
      app.on('message', listen)
      exited.then(() => reject(new Error('The app ended while its clock was moved.')))
      app.send({ offset, turn: mine } satisfies ToApp)
    })
}
