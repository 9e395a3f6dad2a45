import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openaiModel } from '../../../src/adapters/model/openai.ts'
import { auditMessage } from '../../../src/domain/audit.ts'
import type { Audit } from '../../../src/domain/finding.ts'
import { judgeRewrite } from '../../../src/domain/judge-rewrite.ts'
import { ruleById } from '../../../src/domain/rules/index.ts'
import type { MessageText } from '../../../src/domain/template.ts'
import { type ModelServer, startModel } from '../../../src/sandbox/model/start-model.ts'
import { newTag } from './asked.ts'

let server: ModelServer
beforeAll(async () => {
  server = await startModel()
})
afterAll(() => server.close())

const folder = new URL('../../samples/policy/', import.meta.url)
type Sample = { readonly subject?: string; readonly body: string; readonly html?: boolean; readonly language?: string }

const samples: readonly MessageText[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  .map((line): Sample => JSON.parse(line))
  .map((one) => ({
    subject: one.subject ?? '',
    body: one.body,
    format: one.html === true ? 'html' : 'plain',
    language: one.language ?? null,
    contactReason: null,
    attachments: [],
  }))

/** A draft may drop no placeholder, so one that nothing fills is for a person to mend. */
const isForPerson = ({ findings }: Audit): boolean => findings.some((one) => one.rule === 'unknown-placeholder')

const isChecked = ({ notChecked }: Audit): boolean => notChecked.every((id) => ruleById(id)?.undecidable ?? false)

/** Of every eighth sample, in all languages and of all kinds: hundreds. */
const blocked = samples
  .filter((_, at) => at % 8 === 0)
  .map((text) => ({ text, audit: auditMessage(text) }))
  .filter(({ audit }) => audit.verdict === 'block' && isChecked(audit) && !isForPerson(audit))

/** What comes of each blocked sample when a server that behaves in this way is asked for a draft. */
const judgedWith = async (behaviour: 'good' | 'malicious'): Promise<readonly string[]> => {
  server.behave(behaviour)
  const model = openaiModel({ apiKey: 'test', baseURL: server.url, model: 'stand-in', newTag })
  return Promise.all(
    blocked.map(async ({ text, audit }) => {
      const findings = audit.findings.map((one) => ({
        rule: one.rule,
        words: one.text,
        why: 'Not allowed.',
      }))
      const said = await model.rewriteTemplate({ text, findings, failedRules: [] })
      if (said.kind === 'silent') return said.because
      const after = { ...text, subject: said.subject, body: said.body }
      const judged = judgeRewrite({ before: text, after, audit: auditMessage })
      return judged.kind === 'passes' ? 'passes' : judged.because
    }),
  )
}

/** The stand-in only leaves out and replaces what was found: of what remains, a third still reads like what it was. */
test('honest drafts of most blocked samples pass the audit, so the guard is no wall', async () => {
  const judged = await judgedWith('good')
  expect(judged.length).toBeGreaterThan(200)
  expect(judged.filter((one) => one === 'passes').length / judged.length).toBeGreaterThan(0.66)
})

test('no malicious draft of any blocked sample passes', async () => {
  expect(await judgedWith('malicious')).not.toContain('passes')
})
