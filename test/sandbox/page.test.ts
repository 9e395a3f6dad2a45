import { request } from 'node:http'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drawBlocks } from '../../src/sandbox/page/blocks.ts'
import { card, stage } from './page-stage.ts'

const admin = 'U0ADMIN001'
const alerts = 'C0ALERTS01'

type View = {
  title: string
  messages: string
  state: string
  modal: { id: string; html: string; errors: Record<string, string> } | null
}

describe('the page', () => {
  let on: Awaited<ReturnType<typeof stage>>
  beforeEach(async () => {
    on = await stage()
  })
  afterEach(() => on.close())

  const view = async (who = admin, place = alerts): Promise<View> => {
    const response = await fetch(`${on.url}view?${new URLSearchParams({ who, place })}`)
    return (await response.json()) as View
  }
  const post = async (
    path: string,
    body: object,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ) => {
    const response = await fetch(`${on.url}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ who: admin, place: alerts, ...body }),
    })
    return {
      status: response.status,
      body:
        response.headers.get('content-type') === 'application/json'
          ? ((await response.json()) as Record<string, unknown>)
          : {},
    }
  }
  const cardTs = () => on.slack.messages(alerts)[0]?.ts ?? ''

  it('is one shell with labelled controls, and only its own scripts may run', async () => {
    const response = await fetch(on.url)
    const shell = await response.text()
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    for (const id of ['who', 'line', 'notice-id', 'notice-subject', 'notice-body'])
      expect(shell).toContain(`for="${id}"`)
    for (const path of ['browser.js', 'page.css', 'blocks.css'])
      expect((await fetch(`${on.url}${path}`)).status).toBe(200)
  })

  it('draws the channel: heading, words, buttons with their ids and questions', async () => {
    const { messages, title } = await view()
    expect(title).toBe('# amazon-alerts')
    expect(messages).toContain('Audit templates</button>')
    expect(messages).toContain('data-action-id="audit"')
    expect(messages).toContain('&quot;title&quot;:&quot;Resume?&quot;')
  })

  it('lets nothing that was said become markup or script', async () => {
    await on.slack.say('Member', alerts, '<script>alert(1)</script> "><img src=x onerror=alert(1)>')
    const { messages, state } = await view()
    expect(messages).not.toMatch(/<script|<img|href="javascript:alert/)
    expect(messages).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(messages).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(state).toContain('3 &lt;b&gt;')
  })

  it('carries a command to the app and shows the answer to that person alone', async () => {
    expect((await post('say', { text: '/f5 status' })).status).toBe(200)
    await on.slack.waitFor('the answer', () => on.slack.ephemerals('Admin').at(-1))
    expect((await view()).messages).toMatch(/Only visible to you[\s\S]*You typed status/)
    expect((await view('U0MEMBER01')).messages).not.toContain('You typed status')
  })

  it('says plain words as the person who is chosen', async () => {
    await post('say', { text: 'Good morning' })
    expect(on.slack.messages(alerts).at(-1)).toMatchObject({ user: admin, text: 'Good morning' })
  })

  it('clicks a button', async () => {
    await post('click', { at: { channel: alerts, ts: cardTs() }, pick: { actionId: 'audit', blockId: 'block-2' } })
    await on.slack.waitFor('the answer', () =>
      on.slack.messages(alerts).some((message) => message.text === `${admin} clicked id-9`),
    )
  })

  it('shows a window, keeps it open with the objection, and sends it', async () => {
    await post('say', { text: '/f5 form' })
    await on.slack.waitFor('the window', () => on.slack.views('Admin')[0])
    const { modal } = await view()
    expect(modal?.html).toContain('for="field-name"')
    const viewId = modal?.id
    expect((await post('submit', { viewId, fillings: { name: '', body: 'B' } })).body['errors']).toEqual({
      name: 'Please complete this required field.',
    })
    await post('submit', { viewId, fillings: { name: 'bad', body: 'B' } })
    expect((await view()).modal?.errors).toEqual({ name: 'This name is taken.' })
    await post('submit', { viewId, fillings: { name: 'Thanks', body: 'B' } })
    await on.slack.waitFor('the word', () => on.slack.messages(alerts).at(-1)?.text === 'Saved Thanks: B')
    expect((await view()).modal).toBeNull()
  })

  it('closes a window', async () => {
    await post('say', { text: '/f5 form' })
    const open = await on.slack.waitFor('the window', () => on.slack.views('Admin')[0])
    await post('dismiss', { viewId: open.id })
    expect((await view()).modal).toBeNull()
  })

  it('runs a shortcut and opens the Home tab', async () => {
    await post('shortcut', { at: { channel: alerts, ts: cardTs() }, callbackId: 'read-notice' })
    await on.slack.waitFor('the answer', () => on.slack.ephemerals('Admin').at(-1)?.text === 'Reading it')
    await post('home', {})
    await on.slack.waitFor('the home', () => on.slack.home('Admin'))
    expect((await view(admin, 'home')).messages).toContain('All is')
  })

  it('delivers prepared and own mails, authentic or fake', async () => {
    await post('notice', { notice: { kind: 'prepared', id: 'first', authentic: true } })
    await post('notice', { notice: { kind: 'own', subject: 'S', body: 'B', authentic: false } })
    expect((await post('notice', { notice: { kind: 'prepared', id: 'other', authentic: true } })).status).toBe(400)
    expect((await post('notice', { notice: { kind: 'own', subject: 'S', body: '' } })).status).toBe(400)
    expect(on.delivered).toEqual([
      { kind: 'prepared', id: 'first', authentic: true },
      { kind: 'own', subject: 'S', body: 'B', authentic: false },
    ])
  })

  it('moves the clock by the offered leaps only, and flips outages', async () => {
    await post('clock', { ms: 86_400_000 })
    expect((await post('clock', { ms: 5 })).status).toBe(400)
    expect(on.leaps).toEqual([86_400_000])
    await post('switch', { id: 'amazon-down', on: true })
    await post('switch', { id: 'slack-down', on: true })
    expect([on.isAmazonDown(), on.slack.faults.down]).toEqual([true, true])
    expect((await view()).state.match(/ checked/g)).toHaveLength(2)
  })

  it('tells open pages that something changed', async () => {
    const abort = new AbortController()
    const stream = await fetch(`${on.url}events`, { signal: abort.signal })
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    await on.slack.say('Member', alerts, 'News')
    let heard = ''
    while (!heard.includes('data: changed')) heard += (await reader?.read())?.value ?? ''
    abort.abort()
    expect(heard).toContain('data: changed\n\n')
  })

  it('answers a mistake with a sentence and goes on', async () => {
    expect(await post('say', { text: '/nonsense' })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('/nonsense is not a valid command') },
    })
    expect(
      (await post('click', { at: { channel: alerts, ts: '1.1' }, pick: { actionId: 'a', blockId: 'b' } })).status,
    ).toBe(400)
    expect((await post('nowhere', {})).status).toBe(400)
    expect((await fetch(`${on.url}file/none`)).status).toBe(404)
    expect((await view()).title).toBe('# amazon-alerts')
  })

  it('answers only to itself', async () => {
    expect((await post('clock', { ms: 86_400_000 }, { 'content-type': 'text/plain' })).status).toBe(403)
    expect(
      (await post('clock', { ms: 86_400_000 }, { 'content-type': 'application/json', origin: 'https://evil.example' }))
        .status,
    ).toBe(403)
    const port = new URL(on.url).port
    const status = await new Promise((resolve) => {
      request({ host: '127.0.0.1', port, path: '/', headers: { host: 'evil.example' } }, (response) =>
        resolve(response.resume().statusCode),
      ).end()
    })
    expect(status).toBe(403)
    expect(on.leaps).toEqual([])
  })
})

describe('what people and apps write', () => {
  const names = { users: [], channels: [] }
  const words = (text: object, type = 'section') =>
    drawBlocks([{ type, text }], names)
      .map((each) => each.markup.replace(/<[^>]*>/g, ''))
      .join('')

  it.each([
    ['&lt;p&gt;Buy&lt;/p&gt; &amp; more', '&lt;p&gt;Buy&lt;/p&gt; &amp; more'],
    ['&lt;!-- hidden --&gt;', '&lt;!-- hidden --&gt;'],
    ['```&lt;b&gt;x&lt;/b&gt;```', '&lt;b&gt;x&lt;/b&gt;'],
    ['- &lt;a href="x"&gt;', '- &lt;a href="x"&gt;'],
    ['# no heading', '# no heading'],
    ['5 * 3', '5 * 3'],
    ['before\n---\nafter', 'before\n---\nafter'],
  ])('in mrkdwn is shown whole, also where it looks like HTML: %s', (text, shown) => {
    expect(words({ type: 'mrkdwn', text }).replaceAll('&quot;', '"')).toContain(shown)
  })

  it('keeps links and quotations working', () => {
    const text = '&gt; quoted &lt;b&gt;\n<https://a.example/?x=1&amp;y=2|label>'
    const [block] = drawBlocks([{ type: 'section', text: { type: 'mrkdwn', text } }], names)
    expect(block?.markup).toContain('self-stretch')
    expect(block?.markup).toMatch(/href="https:\/\/a\.example\/\?x=1&amp;(amp;)?y=2"/)
  })

  it('is never lost, whatever it is', () => {
    const piece = fc.constantFrom(
      'word',
      'two words',
      '# ',
      '> ',
      '\n',
      '|',
      '---',
      '```',
      '~~~',
      '* ',
      '*bold*',
      '1. ',
      '    ',
      '[a]: b',
      '![x](y)',
      '&lt;p&gt;',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = `${pieces.join('')} end`
        return (words({ type: 'mrkdwn', text }).match(/word/g) ?? []).length === (text.match(/word/g) ?? []).length
      }),
    )
  })

  it('keeps its emphasis when the app wants no links made of it', () => {
    const [block] = drawBlocks([{ type: 'section', text: { type: 'mrkdwn', text: '*bold*', verbatim: true } }], names)
    expect(block?.markup).toContain('<strong>')
  })

  it('in plain text is shown as it stands', () => {
    expect(words({ type: 'plain_text', text: '<p>Hello</p> & <b>' }, 'header')).toContain(
      '&lt;p&gt;Hello&lt;/p&gt; &amp; &lt;b&gt;',
    )
  })
})

describe('a block that the page cannot draw', () => {
  const names = { users: [], channels: [] }
  const markup = (block: Record<string, unknown>) =>
    drawBlocks([block], names)
      .map((each) => each.markup)
      .join('')

  it('is shown as text and says what it is', () => {
    expect(markup({ type: 'spiral', text: { type: 'mrkdwn', text: 'x' } })).toContain('Block of type “spiral”')
    expect(markup({ type: 'data_table', rows: [] })).toContain('Block of type “data_table”')
    expect(markup({ type: 'table', rows: 5 })).toContain('Block of type “table”')
    expect(markup({ type: 'actions', elements: [{ type: 'lever', action_id: 'x' }] })).toContain(
      'An element of type “lever”',
    )
  })

  it('does not keep the others from being drawn', () => {
    expect(drawBlocks([{ type: 'spiral' }, ...card], names)).toHaveLength(4)
  })
})
