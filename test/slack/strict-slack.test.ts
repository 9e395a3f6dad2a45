import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { type SlackStandIn, startSlack } from '../../src/sandbox/slack/slack.ts'
import { helpOn } from '../../src/slack/commands/help.ts'
import { button, type Control, formView } from '../../src/slack/controls.ts'
import { createSlack, type Slack } from '../../src/slack/create-slack.ts'
import { type Face, hearButton, hearForm } from '../../src/slack/face.ts'
import { actions, inChannel, message, opening, privately, replacing, say, section } from '../../src/slack/reply.ts'
import { anAccount, memoryLog, memoryPorts, until } from './fixture.ts'

const press: Control<{ account: string }> = {
  id: 'press',
  label: 'Press me',
  value: z.object({ account: z.string() }),
  confirm: { title: 'Sure?', text: 'It is only a test.', yes: 'Yes' },
}
const fill: Control<{ account: string }> = { id: 'fill', label: 'Fill', value: z.object({ account: z.string() }) }
const account = { account: 'a1' }

const show = {
  name: 'show',
  usage: '',
  summary: 'Shows a card.',
  role: 'member',
  about: 'account',
  run: async () =>
    inChannel(
      message('A card.', section('*A card*'), ...actions(button(press, account), button(press, account, 'Or me'))),
    ),
} as const
const ask = {
  name: 'ask',
  usage: '',
  summary: 'Opens a form.',
  role: 'member',
  about: 'account',
  run: async () =>
    opening(
      formView(fill, account, {
        title: 'A title that is longer than Slack allows',
        submit: 'Save',
        blocks: [
          {
            type: 'input',
            block_id: 'name',
            label: { type: 'plain_text', text: 'Name' },
            element: { type: 'plain_text_input', action_id: 'value' },
          },
        ],
      }),
    ),
} as const

const face: Face = {
  commands: [helpOn([show, ask]), show, ask],
  buttons: [hearButton(press, 'approver', async (_ports, who) => replacing(say(`<@${who.userId}> pressed it.`)))],
  forms: [
    hearForm(fill, 'approver', async (_ports, { fields }) =>
      fields['name'] === 'bad'
        ? { kind: 'errors', errors: { name: 'Not that.' } }
        : inChannel(say(`Saved ${String(fields['name'])}.`)),
    ),
  ],
  shortcuts: [{ id: 'read_notice', role: 'member', run: async (_ports, { text }) => privately(say(`Read: ${text}`)) }],
}

describe.each(['http', 'socket'] as const)('against a Slack as strict as the real one, over %s', (mode) => {
  const tokens = { signingSecret: 'shh', botToken: 'xoxb-pretend-1', appToken: 'xapp-pretend-1' }
  let slack: SlackStandIn
  let app: Slack
  const log = memoryLog()

  beforeEach(async () => {
    log.lines.length = 0
    slack = await startSlack({ manifest: parse(readFileSync('manifest.yml', 'utf8')), mode, ...tokens })
    app = createSlack({
      mode: { kind: mode, ...tokens },
      apiUrl: slack.apiUrl,
      port: 0,
      approvers: [],
      ports: memoryPorts([anAccount('a1', { workspaceId: 'T0PRETEND1' })]).ports,
      face,
      routes: {},
      log: log.log,
      onState: () => {},
      onWorkspace: async () => {},
      graceMs: 500,
    })
    const { port } = await app.start()
    slack.setAppUrl(`http://127.0.0.1:${port}/slack/events`)
    await until(() => app.state().kind === 'connected')
  })
  afterEach(async () => {
    expect(slack.problems()).toEqual([])
    await app.stop()
    await slack.close()
  })

  const saying = (words: string, all: () => readonly { text: string }[]) =>
    slack.waitFor(words, () => all().find((one) => one.text.includes(words)) ?? null)

  it('prints its help, to the one who asked alone', async () => {
    await slack.command('Member', 'amazon-alerts', '/f5 help')
    await saying('F5 Guard knows: help, show, ask', () => slack.ephemerals('Member'))
    expect(slack.messages('amazon-alerts')).toEqual([])
  })

  it('shows a card, replaces it on a click, and refuses the member who may not', async () => {
    await slack.command('Member', 'general', '/f5 show')
    await saying('A card.', () => slack.messages('general'))
    const card = slack.messages('general').at(-1)!
    await slack.click('Member', { channel: card.channel, ts: card.ts }, 'Press me')
    await saying('Only approvers', () => slack.ephemerals('Member'))
    await slack.click('Admin', { channel: card.channel, ts: card.ts }, 'Or me')
    await saying('pressed it', () => slack.messages('general'))
    expect(slack.messages('general')).toHaveLength(1)
  })

  it('opens a form, keeps it open with what is wrong, and answers in the channel where it was opened', async () => {
    await slack.command('Admin', 'amazon-alerts', '/f5 ask')
    await slack.waitFor('the form', () => slack.views('Admin').at(-1) ?? null)
    const view = slack.views('Admin').at(-1)!
    await slack.submit('Admin', view.id, { name: 'bad' })
    expect(slack.views('Admin')).toHaveLength(1)
    await slack.submit('Admin', view.id, { name: 'good <!channel>' })
    await saying('Saved good', () => slack.messages('amazon-alerts'))
    expect(slack.views('Admin')).toEqual([])
  })

  it('reads the message that the shortcut was used on', async () => {
    const said = await slack.say('Member', 'amazon-alerts', 'Dear seller')
    await slack.shortcut('Member', { channel: said.channel, ts: said.ts }, 'read_notice')
    await saying('Read: Dear seller', () => slack.ephemerals('Member'))
  })

  it('refuses a guest of another workspace', async () => {
    await slack.command('Guest of another workspace', 'amazon-alerts', '/f5 show')
    await saying('answers only people of the workspace', () => slack.ephemerals('Guest of another workspace'))
    expect(slack.messages('amazon-alerts')).toEqual([])
  })

  it('hears an event once however often it is delivered', async () => {
    const body = { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOTUSER1'] } }
    await slack.event(body, 'Ev1')
    await slack.event(body, 'Ev1')
    await until(() => app.state().kind === 'refused')
    expect(log.lines.filter((line) => line.text.includes('took its permission back'))).toHaveLength(1)
  })
})
