declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net'

  /** As much of the package as is used; it brings no types. */
  export type ImapServer = {
    readonly server: Server
    readonly listen: (port: number, host: string, ready: () => void) => void
    readonly appendMessage: (
      folder: string,
      flags: readonly string[],
      internalDate: string | false,
      raw: string,
    ) => void
    readonly notify: (command: { command: string }) => void
    readonly close: (done: () => void) => void
  }
  const create: (options: {
    plugins: readonly string[]
    storage: Readonly<Record<string, unknown>>
    secureConnection?: boolean
    credentials?: { key: Buffer | string; cert: Buffer | string }
  }) => ImapServer
  export default create
}
