import { setTimeout as sleep } from 'node:timers/promises'
import { amazonSender, forgedSender, preparedMails, rawMail } from '../../src/sandbox/mail/notices.ts'
import { alertChannel, authservId, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { quantile, type Row, row } from './row.ts'

const notices = 200
const othersEach = 5
const everyMs = 200
/** The nearest that peers come: a mailbox looked at once a minute. Most leave it to a person. */
const nearestCadenceMs = 60_000

const newsletter = {
  subject: 'This week in our shop',
  body: `Hello,\n\n${'Our offers of the week are here, and the sun shines. '.repeat(300)}\n\nYour team`,
}
const others = [
  newsletter,
  {
    subject: 'Your payment is on its way',
    body: 'Hello,\n\nwe have sent a payment of 1,204.33 USD to your bank account.',
  },
  { subject: 'Sold, ship now', body: 'Hello,\n\nplease ship this order by tomorrow. It was paid today.' },
  { subject: 'Return request', body: 'Hello,\n\na customer wants to return an item. Reason: does not fit.' },
  preparedMails[3]!,
]

/**
 * Milliseconds from a mail's delivery into the mailbox to the moment when Slack has taken the alert: 200 notices, and
 * five times as many other mails in between, 30 a second in all. Each notice asks whether it is real, so each has a
 * message of its own.
 */
export async function benchNoticeToAlert(): Promise<readonly Row[]> {
  const sandbox = await startSandbox()
  const { slack, mailbox, now } = sandbox
  try {
    const sent = new Map<string, number>()
    const took: number[] = []
    let seen = 0
    const collect = () => {
      const messages = slack.messages(alertChannel)
      for (const message of messages.slice(seen)) {
        const key = /notice-\d{4}/.exec(JSON.stringify(message.blocks))?.[0]
        const at = key === undefined ? undefined : sent.get(key)
        if (key === undefined || at === undefined) continue
        took.push(performance.now() - at)
        sent.delete(key)
      }
      seen = messages.length
    }
    const looking = setInterval(collect, 5)
    for (let number = 0; number < notices; number++) {
      for (const other of others.slice(0, othersEach))
        mailbox.deliver(rawMail(other, amazonSender(authservId), now()), now())
      const key = `notice-${String(number).padStart(4, '0')}`
      const notice = { ...preparedMails[1]!, subject: `${preparedMails[1]!.subject} ${key}` }
      sent.set(key, performance.now())
      mailbox.deliver(rawMail(notice, forgedSender(authservId), now()), now())
      await sleep(everyMs)
    }
    for (let waited = 0; sent.size > 0 && waited < 60_000; waited += 100) await sleep(100)
    clearInterval(looking)
    if (sent.size > 0) throw new Error(`${sent.size} of ${notices} notices were not told within a minute.`)
    return [
      row('notice-to-alert', quantile(took, 0.99), 'ms p99', 'lower', nearestCadenceMs),
      row('notice-to-alert/median', quantile(took, 0.5), 'ms', 'lower'),
    ]
  } finally {
    await sandbox.close()
  }
}
