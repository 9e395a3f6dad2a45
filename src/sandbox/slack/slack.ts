import { click, type Pick, type Place } from './control/click.ts'
import { command } from './control/command.ts'
import { type EventSent, event, openHome, say } from './control/event.ts'
import type { Fillings } from './control/form.ts'
import { type MessageRef, shortcut } from './control/shortcut.ts'
import { dismiss, type Submission, submit } from './control/submit.ts'
import { channelOf, personOf } from './control/who.ts'
import type { Stage } from './deliver.ts'
import type { Faults } from './faults.ts'
import { httpTransport } from './http-transport.ts'
import type { Answer, JournalEntry } from './journal.ts'
import type { Json } from './json.ts'
import { type Manifest, readManifest } from './manifest.ts'
import type { File, Message, View } from './message.ts'
import type { Method } from './methods/method.ts'
import { stackOf } from './modals.ts'
import { type Client, exchangeCode } from './oauth.ts'
import { renderAsText } from './render-as-text.ts'
import { serve } from './server.ts'
import { type SocketTransport, socketTransport } from './socket-transport.ts'
import { type Look, waitFor } from './wait.ts'
import type { Channel, Person } from './workspace.ts'
import { announce, createWorld, type Happening, type World } from './world.ts'

export type SlackOptions = {
  /** The parsed manifest.yml: scopes, commands, shortcuts and events come from it. */
  readonly manifest: unknown
  readonly mode: 'http' | 'socket'
  readonly signingSecret: string
  readonly botToken: string
  readonly appToken: string
  /** Times of messages, events and expiries; signatures and the three-second clock keep wall time. */
  readonly now?: () => Date
  /** Where the app listens, such as http://127.0.0.1:3000/slack/events; may be set later. */
  readonly appUrl?: string
  /** Milliseconds before each retry of an event. */
  readonly retryDelays?: readonly number[]
  /** For installations by OAuth. */
  readonly client?: Client
}

export type SlackStandIn = {
  /** For SLACK_API_URL. */
  readonly apiUrl: string
  readonly authorizationUrl: string
  readonly setAppUrl: (url: string) => void
  readonly people: readonly Person[]
  readonly channels: () => readonly Channel[]
  /** Of the manifest. */
  readonly shortcuts: Manifest['shortcuts']
  readonly events: Manifest['events']
  readonly appName: string

  /** Types `/f5 …`. People and channels are named by id or by name. */
  readonly command: (who: string, channel: string, text: string) => Promise<Answer>
  readonly click: (who: string, place: Place, pick: Pick) => Promise<Answer>
  readonly submit: (who: string, viewId: string, fillings: Fillings) => Promise<Submission>
  readonly dismiss: (who: string, viewId: string) => Promise<Answer | null>
  readonly shortcut: (who: string, message: MessageRef | null, callbackId: string) => Promise<Answer>
  readonly event: (body: Json, eventId?: string) => Promise<EventSent>
  readonly say: (who: string, channel: string, text: string, threadTs?: string) => Promise<Message>
  readonly openHome: (who: string, tab?: 'home' | 'messages') => Promise<EventSent>

  /** What everyone sees in the channel, without replies. */
  readonly messages: (channel: string) => readonly Message[]
  /** A message and its replies. */
  readonly thread: (ts: string) => readonly Message[]
  readonly ephemerals: (who: string) => readonly Message[]
  /** Open modals, the last on top. */
  readonly views: (who: string) => readonly View[]
  readonly home: (who: string) => View | null
  readonly files: () => readonly File[]
  /** All of a channel as one person sees it, in order. */
  readonly seenBy: (who: string, channel: string) => readonly Message[]
  readonly journal: readonly JournalEntry[]
  /** What a person using Slack would have noticed as broken. */
  readonly problems: () => readonly string[]
  readonly waitFor: <T>(what: string, look: Look<T>, timeoutMs?: number) => Promise<T>
  readonly onHappening: (listener: (happening: Happening) => void) => () => void

  readonly faults: Faults
  readonly sockets: () => number
  readonly disconnectSockets: (how?: 'refresh' | 'hard') => void
  readonly close: () => Promise<void>
}

const reading = (world: World) => {
  const inChannel = (which: string) =>
    world.messages.filter((message) => message.channel === channelOf(world, which).id)
  return {
    messages: (which: string) =>
      inChannel(which).filter((message) => message.ephemeralTo === null && message.threadTs === null),
    thread: (ts: string) => world.messages.filter((message) => message.ts === ts || message.threadTs === ts),
    ephemerals: (who: string) => world.messages.filter((message) => message.ephemeralTo === personOf(world, who).id),
    views: (who: string) => stackOf(world, personOf(world, who).id),
    home: (who: string) => world.homes.get(personOf(world, who).id) ?? null,
    files: () => [...world.files.values()],
    seenBy: (who: string, which: string) =>
      inChannel(which).filter(
        (message) => message.ephemeralTo === null || message.ephemeralTo === personOf(world, who).id,
      ),
    problems: () => world.journal.flatMap((entry) => (entry.kind === 'problem' ? [entry.text] : [])),
  }
}

const acting = (stage: Stage) => ({
  command: (who: string, channel: string, text: string) => command(stage, who, channel, text),
  click: (who: string, place: Place, pick: Pick) => click(stage, who, place, pick),
  submit: (who: string, viewId: string, fillings: Fillings) => submit(stage, who, viewId, fillings),
  dismiss: (who: string, viewId: string) => dismiss(stage, who, viewId),
  shortcut: (who: string, message: MessageRef | null, callbackId: string) => shortcut(stage, who, message, callbackId),
  event: (body: Json, eventId?: string) => event(stage, body, eventId),
  say: (who: string, channel: string, text: string, threadTs?: string) =>
    say(stage, who, channel, text, threadTs ?? null),
  openHome: (who: string, tab?: 'home' | 'messages') => openHome(stage, who, tab),
})

const lastSeen = (world: World): string => {
  const messages = world.messages
    .slice(-5)
    .map((message) => renderAsText(message))
    .join('\n')
  const problems = reading(world).problems().slice(-5).join('\n')
  return `The last messages:\n${messages || '(none)'}\nProblems:\n${problems || '(none)'}`
}

const watching = (world: World) => ({
  waitFor: <T>(what: string, look: Look<T>, timeoutMs = 10_000) =>
    waitFor(world, what, look, timeoutMs, () => lastSeen(world)),
  onHappening: (listener: (happening: Happening) => void) => {
    world.listeners.add(listener)
    return () => {
      world.listeners.delete(listener)
    }
  },
})

/** A pretend Slack on loopback that is as strict as the real one. */
export const startSlack = async (options: SlackOptions): Promise<SlackStandIn> => {
  const manifest = readManifest(options.manifest)
  const world = createWorld(manifest, options.now ?? (() => new Date()), (down) => {
    if (down) sockets.disconnect('hard')
    announce(world, { kind: 'changed' })
  })
  world.grants.set(options.botToken, { kind: 'bot', scopes: manifest.scopes })
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
    faults: world.faults,
    sockets: sockets.count,
    disconnectSockets: sockets.disconnect,
    close,
  }
}
