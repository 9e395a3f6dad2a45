import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SlackStandIn } from '../../src/sandbox/slack/slack.ts'
import { button, call, manifest, plain, secrets, slackFor } from './slack-bolt.ts'

const alerts = 'C0ALERTS01'
const input = (blockId: string) => ({
  type: 'input',
  block_id: blockId,
  label: plain('L'),
  element: { type: 'plain_text_input', action_id: 'x' },
})
const modal = (more: Record<string, unknown> = {}) => ({ type: 'modal', title: plain('T'), blocks: [], ...more })

describe('the Web API of the pretend Slack', () => {
  let slack: SlackStandIn
  let clock = Date.parse('2026-11-23T12:00:00Z')
  beforeEach(async () => {
    clock = Date.parse('2026-11-23T12:00:00Z')
    slack = await slackFor({ now: () => new Date(clock), retryDelays: [0, 0, 0] })
  })
  afterEach(() => slack.close())

  const error = async (method: string, args: Record<string, unknown> = {}, token: string | null = secrets.botToken) =>
    (await call(slack, method, args, token)).body.error

  it('refuses a missing, unknown or wrong kind of token', async () => {
    expect(await error('auth.test', {}, null)).toBe('not_authed')
    expect(await error('auth.test', {}, 'xoxb-other')).toBe('invalid_auth')
    expect(await error('apps.connections.open')).toBe('not_allowed_token_type')
    expect(await error('auth.test', {}, secrets.appToken)).toBe('not_allowed_token_type')
  })

  it('names the scope that the manifest lacks', async () => {
    const { body } = await call(slack, 'usergroups.users.list', { usergroup: 'S0APPROVE1' })
    expect(body).toMatchObject({
      ok: false,
      error: 'missing_scope',
      needed: 'usergroups:read',
      provided: expect.stringContaining('chat:write'),
    })
  })

  it('answers an unknown method with 200 and unknown_method', async () => {
    expect(await call(slack, 'chat.sing')).toMatchObject({ status: 200, body: { ok: false, error: 'unknown_method' } })
    expect(await error('constructor')).toBe('unknown_method')
  })

  it('lets the app post only where it is a member, and join where it may', async () => {
    expect(await error('chat.postMessage', { channel: 'C0NOWHERE1', text: 'x' })).toBe('channel_not_found')
    expect(await error('chat.postMessage', { channel: 'general', text: 'x' })).toBe('not_in_channel')
    await call(slack, 'conversations.join', { channel: 'C0GENERAL1' })
    expect(await error('chat.postMessage', { channel: 'C0GENERAL1', text: 'x' })).toBeUndefined()
    expect(await error('chat.postEphemeral', { channel: 'C0GENERAL1', user: 'U0FOREIGN1', text: 'x' })).toBe(
      'user_not_in_channel',
    )
  })

  it('refuses a message without words, one that is too long, and a thread that does not exist', async () => {
    expect(await error('chat.postMessage', { channel: alerts })).toBe('no_text')
    expect(await error('chat.postMessage', { channel: alerts, text: 'x'.repeat(40_001) })).toBe('msg_too_long')
    expect(await error('chat.postMessage', { channel: alerts, text: 'x', thread_ts: '1.000000' })).toBe(
      'thread_not_found',
    )
  })

  it('updates and deletes only what the app said to everyone', async () => {
    const said = await slack.say('Admin', alerts, 'mine')
    expect(await error('chat.update', { channel: alerts, ts: said.ts, text: 'x' })).toBe('cant_update_message')
    const { body } = await call(slack, 'chat.postEphemeral', { channel: alerts, user: 'U0ADMIN001', text: 'x' })
    expect(await error('chat.update', { channel: alerts, ts: body['message_ts'], text: 'y' })).toBe(
      'cant_update_message',
    )
    const posted = await call(slack, 'chat.postMessage', { channel: alerts, text: 'a' })
    await call(slack, 'chat.update', { channel: alerts, ts: posted.body['ts'], text: 'b' })
    expect(slack.messages(alerts).at(-1)).toMatchObject({ text: 'b', edited: true })
    expect(await error('chat.update', { channel: '#amazon-alerts', ts: posted.body['ts'], text: 'c' })).toBe(
      'channel_not_found',
    )
    await call(slack, 'chat.delete', { channel: alerts, ts: posted.body['ts'] })
    expect(await error('chat.delete', { channel: alerts, ts: posted.body['ts'] })).toBe('message_not_found')
  })

  it('drops the blocks when only a text comes, and keeps the text when only blocks come', async () => {
    const { body } = await call(slack, 'chat.postMessage', {
      channel: '#amazon-alerts',
      text: 'a',
      blocks: [{ type: 'divider' }],
    })
    await call(slack, 'chat.update', {
      channel: alerts,
      ts: body['ts'],
      blocks: [{ type: 'divider', block_id: 'new' }],
    })
    expect(slack.messages(alerts)[0]).toMatchObject({ text: 'a', blocks: [{ block_id: 'new' }], edited: false })
    await call(slack, 'chat.update', { channel: alerts, ts: body['ts'], text: 'b' })
    expect(slack.messages(alerts)[0]).toMatchObject({ text: 'b', blocks: [], edited: true })
  })

  it('takes forms with JSON inside, as the official client sends them', async () => {
    const response = await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secrets.botToken}` },
      body: new URLSearchParams({ channel: alerts, text: 'hello', blocks: JSON.stringify([{ type: 'divider' }]) }),
    })
    expect(await response.json()).toMatchObject({
      ok: true,
      message: { blocks: [{ type: 'divider', block_id: 'block-0' }] },
    })
  })

  it("says in Slack's words what is wrong with blocks, and where", async () => {
    const { body } = await call(slack, 'chat.postMessage', {
      channel: alerts,
      text: 'x',
      blocks: [
        { type: 'section', text: plain('x'.repeat(3001)) },
        { type: 'spiral' },
        { type: 'actions', elements: [button('a', '')] },
      ],
    })
    expect(body.error).toBe('invalid_blocks')
    expect(body['errors']).toEqual([
      '[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
      '[ERROR] unsupported type: spiral [json-pointer:/blocks/1/type]',
      '[ERROR] must be more than 0 characters [json-pointer:/blocks/2/elements/0/text/text]',
    ])
    expect(slack.messages(alerts)).toEqual([])
  })

  it('opens a window for a trigger once and within three seconds', async () => {
    await slack.command('Admin', alerts, 'x')
    const trigger = () =>
      slack.journal.flatMap((entry) => (entry.kind === 'delivery' ? [String(entry.payload['trigger_id'])] : [])).at(-1)
    expect(await error('views.open', { trigger_id: 'no', view: modal() })).toBe('invalid_trigger_id')
    expect(await error('views.open', { trigger_id: trigger(), view: modal({ blocks: [input('a')] }) })).toBe(
      'invalid_arguments',
    )
    expect(await error('views.open', { trigger_id: trigger(), view: modal({ title: plain('x'.repeat(25)) }) })).toBe(
      'invalid_arguments',
    )
    expect(
      await error('views.open', { trigger_id: trigger(), view: modal({ private_metadata: 'x'.repeat(3001) }) }),
    ).toBe('invalid_arguments')
    expect(await error('views.open', { trigger_id: trigger(), view: modal() })).toBeUndefined()
    expect(await error('views.open', { trigger_id: trigger(), view: modal() })).toBe('exchanged_trigger_id')
    await slack.command('Admin', alerts, 'x')
    clock += 3001
    expect(await error('views.open', { trigger_id: trigger(), view: modal() })).toBe('expired_trigger_id')
  })

  it('updates a window only for who read its latest state', async () => {
    await slack.command('Admin', alerts, 'x')
    const trigger = slack.journal
      .flatMap((entry) => (entry.kind === 'delivery' ? [entry.payload['trigger_id']] : []))
      .at(-1)
    await call(slack, 'views.open', { trigger_id: trigger, view: modal() })
    const [view] = slack.views('Admin')
    expect(await error('views.update', { view_id: view?.id, hash: 'old', view: modal() })).toBe('hash_conflict')
    expect(
      await error('views.update', { view_id: view?.id, hash: view?.hash, view: modal({ title: plain('New') }) }),
    ).toBeUndefined()
    expect(slack.views('Admin').map((each) => each.title)).toEqual(['New'])
  })

  it('lets a response_url be used five times within thirty minutes', async () => {
    await slack.command('Admin', alerts, 'x')
    const url = () =>
      slack.journal
        .flatMap((entry) => (entry.kind === 'delivery' ? [String(entry.payload['response_url'])] : []))
        .at(-1) ?? ''
    const say = async (body: unknown) => (await fetch(url(), { method: 'POST', body: JSON.stringify(body) })).status
    expect(await say({ text: '1', blocks: [{ type: 'spiral' }] })).toBe(400)
    for (const text of ['2', '3', '4', '5']) expect(await say({ text, response_type: 'in_channel' })).toBe(200)
    expect(await say({ text: '6' })).toBe(404)
    expect(slack.messages(alerts).map((message) => message.text)).toEqual(['2', '3', '4', '5'])
    await slack.command('Admin', alerts, 'x')
    clock += 30 * 60_000 + 1
    expect(await say({ text: 'late' })).toBe(404)
  })

  it('shares an uploaded file once, and only when all its bytes came', async () => {
    const { body } = await call(slack, 'files.getUploadURLExternal', { filename: 'a.txt', length: 3 })
    const put = async (bytes: string) =>
      (await fetch(String(body['upload_url']), { method: 'POST', body: bytes })).status
    expect(await put('too long')).toBe(400)
    expect(await error('files.completeUploadExternal', { files: [{ id: body['file_id'] }], channel_id: alerts })).toBe(
      'file_not_found',
    )
    expect(await put('abc')).toBe(200)
    expect(
      await error('files.completeUploadExternal', { files: [{ id: body['file_id'] }], channel_id: 'C0GENERAL1' }),
    ).toBe('not_in_channel')
    expect(
      await error('files.completeUploadExternal', { files: [{ id: body['file_id'], title: 'A' }], channel_id: alerts }),
    ).toBeUndefined()
    expect(await error('files.completeUploadExternal', { files: [{ id: body['file_id'] }], channel_id: alerts })).toBe(
      'file_not_found',
    )
    expect(slack.files()).toMatchObject([{ name: 'a.txt', title: 'A', channels: [alerts] }])
  })

  it('knows who is who', async () => {
    expect((await call(slack, 'users.info', { user: 'U0ADMIN001' })).body).toMatchObject({
      user: { is_admin: true, team_id: 'T0PRETEND1' },
    })
    expect((await call(slack, 'users.info', { user: 'U0FOREIGN1' })).body).toMatchObject({
      user: { is_admin: false, is_stranger: true, team_id: 'T0FOREIGN1' },
    })
    expect(await error('users.info', { user: 'U0NOBODY01' })).toBe('user_not_found')
    expect((await call(slack, 'conversations.open', { users: 'U0MEMBER01' })).body).toMatchObject({
      channel: { id: 'D0MEMBER01' },
    })
  })

  it('goes wrong as told, for as long as told', async () => {
    slack.faults.rateLimited = { retryAfter: 7 }
    expect(await call(slack, 'auth.test')).toMatchObject({ status: 429, retryAfter: '7' })
    slack.faults.rateLimited = null
    slack.faults.status = 503
    slack.faults.calls = 1
    expect((await call(slack, 'auth.test')).status).toBe(503)
    expect((await call(slack, 'auth.test')).status).toBe(200)
    slack.faults.status = null
    slack.faults.calls = null
    slack.faults.oneMessageASecond = true
    await call(slack, 'chat.postMessage', { channel: alerts, text: '1' })
    expect(await call(slack, 'chat.postMessage', { channel: alerts, text: '2' })).toMatchObject({
      status: 429,
      retryAfter: '1',
    })
    slack.faults.down = true
    await expect(call(slack, 'auth.test')).rejects.toThrow()
  })

  it('keeps tokens and secrets out of its journal', async () => {
    await call(slack, 'auth.test', { token: secrets.botToken })
    expect(JSON.stringify(slack.journal)).not.toContain(secrets.botToken)
  })

  it('delivers nothing that the manifest does not declare', async () => {
    await expect(slack.command('Admin', alerts, '/other')).rejects.toThrow('/other is not a valid command')
    await expect(slack.event({ type: 'reaction_added' })).rejects.toThrow('does not subscribe')
    await expect(slack.shortcut('Admin', null, 'read-notice')).rejects.toThrow('no global shortcut')
    await expect(slack.command('Nobody', alerts, 'x')).rejects.toThrow('no person')
  })
})

describe('an installation by OAuth', () => {
  const client = { id: '1.2', secret: 'pretend-client-secret' }
  const authorize = (slack: SlackStandIn, scope: string) =>
    fetch(
      `${slack.authorizationUrl}?${new URLSearchParams({ client_id: client.id, scope, state: 's1', redirect_uri: 'http://127.0.0.1:9/back' })}`,
      { redirect: 'manual' },
    )

  it('hands out a code once, and for it a token with just the scopes asked for', async () => {
    const slack = await slackFor({ client })
    const location = new URL((await authorize(slack, 'chat:write')).headers.get('location') ?? '')
    expect(location.searchParams.get('state')).toBe('s1')
    const args = { code: location.searchParams.get('code'), client_id: client.id, client_secret: client.secret }
    expect((await call(slack, 'oauth.v2.access', { ...args, client_secret: 'no' }, null)).body.error).toBe(
      'bad_client_secret',
    )
    const { body } = await call(slack, 'oauth.v2.access', args, null)
    expect(body).toMatchObject({ ok: true, token_type: 'bot', scope: 'chat:write', team: { id: 'T0PRETEND1' } })
    expect((await call(slack, 'oauth.v2.access', args, null)).body.error).toBe('invalid_code')
    const token = String(body['access_token'])
    expect((await call(slack, 'chat.postMessage', { channel: alerts, text: 'x' }, token)).body.ok).toBe(true)
    expect((await call(slack, 'users.list', {}, token)).body.error).toBe('missing_scope')
    expect(JSON.stringify(slack.journal)).not.toContain(token)
    await slack.close()
  })

  it('is refused for scopes that the manifest does not list', async () => {
    const slack = await slackFor({ client })
    expect((await authorize(slack, 'admin.users:write')).status).toBe(400)
    expect(manifest.oauth_config.scopes.bot).not.toContain('admin.users:write')
    await slack.close()
  })
})
