import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { messageIdOf } from '../../domain/message-id.ts'
import type { BuyerMail, MailAnswer } from '../../ports.ts'
import { ownAddress } from './own-address.ts'

export type SmtpOptions = {
  /** `smtps://user:password@host` or `smtp://…`, which turns to TLS before it signs in; plain text on loopback only. */
  readonly url: string
  readonly from: string
  /** From the first byte to the last answer. */
  readonly deadlineMs?: number
  readonly tls?: { readonly ca?: string }
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)

type Failure = {
  readonly code?: string | undefined
  readonly command?: string | undefined
  readonly responseCode?: number | undefined
}

/** The server's number and our stage, without its words: those may repeat the buyer's address. */
const detailOf = ({ code, command, responseCode }: Failure): string =>
  [
    'The mail server',
    responseCode === undefined ? 'gave no answer' : `answered ${responseCode}`,
    command && `to ${command.split(' ')[0]}`,
    code && `(${code})`,
  ]
    .filter((part) => part)
    .join(' ')

const whyRefused = (command: string): 'address' | 'sender' | 'content' | null => {
  if (/^RCPT/i.test(command)) return 'address'
  if (/^MAIL/i.test(command)) return 'sender'
  return /^DATA/i.test(command) ? 'content' : null
}

/** While the text has not left, nothing can have arrived; afterwards only the server's own refusal proves that. */
const answerTo = (failure: Failure, textLeft: boolean): MailAnswer => {
  const detail = detailOf(failure)
  const status = failure.responseCode ?? 0
  const why = whyRefused(failure.command ?? '')
  // A refused greeting or sign-in is about us and not about this mail.
  if (status >= 500) return why === null ? { kind: 'unavailable', detail } : { kind: 'refused', why, detail }
  return status >= 400 || !textLeft ? { kind: 'unavailable', detail } : { kind: 'unsure', detail }
}

/** The text of a mail, which notices when the server's "go ahead" makes it leave. */
const textOf = (raw: Buffer): { readonly stream: Readable; readonly left: () => boolean } => {
  let left = false
  const stream = new Readable({
    read() {
      left = true
      this.push(raw)
      this.push(null)
    },
  })
  return { stream, left: () => left }
}

const compose = (from: string, mail: BuyerMail): Promise<Buffer> =>
  new MailComposer({
    from,
    to: mail.to,
    subject: mail.subject,
    messageId: messageIdOf(mail.attemptId, from),
    ...(mail.format === 'html' ? { html: mail.body } : { text: mail.body }),
  })
    .compile()
    .build()

const connectionFor = ({
  url,
  tls,
  deadlineMs = 30_000,
}: SmtpOptions): { readonly connection: SMTPConnection; readonly login: { user: string; pass: string } | null } => {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const connection = new SMTPConnection({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isLoopback(hostname),
    ignoreTLS: !secure && isLoopback(hostname),
    connectionTimeout: deadlineMs,
    greetingTimeout: deadlineMs,
    socketTimeout: deadlineMs,
    ...(tls ? { tls } : {}),
  })
  return {
    connection,
    login: username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  }
}

/** Greets, signs in and hands over one mail; calls back once, whatever happens. */
const converse = (
  options: SmtpOptions,
  mail: BuyerMail,
  text: Readable,
  done: (failure: Failure | null) => void,
): SMTPConnection => {
  const { connection, login } = connectionFor(options)
  const send = (): void =>
    connection.send({ from: ownAddress(options.from), to: [mail.to] }, text, (error) => done(error))
  connection.on('error', (error: Failure) => done(error))
  connection.on('end', () => done({ code: 'ECONNECTION' }))
  connection.connect(() => {
    if (login === null) send()
    else connection.login({ credentials: login }, (error) => (error ? done(error) : send()))
  })
  return connection
}

/** Sends buyer messages from the seller's registered address. Never repeats anything by itself. */
export const smtpSender = (options: SmtpOptions): ((mail: BuyerMail) => Promise<MailAnswer>) => {
  const { protocol, hostname } = new URL(options.url)
  if (!['smtp:', 'smtps:'].includes(protocol) || hostname === '')
    throw new Error('A mail server must be named as smtps://user:password@host.')
  return async (mail) => {
    const text = textOf(await compose(options.from, mail))
    const { promise, resolve } = Promise.withResolvers<MailAnswer>()
    const finish = (failure: Failure | null): void =>
      resolve(failure === null ? { kind: 'accepted' } : answerTo(failure, text.left()))
    const connection = converse(options, mail, text.stream, finish)
    const deadline = setTimeout(() => finish({ code: 'ETIMEDOUT' }), options.deadlineMs ?? 30_000)
    const answer = await promise
    clearTimeout(deadline)
    connection.close()
    return answer
  }
}
