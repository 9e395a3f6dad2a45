import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SlackStandIn } from '../../src/sandbox/slack/slack.ts'
import { secrets, slackFor } from './slack-bolt.ts'

type Heard = { readonly headers: IncomingHttpHeaders; readonly body: string }

/** An app that notes every request and answers with the next prepared answer, or 200. */
const bareApp = async (answers: { status: number; body?: string; noRetry?: boolean }[]) => {
  const heard: Heard[] = []
  const server: Server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += String(chunk)
    })
    request.on('end', () => {
      heard.push({ headers: request.headers, body })
      const answer = answers.shift() ?? { status: 200 }
      response
        .writeHead(answer.status, answer.noRetry === true ? { 'x-slack-no-retry': '1' } : {})
        .end(answer.body ?? '')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { heard, url: `http://127.0.0.1:${port}/slack/events`, close: () => server.close() }
}

describe('deliveries over HTTP', () => {
  let slack: SlackStandIn
  let answers: { status: number; body?: string; noRetry?: boolean }[]
  let app: Awaited<ReturnType<typeof bareApp>>
  beforeEach(async () => {
    answers = []
    app = await bareApp(answers)
    slack = await slackFor({ appUrl: app.url, retryDelays: [0, 0, 0] })
  })
  afterEach(async () => {
    app.close()
    await slack.close()
  })

  const eventIds = () => app.heard.map(({ body }) => String((JSON.parse(body) as { event_id: string }).event_id))
  const opened = { type: 'app_home_opened', user: 'U0ADMIN001', tab: 'home' }

  it('are signed over the time and the very bytes sent', async () => {
    await slack.command('Admin', 'amazon-alerts', 'pause ä & b=c')
    await slack.event(opened)
    for (const { headers, body } of app.heard) {
      const base = `v0:${String(headers['x-slack-request-timestamp'])}:${body}`
      expect(headers['x-slack-signature']).toBe(
        `v0=${createHmac('sha256', secrets.signingSecret).update(base).digest('hex')}`,
      )
      expect(Math.abs(Date.now() / 1000 - Number(headers['x-slack-request-timestamp']))).toBeLessThan(60)
    }
    expect(app.heard.map(({ headers }) => headers['content-type'])).toEqual([
      'application/x-www-form-urlencoded',
      'application/json',
    ])
    expect(new URLSearchParams(app.heard[0]?.body).get('text')).toBe('pause ä & b=c')
  })

  it('of an event are repeated with the same event_id until the app takes it', async () => {
    answers.push({ status: 500 }, { status: 503 })
    const { eventId, answer } = await slack.event(opened)
    expect(answer).toMatchObject({ kind: 'not-acked', because: 'http-error', detail: 'HTTP 500' })
    await slack.waitFor('the third attempt', () => app.heard.length === 3)
    expect(new Set(eventIds())).toEqual(new Set([eventId]))
    expect(app.heard.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']])).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_error'],
    ])
  })

  it('of an event end after three repeats, or at once when the app asks for it', async () => {
    answers.push({ status: 500 }, { status: 500 }, { status: 500 }, { status: 500 })
    await slack.event(opened)
    await slack.waitFor('all attempts', () => slack.problems().length === 4)
    answers.push({ status: 500, noRetry: true })
    await slack.event(opened)
    expect(app.heard).toHaveLength(5)
    expect(new Set(eventIds()).size).toBe(2)
  })

  it('can be sent twice as the same event', async () => {
    const first = await slack.event(opened)
    await slack.event(opened, first.eventId)
    expect(eventIds()).toEqual([first.eventId, first.eventId])
  })

  it('of a command are never repeated, and a text answer is shown to the person alone', async () => {
    answers.push({ status: 500 })
    await slack.command('Admin', 'amazon-alerts', 'x')
    expect(app.heard).toHaveLength(1)
    expect(slack.ephemerals('Admin').at(-1)).toMatchObject({
      user: 'slackbot',
      text: '/f5 failed with the error "dispatch_failed"',
    })
    answers.push({ status: 200, body: 'Hello' })
    await slack.command('Admin', 'amazon-alerts', 'x')
    expect(slack.ephemerals('Admin').at(-1)?.text).toBe('Hello')
    expect(slack.ephemerals('Member')).toEqual([])
  })

  it('that nobody can take are a visible problem', async () => {
    app.close()
    slack.setAppUrl('http://127.0.0.1:9/slack/events')
    expect(await slack.command('Admin', 'amazon-alerts', 'x')).toMatchObject({
      kind: 'not-acked',
      because: 'connection-failed',
    })
    expect(slack.problems()).toEqual(['/f5 was not acknowledged: the app cannot be reached'])
  })

  it('waiting for something that never comes ends with what was seen last', async () => {
    await slack.say('Admin', 'amazon-alerts', 'the last words')
    await expect(slack.waitFor('a miracle', () => false, 20)).rejects.toThrow(/miracle[\s\S]*the last words/)
  })
})
