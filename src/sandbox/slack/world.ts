import { randomBytes } from 'node:crypto'
import { createFaults, type Faults } from './faults.ts'
import type { JournalEntry } from './journal.ts'
import type { Manifest } from './manifest.ts'
import type { File, Message, View } from './message.ts'
import { type Channel, channels, type Person, people } from './workspace.ts'

/** What a person in front of Slack could see or do, as it happens. */
export type Happening =
  | { readonly kind: 'typed'; readonly user: string; readonly channel: string; readonly text: string }
  | { readonly kind: 'clicked'; readonly user: string; readonly label: string }
  | {
      readonly kind: 'submitted'
      readonly user: string
      readonly title: string
      /** What the person filled in, by label. */
      readonly filled: Readonly<Record<string, string>>
    }
  | { readonly kind: 'posted' | 'updated' | 'deleted'; readonly message: Message }
  | { readonly kind: 'opened' | 'replaced' | 'closed' | 'refused'; readonly view: View }
  | { readonly kind: 'journal'; readonly entry: JournalEntry }
  | { readonly kind: 'changed' }

export type Grant = { readonly kind: 'bot' | 'app'; readonly scopes: readonly string[] }
export type Trigger = { readonly userId: string; readonly at: number; used: boolean }
export type ResponseUrl = {
  readonly channel: string
  readonly user: string
  readonly original: { readonly ts: string } | null
  readonly at: number
  uses: number
}
export type Upload = {
  readonly fileId: string
  readonly name: string
  readonly length: number
  bytes: Uint8Array | null
}

/** The state of the pretend Slack: everything is here, and every change of it is announced. */
export type World = {
  readonly manifest: Manifest
  readonly now: () => Date
  readonly people: readonly Person[]
  readonly channels: Channel[]
  readonly messages: Message[]
  /** Open modals of each person, the last on top. */
  readonly views: Map<string, View[]>
  readonly homes: Map<string, View>
  readonly files: Map<string, File>
  readonly uploads: Map<string, Upload>
  readonly triggers: Map<string, Trigger>
  readonly responseUrls: Map<string, ResponseUrl>
  readonly grants: Map<string, Grant>
  readonly codes: Map<string, { readonly scopes: readonly string[]; readonly redirectUri: string }>
  readonly journal: JournalEntry[]
  readonly faults: Faults
  readonly lastPost: Map<string, number>
  /** Where the stand-in listens; set once it does. */
  base: string
  readonly listeners: Set<(happening: Happening) => void>
  lastTs: number
}

export const createWorld = (manifest: Manifest, now: () => Date, onDown: (down: boolean) => void): World => ({
  manifest,
  now,
  people: people(manifest.botName),
  channels: [...channels()],
  messages: [],
  views: new Map(),
  homes: new Map(),
  files: new Map(),
  uploads: new Map(),
  triggers: new Map(),
  responseUrls: new Map(),
  grants: new Map(),
  codes: new Map(),
  journal: [],
  faults: createFaults(onDown),
  lastPost: new Map(),
  base: '',
  listeners: new Set(),
  lastTs: 0,
})

export const announce = (world: World, happening: Happening): void => {
  for (const listener of [...world.listeners]) listener(happening)
}

export const record = (world: World, entry: JournalEntry): void => {
  world.journal.push(entry)
  announce(world, { kind: 'journal', entry })
}

export const problem = (world: World, text: string): void => {
  record(world, { kind: 'problem', at: world.now(), text })
}

export const newId = (prefix: string): string => `${prefix}${randomBytes(5).toString('hex').toUpperCase()}`

/** Seconds and microseconds; never the same twice, and never behind what was said before. */
export const nextTs = (world: World): string => {
  const micros = Math.max(world.now().getTime() * 1000, world.lastTs + 1)
  world.lastTs = micros
  return `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`
}

/** As the Web API wants it: by id alone. */
export const personById = (world: World, id: string): Person | null =>
  world.people.find((person) => person.id === id) ?? null
export const channelById = (world: World, id: string): Channel | null =>
  world.channels.find((channel) => channel.id === id) ?? null

/** By id or by name, with or without the mark in front. */
export const findPerson = (world: World, who: string): Person | null => {
  const name = who.replace(/^@/, '').toLowerCase()
  return world.people.find((person) => person.id === who || person.name.toLowerCase() === name) ?? null
}

export const findChannel = (world: World, which: string): Channel | null => {
  const name = which.replace(/^#/, '')
  const direct = world.channels.find((channel) => channel.kind === 'im' && channel.members.has(which))
  return (
    world.channels.find((channel) => channel.id === which || (channel.kind !== 'im' && channel.name === name)) ??
    direct ??
    null
  )
}
