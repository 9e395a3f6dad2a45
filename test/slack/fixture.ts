import { createHmac, randomUUID } from 'node:crypto'
import type { Account } from '../../src/domain/account.ts'
import type { Ports, Store } from '../../src/ports.ts'
import { createSlack, type SlackOptions } from '../../src/slack/create-slack.ts'
import type { Face } from '../../src/slack/face.ts'
import type { ConnectionState } from '../../src/slack/keep-connected.ts'
import { sampleAccount } from '../domain/sample-account.ts'
import type { TinySlack } from './tiny-slack.ts'

export const secret = 'shh-a-signing-secret'
export const noFace: Face = { commands: [], buttons: [], forms: [], shortcuts: [] }

export const anAccount = (accountId: string, more: Partial<Account> = {}): Account =>
  sampleAccount({ accountId, name: `Shop ${accountId}`, sellerName: 'Shop', ...more })

/** Ports whose store keeps in memory what the Slack face itself needs; anything else is a mistake of the test. */
export function memoryPorts(accounts: Account[] = [anAccount('a1')]) {
  const seen = new Set<string>()
  const secrets = new Map<string, string>()
  const workspaces: { id: string }[] = []
  const forgotten: { workspaceId: string; owner?: string }[] = []
  const key = (of: { workspaceId: string; owner: string; name: string }) => `${of.workspaceId}/${of.owner}/${of.name}`
  const store: Partial<Store> = {
    accounts: async (workspaceId) => accounts.filter((one) => one.workspaceId === workspaceId),
    account: async (tenant) =>
      accounts.find((one) => one.accountId === tenant.accountId && one.workspaceId === tenant.workspaceId) ?? null,
    firstTime: async (workspaceId, what) => {
      const name = `${workspaceId}/${what}`
      if (seen.has(name)) return false
      seen.add(name)
      return true
    },
    saveWorkspace: async (workspace) => void workspaces.push(workspace),
    saveSecret: async (of) => void secrets.set(key(of), of.value),
    secret: async (of) => secrets.get(key(of)) ?? null,
    forgetSecrets: async (of) => {
      forgotten.push(of)
      for (const name of secrets.keys()) {
        if (name.startsWith(`${of.workspaceId}/${of.owner === undefined ? '' : `${of.owner}/`}`)) secrets.delete(name)
      }
    },
  }
  const nobody = () => {
    throw new Error('not in this test')
  }
  const ports: Ports = {
    store: store as Store,
    now: () => new Date('2026-11-23T12:00:00Z'),
    wait: nobody,
    newId: () => randomUUID(),
    amazon: nobody,
    outlet: nobody,
    testOutlet: nobody,
    readMail: nobody,
    ownPhrases: {},
    model: { name: null, explainFinding: nobody, rewriteTemplate: nobody },
    wake: () => {},
    digest: (text) => text,
    liveAllowed: false,
    connections: () => [],
  }
  return { ports, store, secrets, workspaces, forgotten, seen }
}

export type LogLine = { readonly level: string; readonly fields: object; readonly text: string }
export const memoryLog = () => {
  const lines: LogLine[] = []
  const at = (level: string) => (fields: object, text: string) => void lines.push({ level, fields, text })
  return { lines, log: { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') } }
}

/** The real Slack face over HTTP on a free port, against the stand-in; and how it is spoken to. */
export async function startHttp(slack: TinySlack, options: Partial<SlackOptions> = {}) {
  const memory = memoryPorts()
  const { lines, log } = memoryLog()
  const states: ConnectionState[] = []
  const app = createSlack({
    mode: { kind: 'http', botToken: 'xoxb-test-token', signingSecret: secret },
    apiUrl: slack.apiUrl,
    port: 0,
    approvers: [],
    ports: memory.ports,
    face: noFace,
    routes: {},
    log,
    onState: (state) => states.push(state),
    onWorkspace: async () => {},
    graceMs: 500,
    ...options,
  })
  const { port } = await app.start()
  const url = `http://127.0.0.1:${port}`
  return {
    app,
    url,
    lines,
    states,
    memory,
    speak: speaking(url, slack),
    connected: () => until(() => app.state().kind === 'connected'),
  }
}

export const sign = (body: string, at: number, key = secret): string =>
  `v0=${createHmac('sha256', key).update(`v0:${at}:${body}`).digest('hex')}`

export const nowSeconds = (): number => Math.floor(Date.now() / 1000)

const speaking = (url: string, slack: TinySlack) => {
  const post = (body: string, type: string, headers: Record<string, string> = {}) => {
    const at = nowSeconds()
    return fetch(`${url}/slack/events`, {
      method: 'POST',
      body,
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': String(at),
        'x-slack-signature': sign(body, at),
        ...headers,
      },
    })
  }
  const form = 'application/x-www-form-urlencoded'
  const payload = (of: object) => post(new URLSearchParams({ payload: JSON.stringify(of) }).toString(), form)
  return {
    post,
    command: (text: string, more: Record<string, string> = {}) => post(commandBody(slack, text, more), form),
    click: (actionId: string, value: string, more: object = {}) => payload(clickOf(slack, actionId, value, more)),
    submit: (callbackId: string, metadata: string, values: object, more: object = {}) =>
      payload({
        ...person(),
        type: 'view_submission',
        view: { callback_id: callbackId, private_metadata: metadata, state: { values } },
        ...more,
      }),
    shortcut: (callbackId: string, message: object) =>
      payload({
        ...person(),
        type: 'message_action',
        callback_id: callbackId,
        channel: { id: 'C1' },
        message,
        response_url: slack.responseUrl,
      }),
    event: (event: object, more: object = {}, headers: Record<string, string> = {}) =>
      post(
        JSON.stringify({
          type: 'event_callback',
          team_id: 'T1',
          event_id: 'Ev1',
          event_time: nowSeconds(),
          event,
          ...more,
        }),
        'application/json',
        headers,
      ),
  }
}

export const commandBody = (slack: TinySlack, text: string, more: Record<string, string> = {}): string =>
  new URLSearchParams({
    command: '/f5',
    text,
    team_id: 'T1',
    user_id: 'UADMIN',
    channel_id: 'C1',
    api_app_id: 'A1',
    token: 'x',
    trigger_id: randomUUID(),
    response_url: slack.responseUrl,
    is_enterprise_install: 'false',
    ...more,
  }).toString()

const person = (userId = 'UADMIN') => ({
  team: { id: 'T1', domain: 'acme' },
  user: { id: userId, team_id: 'T1' },
  api_app_id: 'A1',
  token: 'x',
  trigger_id: randomUUID(),
})
const clickOf = (slack: TinySlack, actionId: string, value: string, more: object) => ({
  ...person(),
  type: 'block_actions',
  container: { type: 'message', message_ts: '1700000000.000001', channel_id: 'C1', is_ephemeral: false },
  channel: { id: 'C1' },
  message: { ts: '1700000000.000001' },
  response_url: slack.responseUrl,
  actions: [{ type: 'button', action_id: actionId, block_id: 'b', value }],
  ...more,
})

/** Waits for what must become true; a test's own time limit ends it otherwise. */
export async function until(true_: () => boolean): Promise<void> {
  while (!true_()) await new Promise((resolve) => setTimeout(resolve, 5))
}
