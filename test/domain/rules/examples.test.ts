import { describe, expect, test } from 'vitest'
import { auditMessage } from '../../../src/domain/audit.ts'
import { ruleById, rules } from '../../../src/domain/rules/index.ts'
import type { MessageText } from '../../../src/domain/template.ts'

/** A tag is only one in a subject. */
const message = (example: string): MessageText => ({
  subject: /^[[【]/u.test(example) ? example : '',
  body: example,
  format: 'plain',
  language: 'en',
  contactReason: null,
  attachments: [],
})

const clearly = (id: string, example: string): boolean =>
  auditMessage(message(example)).findings.some((finding) => finding.rule === id && finding.certainty === 'clear')

describe.each(rules)('the rule $id', (rule) => {
  test.each(rule.examples.bad)('objects to "%s"', (example) => {
    expect(clearly(rule.id, example)).toBe(true)
  })

  test.each(rule.examples.good)('has nothing against "%s"', (example) => {
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
