import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ModelServer, startModel } from '../../src/sandbox/model/start-model.ts'

let server: ModelServer
beforeAll(async () => {
  server = await startModel({ apiKey: 'key' })
})
afterAll(() => server.close())
beforeEach(() => server.behave('good'))

const schema = (additionalProperties: unknown) => ({
  type: 'json_schema',
  json_schema: {
    name: 'rewrite',
    strict: true,
    schema: { type: 'object', properties: { body: { type: 'string' } }, required: ['body'], additionalProperties },
  },
})
const question = {
  model: 'm',
  messages: [
    { role: 'system', content: 'Rewrite.' },
    { role: 'user', content: 'x' },
  ],
  response_format: schema(false),
}
const post = (
  body: unknown,
  path = '/chat/completions',
  headers: Record<string, string> = { authorization: 'Bearer key' },
) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

test.each([
  ['no key', 401, question, '/chat/completions', {}],
  ['a wrong key', 401, question, '/chat/completions', { authorization: 'Bearer other' }],
  ['an unknown path', 404, question, '/responses', undefined],
  ['a schema that allows other properties', 400, { ...question, response_format: schema(true) }, undefined, undefined],
  [
    'a schema that says nothing of other properties',
    400,
    { ...question, response_format: schema(undefined) },
    undefined,
    undefined,
  ],
  ['no schema', 400, { ...question, response_format: undefined }, undefined, undefined],
  ['an unknown parameter', 400, { ...question, tools: [] }, undefined, undefined],
  ['no messages', 400, { ...question, messages: [] }, undefined, undefined],
  ['no model', 400, { ...question, model: '' }, undefined, undefined],
] as const)('a request with %s is refused with %d', async (_what, status, body, path, headers) => {
  const before = server.journal.length
  const answer = await post(body, path, headers)
  expect(answer.status).toBe(status)
  expect(await answer.json()).toHaveProperty('error.message')
  expect(server.journal.length).toBe(before)
})

const rewriteOf = async (subject: string, body: string, words: string | readonly string[], format = 'plain') => {
  const template = `<untrusted-template-t1>\nSubject: ${subject}\n\n${body}\n</untrusted-template-t1>`
  const findings = [words]
    .flat()
    .map(
      (found) =>
        `- rule: asks for a reward\n  why: x\n  words:\n<untrusted-words-t1>\n${found}\n</untrusted-words-t1>\n`,
    )
  const user = `Format: ${format}\nLanguage: en\n\n${template}\n\n${findings.join('\n')}`
  const answer = await post({ ...question, messages: [{ role: 'user', content: user }] })
  const whole = (await answer.json()) as { choices: [{ message: { content: string } }] }
  return JSON.parse(whole.choices[0].message.content) as { subject: string; body: string }
}

const neutral = 'We would be glad if you shared your experience in a product review.'

test('a good answer puts a neutral request in the place of the words, keeps the rest, and is always the same', async () => {
  const ask = () =>
    rewriteOf(
      'Order {{orderId}}',
      'Thank you for your order. Get a gift for 5 stars! Yours, {{sellerName}}',
      'gift for 5 stars',
    )
  const first = await ask()
  expect(first).toEqual({
    subject: 'Order {{orderId}}',
    body: `Thank you for your order. Yours, {{sellerName}}\n\n${neutral}`,
  })
  expect(await ask()).toEqual(first)
})

test('a good answer takes out what every finding names, and does not cut an address in two', async () => {
  const text =
    'Thank you for your order. Win a prize now! See https://a.example.com/x?y=1.5 for it. Yours, {{sellerName}}'
  const { body } = await rewriteOf('Hi', text, ['prize', 'https://a.example.com/x?y=1.5'])
  expect(body).toBe(`Thank you for your order. Yours, {{sellerName}}\n\n${neutral}`)
})

test('a good answer keeps placeholders that stood in what it takes out', async () => {
  const { body } = await rewriteOf('Hi', 'Thank you so much for your order. Get a gift for {{orderId}}!', 'Get a gift')
  expect(body).toContain('{{orderId}}')
  expect(body).not.toContain('gift')
})

test('a good answer to HTML leaves a link out as a whole and brings no new tags', async () => {
  const { body } = await rewriteOf(
    'Hi',
    '<p>Thank you for your order.</p><p>Look: <a href="https://x.example">our shop</a></p>',
    'https://x.example',
    'html',
  )
  expect(body).toBe(`<p>Thank you for your order.</p><p>Look: </p> ${neutral}`)
})

test('each request takes the next behaviour and the last one stays', async () => {
  server.behave('500', '429', 'good')
  expect([
    (await post(question)).status,
    (await post(question)).status,
    (await post(question)).status,
    (await post(question)).status,
  ]).toEqual([500, 429, 200, 200])
})

test('another process sets the behaviour and reads the journal over the control route', async () => {
  const control = server.url.replace('/v1', '/__control')
  const set = (behave: unknown) => fetch(control, { method: 'POST', body: JSON.stringify({ behave }) })
  expect((await set(['refusal'])).status).toBe(200)
  expect((await set(['no such thing'])).status).toBe(400)
  const answer = (await (await post(question)).json()) as { choices: [{ message: { refusal: string } }] }
  expect(answer.choices[0].message.refusal).not.toBe('')
  const state = (await (await fetch(control)).json()) as { journal: { behaviour: string }[]; behave: string[] }
  expect(state.behave).toEqual(['refusal'])
  expect(state.journal.at(-1)?.behaviour).toBe('refusal')
})

test('closing ends a request that hangs', async () => {
  const own = await startModel()
  own.behave('hang')
  const waiting = fetch(`${own.url}/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
    body: JSON.stringify(question),
  })
  const ended = expect(waiting).rejects.toThrow()
  while (own.journal.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await own.close()
  await ended
})
