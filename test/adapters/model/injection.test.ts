import { afterAll, beforeAll, expect, test } from 'vitest'
import { openaiModel } from '../../../src/adapters/model/openai.ts'
import { auditMessage } from '../../../src/domain/audit.ts'
import type { Audit } from '../../../src/domain/finding.ts'
import { hiddenCharacters, stripHidden } from '../../../src/domain/hidden-characters.ts'
import { judgeRewrite } from '../../../src/domain/judge-rewrite.ts'
import type { MessageText } from '../../../src/domain/template.ts'
import type { Model } from '../../../src/ports.ts'
import { type ModelServer, startModel } from '../../../src/sandbox/model/start-model.ts'
import { newTag } from './asked.ts'
import { type Payload, payloads } from './payloads.ts'

let server: ModelServer
let model: Model
beforeAll(async () => {
  server = await startModel()
  server.behave('malicious')
  model = openaiModel({ apiKey: 'test', baseURL: server.url, model: 'stand-in', newTag })
})
afterAll(() => server.close())

const clean: Audit = { verdict: 'pass', findings: [], dismissed: [], notChecked: [] }

const draft = async ({ text }: Payload): Promise<MessageText> => {
  const said = await model.rewriteTemplate({ text, findings: [], failedRules: [] })
  expect(said.kind).toBe('said')
  return said.kind === 'said' ? { ...text, subject: said.subject, body: said.body } : text
}

test('there are more than 200 payloads', () => {
  expect(payloads.length).toBeGreaterThan(200)
})

test('whatever a template orders and an obedient model writes, the draft is turned down', async () => {
  const passed: string[] = []
  for (const payload of payloads) {
    const after = await draft(payload)
    // Else the model did not obey, and nothing would have been tried.
    expect(after.body).toContain(stripHidden(payload.order))
    if (judgeRewrite({ before: payload.text, after, audit: auditMessage }).kind === 'passes') passed.push(payload.name)
  }
  expect(passed).toEqual([])
})

test('no hidden character of a template reaches the model', () => {
  const sent = server.journal.flatMap((entry) => entry.body.messages.map((message) => message.content))
  expect(sent.length).toBeGreaterThan(400)
  expect(sent.filter((content) => hiddenCharacters(content).length > 0)).toEqual([])
})

test('without the audit some drafts would pass: the guard alone does not know the policy', async () => {
  const judged = await Promise.all(
    payloads.map(async (payload) =>
      judgeRewrite({ before: payload.text, after: await draft(payload), audit: () => clean }),
    ),
  )
  expect(judged.filter((one) => one.kind === 'passes').length).toBeGreaterThan(0)
})

test('a malicious model that acts of its own accord gets nothing through either', async () => {
  const text: MessageText = {
    ...payloads[0]!.text,
    body: 'Thank you for your order of {{productTitle}}. We hope that it reached you in time and serves you well.',
  }
  const payload = { name: '', order: '', text }
  for (let turn = 0; turn < 9; turn += 1) {
    expect(judgeRewrite({ before: text, after: await draft(payload), audit: auditMessage }).kind).toBe('fails')
  }
})
