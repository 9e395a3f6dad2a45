import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { amazonSender, preparedMails, rawMail } from '../../src/sandbox/mail/notices.ts'
import { alertChannel, authservId, type Sandbox } from '../../src/sandbox/start-sandbox.ts'
import { startPrepared } from './prepared-sandbox.ts'

let sandbox: Sandbox | null = null
afterEach(async () => {
  if (sandbox) sandbox.slack.faults.latencyMs = 0
  await sandbox?.close()
  sandbox = null
})

const daysAgo = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()

const orders = (now: Date, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    orderId: `111-${2223330 + index}-${4445550 + index}`,
    marketplaceId: 'ATVPDKIKX0DER',
    status: 'SHIPPED' as const,
    fulfilledBy: 'AMAZON' as const,
    createdTime: daysAgo(now, 12),
    lastUpdatedTime: daysAgo(now, 0),
    deliverBy: { earliest: daysAgo(now, 9), latest: daysAgo(now, 8) },
    packages: [],
    buyerEmail: null,
  }))

/** Opens a form by command and sends it filled. */
async function fill({ slack }: Sandbox, text: string, fields: Record<string, string>): Promise<void> {
  await slack.command('Admin', alertChannel, text)
  const view = await slack.waitFor(`the form of ${text}`, () => slack.views('Admin').at(-1))
  await slack.submit('Admin', view.id, fields)
  // Some forms show what they will do first.
  const shown = await slack.waitFor(`the form of ${text} to answer`, () => {
    const left = slack.views('Admin').at(-1)
    return left === undefined ? { again: false } : left.submit !== view.submit && { again: true }
  })
  if (shown.again) await slack.submit('Admin', view.id, {})
  await slack.waitFor(`the form of ${text} to close`, () => slack.views('Admin').length === 0)
}

describe('SIGTERM while Slack hangs, somebody waits for an answer and sends are under way', () => {
  it('ends the app with 0 within ten seconds', async () => {
    const running = await startPrepared()
    sandbox = running
    const { slack, amazon, mailbox } = running
    await fill(running, '/f5 campaigns add', {
      name: 'Reviews',
      text: 'Amazon’s official Request a Review',
      after: 'the end of the delivery promise',
      days: '0',
      from: '0',
      to: '24',
    })
    await fill(running, '/f5 settings', { live: 'Live: sends are real' })
    await slack.command('Admin', alertChannel, '/f5 resume all')
    const asks = await slack.waitFor('the question', () =>
      slack.seenBy('Admin', alertChannel).findLast((one) => one.text.includes('Resume these campaigns?')),
    )
    await slack.click('Admin', { channel: alertChannel, ts: asks.ts }, { label: 'Resume' })
    await slack.waitFor('the answer', () => slack.messages(alertChannel).some((one) => one.text.includes('resumed')))
    amazon.orders.add(...orders(running.now(), 60))
    running.moveClock(5 * 60_000).catch(() => {})
    for (let tries = 0; amazon.ledger.length < 3 && tries < 400; tries++) await sleep(50)
    expect(amazon.ledger.length).toBeGreaterThan(2)
    slack.faults.latencyMs = 30_000
    void slack.command('Member', alertChannel, '/f5 status')
    mailbox.deliver(rawMail(preparedMails[0]!, amazonSender(authservId), running.now()), running.now())
    await sleep(500)
    expect(await Promise.race([running.app().stop(), sleep(10_000, 'late')])).toBe(0)
  }, 60_000)
})
