import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { toOurselves } from '../../src/adapters/mail/own-address.ts'
import { smtpSender } from '../../src/adapters/mail/send-mail.ts'
import type { BuyerMail } from '../../src/ports.ts'
import { serverCertificate, serverKey } from './mail-certificate.ts'

const mail: BuyerMail = {
  to: 'x1y2z3@marketplace.amazon.com',
  subject: 'Your order',
  body: 'Thank you.\nAnn',
  format: 'plain',
  attemptId: 'attempt-1',
}
const from = 'Shop <orders@shop.example>'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

/** A real SMTP server on loopback; what it accepted is in `received`. */
const smtp = async (options: SMTPServerOptions = {}) => {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    key: serverKey,
    cert: serverCertificate,
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push(Buffer.concat(parts).toString())
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => new Promise((resolve) => server.close(() => resolve())))
  return {
    url: `${options.secure ? 'smtps' : 'smtp'}://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
  }
}

/** A server that follows a script of answers, one for each line it is sent, and then does `last`. */
const scripted = async (answers: readonly string[], last: (socket: Socket) => void): Promise<string> => {
  const server: Server = createServer((socket) => {
    const rest = [...answers]
    socket.on('error', () => {})
    socket.write(rest.shift()!)
    socket.on('data', () => {
      const next = rest.shift()
      if (next === undefined) last(socket)
      else socket.write(next)
    })
    cleanups.push(async () => void socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => new Promise((resolve) => server.close(() => resolve())))
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const untilData = ['220 hello\r\n', '250 hello\r\n', '250 ok\r\n', '250 ok\r\n', '354 go on\r\n']
const fail = (responseCode: number): Error =>
  Object.assign(new Error('Not this one: x1y2z3@marketplace.amazon.com'), { responseCode })

describe('Sending a buyer message', () => {
  it('delivers the text with our own Message-ID and no list headers', async () => {
    const server = await smtp()
    await expect(smtpSender({ url: server.url, from })(mail)).resolves.toEqual({ kind: 'accepted' })
    expect(server.received[0]).toContain('Message-ID: <f5.attempt-1@shop.example>')
    expect(server.received[0]).toContain('From: Shop <orders@shop.example>')
    expect(server.received[0]).toContain('Thank you.\r\nAnn')
    expect(server.received[0]).not.toMatch(/^List-/im)
  })

  it('sends HTML as HTML', async () => {
    const server = await smtp()
    await smtpSender({ url: server.url, from })({ ...mail, format: 'html', body: '<p>Thank you.</p>' })
    expect(server.received[0]).toMatch(/Content-Type: text\/html[\s\S]*<p>Thank you\.<\/p>/)
  })

  it('signs in over TLS when the address says so', async () => {
    const server = await smtp({
      secure: true,
      authOptional: false,
      onAuth: ({ username, password }, _session, done) =>
        password === 's:c/ret' ? done(null, { user: username }) : done(new Error('no')),
    })
    const signedIn = smtpSender({
      url: server.url.replace('//', '//me:s%3Ac%2Fret@'),
      from,
      tls: { ca: serverCertificate },
    })
    await expect(signedIn(mail)).resolves.toEqual({ kind: 'accepted' })
    const wrong = smtpSender({ url: server.url.replace('//', '//me:wrong@'), from, tls: { ca: serverCertificate } })
    await expect(wrong(mail)).resolves.toMatchObject({ kind: 'unavailable' })
    await expect(smtpSender({ url: server.url, from })(mail)).resolves.toMatchObject({ kind: 'unavailable' })
  })

  it.each([
    ['address', { onRcptTo: (_: unknown, __: unknown, done: (error: Error) => void) => done(fail(550)) }],
    ['sender', { onMailFrom: (_: unknown, __: unknown, done: (error: Error) => void) => done(fail(553)) }],
    [
      'content',
      {
        onData: (stream: NodeJS.ReadableStream, _: unknown, done: (error: Error) => void) =>
          void stream.on('end', () => done(fail(554))).resume(),
      },
    ],
  ] as const)('tells a refusal of the %s, without repeating the address', async (why, options) => {
    const server = await smtp(options)
    const answer = await smtpSender({ url: server.url, from })(mail)
    expect(answer).toMatchObject({ kind: 'refused', why })
    expect(JSON.stringify(answer)).not.toContain('marketplace.amazon')
  })

  it.each([
    ['the recipient', { onRcptTo: (_: unknown, __: unknown, done: (error: Error) => void) => done(fail(451)) }],
    [
      'the finished text',
      {
        onData: (stream: NodeJS.ReadableStream, _: unknown, done: (error: Error) => void) =>
          void stream.on('end', () => done(fail(452))).resume(),
      },
    ],
  ] as const)('may try again later when the server puts off %s', async (_, options) => {
    const server = await smtp(options)
    await expect(smtpSender({ url: server.url, from })(mail)).resolves.toMatchObject({ kind: 'unavailable' })
  })

  it('may try again later when nobody listens', async () => {
    const url = await scripted([], () => {})
    for (const cleanup of cleanups.splice(0)) await cleanup()
    await expect(smtpSender({ url, from })(mail)).resolves.toMatchObject({
      kind: 'unavailable',
      detail: expect.stringContaining('CONN'),
    })
  })

  it('may try again later when the connection ends before the text left', async () => {
    const url = await scripted(untilData.slice(0, 3), (socket) => socket.destroy())
    await expect(smtpSender({ url, from })(mail)).resolves.toMatchObject({ kind: 'unavailable' })
  })

  it('may try again later when the server hangs before the text left', async () => {
    const url = await scripted(untilData.slice(0, 4), () => {})
    await expect(smtpSender({ url, from, deadlineMs: 300 })(mail)).resolves.toMatchObject({ kind: 'unavailable' })
  })

  it('is unsure when the connection ends after the text began to leave', async () => {
    const url = await scripted(untilData, (socket) => socket.resetAndDestroy())
    await expect(smtpSender({ url, from })(mail)).resolves.toMatchObject({ kind: 'unsure' })
  })

  it('is unsure when no answer to the text comes in time', async () => {
    const url = await scripted(untilData, () => {})
    await expect(smtpSender({ url, from, deadlineMs: 1_500 })(mail)).resolves.toMatchObject({ kind: 'unsure' })
  })
})

describe('Sending a test to ourselves', () => {
  it('reaches the address that mail leaves from and no other, even when a mail names some', async () => {
    const recipients: string[] = []
    const server = await smtp({
      onRcptTo: ({ address }, _session, done) => {
        recipients.push(address)
        done()
      },
    })
    const outlet = toOurselves(from, smtpSender({ url: server.url, from }))
    expect(outlet.to).toBe('orders@shop.example')
    // As no caller can write it: the buyer's own mail, with more recipients than it has.
    const strange = { ...mail, cc: mail.to, bcc: mail.to, subject: `Test: x\r\nBcc: ${mail.to}` }
    await expect(outlet.sendMail(strange)).resolves.toEqual({ kind: 'accepted' })
    expect(recipients).toEqual(['orders@shop.example'])
    expect(server.received[0]).toMatch(/^To: orders@shop\.example\r?$/m)
    expect(server.received[0]).not.toMatch(/^(?:cc|bcc):/im)
  })
})
