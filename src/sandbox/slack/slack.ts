import { click, type Pick, type Place } from './control/click.ts'
import { command } from './control/command.ts'
import { type Dropped, drop } from './control/drop.ts'
import { event, openHome, say } from './control/event.ts'
import type { Fillings } from './control/field.ts'
import { type MessageRef, shortcut } from './control/shortcut.ts'
import { dismiss, submit } from './control/submit.ts'
import type { Stage } from './deliver.ts'
import { httpTransport } from './http-transport.ts'
import type { Json } from './json.ts'
import { readManifest } from './manifest.ts'
import type { Method } from './methods/method.ts'
import { exchangeCode } from './oauth.ts'
import { reading, watching } from './reading.ts'
import { serve } from './server.ts'
import { type SocketTransport, socketTransport } from './socket-transport.ts'
import type { SlackOptions, SlackStandIn } from './stand-in.ts'
import { announce, createWorld } from './world.ts'

export type { SlackOptions, SlackStandIn } from './stand-in.ts'

const acting = (stage: Stage) => ({
  command: (who: string, channel: string, text: string) => command(stage, who, channel, text),
  click: (who: string, place: Place, pick: Pick) => click(stage, who, place, pick),
  submit: (who: string, viewId: string, fillings: Fillings) => submit(stage, who, viewId, fillings),
  dismiss: (who: string, viewId: string) => dismiss(stage, who, viewId),
  shortcut: (who: string, message: MessageRef | null, callbackId: string) => shortcut(stage, who, message, callbackId),
  event: (body: Json, eventId?: string) => event(stage, body, eventId),
  say: (who: string, channel: string, text: string, threadTs?: string) =>
    say(stage, who, channel, text, threadTs ?? null),
  drop: (who: string, channel: string, file: Dropped) => drop(stage, who, channel, file),
  openHome: (who: string, tab?: 'home' | 'messages') => openHome(stage, who, tab),
})

/** A pretend Slack on loopback that is as strict as the real one. */
export const startSlack = async (options: SlackOptions): Promise<SlackStandIn> => {
  const manifest = readManifest(options.manifest)
  const world = createWorld(manifest, options.now ?? (() => new Date()), (down) => {
    if (down) sockets.disconnect('hard')
    announce(world, { kind: 'changed' })
  })
  const revoke = (revoked: string | null) => {
    const scopes = manifest.scopes.filter((scope) => scope !== revoked)
    world.grants.set(options.botToken, { kind: 'bot', scopes })
  }
  revoke(null)
  world.grants.set(options.appToken, { kind: 'app', scopes: ['connections:write'] })
  const client = options.client ?? null
  const methods: Record<string, Method> = {
    'oauth.v2.access': { token: 'none', run: ({ args }) => exchangeCode(world, client, args) },
  }
  const server = await serve({ world, client, methods })
  const sockets: SocketTransport = socketTransport(world, server)
  methods['apps.connections.open'] = sockets.open
  let appUrl = options.appUrl ?? null
  const http = httpTransport({ secret: options.signingSecret, appUrl: () => appUrl })
  const timers = new Set<NodeJS.Timeout>()
  const transport = options.mode === 'socket' ? sockets : http
  const stage: Stage = { world, transport, timers, retryDelays: options.retryDelays ?? [0, 60_000, 300_000] }
  const close = async () => {
    for (const timer of timers) clearTimeout(timer)
    await sockets.close()
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return {
    apiUrl: `${world.base}/api/`,
    authorizationUrl: `${world.base}/oauth/v2/authorize`,
    setAppUrl: (url) => {
      appUrl = url
    },
    people: world.people,
    channels: () => world.channels,
    shortcuts: manifest.shortcuts,
    events: manifest.events,
    appName: manifest.botName,
    ...reading(world),
    ...acting(stage),
    ...watching(world),
    journal: world.journal,
    revoke,
    faults: world.faults,
    sockets: sockets.count,
    disconnectSockets: sockets.disconnect,
    close,
  }
}
