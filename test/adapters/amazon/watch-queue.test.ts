import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type QueueState, watchQueue } from '../../../src/adapters/amazon/watch-queue.ts'
import { startQueue } from './queue-server.ts'

const credentials = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' }

describe('Watching a queue', () => {
  let queue: Awaited<ReturnType<typeof startQueue>>
  let watching: ReturnType<typeof watchQueue> | null = null
  let heard: string[] = []
  let states: QueueState[] = []

  beforeAll(() => {
    for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value)
  })
  afterAll(() => void vi.unstubAllEnvs())
  beforeEach(async () => {
    queue = await startQueue()
    heard = []
    states = []
  })
  afterEach(async () => {
    await watching?.stop()
    await queue.close()
  })

  const watch = (onMessage: (text: string) => Promise<boolean> = async () => true) => {
    watching = watchQueue({
      url: queue.url,
      onMessage: async (text) => {
        heard.push(text)
        return onMessage(text)
      },
      onState: (state) => states.push(state),
      patienceMs: 20,
    })
  }

  it('hears what is there and what comes, and deletes what was dealt with', async () => {
    for (let number = 0; number < 12; number++) queue.put(`${number}`)
    watch()
    await vi.waitFor(() => expect(heard).toHaveLength(12), 5000)
    queue.put('later')
    await vi.waitFor(() => expect(queue.messages).toHaveLength(0), 5000)
    expect(heard.at(-1)).toBe('later')
    expect(states.every((state) => state.kind === 'watching')).toBe(true)
  })

  it('leaves what is nothing of ours, and what it failed on comes again', async () => {
    let failures = 1
    watch(async (text) => {
      if (text === 'fails once' && failures-- > 0) throw new Error('down')
      return text !== 'strange'
    })
    queue.put('strange')
    await vi.waitFor(() => expect(heard).toEqual(['strange']), 5000)
    queue.put('fails once')
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ kind: 'lost', detail: 'Error' }), 5000)
    queue.showAgain()
    await vi.waitFor(() => expect(heard.filter((text) => text === 'fails once')).toHaveLength(2), 5000)
    await vi.waitFor(() => expect(queue.messages.map(({ text }) => text)).toEqual(['strange']), 5000)
  })

  it('goes on when the queue is there again, and says so', async () => {
    queue.trouble.status = 400
    watch()
    await vi.waitFor(() => expect(states.length).toBeGreaterThan(2), 5000)
    expect(states[0]).toEqual({ kind: 'lost', detail: 'QueueDoesNotExist' })
    queue.trouble.status = 0
    queue.put('after all')
    await vi.waitFor(() => expect(heard).toEqual(['after all']), 5000)
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ kind: 'watching' }), 5000)
  })

  it('stops in the middle of a long wait', async () => {
    watch()
    await vi.waitFor(() => expect(queue.seen).toHaveLength(1), 5000)
    const late = new Promise((resolve) => setTimeout(resolve, 5000, 'late'))
    expect(await Promise.race([watching?.stop(), late])).toBeUndefined()
  })
})
