import { type AddressInfo, createServer } from 'node:net'
import { afterAll, describe, it } from 'vitest'
import { mailboxName, type WatchOptions, type WatchState, watchMailbox } from '../../src/adapters/mail/watch-mailbox.ts'
import type { IncomingMail } from '../../src/domain/notice.ts'
import { serverCertificate } from './mail-certificate.ts'
import { startImapServer, type TestMailbox } from './mail-imap-server.ts'

const mail = (id: string, text = 'Hello'): string =>
  `Message-ID: <${id}@shop.example>\r\nFrom: Ann <ann@shop.example>\r\nTo: notices@shop.example\r\nSubject: Mail ${id}\r\n\r\n${text}\r\n`

const cleanups: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const server = async (options: Parameters<typeof startImapServer>[0] = {}): Promise<TestMailbox> => {
  const started = await startImapServer(options)
  cleanups.push(started.stop)
  return started
}

/** A watcher with everything it said; its memory can be handed to the next one. */
const watch = (url: string, options: Partial<WatchOptions> & { memory?: { value: string | null } } = {}) => {
  const memory = options.memory ?? { value: null }
  const mails: IncomingMail[] = []
  const states: WatchState[] = []
  const watcher = watchMailbox({
    url,
    authservId: null,
    resolver: async () => [],
    position: { read: async () => memory.value, save: async (value) => void Object.assign(memory, { value }) },
    onMail: async (incoming) => void mails.push(incoming),
    onState: (state) => void states.push(state),
    pauseMs: 20,
    longestPauseMs: 100,
    ...options,
  })
  cleanups.push(() => watcher.stop())
  return { watcher, mails, states, memory, subjects: () => mails.map(({ subject }) => subject) }
}

// Side by side, because most of it is waiting.
describe.concurrent('Watching a mailbox', () => {
  it('names the mailbox by user, host and folder', ({ expect }) => {
    expect(mailboxName('imaps://me:pw@mail.example/Amazon%20notices')).toBe('me@mail.example/Amazon notices')
  })

  it('hands over each mail as it is pushed, in the order of arrival', async ({ expect }) => {
    const box = await server()
    const seen = watch(box.url)
    await expect.poll(() => seen.states).toEqual([{ kind: 'watching' }])
    for (const id of ['1', '2', '3', '4', '5']) box.deliver(mail(id))
    await expect.poll(seen.subjects, { timeout: 10_000 }).toEqual(['Mail 1', 'Mail 2', 'Mail 3', 'Mail 4', 'Mail 5'])
    expect(seen.mails[0]).toMatchObject({
      mailbox: `notices@shop.example@127.0.0.1/INBOX`,
      key: '<1@shop.example>',
      to: ['notices@shop.example'],
      authentic: 'unverified',
    })
  })

  it('reads only the last days of a mailbox it never saw before', async ({ expect }) => {
    const box = await server()
    box.deliver(mail('old'), new Date(Date.now() - 10 * 86_400_000))
    box.deliver(mail('recent'), new Date(Date.now() - 86_400_000))
    const seen = watch(box.url)
    await expect.poll(seen.subjects).toEqual(['Mail recent'])
    box.deliver(mail('new'))
    await expect.poll(seen.subjects).toEqual(['Mail recent', 'Mail new'])
  })

  it('catches up after it was down, and repeats nothing', async ({ expect }) => {
    const box = await server()
    const first = watch(box.url)
    box.deliver(mail('1'))
    await expect.poll(first.subjects).toEqual(['Mail 1'])
    await expect.poll(() => first.memory.value).toBe('1:1')
    await first.watcher.stop()
    box.deliver(mail('2'))
    box.deliver(mail('3'))
    const second = watch(box.url, { memory: first.memory })
    await expect.poll(second.subjects).toEqual(['Mail 2', 'Mail 3'])
    expect(first.subjects()).toEqual(['Mail 1'])
  })

  it('connects again after the server restarted, and says so once', async ({ expect }) => {
    const box = await startImapServer()
    const seen = watch(box.url)
    box.deliver(mail('1'))
    await expect.poll(seen.subjects).toEqual(['Mail 1'])
    await box.stop()
    await expect.poll(() => seen.states.map(({ kind }) => kind)).toEqual(['watching', 'lost'])
    const again = await server({ port: box.port, storage: box.storage })
    again.deliver(mail('2'))
    await expect.poll(seen.subjects, { timeout: 10_000 }).toEqual(['Mail 1', 'Mail 2'])
    expect(seen.states.map(({ kind }) => kind)).toEqual(['watching', 'lost', 'watching'])
  })

  it('survives connections that are cut again and again', async ({ expect }) => {
    const box = await server()
    const seen = watch(box.url)
    for (let round = 1; round <= 5; round += 1) {
      box.deliver(mail(String(round)))
      await expect.poll(() => seen.mails.length, { timeout: 10_000 }).toBe(round)
      box.cut()
    }
    expect(seen.subjects()).toEqual(['Mail 1', 'Mail 2', 'Mail 3', 'Mail 4', 'Mail 5'])
  })

  it('reads the recent mails again when the mailbox was numbered anew', async ({ expect }) => {
    const box = await server()
    const first = watch(box.url)
    box.deliver(mail('1'))
    await expect.poll(() => first.memory.value).toBe('1:1')
    await first.watcher.stop()
    box.renumber()
    box.deliver(mail('2'))
    const second = watch(box.url, { memory: first.memory })
    await expect.poll(() => second.mails.map(({ key }) => key)).toEqual(['<1@shop.example>', '<2@shop.example>'])
    await expect.poll(() => second.memory.value).toBe('2:2')
  })

  it('keeps a mail that was not taken, and lets the next ones pass', async ({ expect }) => {
    const box = await server()
    const refusals = { left: 3 }
    const taken: string[] = []
    const seen = watch(box.url, {
      onMail: async ({ subject }) => {
        if (subject === 'Mail 1' && refusals.left-- > 0) throw new Error('The database is away.')
        taken.push(subject)
      },
    })
    box.deliver(mail('1'))
    box.deliver(mail('2'))
    await expect.poll(() => taken, { timeout: 10_000 }).toEqual(['Mail 2', 'Mail 1'])
    await expect.poll(() => seen.memory.value).toBe('1:2')
  })

  it('asks again for a mail that the server left out', async ({ expect }) => {
    const box = await server()
    const seen = watch(box.url)
    await expect.poll(() => seen.states).toEqual([{ kind: 'watching' }])
    box.leaveOutOnce(1)
    box.deliver(mail('1'))
    box.deliver(mail('2'))
    await expect.poll(seen.subjects, { timeout: 10_000 }).toEqual(['Mail 2', 'Mail 1'])
    await expect.poll(() => seen.memory.value).toBe('1:2')
  })

  it('still owes an untaken mail after a restart', async ({ expect }) => {
    const box = await server()
    const first = watch(box.url, { onMail: async () => Promise.reject(new Error('The database is away.')) })
    box.deliver(mail('1'))
    await expect.poll(() => first.memory.value).toBe('1:1:1')
    await first.watcher.stop()
    const second = watch(box.url, { memory: first.memory })
    await expect.poll(second.subjects).toEqual(['Mail 1'])
    await expect.poll(() => second.memory.value).toBe('1:1')
  })

  it('passes over a mail that is far too large, with a note', async ({ expect }) => {
    const box = await server()
    const notes: string[] = []
    const seen = watch(box.url, { onRefused: ({ detail }) => void notes.push(detail) })
    await expect.poll(() => seen.states.length).toBe(1)
    box.deliver(mail('huge', 'x'.repeat(26 * 1024 * 1024)))
    box.deliver(mail('small'))
    await expect.poll(seen.subjects, { timeout: 30_000 }).toEqual(['Mail small'])
    expect(notes).toEqual([expect.stringContaining('at most 25 MiB')])
  })

  it('says that the password is refused without showing it, and stops when told to', async ({ expect }) => {
    const box = await server()
    const seen = watch(box.url.replace('secret', 'wr0ng-pass'))
    await expect
      .poll(() => seen.states)
      .toEqual([{ kind: 'lost', detail: 'The mailbox refused the user name or the password.' }])
    await seen.watcher.stop()
    expect(JSON.stringify(seen.states)).not.toContain('wr0ng-pass')
  })

  it('keeps trying while nobody listens', async ({ expect }) => {
    const box = await startImapServer()
    await box.stop()
    const seen = watch(box.url)
    await expect.poll(() => seen.states).toEqual([{ kind: 'lost', detail: expect.stringContaining('ECONNREFUSED') }])
    const again = await server({ port: box.port, storage: box.storage })
    again.deliver(mail('late'))
    await expect.poll(seen.subjects, { timeout: 10_000 }).toEqual(['Mail late'])
  })

  /** A timer is never early: each pause is at least twice the one before, whatever the machine is busy with. */
  const growingPauses = (times: readonly number[]) =>
    times.slice(1).every((time, at) => time - times[at]! >= 20 * 2 ** (at + 1) - 2)

  it('leaves longer and longer pauses while a server hangs up at once, for as long as it does', async ({ expect }) => {
    const times: number[] = []
    const hangsUp = createServer((socket) => {
      times.push(performance.now())
      socket.on('error', () => {}).destroy()
    })
    await new Promise<void>((resolve) => hangsUp.listen(0, '127.0.0.1', resolve))
    cleanups.push(() => new Promise((resolve) => void hangsUp.close(() => resolve())))
    watch(`imap://me:pw@127.0.0.1:${(hangsUp.address() as AddressInfo).port}/INBOX`, { longestPauseMs: 10_000 })
    await expect.poll(() => times.length, { timeout: 10_000 }).toBeGreaterThan(4)
    expect(growingPauses(times)).toBe(true)
  })

  it('leaves them too when it is let in each time and cannot go on', async ({ expect }) => {
    const box = await server()
    const times: number[] = []
    const position = {
      read: async () => {
        times.push(performance.now())
        throw new Error('the database is away')
      },
      save: async () => {},
    }
    watch(box.url, { longestPauseMs: 10_000, position })
    await expect.poll(() => times.length, { timeout: 10_000 }).toBeGreaterThan(4)
    expect(growingPauses(times)).toBe(true)
  })

  it('speaks TLS with a server it trusts, and with no other', async ({ expect }) => {
    const box = await server({ secure: true })
    box.deliver(mail('tls'))
    const trusting = watch(box.url, { tls: { ca: serverCertificate } })
    await expect.poll(trusting.subjects).toEqual(['Mail tls'])
    const wary = watch(box.url)
    await expect.poll(() => wary.states.map(({ kind }) => kind)).toEqual(['lost'])
    expect(wary.mails).toEqual([])
  })

  it('refuses to send a password in the clear beyond this machine', ({ expect }) => {
    expect(() => watch('imap://me:pw@mail.example/INBOX')).toThrow('imaps://')
  })
})
