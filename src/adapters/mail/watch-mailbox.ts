import { ImapFlow } from 'imapflow'
import { type MailboxAddress, mailboxName, parseMailboxUrl } from './mailbox-url.ts'
import { type MailboxReader, readMailbox } from './read-mailbox.ts'

export { mailboxName } from './mailbox-url.ts'

export type WatchState = { readonly kind: 'watching' } | { readonly kind: 'lost'; readonly detail: string }

export type WatchOptions = Omit<MailboxReader, 'mailbox'> & {
  /** `imaps://user:password@host/FOLDER` */
  readonly url: string
  readonly onState: (state: WatchState) => void
  readonly tls?: { readonly ca?: string } | undefined
  /** First pause after a lost connection or an untaken mail; it doubles up to `longestPauseMs`. */
  readonly pauseMs?: number
  readonly longestPauseMs?: number
  /** A look at the mailbox without being pushed, in case a push got lost. */
  readonly checkMs?: number
}

export type MailboxWatch = { readonly mailbox: string; stop(): Promise<void> }

/** A flag that someone can wait for. */
const bell = () => {
  let rung = false
  let wake: () => void = () => {}
  return {
    ring: (): void => {
      rung = true
      wake()
    },
    /** True when it rang; the bell is silent again afterwards. */
    wait: async (ms: number): Promise<boolean> => {
      let timer: NodeJS.Timeout | undefined
      if (!rung) {
        await new Promise<void>((resolve) => {
          wake = resolve
          timer = setTimeout(resolve, ms)
        })
      }
      clearTimeout(timer)
      const heard = rung
      rung = false
      return heard
    },
  }
}

/** What went wrong in a few words; never what was sent, since that holds the password. */
const detailOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'The connection was lost.'
  if ('authenticationFailed' in error && error.authenticationFailed)
    return 'The mailbox refused the user name or the password.'
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
  return `The connection to the mailbox failed${code}.`
}

const clientFor = (address: MailboxAddress, tls: WatchOptions['tls']): ImapFlow =>
  new ImapFlow({
    host: address.host,
    port: address.port,
    secure: address.secure,
    ...(address.secure ? {} : { doSTARTTLS: false }),
    auth: { user: address.user, pass: address.password },
    logger: false,
    disableAutoIdle: true,
    maxIdleTime: 4 * 60_000,
    connectionTimeout: 20_000,
    ...(tls?.ca ? { tls: { ca: tls.ca } } : {}),
  })

/** Follows a mailbox until stopped: push by IDLE, catching up after every interruption, connecting again by itself. */
export const watchMailbox = (options: WatchOptions): MailboxWatch => {
  const address = parseMailboxUrl(options.url)
  const reader: MailboxReader = { ...options, mailbox: mailboxName(options.url) }
  const { pauseMs = 1000, longestPauseMs = 60_000, checkMs = 60_000 } = options
  const news = bell()
  // Apart from the news: a connection that breaks rings those, and must not cut the pause after it short.
  const end = bell()
  let stopping = false
  let current: ImapFlow | null = null
  let state: WatchState['kind'] | null = null

  const say = (next: WatchState): void => {
    if (state !== next.kind && !stopping) options.onState(next)
    state = next.kind
  }
  const pauseAfter = (failures: number): number => Math.min(longestPauseMs, pauseMs * 2 ** Math.min(failures, 20))

  /** One connection, from its opening to its end; resolves or throws when that comes. */
  const follow = async (client: ImapFlow, opened: () => void): Promise<void> => {
    client.on('exists', news.ring)
    client.on('close', news.ring)
    await client.connect()
    await client.mailboxOpen(address.folder, { readOnly: true })
    opened()
    let unlucky = 0
    while (!stopping && client.usable) {
      const owed = await readMailbox(client, reader, () => stopping)
      unlucky = owed > 0 ? unlucky + 1 : 0
      if (stopping || !client.usable) return
      // Ends by itself when the next command is given; a broken connection rings the bell.
      client.idle().catch(news.ring)
      await news.wait(owed > 0 ? Math.min(checkMs, pauseAfter(unlucky - 1)) : checkMs)
    }
  }

  const connectOnce = async (): Promise<{ readonly heldMs: number; readonly error: unknown }> => {
    const client = clientFor(address, options.tls)
    let openedAt: number | null = null
    let lastError: unknown = null
    // Without a listener an error of the socket would end the process.
    client.on('error', (error) => {
      lastError = error
    })
    current = client
    try {
      await follow(client, () => {
        openedAt = performance.now()
        say({ kind: 'watching' })
      })
    } catch (error) {
      lastError = error
    } finally {
      client.close()
    }
    return { heldMs: openedAt === null ? 0 : performance.now() - openedAt, error: lastError }
  }

  const run = async (): Promise<void> => {
    for (let failures = 0; !stopping; ) {
      const { heldMs, error } = await connectOnce()
      if (stopping) return
      say({ kind: 'lost', detail: detailOf(error) })
      // A server that lets us in and drops us at once, again and again, would see a login every second for ever.
      failures = heldMs > pauseAfter(failures) ? 0 : failures + 1
      await end.wait(pauseAfter(failures))
    }
  }

  const running = run()
  return {
    mailbox: reader.mailbox,
    stop: async () => {
      stopping = true
      news.ring()
      end.ring()
      current?.close()
      await running
    },
  }
}
