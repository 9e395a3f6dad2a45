import type { RequestListener } from 'node:http'
import type { Ports, Workspace } from '../ports.ts'
import type { Deliver } from './deliver.ts'
import { type HeardEvent, type Mode, paths } from './entrances.ts'
import type { Face } from './face.ts'
import { hoursBefore } from './hear.ts'
import { inFlight } from './in-flight.ts'
import { installations } from './install.ts'
import { type Connect, type ConnectionState, keepConnected } from './keep-connected.ts'
import { type Ears, listen } from './listen.ts'
import { type Log, scrubbed } from './log.ts'
import { people } from './people.ts'
import { type HttpDoor, httpDoor } from './receive-http.ts'
import { installedWorkspaces, oneWorkspace, type Workspaces } from './workspaces.ts'

export type SlackOptions = {
  readonly mode: Mode
  readonly apiUrl: string | null
  /** Not used in Socket Mode, which opens no port. */
  readonly port: number
  readonly approvers: readonly string[]
  readonly ports: Ports
  readonly face: Face
  /** Served on the same port, by path: health and metrics. */
  readonly routes: Readonly<Record<string, RequestListener>>
  readonly log: Log
  readonly onState: (state: ConnectionState) => void
  /** A workspace is known: the one of the token at the first connection, or one that has just installed the app. */
  readonly onWorkspace: (workspace: Workspace) => Promise<void>
  /** How long a stop waits for what is being worked on. */
  readonly graceMs?: number
}

export type Slack = {
  /** Resolves once requests can come in, whether or not Slack can be reached; rejects when the port is taken. */
  readonly start: () => Promise<{ readonly port: number | null }>
  readonly stop: () => Promise<void>
  readonly state: () => ConnectionState
  /** Null for a workspace whose token we do not have (yet, or any more). */
  readonly deliver: (workspaceId: string) => Promise<Deliver | null>
}

type Life = { stopping: boolean; state: ConnectionState; readonly turnTo: (state: ConnectionState) => void }

/** The whole Slack face: what comes in, who may, what goes out, and the connection's life. */
export function createSlack(options: SlackOptions): Slack {
  const work = inFlight()
  const life: Life = {
    stopping: false,
    state: { kind: 'connecting', tries: 0, detail: null },
    turnTo: (state) => {
      life.state = state
      options.onState(state)
    },
  }
  const { ears, workspaces } = earsFor(options, life, work.track)
  const door = ears.receive && doorFor(options, ears.receive)
  let connection: ReturnType<typeof keepConnected> | null = null
  return {
    start: async () => {
      const port = (await door?.open()) ?? null
      connection = keepConnected(connecting(options.log, workspaces, ears), life.turnTo)
      return { port }
    },
    stop: async () => {
      life.stopping = true
      const done = await work.drained(options.graceMs ?? 5000)
      if (!done) options.log.warn({}, 'Stopping before everything that Slack asked for was finished.')
      await connection?.stop()
      await Promise.all([ears.close(), door?.close(1500)])
    },
    state: () => life.state,
    deliver: workspaces.deliver,
  }
}

const earsFor = (options: SlackOptions, life: Life, track: <T>(work: Promise<T>) => Promise<T>) => {
  const { mode, ports, log, apiUrl, onWorkspace } = options
  const setting = { apiUrl, log, store: ports.store, onWorkspace }
  const installed = installedWorkspaces(setting)
  const workspaces = mode.kind === 'oauth' ? installed : oneWorkspace(mode.botToken, setting)
  const ears = listen({
    mode,
    apiUrl,
    log,
    hearing: { ports, face: options.face, people: people(options.approvers) },
    workspaces,
    installations: installed.installations,
    track,
    stopping: () => life.stopping,
    onEvent: async (event, of) => {
      const gone = await takenBack(options, event, of)
      if (gone && mode.kind !== 'oauth') life.turnTo({ kind: 'refused', error: event })
    },
  })
  return { ears, workspaces }
}

/** First who we are, then the line; an error of our own on the way, such as a busy database, is tried again too. */
const connecting =
  (log: Log, workspaces: Workspaces, ears: Ears): Connect =>
  async () => {
    try {
      const me = await workspaces.identify()
      return me.kind === 'accepted' ? await ears.connect() : me
    } catch (error) {
      log.error({ error: scrubbed(error) }, 'Connecting to Slack failed.')
      return { kind: 'later', afterMs: 1000, detail: 'an error of our own; see the log' }
    }
  }

const doorFor = (options: SlackOptions, receive: RequestListener): HttpDoor =>
  httpDoor({
    port: options.port,
    receive,
    receives: { posts: [paths.events], gets: options.mode.kind === 'oauth' ? [paths.install, paths.redirect] : [] },
    routes: options.routes,
  })

/** A workspace took its permission back: its tokens go, with an uninstalled app also those of Amazon. Once for each event. */
async function takenBack(
  { ports, log }: SlackOptions,
  event: HeardEvent,
  of: { workspaceId: string; eventId: string },
): Promise<boolean> {
  const now = ports.now()
  if (!(await ports.store.firstTime(of.workspaceId, `event:${of.eventId}`, now, hoursBefore(now, 25)))) return false
  log.info({ event, workspaceId: of.workspaceId }, 'A workspace took its permission back.')
  if (event === 'app_uninstalled') await ports.store.forgetSecrets({ workspaceId: of.workspaceId })
  else await installations(ports.store).forget(of.workspaceId)
  return true
}
