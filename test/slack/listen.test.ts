import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Ports } from '../../src/ports.ts'
import type { Control } from '../../src/slack/controls.ts'
import { encode } from '../../src/slack/controls.ts'
import { type AccountAsking, type Command, type Face, hearButton, hearForm } from '../../src/slack/face.ts'
import { inChannel, opening, privately, type Reply, replacing, say } from '../../src/slack/reply.ts'
import { commandBody, nowSeconds, secret, sign, startHttp, until } from './fixture.ts'
import { type TinySlack, tinySlack } from './tiny-slack.ts'

const act: Control<{ account: string; thing: string }> = {
  id: 'act',
  label: 'Act',
  value: z.object({ account: z.string(), thing: z.string() }),
}

/** Commands and controls that leave a trace, so that what was done can be counted. */
const tracing = () => {
  const done: string[] = []
  const command = (
    name: string,
    role: 'member' | 'approver',
    run: (ports: Ports, ask: AccountAsking) => Promise<Reply>,
  ) => ({ name, usage: '', summary: `Does ${name}.`, role, about: 'account', run }) satisfies Command
  const face: Face = {
    commands: [
      command('look', 'member', async () => privately(say('You looked.'))),
      command('change', 'approver', async (_ports, ask) => {
        done.push(`change by ${ask.userId}`)
        return inChannel(say('Changed.'))
      }),
      command('break', 'member', async () => {
        throw new Error('the database at postgres://user:pass@db said xoxb-1234567890-abc')
      }),
      command('form', 'member', async () =>
        opening({ type: 'modal', title: { type: 'plain_text', text: 'Form' }, blocks: [] }),
      ),
    ],
    buttons: [
      hearButton(act, 'approver', async (_ports, ask) => {
        done.push(`${ask.value.thing} by ${ask.userId}`)
        return replacing(say('Done.'))
      }),
    ],
    forms: [
      hearForm(act, 'approver', async (_ports, ask) => {
        if (ask.fields['name'] === 'taken')
          return { kind: 'errors', errors: { name: 'There is one of that name already.' } }
        done.push(`form ${String(ask.fields['name'])}`)
        return privately(say('Saved.'))
      }),
    ],
    shortcuts: [
      {
        id: 'read_notice',
        role: 'member',
        run: async (_ports, ask) => {
          done.push(`read ${ask.text}`)
          return privately(say('Read.'))
        },
      },
    ],
  }
  return { done, face }
}

describe('the Slack face over HTTP', () => {
  let slack: TinySlack
  let traced: ReturnType<typeof tracing>
  let app: Awaited<ReturnType<typeof startHttp>>

  beforeEach(async () => {
    slack = await tinySlack()
    slack.users.set('UADMIN', { is_admin: true })
    slack.users.set('UMEMBER', {})
    traced = tracing()
    app = await startHttp(slack, { face: traced.face })
    await app.connected()
  })
  afterEach(async () => {
    await app.app.stop()
    await slack.close()
  })

  it('acknowledges a command at once with nothing, and answers at the response URL', async () => {
    const answer = await app.speak.command('look')
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    await until(() => slack.responses.length === 1)
    expect(slack.responses[0]).toMatchObject({ response_type: 'ephemeral', text: 'You looked.', unfurl_links: false })
  })

  it('understands a command to whose type a proxy added a charset', async () => {
    const type = 'application/x-www-form-urlencoded; charset=utf-8'
    expect((await app.speak.post(commandBody(slack, 'look'), type)).status).toBe(200)
    await until(() => slack.responses.length === 1)
  })

  it('acknowledges before it asks Slack who the person is', async () => {
    slack.answer('users.info', () => 'hang')
    expect((await app.speak.command('change')).status).toBe(200)
    expect(traced.done).toEqual([])
  })

  it('lets an approver change something, for everybody to see', async () => {
    await app.speak.command('change')
    await until(() => slack.responses.length === 1)
    expect(slack.responses[0]).toMatchObject({ response_type: 'in_channel', text: 'Changed.' })
    expect(traced.done).toEqual(['change by UADMIN'])
  })

  it('does nothing for a member who may only look, and says who may', async () => {
    await app.speak.command('change', { user_id: 'UMEMBER' })
    await until(() => slack.responses.length === 1)
    expect(slack.responses[0]?.['text']).toContain('Only approvers may do that')
    expect(traced.done).toEqual([])
  })

  it.each([
    [
      'a user of another workspace',
      { user_id: 'UFOREIGN' },
      () => slack.users.set('UFOREIGN', { team_id: 'T2', is_admin: true }),
    ],
    ['somebody Slack does not know', { user_id: 'UNOBODY' }, () => {}],
    ['a deactivated admin', { user_id: 'UGONE' }, () => slack.users.set('UGONE', { is_admin: true, deleted: true })],
    ['another workspace', { team_id: 'T2' }, () => {}],
    ['a channel shared with another workspace', { is_ext_shared_channel: 'true' }, () => {}],
  ])('refuses %s', async (_who, more, prepare) => {
    prepare()
    await app.speak.command('change', more)
    await until(() => slack.responses.length === 1)
    expect(slack.responses[0]?.['text']).toContain('answers only people of the workspace')
    expect(traced.done).toEqual([])
  })

  it('does nothing when Slack does not say who somebody is', async () => {
    slack.answer('users.info', () => ({ status: 500, body: {} }))
    await app.speak.command('change')
    await until(() => slack.responses.length === 1)
    expect(slack.responses[0]?.['text']).toContain('Slack did not tell me whether you may')
    expect(traced.done).toEqual([])
  })

  it('answers an unknown word with the nearest command and the table', async () => {
    await app.speak.command('chnage <b>')
    await until(() => slack.responses.length === 1)
    const { text, blocks } = slack.responses[0] as { text: string; blocks: unknown }
    expect(text).toContain('Did you mean `/f5 change`?')
    expect(JSON.stringify(blocks)).toContain('Does look.')
  })

  it('tells a person a reference when something breaks, and the log the rest without its secrets', async () => {
    await app.speak.command('break')
    await until(() => slack.responses.length === 1)
    const reference = /Reference: `(\w+)`/.exec(String(slack.responses[0]?.['text']))?.[1]
    const line = app.lines.find((one) => one.level === 'error')
    expect(line?.fields).toMatchObject({ reference, heard: 'command' })
    expect(JSON.stringify(line)).not.toMatch(/xoxb-1234|user:pass/)
    expect((await app.speak.command('look')).status).toBe(200)
  })

  it('opens a form, and says so when Slack no longer lets it', async () => {
    await app.speak.command('form')
    await until(() => slack.named('views.open').length === 1)
    slack.answer('views.open', () => ({ body: { ok: false, error: 'expired_trigger_id' } }))
    await app.speak.command('form')
    await until(() => slack.responses.length === 1)
    expect(slack.responses[0]?.['text']).toContain('Please try again')
  })

  it('hears a button, and puts the outcome in place of the message', async () => {
    await app.speak.click('act', encode(act, { account: 'a1', thing: 'pause' }))
    await until(() => slack.responses.length === 1)
    expect(slack.responses[0]).toMatchObject({ replace_original: true, text: 'Done.' })
    expect(traced.done).toEqual(['pause by UADMIN'])
  })

  it.each([
    ['an unknown button', 'gone', '{}'],
    ['a value nobody wrote', 'act', 'not json'],
    ['a value of another shape', 'act', '{"account":"a1"}'],
    ['a value far too long', 'act', JSON.stringify({ account: 'a1', thing: 'x'.repeat(3000) })],
    ['an account of somebody else', 'act', '{"account":"a2","thing":"pause"}'],
  ])('changes nothing on %s and tells the clicker privately', async (_what, id, value) => {
    await app.speak.click(id, value)
    await until(() => slack.responses.length === 1)
    expect(slack.responses[0]).toMatchObject({ response_type: 'ephemeral', replace_original: false })
    expect(slack.responses[0]?.['text']).toContain('out of date')
    expect(traced.done).toEqual([])
  })

  it('checks the role again at the click', async () => {
    await app.speak.click('act', encode(act, { account: 'a1', thing: 'pause' }), {
      user: { id: 'UMEMBER', team_id: 'T1' },
    })
    await until(() => slack.responses.length === 1)
    expect(slack.responses[0]?.['text']).toContain('Only approvers')
    expect(traced.done).toEqual([])
  })

  it('keeps a form open with what is wrong, and closes it when it is right', async () => {
    const fields = (value: string) => ({ name: { name: { type: 'plain_text_input', value } } })
    const value = encode(act, { account: 'a1', thing: 'campaign' })
    const wrong = await app.speak.submit('act', value, fields('taken'))
    expect(await wrong.json()).toEqual({
      response_action: 'errors',
      errors: { name: 'There is one of that name already.' },
    })
    const right = await app.speak.submit('act', value, fields('free'))
    expect(await right.text()).toBe('')
    await until(() => slack.named('chat.postMessage').length === 1)
    expect(slack.named('chat.postMessage')[0]?.args).toMatchObject({ channel: 'UADMIN', text: 'Saved.' })
    expect(traced.done).toEqual(['form free'])
  })

  it('reads the message a shortcut was used on, with what was forwarded or mailed in it', async () => {
    await app.speak.shortcut('read_notice', {
      text: 'FYI &amp; see <https://x.test/a|this>',
      attachments: [{ text: 'forwarded' }],
      files: [{ subject: 'Restriction', plain_text: 'Dear seller' }],
    })
    await until(() => traced.done.length === 1)
    expect(traced.done[0]).toBe('read FYI & see this\nforwarded\nSubject: Restriction\n\nDear seller')
  })

  it('does a request that is played again only once', async () => {
    await app.speak.command('change', { trigger_id: 'same' })
    await app.speak.command('change', { trigger_id: 'same' })
    await app.speak.command('look')
    await until(() => slack.responses.length === 2)
    expect(traced.done).toHaveLength(1)
  })

  it('acts once on an event that Slack delivers three times', async () => {
    const event = { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }
    for (const retry of ['', '1', '2']) {
      const headers: Record<string, string> = retry
        ? { 'x-slack-retry-num': retry, 'x-slack-retry-reason': 'http_timeout' }
        : {}
      expect((await app.speak.event(event, {}, headers)).status).toBe(200)
    }
    await until(() => app.memory.forgotten.length > 0)
    expect(app.memory.forgotten).toEqual([{ workspaceId: 'T1', owner: 'workspace' }])
    expect(app.app.state()).toEqual({ kind: 'refused', error: 'tokens_revoked' })
  })

  it('forgets every secret of a workspace that uninstalled the app', async () => {
    await app.speak.event({ type: 'app_uninstalled' })
    await until(() => app.memory.forgotten.length > 0)
    expect(app.memory.forgotten).toEqual([{ workspaceId: 'T1' }])
  })

  it('answers Slack when it checks the address', async () => {
    const answer = await app.speak.post(
      JSON.stringify({ type: 'url_verification', challenge: 'c', token: 't' }),
      'application/json',
    )
    expect(await answer.json()).toEqual({ challenge: 'c' })
  })

  it.each([
    ['no signature', (_at: number) => ({})],
    ['a signature of another secret', (at: number) => ({ 'x-slack-signature': sign('{}', at, 'other') })],
    [
      'an old time',
      (at: number) => ({ 'x-slack-request-timestamp': String(at - 400), 'x-slack-signature': sign('{}', at - 400) }),
    ],
    [
      'a time to come',
      (at: number) => ({ 'x-slack-request-timestamp': String(at + 400), 'x-slack-signature': sign('{}', at + 400) }),
    ],
    ['a time that is no number', () => ({ 'x-slack-request-timestamp': 'soon', 'x-slack-signature': `v0=${secret}` })],
  ])('refuses %s', async (_what, headers) => {
    const at = nowSeconds()
    const response = await fetch(`${app.url}/slack/events`, {
      method: 'POST',
      body: '{}',
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': String(at),
        ...headers(at),
      } as Record<string, string>,
    })
    expect(response.status).toBe(401)
  })

  it.each(['/', '/slack/install', '/constructor', '/slack/events/', '//', '/%'])(
    'finds nothing at %s',
    async (path) => {
      expect((await fetch(`${app.url}${path}`)).status).toBe(404)
    },
  )

  it.each([
    ['an empty body', ''],
    ['no JSON', '{{{'],
    ['a command without its fields', 'command=%2Ff5'],
    ['a payload that is no JSON', 'payload=%7B'],
    ['an interaction without anything', 'payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A%5B%5D%7D'],
  ])('stays up on %s', async (_what, body) => {
    const type = body.includes('=') ? 'application/x-www-form-urlencoded' : 'application/json'
    expect((await app.speak.post(body, type)).status).toBeLessThan(501)
    expect((await app.speak.command('look')).status).toBe(200)
  })

  it.each([
    [
      'half a request',
      'POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a":',
    ],
    ['no HTTP at all', '\u0016\u0003\u0001\u0002'],
    ['a path that is none', 'GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n'],
    [
      'a header twice',
      'POST /slack/events HTTP/1.1\r\nHost: x\r\nX-Slack-Signature: a\r\nX-Slack-Signature: b\r\nContent-Length: 2\r\n\r\n{}',
    ],
    ['a length that is a lie', 'POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n{}'],
  ])('stays up when somebody sends %s and hangs up', async (_what, bytes) => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1')
    await new Promise<void>((resolve) => socket.write(bytes, () => resolve()))
    socket.destroy()
    await app.speak.command('look')
    await until(() => slack.responses.length === 1)
  })

  it('refuses a body over a mebibyte', async () => {
    expect((await app.speak.post('x'.repeat(1024 * 1024 + 1), 'application/json')).status).toBe(413)
  })

  it('finishes what it is doing before it stops, and then hears nothing more', async () => {
    slack.answer('users.info', () => ({ body: { ok: true, user: { id: 'UADMIN', team_id: 'T1', is_admin: true } } }))
    await app.speak.command('change')
    await app.app.stop()
    expect(traced.done).toHaveLength(1)
    expect(slack.responses).toHaveLength(1)
    await expect(app.speak.command('look')).rejects.toThrow()
    expect(app.states.at(-1)).toEqual({ kind: 'stopped' })
  })
})
