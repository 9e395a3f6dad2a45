import { afterEach, expect, it } from 'vitest'
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts'
import { playStory } from '../../src/sandbox/story.ts'
import { startPrepared } from './prepared-sandbox.ts'

let sandbox: Sandbox | null = null
afterEach(async () => {
  await sandbox?.close()
  sandbox = null
})

/** Starts of the app, on a busy machine. */
const patience = 180_000

it(
  'the story of an incident goes on after a kill -9 between its scenes, with nothing lost and nothing twice',
  async () => {
    const running = await startPrepared()
    sandbox = running
    // Every other time, beginning with the first or the second: two runs of the tests come by them all.
    let turn = Math.floor(Math.random() * 2)
    let kills = 0
    const summary = await playStory(
      running,
      () => {},
      Date.now(),
      async () => {
        if (turn++ % 2 === 0) return
        await running.app().kill()
        kills++
        await running.restart()
      },
    )
    expect(summary.failed).toBeNull()
    expect(turn).toBeGreaterThan(6)
    expect(kills).toBeGreaterThan(2)
    expect(running.smtp.received).toHaveLength(2)
    expect(new Set(running.amazon.ledger.map((line) => line.orderId)).size).toBe(running.amazon.ledger.length)
  },
  patience,
)
