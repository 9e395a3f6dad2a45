import type { AddressInfo, Socket } from 'node:net'
import createImap from 'hoodiecrow-imap'

export type StandInMailbox = {
  /** As IMAP_URL takes it, with the login in it. */
  readonly url: string
  /** Puts a raw mail into the inbox, as a mail server does on delivery, and tells whoever is idling there. */
  readonly deliver: (raw: string) => void
  readonly close: () => Promise<void>
}

/** An IMAP server on loopback with one inbox; `testuser` is the login that the package knows. */
export async function startMailbox(): Promise<StandInMailbox> {
  const imap = createImap({
    plugins: ['ID', 'IDLE', 'UIDPLUS', 'ENABLE', 'CONDSTORE', 'LITERALPLUS', 'UNSELECT', 'NAMESPACE'],
    storage: { INBOX: { messages: [] }, '': { separator: '/', folders: {} } },
  })
  const sockets = new Set<Socket>()
  imap.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => imap.listen(0, '127.0.0.1', resolve))
  const { port } = imap.server.address() as AddressInfo
  return {
    url: `imap://testuser:testpass@127.0.0.1:${port}/INBOX`,
    deliver: (raw) => {
      imap.appendMessage('INBOX', [], false, raw.replace(/\r?\n/g, '\r\n'))
      imap.notify({ command: 'EXISTS' })
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => imap.close(resolve))
    },
  }
}
