import { amazonSender, forgedSender, lookalikeSender, preparedMails, rawMail } from './mail/notices.ts'
import { startTranscript } from './slack/transcript.ts'
import { authservId, type Sandbox, startSandbox } from './start-sandbox.ts'
import { playStory, type StorySummary } from './story.ts'

/** When the process began: what a person waits includes the loading of code. */
const startedAt = performance.timeOrigin
const exits = process.argv.includes('--exit')
const write = (text: string) => console.log(text)

write('F5 Guard, the demo: the real app on this machine, among stand-ins for Slack, Amazon, the mailbox and the model.')
write('Nothing leaves this machine. One incident is played first; what the channel shows is printed as it happens.\n')

const logs: string[] = []
const sandbox = await startSandbox({ onLog: (line) => logs.push(line) }).catch((error: unknown) => {
  write(`The demo could not start. ${error instanceof Error ? error.message : error}\n${logs.slice(-15).join('\n')}`)
  process.exit(1)
})
const stopTranscript = startTranscript(sandbox.slack, (text) => write(`${text}\n`))
const summary = await playStory(sandbox, write, startedAt)
stopTranscript()
conclude(summary)

if (exits) {
  const code = await ending(sandbox, summary.failed ? 1 : 0)
  process.exit(code)
}
await stayOpen(sandbox)

function conclude({ seen, failed, firstAlertMs }: StorySummary): void {
  write(
    `\nSeen: ${seen.length} things the story expected. First alert after ${firstAlertMs === null ? '?' : (firstAlertMs / 1000).toFixed(1)} s, all of it in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`,
  )
  const lastWords = `Not seen: ${failed}\n\nThe app's last words:\n${logs.slice(-15).join('\n')}`
  write(failed ? `\n${lastWords}` : 'Everything was seen.')
}

async function ending(of: Sandbox, code: number): Promise<number> {
  await of.close()
  return code
}

async function stayOpen(of: Sandbox): Promise<void> {
  const { startPage } = await import('./page/page.ts')
  const page = await startPage({
    slack: of.slack,
    now: of.now,
    moveClock: of.moveClock,
    notices: preparedMails.map(({ id, label }) => ({ id, label })),
    deliverNotice: async (which) => {
      const mail = which.kind === 'own' ? which : preparedMails.find((one) => one.id === which.id)
      if (!mail) throw new Error('There is no such mail.')
      const sender = which.authentic
        ? amazonSender(authservId)
        : which.kind === 'own'
          ? lookalikeSender(authservId)
          : forgedSender(authservId)
      of.mailbox.deliver(rawMail(mail, sender, of.now()), of.now())
    },
    switches: outages(of),
    facts: async () => [
      { label: 'Official requests at Amazon', value: String(of.amazon.ledger.length) },
      { label: 'Buyer messages sent', value: String(of.smtp.received.length) },
      { label: 'Questions to the model', value: String(of.model.journal.length) },
      { label: 'Database', value: 'embedded, in a temporary folder' },
    ],
  })
  write(
    `\nThe channel is yours: ${page.url}\nType /f5 help there, click the buttons, deliver a notice, move the clock. Ctrl+C ends it.`,
  )
  const stop = async () => {
    await page.close()
    process.exit(await ending(of, 0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** What can be broken from the page, beside Slack itself. */
function outages({ amazon, model, smtp }: Sandbox) {
  const down = {
    operation: '*',
    does: { kind: 'answer', when: 'before', status: 503, body: 'Service Unavailable', type: 'text/plain' },
  } as const
  const breaks: readonly { id: string; label: string; break: () => void; mend: () => void }[] = [
    {
      id: 'amazon-down',
      label: 'Amazon is down',
      break: () => amazon.faults.add(down),
      mend: () => amazon.faults.clear(),
    },
    {
      id: 'model-hangs',
      label: 'The model hangs',
      break: () => model.behave('hang'),
      mend: () => model.behave('good'),
    },
    {
      id: 'smtp-refuses',
      label: 'The mail server refuses',
      break: () => smtp.refuse({ code: 550, text: 'refused by the switch on the page' }),
      mend: () => smtp.refuse(null),
    },
  ]
  const broken = new Set<string>()
  return breaks.map((one) => ({
    id: one.id,
    label: one.label,
    on: () => broken.has(one.id),
    set: (on: boolean) => {
      if (on) broken.add(one.id)
      else broken.delete(one.id)
      return on ? one.break() : one.mend()
    },
  }))
}
