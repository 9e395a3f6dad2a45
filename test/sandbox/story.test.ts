import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { amazonSender, preparedMails, rawMail } from '../../src/sandbox/mail/notices.ts'
import { alertChannel, authservId, type Sandbox } from '../../src/sandbox/start-sandbox.ts'
import { playStory } from '../../src/sandbox/story.ts'
import { startPrepared } from './prepared-sandbox.ts'

let sandbox: Sandbox | null = null
afterEach(async () => {
  await sandbox?.close()
  sandbox = null
})

/** Starts of the app, on a busy machine. */
const patience = 180_000

const cards = (of: Sandbox) => of.slack.messages(alertChannel).filter((one) => one.text.includes('has restricted'))

describe('the story of an incident', () => {
  it(
    'is played to its end over Socket Mode, killed with -9 between its scenes, with nothing lost and nothing twice',
    async () => {
      const running = await startPrepared('socket')
      sandbox = running
      // Every other time, beginning with the first or the second: two runs of the tests come by them all.
      let turn = Math.floor(Math.random() * 2)
      let kills = 0
      const between = async () => {
        if (turn++ % 2 === 0) return
        await running.app().kill()
        kills++
        await running.restart()
      }
      const summary = await playStory(running, () => {}, Date.now(), between)
      expect(summary.failed).toBeNull()
      expect(turn).toBeGreaterThan(7)
      expect(kills).toBeGreaterThan(2)
      expect(running.smtp.received).toHaveLength(3)
      expect(new Set(running.amazon.ledger.map((line) => line.orderId)).size).toBe(running.amazon.ledger.length)
    },
    patience,
  )

  it('tells of a notice that came in while the app was dead, and of one that it died over', async () => {
    const running = await startPrepared()
    sandbox = running
    await running.app().kill()
    running.mailbox.deliver(rawMail(preparedMails[0]!, amazonSender(authservId), running.now()), running.now())
    await running.restart()
    await running.slack.waitFor('the card', () => cards(running)[0])
    await running.tick()
    running.mailbox.deliver(rawMail(preparedMails[1]!, amazonSender(authservId), running.now()), running.now())
    await sleep(30)
    await running.app().kill()
    await running.restart()
    // Past the lease that the dead process may have held on the announcement.
    await running.moveClock(60_000)
    await running.slack.waitFor('the second notice in the thread', () =>
      running.slack.thread(cards(running)[0]!.ts).find((one) => one.text.includes('Another notice')),
    )
    expect(cards(running)).toHaveLength(1)
  })
})
