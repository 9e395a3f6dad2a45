import type { Pick, Place } from './control/click.ts'
import type { Dropped } from './control/drop.ts'
import type { EventSent } from './control/event.ts'
import type { Fillings } from './control/field.ts'
import type { MessageRef } from './control/shortcut.ts'
import type { Submission } from './control/submit.ts'
import type { Faults } from './faults.ts'
import type { Answer, JournalEntry } from './journal.ts'
import type { Json } from './json.ts'
import type { Manifest } from './manifest.ts'
import type { File, Message, View } from './message.ts'
import type { Client } from './oauth.ts'
import type { Look } from './wait.ts'
import type { Channel, Person } from './workspace.ts'
import type { Happening } from './world.ts'

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
  /** Shares a file in a channel. */
  readonly drop: (who: string, channel: string, file: Dropped) => Message
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

  /** An admin of the workspace takes a scope away from the app, or gives back all that the manifest asks for. */
  readonly revoke: (scope: string | null) => void
  readonly faults: Faults
  readonly sockets: () => number
  readonly disconnectSockets: (how?: 'refresh' | 'hard') => void
  readonly close: () => Promise<void>
}
