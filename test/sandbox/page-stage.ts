import type { App } from '@slack/bolt'
import { startPage } from '../../src/sandbox/page/page.ts'
import type { NoticeChoice } from '../../src/sandbox/page/panel.ts'
import { button, plain, runBolt } from './slack-bolt.ts'

const form = {
  type: 'modal' as const,
  callback_id: 'form',
  title: plain('Add a template'),
  submit: plain('Save'),
  close: plain('Cancel'),
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'name',
      label: plain('Name'),
      element: { type: 'plain_text_input' as const, action_id: 'x' },
    },
    {
      type: 'input' as const,
      block_id: 'body',
      label: plain('Body'),
      element: { type: 'plain_text_input' as const, action_id: 'x', multiline: true, initial_value: 'Hello' },
    },
  ],
}

const confirm = {
  title: plain('Resume?'),
  text: plain('Two campaigns will send again.'),
  confirm: plain('Resume'),
  deny: plain('Not yet'),
}

export const card = [
  { type: 'header', text: plain('Messaging is restricted') },
  {
    type: 'section',
    text: { type: 'mrkdwn', text: '*Since* today &lt;img src=x onerror=alert(1)&gt; <javascript:alert(1)|click>' },
  },
  {
    type: 'actions',
    elements: [
      button('audit', 'Audit templates', 'id-9'),
      { ...button('lift', 'It is lifted'), style: 'danger', confirm },
    ],
  },
]

const listen = (app: App) => {
  app.command('/f5', async ({ command, ack, respond, client }) => {
    await ack()
    if (command.text === 'form') await client.views.open({ trigger_id: command.trigger_id, view: form })
    else await respond({ text: `You typed ${command.text}` })
  })
  app.view('form', async ({ ack, view, client }) => {
    const values = view.state.values
    const name = values['name']?.['x']?.value
    if (name === 'bad') return void (await ack({ response_action: 'errors', errors: { name: 'This name is taken.' } }))
    await ack()
    await client.chat.postMessage({ channel: 'C0ALERTS01', text: `Saved ${name}: ${values['body']?.['x']?.value}` })
  })
  app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack }) => ack())
  app.action(/.*/, async ({ ack, body, action, respond }) => {
    await ack()
    await respond({
      text: `${body.user.id} clicked ${'value' in action ? action.value : ''}`,
      replace_original: false,
      response_type: 'in_channel',
    })
  })
  app.shortcut('read-notice', async ({ ack, shortcut, client }) => {
    await ack()
    await client.chat.postEphemeral({ channel: 'C0ALERTS01', user: shortcut.user.id, text: 'Reading it' })
  })
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'header', text: plain('All is well') }] },
    })
  })
}

/** A page before a pretend Slack with an app in it, and what the page asked of the demo. */
export const stage = async () => {
  const delivered: NoticeChoice[] = []
  const leaps: number[] = []
  let amazonDown = false
  const { slack, app, stop } = await runBolt('http', listen)
  await app.client.chat.postMessage({ channel: 'C0ALERTS01', text: 'Messaging is restricted', blocks: card as never })
  const page = await startPage({
    slack,
    now: () => new Date('2026-11-23T12:00:00Z'),
    notices: [{ id: 'first', label: 'First restriction' }],
    deliverNotice: async (which) => {
      delivered.push(which)
    },
    moveClock: async (ms) => {
      leaps.push(ms)
    },
    facts: async () => [{ label: 'Requests at Amazon', value: '3 <b>' }],
    switches: [
      {
        id: 'amazon-down',
        label: 'Amazon is down',
        on: () => amazonDown,
        set: (on) => {
          amazonDown = on
        },
      },
    ],
  })
  const close = async () => {
    await page.close()
    await stop()
  }
  return { slack, app, url: page.url, delivered, leaps, isAmazonDown: () => amazonDown, close }
}
