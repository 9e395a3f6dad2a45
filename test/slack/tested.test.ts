import { expect, test } from 'vitest'
import type { TestOutcome } from '../../src/flows/send-test.ts'
import type { MailAnswer } from '../../src/ports.ts'
import { tested } from '../../src/slack/messages/tested.ts'
import { cleanText } from '../flows/desk.ts'

const outcome = (differs: Partial<Extract<TestOutcome, { kind: 'tested' }>>): TestOutcome => ({
  kind: 'tested',
  template: { workspaceId: 'T1', accountId: 'acme', id: 'thanks', name: 'Thanks', revision: 2, text: cleanText },
  to: 'shop@acme.example',
  order: null,
  unfilled: [],
  audit: { verdict: 'pass', findings: [], dismissed: [], notChecked: [] },
  answer: { kind: 'accepted' },
  ...differs,
})

const of = 'test of *Thanks* (revision 2)'
test.each<[MailAnswer, string]>([
  [{ kind: 'accepted' }, `Sent a ${of} to \`shop@acme.example\`.`],
  [
    { kind: 'unavailable', detail: 'The mail server gave no answer (ECONNECTION)' },
    `The ${of} did not leave for \`shop@acme.example\`: the mail server gave no answer (ECONNECTION).`,
  ],
  [
    { kind: 'refused', why: 'sender', detail: 'The mail server answered 553 to MAIL (EENVELOPE)' },
    `The ${of} did not leave for \`shop@acme.example\`: the mail server answered 553 to MAIL (EENVELOPE), so \`SMTP_FROM\` may be wrong.`,
  ],
  [
    { kind: 'unsure', detail: 'The mail server gave no answer (ETIMEDOUT)' },
    `The ${of} may be at \`shop@acme.example\` or not, so look there: the mail server gave no answer (ETIMEDOUT).`,
  ],
])('what became of a test is one sentence: %o', (answer, sentence) => {
  expect(tested(outcome({ answer })).text).toBe(sentence)
})

test('a test that did not leave says nothing of what it would have held', () => {
  const answer = { kind: 'unavailable', detail: 'The mail server gave no answer' } as const
  expect(JSON.stringify(tested(outcome({ answer })).blocks)).not.toContain('Filled in')
  expect(JSON.stringify(tested(outcome({})).blocks)).toContain('made-up values')
})

test('what nothing fills is named, and is reason enough that no buyer gets it', () => {
  const words = JSON.stringify(tested(outcome({ unfilled: ['buyerName', 'sellerName'] })).blocks)
  expect(words).toContain('nothing fills `{{buyerName}}`, `{{sellerName}}`')
  expect(words).not.toContain('finds nothing')
})
