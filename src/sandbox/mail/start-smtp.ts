import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { readonly to: readonly string[]; readonly raw: string }

export type StandInSmtp = {
  /** As SMTP_URL takes it. */
  readonly url: string
  /** Everything that was accepted, oldest first. */
  readonly received: readonly ReceivedMail[]
  /** From now on every mail is refused with this answer; null accepts again. */
  readonly refuse: (answer: { code: number; text: string } | null) => void
  readonly close: () => Promise<void>
}

const largest = 10 * 1024 * 1024

/** An SMTP server on loopback that keeps what it is given: Amazon's relay, as a seller's mailer sees it. */
export async function startSmtp(): Promise<StandInSmtp> {
  const received: ReceivedMail[] = []
  let refusal: { code: number; text: string } | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: largest,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (refusal) return done(Object.assign(new Error(refusal.text), { responseCode: refusal.code }))
        received.push({ to: session.envelope.rcptTo.map((one) => one.address), raw: Buffer.concat(chunks).toString() })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (answer) => {
      refusal = answer
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
