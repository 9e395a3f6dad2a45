import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseAccount } from '../../src/slack/choose-account.ts'
import { chooseCommand } from '../../src/slack/choose-command.ts'
import type { Command } from '../../src/slack/face.ts'
import { scrubbed, withoutSecrets } from '../../src/slack/log.ts'
import { plainText } from '../../src/slack/message-contents.ts'
import { helpMessage } from '../../src/slack/messages/help.ts'
import { nothing } from '../../src/slack/reply.ts'
import { openedIn, readClick, readCommand, readShortcut, readSubmission } from '../../src/slack/said.ts'
import { anAccount } from './fixture.ts'

const commands = ['help', 'pause', 'resume', 'status'].map(
  (name): Command => ({ name, usage: '', summary: '', role: 'member', about: 'workspace', run: async () => nothing }),
)

describe('the words of a command', () => {
  it.each([
    ['', 'help', []],
    ['   ', 'help', []],
    ['pause', 'pause', []],
    ['  PAUSE   all  ', 'pause', ['all']],
    ['resume My Campaign', 'resume', ['My', 'Campaign']],
  ])('%j is %s %j', (text, name, words) => {
    expect(chooseCommand(commands, text)).toMatchObject({ kind: 'known', command: { name }, words })
  })

  it.each([
    ['puase all', 'pause'],
    ['statsu', 'status'],
    ['xyzzy', null],
  ])('%j is unknown; the nearest is %s', (text, nearest) => {
    expect(chooseCommand(commands, text)).toMatchObject({ kind: 'unknown', nearest })
  })

  it('never fail, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 8000 }), (text) => void chooseCommand(commands, text)))
  })

  it('are all in the help, from the same table', () => {
    const shown = JSON.stringify(helpMessage(commands))
    for (const { name } of commands) expect(shown).toContain(`/f5 ${name}`)
  })
})

describe('the account somebody means', () => {
  const de = anAccount('a1', { name: 'Acme DE', alertChannel: 'CDE' })
  const us = anAccount('a2', { name: 'Acme US', alertChannel: 'CUS' })

  it.each([
    ['the only one', [de], 'CX', ['all'], 'a1', ['all']],
    ['that of the channel', [de, us], 'CUS', ['all'], 'a2', ['all']],
    ['the one named at the end', [de, us], 'CUS', ['all', 'in', 'acme', 'de'], 'a1', ['all']],
    ['the one whose id is named', [de, us], 'CX', ['In', 'A2'], 'a2', []],
    [
      'that of the channel, when “in” is part of a name',
      [de, us],
      'CDE',
      ['Back', 'in', 'stock'],
      'a1',
      ['Back', 'in', 'stock'],
    ],
  ])('is %s', (_what, accounts, channel, words, accountId, rest) => {
    expect(chooseAccount(accounts, { channel, words })).toMatchObject({
      kind: 'one',
      account: { accountId },
      words: rest,
    })
  })

  it('is asked for when several fit, and missing when there is none', () => {
    expect(chooseAccount([de, us], { channel: 'CX', words: [] })).toEqual({ kind: 'several' })
    expect(chooseAccount([de, { ...us, alertChannel: 'CDE' }], { channel: 'CDE', words: [] })).toEqual({
      kind: 'several',
    })
    expect(chooseAccount([], { channel: 'CX', words: [] })).toEqual({ kind: 'none' })
  })
})

describe('what Slack sends', () => {
  it('is read without failing, whatever its shape', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        for (const read of [readCommand, readClick, readSubmission, readShortcut]) expect(read(body)).toBeNull()
      }),
    )
  })

  it('is read as people meant it', () => {
    expect(plainText('a &lt;b&gt; &amp;amp; <https://x.test|x.test> <mailto:a@b.test|a@b.test> <@U1>')).toBe(
      'a <b> &amp; x.test a@b.test <@U1>',
    )
  })

  it('gives a form the channel in which it was opened, and its own value untouched', () => {
    const view = openedIn('C7', {
      type: 'modal',
      callback_id: 'f',
      title: { type: 'plain_text', text: 'F' },
      private_metadata: '{"a":1}',
      blocks: [],
    })
    const said = readSubmission({
      team: { id: 'T1' },
      user: { id: 'U1', team_id: 'T1' },
      trigger_id: 't',
      view: {
        callback_id: 'f',
        private_metadata: view.private_metadata,
        state: {
          values: {
            name: { x: { type: 'plain_text_input', value: 'N' } },
            empty: { x: { type: 'plain_text_input', value: null } },
            one: { x: { type: 'static_select', selected_option: { value: 'o' } } },
            many: { x: { type: 'checkboxes', selected_options: [{ value: 'p' }, { value: 'q' }] } },
            where: { x: { type: 'conversations_select', selected_conversation: 'C9' } },
          },
        },
      },
    })
    expect(said).toMatchObject({
      kind: 'form',
      channel: 'C7',
      value: '{"a":1}',
      fields: { name: 'N', empty: null, one: 'o', many: ['p', 'q'], where: 'C9' },
    })
  })
})

describe('the log', () => {
  it('gets errors without tokens, logins, addresses and order ids', () => {
    const error = new Error(
      'xoxb-123-abc xapp-1-def Bearer abcdef123 postgres://u:secret@h jane@buyer.test 123-1234567-1234567 https://hooks.slack.com/actions/T/1/abc',
    )
    const line = scrubbed(error)
    expect(JSON.stringify(line)).not.toMatch(/xoxb-1|xapp-1|abcdef123|secret|jane|1234567|actions\/T/)
    expect(line.at).toContain('words.test.ts')
  })

  it('gets the words of an error that was copied into a plain object', () => {
    const copy = { ...new Error('no'), message: 'connect ECONNREFUSED postgres://u:secret@h', queue: 'remind' }
    expect(scrubbed(copy).message).toBe('connect ECONNREFUSED postgres://[login]@h')
  })

  it('takes no longer for a hostile text', () => {
    const most = withoutSecrets('a@'.repeat(1_000_000))
    expect(most.length).toBeLessThanOrEqual(1100)
  })

  it('takes whatever was thrown', () => {
    fc.assert(fc.property(fc.anything(), (thrown) => void scrubbed(thrown)))
  })
})
