import type { Account } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { Ports } from '../ports.ts'
import { type Control, decode } from './controls.ts'
import type { Reply } from './reply.ts'

/** Approvers may change things, members may look. People of other workspaces are neither, and never get this far. */
export type Role = 'member' | 'approver'

/** Who asks, and from where: checked at the very moment of asking. */
export type Asking = {
  readonly workspaceId: string
  readonly userId: string
  readonly role: Role
  readonly actor: Actor
  /** Null in a form that was opened outside a channel. */
  readonly channel: string | null
  readonly accounts: readonly Account[]
  /** The first of the two switches for real sends (F5_LIVE). */
  readonly liveAllowed: boolean
}
export type AccountAsking = Asking & { readonly account: Account }

type Described = {
  readonly name: string
  /** What may follow the name, as help shows it: `all | <campaign>`. */
  readonly usage: string
  readonly summary: string
  readonly role: Role
  /** First words with which a command for members becomes one for approvers, such as `add`. */
  readonly approverWords?: readonly string[]
}

/** `words` is what was typed after the name, `text` the same as one string. */
export type CommandWords = { readonly words: readonly string[]; readonly text: string }
export type Command = Described &
  (
    | { readonly about: 'workspace'; readonly run: (ports: Ports, ask: Asking & CommandWords) => Promise<Reply> }
    | {
        readonly about: 'account'
        readonly run: (ports: Ports, ask: AccountAsking & CommandWords) => Promise<Reply>
        /** Instead of asking which account is meant, where several may be. */
        readonly ofAll?: (ports: Ports, ask: Asking) => Promise<Reply>
      }
  )

/** `read` answers null for a value that this control did not write: a stale or forged click. */
export type Button = {
  readonly id: string
  readonly role: Role
  readonly read: (value: string) => null | {
    readonly accountId: string
    readonly run: (ports: Ports, ask: AccountAsking) => Promise<Reply>
  }
}

/** What a person entered, by block id. */
export type Fields = Readonly<Record<string, string | readonly string[] | null>>

export type Form = {
  readonly id: string
  readonly role: Role
  readonly read: (value: string) => null | {
    readonly accountId: string
    readonly run: (ports: Ports, ask: AccountAsking & { readonly fields: Fields }) => Promise<Reply>
  }
}

/** What a message shortcut was used on: the text of the message, and a mail that was dropped there as a file. */
export type Pointed = {
  readonly text: string
  readonly mail: { readonly name: string; readonly download: () => Promise<Download> } | null
}
export type Download =
  | { readonly kind: 'fetched'; readonly bytes: Buffer }
  | { readonly kind: 'not-fetched'; readonly because: 'not-allowed' | 'too-large' | 'gone' | 'no-answer' }

export type Shortcut = {
  readonly id: string
  readonly role: Role
  readonly run: (ports: Ports, ask: Asking & Pointed) => Promise<Reply>
}

/** All that people can do in Slack. */
export type Face = {
  readonly commands: readonly Command[]
  readonly buttons: readonly Button[]
  readonly forms: readonly Form[]
  readonly shortcuts: readonly Shortcut[]
}

type AboutAccount = { readonly account: string }

export const hearButton = <Value extends AboutAccount>(
  of: Control<Value>,
  role: Role,
  run: (ports: Ports, ask: AccountAsking & { readonly value: Value }) => Promise<Reply>,
): Button => ({
  id: of.id,
  role,
  read: (text) => {
    const value = decode(of, text)
    return value && { accountId: value.account, run: (ports, ask) => run(ports, { ...ask, value }) }
  },
})

export const hearForm = <Value extends AboutAccount>(
  of: Control<Value>,
  role: Role,
  run: (ports: Ports, ask: AccountAsking & { readonly value: Value; readonly fields: Fields }) => Promise<Reply>,
): Form => ({
  id: of.id,
  role,
  read: (text) => {
    const value = decode(of, text)
    return value && { accountId: value.account, run: (ports, ask) => run(ports, { ...ask, value }) }
  },
})
