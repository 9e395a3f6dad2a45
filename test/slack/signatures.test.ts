import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inChannel, say } from '../../src/slack/reply.ts'
import { commandBody, noFace, nowSeconds, sign, startHttp } from './fixture.ts'
import { type TinySlack, tinySlack } from './tiny-slack.ts'

let slack: TinySlack
let app: Awaited<ReturnType<typeof startHttp>>
let done = 0

beforeAll(async () => {
  slack = await tinySlack()
  slack.users.set('UADMIN', { is_admin: true })
  const run = async () => {
    done++
    return inChannel(say('Changed.'))
  }
  const change = { name: 'change', usage: '', summary: '', role: 'member', about: 'workspace', run } as const
  app = await startHttp(slack, { face: { ...noFace, commands: [change] } })
  await app.connected()
})
afterAll(async () => {
  await app.app.stop()
  await slack.close()
})

type Request = { body: string; at: string; signature: string }

const hex = '0123456789abcdef'
const other = (text: string, index: number): string => {
  const now = text[index]!
  const then = hex[(hex.indexOf(now) + 1 + randomInt(15)) % 16]!
  return text.slice(0, index) + (then === now ? 'x' : then) + text.slice(index + 1)
}

/** One way each to be nearly right. */
const mutations: readonly ((right: Request) => Request)[] = [
  (right) => ({ ...right, signature: other(right.signature, 3 + randomInt(64)) }),
  (right) => ({ ...right, signature: right.signature.slice(0, 3 + randomInt(63)) }),
  (right) => ({ ...right, signature: `${right.signature}${hex[randomInt(16)]}` }),
  (right) => ({ ...right, signature: right.signature.replace('v0', `v${1 + randomInt(9)}`) }),
  (right) => ({ ...right, signature: right.signature.toUpperCase() }),
  (right) => ({ ...right, signature: '' }),
  (right) => ({ ...right, signature: sign(right.body, Number(right.at), `wrong-${randomInt(1e9)}`) }),
  (right) => ({ ...right, body: `${right.body}&x=${randomInt(1e9)}` }),
  (right) => ({ ...right, body: right.body.replace('UADMIN', `U${randomInt(1e9)}`) }),
  (right) => ({ ...right, at: String(Number(right.at) + 1 + randomInt(250)) }),
  (right) => ({ ...right, at: `${right.at}.${randomInt(1e6) + 1}` }),
  ({ body }) => {
    const at = nowSeconds() + (randomInt(2) ? 1 : -1) * (310 + randomInt(1e6))
    return { body, at: String(at), signature: sign(body, at) }
  },
]

it('accepts none of 2,000 requests that are nearly signed', async () => {
  const body = commandBody(slack, 'change')
  let refused = 0
  const one = async (index: number) => {
    const at = nowSeconds()
    const wrong = mutations[index % mutations.length]!({ body, at: String(at), signature: sign(body, at) })
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': wrong.at,
      'x-slack-signature': wrong.signature,
    }
    const answer = await fetch(`${app.url}/slack/events`, { method: 'POST', body: wrong.body, headers })
    await answer.arrayBuffer()
    if (answer.status === 401) refused++
  }
  for (let start = 0; start < 2_000; start += 50) {
    await Promise.all(Array.from({ length: 50 }, (_, index) => one(start + index)))
  }
  expect(refused).toBe(2_000)
  await app.app.stop()
  expect(done).toBe(0)
  // A flood of wrong signatures must not become a flood of log lines.
  expect(app.lines.length).toBeLessThan(50)
})

it('accepts the same request when it is signed', async () => {
  const again = await startHttp(slack, {
    face: {
      ...noFace,
      commands: [
        {
          name: 'change',
          usage: '',
          summary: '',
          role: 'member',
          about: 'workspace',
          run: async () => {
            done++
            return inChannel(say('Changed.'))
          },
        },
      ],
    },
  })
  await again.connected()
  expect((await again.speak.command('change')).status).toBe(200)
  await again.app.stop()
  expect(done).toBe(1)
})
