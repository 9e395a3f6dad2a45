import type { Json } from './json.ts'

export type Message = {
  readonly channel: string
  readonly ts: string
  /** A person's id, the app's bot user, or `slackbot` when Slack itself speaks. */
  readonly user: string
  readonly text: string
  readonly blocks: readonly Json[]
  /** The ts of the message it answers. */
  readonly threadTs: string | null
  /** The only person who sees it. */
  readonly ephemeralTo: string | null
  readonly edited: boolean
  readonly fileIds: readonly string[]
}

export type View = {
  readonly id: string
  readonly userId: string
  readonly type: 'modal' | 'home'
  readonly hash: string
  readonly rootId: string
  readonly previousId: string | null
  readonly callbackId: string
  readonly externalId: string
  readonly privateMetadata: string
  readonly title: string
  readonly submit: string | null
  readonly close: string | null
  readonly notifyOnClose: boolean
  readonly clearOnClose: boolean
  readonly blocks: readonly Json[]
  /** Raised by the app on the last submission, by block id. */
  readonly errors: Readonly<Record<string, string>>
  /** The view as the app wrote it. */
  readonly source: Json
}

export type File = {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly bytes: Uint8Array
  readonly channels: readonly string[]
}
