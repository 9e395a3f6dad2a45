import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answer } from '../../src/slack/answer.ts'
import { deliverTo } from '../../src/slack/deliver.ts'
import { inChannel, nothing, opening, privately, type Reply, replacing, say } from '../../src/slack/reply.ts'
import type { Said } from '../../src/slack/said.ts'
import { memoryLog } from './fixture.ts'
import { type TinySlack, tinySlack } from './tiny-slack.ts'

let slack: TinySlack
let deliver: ReturnType<typeof deliverTo>
beforeEach(async () => {
  slack = await tinySlack()
  deliver = deliverTo({ token: 'xoxb-test-token', apiUrl: slack.apiUrl, log: memoryLog().log })
})
afterEach(() => slack.close())

const clicked = (more: Partial<Said> = {}): Said =>
  ({
    kind: 'button',
    id: 'b',
    value: '{}',
    workspaceId: 'T1',
    userId: 'U1',
    foreign: false,
    channel: 'C1',
    trigger: 't',
    responseUrl: slack.responseUrl,
    message: { channel: 'C1', ts: '1.2' },
    ...more,
  }) as Said
const expired = () => slack.answer('response_url', () => ({ status: 404, body: '' }))
const refused = (method: string) => slack.answer(method, () => ({ body: { ok: false, error: 'not_in_channel' } }))
const methods = () => slack.calls.map((call) => `${call.method} ${call.args['channel'] ?? ''}`.trim())

describe('a reply', () => {
  it('goes to the response URL and nowhere else', async () => {
    expect(await answer(deliver, clicked(), privately(say('Hi.')))).toBeNull()
    expect(await answer(deliver, clicked(), nothing)).toBeNull()
    expect(slack.responses).toHaveLength(1)
    expect(methods()).toEqual([])
  })

  const ways: readonly [string, () => Reply, readonly string[]][] = [
    ['a private one is whispered in the channel', () => privately(say('Hi.')), ['chat.postEphemeral C1']],
    ['one for all is posted in the channel', () => inChannel(say('Hi.')), ['chat.postMessage C1']],
    ['a replacement updates the message', () => replacing(say('Hi.')), ['chat.update C1']],
  ]
  it.each(ways)('finds another way when the URL has expired: %s', async (_way, reply, calls) => {
    expired()
    expect(await answer(deliver, clicked(), reply())).toBeNull()
    expect(methods()).toEqual(calls)
  })

  it('reaches the person in the app’s own tab when the channel cannot be written to', async () => {
    expired()
    refused('chat.postEphemeral')
    expect(await answer(deliver, clicked(), privately(say('Hi.')))).toBeNull()
    expect(methods()).toEqual(['chat.postEphemeral C1', 'chat.postMessage U1'])
  })

  it('to an ephemeral message that is gone becomes a new private one', async () => {
    expired()
    expect(await answer(deliver, clicked({ message: null }), replacing(say('Hi.')))).toBeNull()
    expect(methods()).toEqual(['chat.postEphemeral C1'])
  })

  it('that is a picture is told in words when the upload fails', async () => {
    refused('files.getUploadURLExternal')
    const file = { name: 'a.png', title: 'A', bytes: new Uint8Array([1]) }
    expect(await answer(deliver, clicked(), { kind: 'file', file, message: say('In words.') })).toBeNull()
    expect(slack.responses).toMatchObject([{ text: 'In words.' }])
  })

  it('that is a form carries the channel along', async () => {
    await answer(
      deliver,
      clicked(),
      opening({
        type: 'modal',
        callback_id: 'f',
        title: { type: 'plain_text', text: 'F' },
        private_metadata: 'mine',
        blocks: [],
      }),
    )
    const view = JSON.parse(slack.named('views.open')[0]!.args['view']!)
    expect(JSON.parse(view.private_metadata)).toEqual({ channel: 'C1', value: 'mine' })
  })

  it('with errors for a form that has closed says them', async () => {
    await answer(deliver, clicked({ responseUrl: null }), { kind: 'errors', errors: { name: 'Too <long>.' } })
    expect(slack.named('chat.postEphemeral')[0]?.args['text']).toContain('• Too &lt;long&gt;.')
  })

  it('that nobody can take is reported as trouble', async () => {
    expired()
    refused('chat.postEphemeral')
    refused('chat.postMessage')
    expect(await answer(deliver, clicked(), privately(say('Hi.')))).toEqual({
      kind: 'refused',
      error: 'not_in_channel',
    })
  })
})
