import { createHash, randomBytes, randomUUID } from 'node:crypto'
import pino from 'pino'
import { connectAmazon } from './adapters/amazon/connect-amazon.ts'
import { type Jobs, startJobs } from './adapters/jobs/start-jobs.ts'
import { smtpSender } from './adapters/mail/send-mail.ts'
import { mailboxName, watchMailbox } from './adapters/mail/watch-mailbox.ts'
import { openaiModel } from './adapters/model/openai.ts'
import { silentModel } from './adapters/model/silent.ts'
import { type Database, openDatabase } from './adapters/store/open-database.ts'
import type { Config } from './config.ts'
import type { Account, Tenant } from './domain/account.ts'
import { takeInMail } from './flows/take-in-mail.ts'
import { healthRoutes, serveHealth } from './health.ts'
import type { Amazon, Connection, Outlet, Ports, Workspace } from './ports.ts'
import { announce } from './slack/announce.ts'
import { createSlack } from './slack/create-slack.ts'
import { keepAnnouncing } from './slack/keep-announcing.ts'
import { type Log, scrubbed } from './slack/log.ts'
import { wholeFace } from './slack/whole-face.ts'
import { workTable } from './work.ts'

export type App = {
  /** Where Slack's requests and the health checks come in. */
  readonly port: number | null
  /** Does all background work once and waits for it: for a clock that was moved. */
  readonly tick: () => Promise<void>
  readonly stop: () => Promise<void>
}

export type Started =
  | { readonly kind: 'started'; readonly app: App }
  | { readonly kind: 'refused'; readonly why: string }

/** Opens the database, builds the adapters, and hands the ports to faces, jobs and clock. */
export async function startApp(config: Config, outside: { now: () => Date }): Promise<Started> {
  const log = pino({ level: config.logLevel, base: null })
  const opened = await opening(config)
  if (typeof opened === 'string') return { kind: 'refused', why: opened }
  try {
    return { kind: 'started', app: await compose(config, outside.now, opened, log) }
  } catch (error) {
    await opened.close()
    return { kind: 'refused', why: error instanceof Error ? error.message : String(error) }
  }
}

const opening = async (config: Config): Promise<Database | string> => {
  try {
    return await openDatabase(config)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function compose(config: Config, now: () => Date, database: Database, log: Log): Promise<App> {
  nameStandIns(config, log)
  const { store } = database
  const board = connectionBoard(config)
  const report = (where: string) => (error: unknown) =>
    log.error({ where, error: scrubbed(error) }, 'Something failed; it is tried again.')
  const reach = reachOut(config, store, now, board, log)

  const late: { jobs?: Jobs; announceNow?: (tenant: Tenant) => Promise<void> } = {}
  const ports: Ports = {
    store,
    now,
    newId: randomUUID,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    ...reach,
    wake: (work, tenant) => {
      if (work === 'announce') void late.announceNow?.(tenant)
      late.jobs?.wake(work, tenant)
    },
    liveAllowed: config.live,
    connections: board.all,
  }

  const mailboxes = mailboxWatchers(config, ports, board, report('mailbox'))
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
    onWorkspace: async (workspace) => {
      await saveFirstAccount(config, store, workspace)
      mailboxes.start(workspace.id)
    },
  })
  const announcer = keepAnnouncing(
    async (tenant) => announce(ports, await slack.deliver(tenant.workspaceId), tenant),
    report('announce'),
  )
  late.announceNow = announcer.now

  const accounts = async () =>
    (await Promise.all((await store.workspaces()).map((one) => store.accounts(one.id)))).flat()
  const { port } = await slack.start()
  const health = config.slack.mode.kind === 'socket' ? await serveHealth(routes, config.port) : null
  // What is known from an earlier run goes on whether or not Slack answers today.
  for (const workspace of await store.workspaces()) {
    await saveFirstAccount(config, store, workspace)
    mailboxes.start(workspace.id)
  }
  late.jobs = await startJobs({
    database: database.jobsBackend,
    work: workTable(ports, announcer.now),
    tenants: accounts,
    onError: (work, _tenant, error) => report(work ?? 'jobs')(error),
  })
  log.info({ port, live: config.live }, 'F5 Guard is running.')
  return {
    port: port ?? config.port,
    tick: async () => {
      await late.jobs?.tickAll()
      await Promise.all((await accounts()).map(announcer.now))
    },
    stop: async () => {
      await Promise.all([mailboxes.stop(), slack.stop()])
      await late.jobs?.stop()
      await announcer.stop()
      health?.close()
      await database.close()
    },
  }
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

type Board = {
  readonly set: (name: Connection['name'], state: Connection['state'], detail: string) => void
  readonly all: () => readonly Connection[]
}

const connectionBoard = (config: Config): Board => {
  const waiting = (configured: boolean, variable: string) =>
    configured
      ? ({ state: 'ok', detail: 'not used yet' } as const)
      : ({ state: 'not-connected', detail: `not connected (${variable})` } as const)
  const board = new Map<Connection['name'], Omit<Connection, 'name'>>([
    ['slack', { state: 'trouble', detail: 'connecting' }],
    ['amazon', waiting(config.amazon !== null, 'SP_API_…')],
    ['mailbox', waiting(config.mailboxes.length > 0, 'IMAP_URL')],
    ['smtp', waiting(config.smtp !== null, 'SMTP_URL')],
    ['model', waiting(config.model !== null, 'OPENAI_API_KEY; the rules’ own words serve')],
  ])
  return {
    set: (name, state, detail) => board.set(name, { state, detail }),
    all: () => [...board].map(([name, one]) => ({ name, ...one })),
  }
}

/** Amazon, the mail server and the model, as the configuration has them. Real sends need both switches at that moment. */
function reachOut(
  config: Config,
  store: Ports['store'],
  now: () => Date,
  board: Board,
  log: Log,
): Pick<Ports, 'amazon' | 'outlet' | 'model'> {
  const lines = new Map<string, Amazon & Pick<Outlet, 'requestReview'>>()
  const lineTo = (account: Account) => {
    const key = `${account.workspaceId}/${account.accountId}`
    const known = lines.get(key)
    if (known || !config.amazon) return known ?? notConnected
    const line = connectAmazon({
      ...config.amazon,
      url: config.amazonUrl,
      takeToken: (operation, bucket) => store.takeToken(account, operation, bucket, now()),
      emptyBucket: (operation, until) => store.emptyBucket(account, operation, until),
      now,
      onAnswer: (answer) => {
        const fine = answer.status !== null && answer.status < 500 && answer.status !== 401
        board.set(
          'amazon',
          fine ? 'ok' : 'trouble',
          fine ? 'answering' : `${answer.operation}: ${answer.status ?? 'no answer'}`,
        )
        log.debug({ amazon: answer }, 'Amazon answered.')
      },
    })
    lines.set(key, line)
    return line
  }
  const sendMail: Outlet['sendMail'] = config.smtp
    ? smtpSender(config.smtp)
    : async () => ({ kind: 'unavailable', detail: 'SMTP_URL is not set' })
  const rehearsal: Outlet = {
    requestReview: async () => ({ kind: 'rehearsed' }),
    sendMail: async () => ({ kind: 'rehearsed' }),
  }
  return {
    amazon: lineTo,
    outlet: (account) =>
      config.live && account.live ? { requestReview: lineTo(account).requestReview, sendMail } : rehearsal,
    model: config.model
      ? openaiModel({
          apiKey: config.model.apiKey,
          baseURL: config.model.baseUrl,
          model: config.model.model,
          newTag: () => randomBytes(12).toString('hex'),
          onCall: (line) =>
            board.set(
              'model',
              line.outcome === 'said' ? 'ok' : 'trouble',
              line.outcome === 'said' ? 'answering' : line.outcome,
            ),
        })
      : silentModel,
  }
}

const absent = async () => ({ kind: 'unavailable', detail: 'Amazon is not connected (SP_API_…)' }) as const
const notConnected: Amazon & Pick<Outlet, 'requestReview'> = {
  searchOrders: absent,
  solicitationOffered: absent,
  relayAddress: absent,
  requestReview: absent,
}

/** The account of the environment; what people have set since (live, alert channel) stays. */
const saveFirstAccount = (config: Config, store: Ports['store'], workspace: Workspace): Promise<void> =>
  store.saveAccount({
    workspaceId: workspace.id,
    accountId: 'main',
    name: config.amazon ? `Amazon ${config.amazon.region.toUpperCase()}` : 'Amazon account',
    region: config.amazon?.region ?? 'na',
    marketplaces: config.amazon?.marketplaces ?? [],
    alertChannel: config.slack.alertChannel,
    mailboxes: config.mailboxes.map(mailboxName),
    recipients: [],
    live: false,
    injectsOrderId: false,
    sellerName: workspace.name,
  })

/** Watches the configured mailboxes for the workspace that they belong to, from the moment it is known. */
function mailboxWatchers(config: Config, ports: Ports, board: Board, onError: (error: unknown) => void) {
  const watching: { stop: () => Promise<void> }[] = []
  return {
    start: (workspaceId: string) => {
      if (watching.length > 0) return
      for (const url of config.mailboxes) {
        const name = mailboxName(url)
        const position = {
          read: () => ports.store.position(`mailbox:${name}`),
          save: (value: string) => ports.store.savePosition(`mailbox:${name}`, value),
        }
        watching.push(
          watchMailbox({
            url,
            authservId: config.mailAuthservId,
            position,
            onMail: async (mail, raw) => void (await takeInMail(ports, { workspaceId, mail, raw: raw.toString() })),
            onState: (state) => {
              board.set(
                'mailbox',
                state.kind === 'watching' ? 'ok' : 'trouble',
                state.kind === 'watching' ? 'watching' : state.detail,
              )
              if (state.kind === 'lost') onError(new Error(state.detail))
            },
          }),
        )
      }
    },
    stop: () => Promise.all(watching.map((one) => one.stop())),
  }
}
