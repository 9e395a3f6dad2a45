import type { AddressInfo, Socket } from 'node:net'
import createImap from 'hoodiecrow-imap'

export type StandInMailbox = {
  /** As IMAP_URL takes it, with the login in it. */
  readonly url: string
  /** Puts a raw mail into the inbox, as a mail server does on delivery, and tells whoever is idling there. */
  readonly deliver: (raw: string, at: Date) => void
  readonly close: () => Promise<void>
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (number: number): string => String(number).padStart(2, '0')

/** A moment as IMAP writes it: `23-Nov-2026 20:15:00 +0000`. */
const imapDate = (at: Date): string =>
  `${two(at.getUTCDate())}-${months[at.getUTCMonth()]}-${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`

/** An IMAP server on loopback with one inbox; `testuser` is the login that the package knows. */
export async function startMailbox(): Promise<StandInMailbox> {
  const imap = createImap({
    plugins: ['ID', 'IDLE', 'UIDPLUS', 'ENABLE', 'CONDSTORE', 'LITERALPLUS', 'UNSELECT', 'NAMESPACE'],
    storage: { INBOX: { messages: [] }, '': { separator: '/', folders: {} } },
  })
  const sockets = new Set<Socket>()
  imap.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    // Many small writes make an answer: held back, each would wait for the client's acknowledgement.
    socket.setNoDelay(true)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => imap.listen(0, '127.0.0.1', resolve))
  const { port } = imap.server.address() as AddressInfo
  return {
    url: `imap://testuser:testpass@127.0.0.1:${port}/INBOX`,
    deliver: (raw, at) => {
      imap.appendMessage('INBOX', [], imapDate(at), raw.replace(/\r?\n/g, '\r\n'))
      imap.notify({ command: 'EXISTS' })
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => imap.close(resolve))
    },
  }
}
