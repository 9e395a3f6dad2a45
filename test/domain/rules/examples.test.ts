import { describe, expect, test } from 'vitest'
import { auditMessage } from '../../../src/domain/audit.ts'
import { ruleById, rules } from '../../../src/domain/rules/index.ts'
import type { Example } from '../../../src/domain/rules/rule.ts'
import type { MessageText } from '../../../src/domain/template.ts'

/** A tag is only one in a subject. */
const message = (example: Example): MessageText => ({
  subject: typeof example === 'string' && /^[[【]/u.test(example) ? example : '',
  body: typeof example === 'string' ? example : 'html' in example ? example.html : '',
  format: typeof example === 'object' && 'html' in example ? 'html' : 'plain',
  language: 'en',
  contactReason: null,
  attachments:
    typeof example === 'object' && 'attached' in example
      ? example.attached.map((size) => ({ name: 'invoice.pdf', type: 'application/pdf', size }))
      : [],
})

const clearly = (id: string, example: Example): boolean =>
  auditMessage(message(example)).findings.some((finding) => finding.rule === id && finding.certainty === 'clear')

describe.each(rules)('the rule $id', (rule) => {
  test.each(rule.examples.bad)('objects to %j', (example) => {
    expect(clearly(rule.id, example)).toBe(true)
  })

  test.each(rule.examples.good)('has nothing against %j', (example) => {
    expect(clearly(rule.id, example)).toBe(false)
  })

  test('says why, and rests on a dated source', () => {
    expect(rule.why.length).toBeGreaterThan(20)
    expect(new URL(rule.source.url).protocol).toBe('https:')
    expect(rule.source.checked).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})

test('no id stands for two rules, and each is found by it', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  for (const rule of rules) expect(ruleById(rule.id)).toBe(rule)
  expect(ruleById('no-such-rule')).toBeNull()
})
