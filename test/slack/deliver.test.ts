import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deliverTo } from '../../src/slack/deliver.ts'
import { message, say, section } from '../../src/slack/reply.ts'
import { memoryLog } from './fixture.ts'
import { type TinySlack, tinySlack } from './tiny-slack.ts'

let slack: TinySlack
let deliver: ReturnType<typeof deliverTo>
let log: ReturnType<typeof memoryLog>
beforeEach(async () => {
  slack = await tinySlack()
  log = memoryLog()
  deliver = deliverTo({ token: 'xoxb-test-token', apiUrl: slack.apiUrl, log: log.log })
})
afterEach(() => slack.close())

describe('what is brought to Slack', () => {
  it('is posted with its text and blocks, in a thread where there is one, and unfurls nothing', async () => {
    const posted = await deliver.post({ channel: 'C1', thread: '1.2' }, message('Hello.', section('*Hello*')))
    expect(posted).toMatchObject({ kind: 'accepted', channel: 'C1', ts: '1700000000.000001' })
    expect(slack.named('chat.postMessage')[0]).toMatchObject({
      token: 'xoxb-test-token',
      args: { channel: 'C1', thread_ts: '1.2', text: 'Hello.', unfurl_links: 'false', unfurl_media: 'false' },
    })
    expect(JSON.parse(slack.named('chat.postMessage')[0]!.args['blocks']!)).toHaveLength(1)
  })

  it('takes the old blocks away when an update has none', async () => {
    await deliver.update({ channel: 'C1', ts: '1.2' }, { text: 'Gone.', blocks: [] })
    expect(slack.named('chat.update')[0]?.args).toMatchObject({ ts: '1.2', text: 'Gone.', blocks: '[]' })
  })

  it.each(['channel_not_found', 'invalid_blocks', 'token_revoked', 'some_new_error'])(
    'is refused for good: %s',
    async (error) => {
      slack.answer('chat.postMessage', () => ({ body: { ok: false, error } }))
      expect(await deliver.post({ channel: 'C1' }, say('Hi.'))).toEqual({ kind: 'refused', error })
      expect(slack.calls).toHaveLength(1)
    },
  )

  it.each(['internal_error', 'service_unavailable', 'ratelimited'])('may be tried later: %s', async (error) => {
    slack.answer('chat.postMessage', () => ({ body: { ok: false, error } }))
    expect(await deliver.post({ channel: 'C1' }, say('Hi.'))).toMatchObject({ kind: 'later', detail: error })
  })

  it('waits out a short rate limit once, and hands a long one on', async () => {
    let tries = 0
    slack.answer('chat.postMessage', () =>
      tries++ === 0
        ? { status: 429, headers: { 'retry-after': '1' }, body: {} }
        : { body: { ok: true, channel: 'C1', ts: '9.9' } },
    )
    expect(await deliver.post({ channel: 'C1' }, say('Hi.'))).toMatchObject({ kind: 'accepted', ts: '9.9' })
    slack.answer('chat.postMessage', () => ({ status: 429, headers: { 'retry-after': '30' }, body: {} }))
    expect(await deliver.post({ channel: 'C1' }, say('Hi.'))).toMatchObject({ kind: 'later', afterMs: 30_000 })
  })

  it.each([
    ['an HTTP error', { status: 502, body: {} }, 'HTTP 502'],
    ['a lost connection', 'drop', 'UND_ERR_SOCKET'],
  ] as const)(
    'is not posted a second time after %s, because the first may have arrived',
    async (_what, answer, detail) => {
      slack.answer('chat.postMessage', () => answer)
      expect(await deliver.post({ channel: 'C1' }, say('Hi.'))).toMatchObject({ kind: 'later', detail })
      expect(slack.calls).toHaveLength(1)
    },
  )

  it('may be tried later when nothing listens', async () => {
    // Not the port that was free a moment ago: another test's server may have it by now. Systems give out none this high.
    const nobody = deliverTo({ token: 'xoxb-test-token', apiUrl: 'http://127.0.0.1:65535/api/', log: log.log })
    expect(await nobody.post({ channel: 'C1' }, say('Hi.'))).toMatchObject({ kind: 'later', detail: 'ECONNREFUSED' })
  })

  it('never puts a token or a text into the log', async () => {
    slack.answer('chat.postMessage', () => ({ status: 500, body: {} }))
    await deliver.post({ channel: 'C1' }, say('The buyer is Jane.'))
    expect(JSON.stringify(log.lines)).not.toMatch(/xoxb|Jane/)
  })

  it('uploads a file in Slack’s three steps', async () => {
    slack.answer('files.getUploadURLExternal', () => ({
      body: { ok: true, upload_url: slack.uploadUrl, file_id: 'F1' },
    }))
    slack.answer('files.completeUploadExternal', () => ({ body: { ok: true, files: [{ id: 'F1' }] } }))
    const file = { name: 'stats.png', title: 'Stats', bytes: new TextEncoder().encode('a picture') }
    const answer = await deliver.upload({ channel: 'C1' }, file, 'The last week.')
    expect(answer.kind).toBe('accepted')
    expect(slack.uploads[0]).toContain('a picture')
    expect(slack.named('files.completeUploadExternal')[0]?.args).toMatchObject({
      channel_id: 'C1',
      initial_comment: 'The last week.',
    })
  })
})

describe('an answer at a response URL', () => {
  it('replaces, whispers or shows, as asked', async () => {
    for (const how of ['private', 'channel', 'replace'] as const)
      await deliver.respond(slack.responseUrl, how, say('Hi.'))
    expect(slack.responses).toMatchObject([
      { response_type: 'ephemeral', replace_original: false },
      { response_type: 'in_channel', replace_original: false },
      { replace_original: true },
    ])
  })

  it('is refused when the URL has expired', async () => {
    slack.answer('response_url', () => ({ status: 404, body: '' }))
    expect(await deliver.respond(slack.responseUrl, 'private', say('Hi.'))).toEqual({
      kind: 'refused',
      error: 'response_url 404',
    })
  })

  it.each([
    'https://evil.test/x',
    'http://hooks.slack.com/x',
    'https://hooks.slack.com.evil.test/',
    'file:///etc/passwd',
    'no url',
    'http://169.254.169.254/latest',
  ])('goes to nobody but Slack: %s', async (url) => {
    expect(await deliver.respond(url, 'private', say('Hi.'))).toEqual({
      kind: 'refused',
      error: 'foreign_response_url',
    })
    // Nor does the token, for a file that is said to lie there.
    expect(await deliver.download(url)).toEqual({ kind: 'not-fetched', because: 'gone' })
  })
})
