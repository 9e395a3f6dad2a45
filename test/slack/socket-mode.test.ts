import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inChannel, say } from '../../src/slack/reply.ts'
import { commandBody, noFace, startHttp, until } from './fixture.ts'
import { type TinySlack, tinySlack } from './tiny-slack.ts'
import { tinySocket } from './tiny-socket.ts'

describe('the Slack face over Socket Mode', () => {
  let slack: TinySlack
  let socket: Awaited<ReturnType<typeof tinySocket>>
  let app: Awaited<ReturnType<typeof startHttp>>
  let done: string[]

  const start = async () => {
    const run = async (_ports: unknown, ask: { words: readonly string[] }) => {
      done.push(ask.words.join(' '))
      return inChannel(say('Changed.'))
    }
    const change = { name: 'change', usage: '', summary: '', role: 'approver', about: 'workspace', run } as const
    app = await startHttp(slack, {
      mode: { kind: 'socket', botToken: 'xoxb-test-token', appToken: 'xapp-1-test' },
      face: { ...noFace, commands: [change] },
    })
  }
  const command = (text: string) => Object.fromEntries(new URLSearchParams(commandBody(slack, text)))
  const acknowledged = (id: string) => socket.acks.some((ack) => ack.envelope_id === id)

  beforeEach(async () => {
    done = []
    slack = await tinySlack()
    slack.users.set('UADMIN', { is_admin: true })
    socket = await tinySocket(slack)
  })
  afterEach(async () => {
    await app.app.stop()
    await socket.close()
    await slack.close()
  })

  it('opens no port, connects with the app token and hears a command', async () => {
    await start()
    await app.connected()
    expect(app.url).toBe('http://127.0.0.1:null')
    expect(slack.named('apps.connections.open')[0]?.token).toBe('xapp-1-test')
    const id = socket.deliver('slash_commands', command('change one'))
    await until(() => slack.responses.length === 1)
    expect(acknowledged(id)).toBe(true)
    expect(done).toEqual(['one'])
  })

  it.each([
    ['asks for a fresh connection', 'refresh'],
    ['cuts the connection', 'cut'],
  ] as const)('is back when Slack %s', async (_what, how) => {
    await start()
    await app.connected()
    socket[how]()
    await until(() => socket.connections() === 2 && app.app.state().kind === 'connected' && socket.open.size === 1)
    socket.deliver('slash_commands', command('change two'))
    await until(() => slack.responses.length === 1)
    expect(done).toEqual(['two'])
  })

  it('survives an outage of Slack in the middle of the day', async () => {
    await start()
    await app.connected()
    slack.goDown()
    socket.cut()
    await until(() => app.states.filter((state) => state.kind === 'connecting').length >= 3)
    slack.comeBack()
    await app.connected()
    socket.deliver('slash_commands', command('change three'))
    await until(() => slack.responses.length === 1)
    expect(done).toEqual(['three'])
  })

  it('stops trying with an app token that Slack does not take', async () => {
    slack.answer('apps.connections.open', () => ({ body: { ok: false, error: 'not_allowed_token_type' } }))
    await start()
    await until(() => app.app.state().kind === 'refused')
    expect(app.app.state()).toEqual({ kind: 'refused', error: 'not_allowed_token_type' })
  })

  it('acts once on an event that comes twice, and survives envelopes of no shape', async () => {
    await start()
    await app.connected()
    const event = {
      type: 'event_callback',
      team_id: 'T1',
      event_id: 'Ev9',
      event: { type: 'tokens_revoked', tokens: {} },
    }
    socket.deliver('events_api', event)
    socket.deliver('events_api', event)
    socket.deliver('interactive', { type: 'block_actions', actions: [] })
    socket.deliver('slash_commands', { command: '/f5' })
    for (const raw of socket.open) raw.send('not json')
    socket.deliver('slash_commands', command('change after'))
    await until(() => slack.responses.length === 1)
    expect(app.memory.forgotten).toHaveLength(1)
    expect(done).toEqual(['after'])
  })

  it('finishes what it hears before it hangs up', async () => {
    await start()
    await app.connected()
    const id = socket.deliver('slash_commands', command('change last'))
    await until(() => acknowledged(id))
    await app.app.stop()
    expect(done).toEqual(['last'])
    expect(slack.responses).toHaveLength(1)
    await until(() => socket.open.size === 0)
  })

  it('stops while a connection that never says hello is coming up', async () => {
    socket.staySilent()
    await start()
    await until(() => socket.connections() === 1)
    await app.app.stop()
    await until(() => socket.open.size === 0)
    expect(app.app.state()).toEqual({ kind: 'stopped' })
  })
})
