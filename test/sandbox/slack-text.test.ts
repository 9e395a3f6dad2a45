import { describe, expect, it } from 'vitest'
import { renderAsText } from '../../src/sandbox/slack/render-as-text.ts'
import { startTranscript } from '../../src/sandbox/slack/transcript.ts'
import { button, call, plain, slackFor } from './slack-bolt.ts'

const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const show = (...blocks: { type: string }[]) =>
  renderAsText({ text: 'fallback', blocks }, (id) => (id === 'U1' ? '@Admin' : null), '')

describe('a message as terminal text', () => {
  it('resolves links, mentions and escapes', () => {
    expect(
      show({
        type: 'section',
        text: mrkdwn('<@U1> &amp; <https://a.example/x|help> &lt;b&gt; <https://b.example> <!here>'),
      } as never),
    ).toBe('@Admin & help (https://a.example/x) <b> https://b.example @here')
  })

  it('lists headings, fields, buttons and small print', () => {
    const text = show(
      { type: 'header', text: plain('Restricted') } as never,
      { type: 'section', fields: [mrkdwn('*Since*\ntoday')], accessory: button('a', 'Why') } as never,
      { type: 'divider' },
      { type: 'actions', elements: [button('b', 'Audit'), { type: 'overflow', action_id: 'o', options: [] }] } as never,
      { type: 'context', elements: [mrkdwn('small'), { type: 'image', alt_text: 'chart', image_url: 'x' }] } as never,
    )
    expect(text.split('\n')).toEqual([
      'Restricted',
      '==========',
      '- *Since* today',
      '[ Why ]',
      '-'.repeat(40),
      '[ Audit ]  ( overflow v )',
      'small | (image: chart)',
    ])
  })

  it('aligns tables', () => {
    const cell = (text: string) => ({ type: 'raw_text', text })
    expect(
      show({
        type: 'table',
        rows: [
          [cell('Campaign'), cell('State')],
          [cell('DE'), cell('held')],
        ],
      } as never),
    ).toBe('Campaign  State\nDE        held')
  })

  it('says so when a kind of block is not known', () => {
    expect(show({ type: 'spiral' })).toBe('(a block of type "spiral", not shown here)')
  })

  it('falls back to the text of a message without blocks', () => {
    expect(renderAsText({ text: 'a\nb', blocks: [] })).toBe('    a\n    b')
  })

  it('shows emoji that it knows by their picture, others by name', () => {
    expect(renderAsText({ text: ':warning: 12:30:45 :unheard_of:', blocks: [] }, undefined, '')).toBe(
      '⚠ 12:30:45 :unheard_of:',
    )
  })
})

describe('the transcript', () => {
  it('tells what happens in the order in which it happens', async () => {
    const slack = await slackFor()
    const lines: string[] = []
    const stop = startTranscript(slack, (text) => lines.push(text))
    await slack.say('Member', 'amazon-alerts', 'Hello')
    const { body } = await call(slack, 'chat.postMessage', { channel: 'C0ALERTS01', text: 'Hi <@U0MEMBER01>' })
    await call(slack, 'chat.postEphemeral', { channel: 'C0ALERTS01', user: 'U0ADMIN001', text: 'psst' })
    await call(slack, 'chat.update', { channel: 'C0ALERTS01', ts: body['ts'], text: 'Hi again' })
    stop()
    await slack.say('Member', 'amazon-alerts', 'unheard')
    expect(lines).toEqual([
      '#amazon-alerts | Member says\n    Hello',
      '#amazon-alerts | Guard says\n    Hi @Member',
      '#amazon-alerts, only visible to Admin | Guard says\n    psst',
      '#amazon-alerts | Guard changes its message to\n    Hi again',
    ])
    await slack.close()
  })
})
