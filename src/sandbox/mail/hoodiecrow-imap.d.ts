declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net'

  type CommandHandler = (connection: unknown, parsed: unknown, line: string, done: () => void) => void

  /** As much of the package as is used; it brings no types. */
  export type ImapServer = {
    readonly server: Server
    readonly listen: (port: number, host: string, ready: () => void) => void
    readonly appendMessage: (
      folder: string,
      flags: readonly string[],
      internalDate: string | Date | false,
      raw: string,
    ) => { readonly message: { readonly uid: number } }
    readonly getMailbox: (folder: string) => { uidvalidity: number; uidnext: number; messages: { uid: number }[] }
    readonly getCommandHandler: (command: string) => CommandHandler
    readonly setCommandHandler: (command: string, handler: CommandHandler) => void
    readonly notify: (command: { command: string }) => void
    readonly close: (done: () => void) => void
  }
  const create: (options: {
    plugins: readonly string[]
    users?: Readonly<Record<string, { password: string }>>
    storage: object
    secureConnection?: boolean
    credentials?: { key: Buffer | string; cert: Buffer | string }
  }) => ImapServer
  export default create
}
