import type { App } from '@slack/bolt'
import { afterEach, describe, expect, it } from 'vitest'
import { button, plain, type Running, runBolt } from './slack-bolt.ts'

const form = {
  type: 'modal' as const,
  callback_id: 'form',
  title: plain('Add a template'),
  submit: plain('Save'),
  private_metadata: 'ticket-7',
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'name',
      label: plain('Name'),
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    },
    {
      type: 'input' as const,
      block_id: 'kind',
      label: plain('Kind'),
      element: {
        type: 'static_select' as const,
        action_id: 'pick',
        options: [
          { text: plain('Plain text'), value: 'plain' },
          { text: plain('HTML'), value: 'html' },
        ],
      },
    },
  ],
}

const listen = (seen: unknown[]) => (app: App) => {
  app.command('/f5', async ({ command, ack, respond, client }) => {
    if (command.text === 'late') return
    if (command.text.startsWith('say '))
      return void (await ack({ response_type: 'in_channel', text: command.text.slice(4) }))
    await ack()
    if (command.text === 'form') return void (await client.views.open({ trigger_id: command.trigger_id, view: form }))
    await respond({
      text: `You said ${command.text}`,
      blocks: [{ type: 'actions', elements: [button('go', 'Go', 'id-1')] }],
    })
  })
  app.action('go', async ({ ack, body, action, respond }) => {
    await ack()
    seen.push({ who: body.user.id, value: 'value' in action ? action.value : null })
    await respond({ replace_original: true, text: 'Gone' })
  })
  app.view('form', async ({ ack, view }) => {
    const name = view.state.values['name']?.['text']?.value ?? ''
    if (name === 'bad') return void (await ack({ response_action: 'errors', errors: { name: 'Not this one' } }))
    seen.push({
      name,
      kind: view.state.values['kind']?.['pick']?.selected_option?.value,
      metadata: view.private_metadata,
    })
    await ack()
  })
  app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack }) => {
    await ack()
    seen.push('closed')
  })
  app.shortcut('read-notice', async ({ ack, shortcut, client }) => {
    await ack()
    if (shortcut.type !== 'message_action') return
    await client.chat.postMessage({
      channel: shortcut.channel.id,
      thread_ts: shortcut.message_ts,
      text: `Read: ${shortcut.message.text}`,
    })
  })
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `Heard ${event.user}`, thread_ts: event.ts })
  })
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'divider' }] } })
  })
}

describe.each(['http', 'socket'] as const)('a Bolt app over %s', (mode) => {
  let running: Running | null = null
  const start = async (seen: unknown[] = []) => {
    running = await runBolt(mode, listen(seen))
    return running.slack
  }
  afterEach(async () => {
    await running?.stop()
    running = null
  })

  it('answers a command privately through its response_url and acts on a click there', async () => {
    const seen: unknown[] = []
    const slack = await start(seen)
    expect((await slack.command('Admin', '#amazon-alerts', '/f5 hello')).kind).toBe('acked')
    const answer = await slack.waitFor('the answer', () => slack.ephemerals('Admin').at(-1))
    expect(answer.text).toBe('You said hello')
    expect(slack.ephemerals('Member')).toEqual([])
    await slack.click('Admin', { channel: answer.channel, ts: answer.ts }, 'Go')
    await slack.waitFor('the replacement', () => slack.ephemerals('Admin').at(-1)?.text === 'Gone')
    expect(seen).toEqual([{ who: 'U0ADMIN001', value: 'id-1' }])
    await expect(slack.click('Member', { channel: answer.channel, ts: answer.ts }, 'Go')).rejects.toThrow(
      'sees no message',
    )
  })

  it('says something to everyone while acknowledging', async () => {
    const slack = await start()
    await slack.command('Member', 'amazon-alerts', '/f5 say look #general')
    expect(slack.messages('amazon-alerts').map((message) => message.text)).toEqual(['look <#C0GENERAL1|general>'])
  })

  it('opens a form, has an entry refused, takes the next and closes it', async () => {
    const seen: unknown[] = []
    const slack = await start(seen)
    await slack.command('Admin', 'amazon-alerts', 'form')
    const view = await slack.waitFor('the form', () => slack.views('Admin').at(-1))
    expect(await slack.submit('Admin', view.id, { Name: 'x' })).toEqual({
      kind: 'incomplete',
      errors: { kind: expect.stringContaining('required') },
    })
    await slack.submit('Admin', view.id, { name: 'bad', kind: 'html' })
    expect(slack.views('Admin').at(-1)?.errors).toEqual({ name: 'Not this one' })
    const told: unknown[] = []
    const stop = slack.onHappening((happening) => {
      if (happening.kind === 'submitted') told.push(happening.filled)
    })
    await slack.submit('Admin', view.id, { name: 'Thanks', kind: 'html' })
    stop()
    expect(told).toEqual([{ Name: 'Thanks', Kind: 'HTML' }])
    expect(slack.views('Admin')).toEqual([])
    expect(seen).toEqual([{ name: 'Thanks', kind: 'html', metadata: 'ticket-7' }])
  })

  it('hears that a form was closed', async () => {
    const seen: unknown[] = []
    const slack = await start(seen)
    await slack.command('Admin', 'amazon-alerts', 'form')
    const view = await slack.waitFor('the form', () => slack.views('Admin').at(-1))
    await slack.dismiss('Admin', view.id)
    expect(seen).toEqual(['closed'])
  })

  it('runs a shortcut on a message and answers in its thread', async () => {
    const slack = await start()
    const said = await slack.say('Member', 'amazon-alerts', 'Your account is restricted')
    await slack.shortcut('Member', { channel: said.channel, ts: said.ts }, 'read-notice')
    const reply = await slack.waitFor('the reply', () => slack.thread(said.ts)[1])
    expect(reply).toMatchObject({ text: 'Read: Your account is restricted', threadTs: said.ts })
    expect(slack.messages('amazon-alerts')).toHaveLength(1)
  })

  it('hears a mention and the opening of its Home tab', async () => {
    const slack = await start()
    const said = await slack.say('Member', 'amazon-alerts', 'Dear @Guard, is 1 < 2 & see https://a.example/?b=1&c')
    expect((await slack.waitFor('the reply', () => slack.thread(said.ts)[1])).text).toBe('Heard U0MEMBER01')
    expect(said.text).toBe('Dear <@U0BOTUSER1>, is 1 &lt; 2 &amp; see <https://a.example/?b=1&amp;c>')
    await slack.openHome('Admin')
    await slack.waitFor('the home', () => slack.home('Admin'))
  })

  it('tells the person when the app did not acknowledge in three seconds', async () => {
    const slack = await start()
    expect(await slack.command('Admin', 'amazon-alerts', 'late')).toMatchObject({ kind: 'not-acked' })
    expect(slack.ephemerals('Admin').at(-1)?.text).toMatch(
      /^\/f5 failed with the error "(operation_timeout|dispatch_failed)"$/,
    )
    expect(slack.problems()).toHaveLength(1)
  })

  it('uploads a file into a channel', async () => {
    const slack = await start()
    const bytes = Buffer.from('a,b\n1,2\n')
    await running?.app.client.files.uploadV2({
      channel_id: 'C0ALERTS01',
      file: bytes,
      filename: 'stats.csv',
      initial_comment: 'The figures',
    })
    expect(slack.files().map((file) => [file.name, Buffer.from(file.bytes).toString()])).toEqual([
      ['stats.csv', bytes.toString()],
    ])
    expect(slack.messages('amazon-alerts').at(-1)).toMatchObject({
      text: 'The figures',
      fileIds: [slack.files()[0]?.id],
    })
  })
})

describe('Socket Mode', () => {
  it('asks the app to come back on a new line, and it does', async () => {
    const { slack, stop } = await runBolt('socket', listen([]))
    try {
      slack.disconnectSockets()
      await slack.waitFor(
        'a new line',
        () => slack.journal.filter((entry) => entry.kind === 'socket' && entry.what === 'opened').length > 1,
      )
      await slack.waitFor('the old line to close', () => slack.sockets() === 1)
      expect((await slack.command('Admin', 'amazon-alerts', 'hello')).kind).toBe('acked')
    } finally {
      await stop()
    }
  })

  it('tells the person at once when the app has no line open', async () => {
    const { slack, app, stop } = await runBolt('socket', listen([]))
    await app.stop()
    await slack.waitFor('the line to close', () => slack.sockets() === 0)
    expect(await slack.command('Admin', 'amazon-alerts', 'hello')).toMatchObject({
      kind: 'not-acked',
      because: 'no-socket',
    })
    await stop()
  })
})

describe('over HTTP', () => {
  it('an app that holds another signing secret refuses everything', async () => {
    const { slack, stop } = await runBolt('http', listen([]), { signingSecret: 'another-secret' })
    expect(await slack.command('Admin', 'amazon-alerts', 'hello')).toMatchObject({
      kind: 'not-acked',
      because: 'http-error',
      detail: 'HTTP 401',
    })
    await stop()
  })
})
