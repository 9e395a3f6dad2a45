import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { amazonSender, preparedMails, rawMail } from '../../src/sandbox/mail/notices.ts'
import { setStage } from '../../src/sandbox/stage.ts'
import { alertChannel, authservId, type Sandbox } from '../../src/sandbox/start-sandbox.ts'
import { runLiveReviews } from './live-reviews.ts'
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

describe('SIGTERM while Slack hangs, somebody waits for an answer and sends are under way', () => {
  it('ends the app with 0 within ten seconds', async () => {
    const running = await startPrepared()
    sandbox = running
    const { slack, amazon, mailbox } = running
    await runLiveReviews(setStage(running, () => {}, []))
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
