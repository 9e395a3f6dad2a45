import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type StandInAmazon, startAmazon } from './amazon/start-amazon.ts'
import { type AppProcess, startAppProcess } from './app-process.ts'
import { type StandInMailbox, startMailbox } from './mail/start-mailbox.ts'
import { type StandInSmtp, startSmtp } from './mail/start-smtp.ts'
import { startModel } from './model/start-model.ts'
import { type SlackStandIn, startSlack } from './slack/slack.ts'

export const alertChannel = 'C0ALERTS01'
/** What the pretend mail provider calls itself in the verdicts that it writes on top of a mail. */
export const authservId = 'mx.sandbox.example'

export type Sandbox = {
  readonly slack: SlackStandIn
  readonly amazon: StandInAmazon
  readonly mailbox: StandInMailbox
  readonly smtp: StandInSmtp
  readonly model: Awaited<ReturnType<typeof startModel>>
  readonly app: () => AppProcess
  readonly now: () => Date
  /** Moves the clock of app and stand-ins, and waits until all background work has run once. */
  readonly moveClock: (ms: number) => Promise<void>
  /** Does all background work once, now. */
  readonly tick: () => Promise<void>
  /** Starts the app again on the same data, after a stop or a kill. */
  readonly restart: () => Promise<void>
  readonly close: () => Promise<void>
}

type SandboxOptions = {
  /** How Slack reaches the app. */
  readonly mode?: 'http' | 'socket'
  readonly onLog?: (line: string) => void
  /** Further variables for the app, such as DATABASE_URL. */
  readonly environment?: Readonly<Record<string, string>>
}

const manifestFile = fileURLToPath(new URL('../../manifest.yml', import.meta.url))

/** The real app among stand-ins for Slack, Amazon, mailbox, mail server and model, all on this machine. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const mode = options.mode ?? 'http'
  const dataDir = await mkdtemp(join(tmpdir(), 'f5-guard-'))
  const secrets = {
    signingSecret: randomBytes(16).toString('hex'),
    botToken: 'xoxb-stand-in',
    appToken: 'xapp-stand-in',
  }
  let offset = 0
  const now = () => new Date(Date.now() + offset)
  const [slack, amazon, mailbox, smtp, model] = await Promise.all([
    startSlack({
      manifest: parse(await readFile(manifestFile, 'utf8')),
      mode,
      ...secrets,
      now,
      retryDelays: [0, 200, 400],
    }),
    startAmazon({ now }),
    startMailbox(),
    startSmtp(),
    startModel(),
  ])
  const environment = {
    DATA_DIR: dataDir,
    PORT: '0',
    LOG_LEVEL: 'info',
    F5_LIVE: 'true',
    F5_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    SLACK_BOT_TOKEN: secrets.botToken,
    ...(mode === 'http' ? { SLACK_SIGNING_SECRET: secrets.signingSecret } : { SLACK_APP_TOKEN: secrets.appToken }),
    SLACK_API_URL: slack.apiUrl,
    SLACK_ALERT_CHANNEL: alertChannel,
    SP_API_URL: amazon.url,
    SP_API_CLIENT_ID: amazon.credentials.clientId,
    SP_API_CLIENT_SECRET: amazon.credentials.clientSecret,
    SP_API_REFRESH_TOKEN: amazon.credentials.refreshToken,
    SP_API_REGION: 'na',
    SP_API_MARKETPLACES: 'US',
    IMAP_URL: mailbox.url,
    MAIL_AUTHSERV_ID: authservId,
    SMTP_URL: smtp.url,
    SMTP_FROM: 'service@seller.example',
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: 'stand-in',
    OPENAI_MODEL: 'stand-in',
    ...options.environment,
  }
  const start = async () => {
    const started = await startAppProcess({ environment, offset, onLog: options.onLog ?? (() => {}) })
    slack.setAppUrl(`http://127.0.0.1:${started.port}/slack/events`)
    await untilReady(started.port)
    return started
  }
  let app = await start()
  const tick = () => app.setClock(offset)
  return {
    slack,
    amazon,
    mailbox,
    smtp,
    model,
    app: () => app,
    now,
    moveClock: (ms) => {
      offset += ms
      return tick()
    },
    tick,
    restart: async () => {
      app = await start()
    },
    close: async () => {
      await app.stop()
      await Promise.all([slack.close(), amazon.close(), mailbox.close(), smtp.close(), model.close()])
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Database, jobs and Slack: as an operator's load balancer asks. */
async function untilReady(port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The app did not become ready within 15 seconds.')
}
