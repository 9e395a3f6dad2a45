import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { amazonSender, preparedMails, rawMail } from '../../src/sandbox/mail/notices.ts'
import { alertChannel, authservId, type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { playStory } from '../../src/sandbox/story.ts'
import { bareEnvironment } from '../bare-environment.ts'
import { startPrepared } from './prepared-sandbox.ts'

let sandbox: Sandbox | null = null
afterEach(async () => {
  await sandbox?.close()
  sandbox = null
})

const cards = (of: Sandbox) => of.slack.messages(alertChannel).filter((one) => one.text.includes('has restricted'))

describe('the story of an incident', () => {
  it('is played to its end over Socket Mode', async () => {
    sandbox = await startSandbox({ mode: 'socket', environment: bareEnvironment() })
    const summary = await playStory(sandbox, () => {}, Date.now())
    expect(summary.failed).toBeNull()
  })

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
