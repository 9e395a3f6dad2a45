import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { digest } from '../adapters/digest.ts'
import { type Jobs, startJobs } from '../adapters/jobs/start-jobs.ts'
import { readMail } from '../adapters/mail/decode-mail.ts'
import { readPhrasesFile } from '../adapters/mail/phrases-file.ts'
import type { Database } from '../adapters/store/open-database.ts'
import type { Config } from '../config.ts'
import type { Tenant } from '../domain/account.ts'
import type { OwnPhrases } from '../domain/notices/own-phrases.ts'
import { healthRoutes, serveHealth } from '../health.ts'
import type { Ports, Workspace } from '../ports.ts'
import { announce } from '../slack/announce.ts'
import { createSlack } from '../slack/create-slack.ts'
import { withinTime } from '../slack/in-flight.ts'
import { keepAnnouncing } from '../slack/keep-announcing.ts'
import { type Log, scrubbed } from '../slack/log.ts'
import { wholeFace } from '../slack/whole-face.ts'
import { workTable } from '../work.ts'
import { alertBoard } from './alert-board.ts'
import { connectionBoard } from './connection-board.ts'
import { firstAccountOwner, isWorkedOn, takeFirstAccount } from './first-account.ts'
import { mailboxWatchers } from './mailbox-watchers.ts'
import { queueWatcher } from './queue-watcher.ts'
import { reachOut } from './reach-out.ts'

export type App = {
  /** Where Slack's requests and the health checks come in. */
  readonly port: number | null
  /** Does all background work once and waits for it: for a clock that was moved. */
  readonly tick: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Builds the adapters on an open database, and hands the ports to faces, jobs and clock. */
export async function compose(config: Config, now: () => Date, database: Database, log: Log): Promise<App> {
  nameStandIns(config, log)
  const { store } = database
  if (config.encryptionKeys.length > 1) await store.rotateSecrets()
  const board = connectionBoard(config)
  const report = (where: string) => (error: unknown) =>
    log.error({ where, error: scrubbed(error) }, 'Something failed; it is tried again.')
  const ownPhrases = config.noticePhrases ? await phrasesOf(config.noticePhrases) : {}
  const reach = reachOut(config, store, now, board, log)

  const late: { jobs?: Jobs; announceNow?: (tenant: Tenant) => Promise<void> } = {}
  const ports: Ports = {
    store,
    now,
    wait: sleep,
    newId: randomUUID,
    digest,
    ...reach,
    readMail,
    ownPhrases,
    wake: (work, tenant) => {
      if (work === 'announce') void late.announceNow?.(tenant)
      late.jobs?.wake(work, tenant)
    },
    liveAllowed: config.live,
    connections: board.all,
  }

  const mailboxes = mailboxWatchers(config, ports, board, report('mailbox'))
  const queue = queueWatcher(config, ports, board, report('queue'))
  const lookOut = async (workspace: Workspace): Promise<void> => {
    const account = await takeFirstAccount(config, store, workspace)
    if (!account) return
    mailboxes.start(workspace.id)
    queue.start(() => store.account(account))
  }
  const routes = healthRoutes(
    {
      database: database.healthy,
      jobs: () => late.jobs?.healthy() ?? false,
      slack: () => slack.state().kind === 'connected',
    },
    board.all,
  )
  const slack = createSlack({
    mode: config.slack.mode,
    apiUrl: config.slack.apiUrl,
    port: config.port,
    approvers: config.approvers,
    ports,
    face: wholeFace,
    routes,
    log,
    onState: (state) => {
      board.set(
        'slack',
        state.kind === 'connected' ? 'ok' : 'trouble',
        'error' in state ? `Slack refused: ${state.error}` : state.kind,
      )
      log.info({ slack: state.kind, detail: 'detail' in state ? state.detail : undefined }, slackWords[state.kind])
    },
    onWorkspace: lookOut,
  })
  const noted = alertBoard(board, log)
  const announcer = keepAnnouncing(
    async (tenant) => noted(await announce(ports, await slack.deliver(tenant.workspaceId), tenant)),
    report('announce'),
  )
  late.announceNow = announcer.now

  const accounts = async () => {
    const owner = await firstAccountOwner(store)
    const all = await Promise.all((await store.workspaces()).map((one) => store.accounts(one.id)))
    return all.flat().filter((account) => isWorkedOn(account, owner))
  }
  let stopping = false
  const { port } = await slack.start()
  const health = config.slack.mode.kind === 'socket' ? await serveHealth(routes, config.port) : null
  // What is known from an earlier run goes on whether or not Slack answers today.
  const owner = await firstAccountOwner(store)
  for (const workspace of (await store.workspaces()).filter((one) => one.id === owner)) await lookOut(workspace)
  late.jobs = await startJobs({
    database: database.jobsBackend,
    work: workTable(ports, announcer.now, () => stopping),
    tenants: accounts,
    onError: (work, _tenant, error) => report(work ?? 'jobs')(error),
  })
  log.info({ port, live: config.live }, 'F5 Guard is running.')
  return {
    port: port ?? portOf(health),
    tick: async () => {
      await late.jobs?.tickAll()
      await Promise.all((await accounts()).map(announcer.now))
    },
    stop: async () => {
      stopping = true
      // Side by side, for one after the other they outlast the ten seconds of a stop, of which closing needs some too.
      const parts = [mailboxes.stop(), queue.stop(), slack.stop(), late.jobs?.stop(), announcer.stop()]
      await withinTime(Promise.all(parts), 7000)
      health?.close()
      await database.close()
    },
  }
}

const portOf = (server: Server | null): number | null => {
  const address = server?.address()
  return typeof address === 'object' && address !== null ? address.port : null
}

const slackWords = {
  connecting: 'Connecting to Slack; until then alerts are kept and told later.',
  connected: 'Connected to Slack.',
  refused: 'Slack refuses the token or the app. Check SLACK_BOT_TOKEN and install the app again.',
  stopped: 'Disconnected from Slack.',
} as const

/** Nobody shall take a rehearsal for the real thing, or the other way round. */
const nameStandIns = (config: Config, log: Log): void => {
  const used = Object.entries({ SLACK_API_URL: config.slack.apiUrl, SP_API_URL: config.amazonUrl }).filter(
    ([, url]) => url,
  )
  if (used.length > 0)
    log.warn({ standIns: Object.fromEntries(used) }, 'Stand-ins are in use instead of the real services.')
}

/** Wrong ones stop the start: a notice that is read otherwise than somebody meant is worse. */
const phrasesOf = async (path: string): Promise<OwnPhrases> => {
  const read = await readPhrasesFile(path)
  if (read.kind === 'wrong') throw new Error(read.sentence)
  return read.phrases
}
