import type { AddressInfo, Socket } from 'node:net'
import createServer, { type ImapServer } from 'hoodiecrow-imap'
import { serverCertificate, serverKey } from './mail-certificate.ts'

export type TestMailbox = {
  readonly url: string
  readonly port: number
  /** Delivers a mail and tells idling clients. */
  readonly deliver: (raw: string, at?: Date) => number
  /** Gives all mails new numbers, as a server does that was restored from a copy. */
  readonly renumber: () => void
  readonly storage: object
  /** The next time that somebody asks for the text of this mail, the server answers as if it were not there. */
  readonly leaveOutOnce: (uid: number) => void
  /** Cuts every connection; the server goes on. */
  readonly cut: () => void
  readonly stop: () => Promise<void>
}

const user = 'notices%40shop.example:secret'

/** A real IMAP server on loopback with one INBOX, which outlives a restart when given its storage and port again. */
export const startImapServer = async (
  options: { port?: number; storage?: object; secure?: boolean } = {},
): Promise<TestMailbox> => {
  const storage = options.storage ?? { INBOX: { messages: [] }, '': { folders: {}, separator: '/' } }
  const server: ImapServer = createServer({
    plugins: ['IDLE', 'UIDPLUS', 'ENABLE'],
    users: { 'notices@shop.example': { password: 'secret' } },
    storage,
    secureConnection: options.secure ?? false,
    credentials: { key: serverKey, cert: serverCertificate },
  })
  const sockets = new Set<Socket>()
  for (const event of ['connection', 'secureConnection']) {
    server.server.on(event, (socket: Socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => sockets.delete(socket))
    })
  }
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const leftOut = new Set<number>()
  const fetch = server.getCommandHandler('UID FETCH')
  server.setCommandHandler('UID FETCH', (connection, parsed, line, done) => {
    const inbox = server.getMailbox('INBOX')
    const all = inbox.messages
    const asked = /BODY(?:\.PEEK)?\[\]/i.test(String(line))
    if (asked) inbox.messages = all.filter(({ uid }) => !leftOut.delete(uid))
    try {
      fetch(connection, parsed, line, done)
    } finally {
      inbox.messages = all
    }
  })
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `${options.secure ? 'imaps' : 'imap'}://${user}@127.0.0.1:${port}/INBOX`,
    port,
    deliver: (raw, at) => server.appendMessage('INBOX', [], at ?? false, raw.replace(/\r?\n/g, '\r\n')).message.uid,
    renumber: () => {
      const inbox = server.getMailbox('INBOX')
      inbox.uidvalidity += 1
      inbox.uidnext = 1
      for (const message of inbox.messages) message.uid = inbox.uidnext++
    },
    storage,
    leaveOutOnce: (uid) => void leftOut.add(uid),
    cut,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve)
        cut()
      }),
  }
}
