import { createServer } from 'node:net'
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { type SlackOptions, type SlackStandIn, startSlack } from '../../src/sandbox/slack/slack.ts'

export const manifest = {
  display_information: { name: 'Guard' },
  features: {
    bot_user: { display_name: 'Guard' },
    app_home: { home_tab_enabled: true, messages_tab_enabled: true },
    slash_commands: [{ command: '/f5', description: 'x', should_escape: true }],
    shortcuts: [
      { name: 'Read as notice', type: 'message', callback_id: 'read-notice', description: 'x' },
      { name: 'Open guard', type: 'global', callback_id: 'open-guard', description: 'x' },
    ],
  },
  oauth_config: {
    scopes: {
      bot: [
        'commands',
        'chat:write',
        'users:read',
        'files:write',
        'channels:read',
        'channels:join',
        'im:write',
        'im:history',
      ],
    },
  },
  settings: {
    interactivity: { is_enabled: true },
    event_subscriptions: { bot_events: ['app_mention', 'message.im', 'app_home_opened'] },
  },
}

export const secrets = { signingSecret: 'pretend-signing-secret', botToken: 'xoxb-pretend', appToken: 'xapp-pretend' }

export const slackFor = (options: Partial<SlackOptions> = {}): Promise<SlackStandIn> =>
  startSlack({ manifest, mode: 'http', ...secrets, ...options })

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

export type Running = { readonly slack: SlackStandIn; readonly app: App; readonly stop: () => Promise<void> }

const quiet = { logLevel: LogLevel.ERROR, convoStore: false as const, deferInitialization: true }

const httpApp = (slack: SlackStandIn, signingSecret: string) =>
  new App({
    token: secrets.botToken,
    signingSecret,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
    ...quiet,
  })

const socketApp = (slack: SlackStandIn) => {
  const clientOptions = { slackApiUrl: slack.apiUrl }
  const receiver = new SocketModeReceiver({
    appToken: secrets.appToken,
    clientPingTimeout: 300,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions },
  })
  return new App({ token: secrets.botToken, receiver, clientOptions, ...quiet })
}

/** A real Bolt app, connected to a fresh pretend Slack in either way. */
export const runBolt = async (
  mode: 'http' | 'socket',
  listen: (app: App) => void,
  { signingSecret = secrets.signingSecret, ...options }: Partial<SlackOptions> = {},
): Promise<Running> => {
  const slack = await slackFor({ mode, ...options })
  const app = mode === 'http' ? httpApp(slack, signingSecret) : socketApp(slack)
  listen(app)
  await app.init()
  if (mode === 'socket') await app.start()
  else {
    const port = await freePort()
    await app.start({ port, host: '127.0.0.1' })
    slack.setAppUrl(`http://127.0.0.1:${port}/slack/events`)
  }
  const stop = async () => {
    await app.stop()
    await slack.close()
  }
  return { slack, app, stop }
}

/** Calls the Web API as a program without any library would. */
export const call = async (
  slack: SlackStandIn,
  method: string,
  args: Record<string, unknown> = {},
  token: string | null = secrets.botToken,
) => {
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(args),
  })
  const body: unknown = await response.json()
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: body as { ok: boolean; error?: string; [key: string]: unknown },
  }
}

export const plain = (text: string) => ({ type: 'plain_text' as const, text })
export const button = (actionId: string, label: string, value = '1') => ({
  type: 'button' as const,
  action_id: actionId,
  text: plain(label),
  value,
})
