import { describe, expect, test } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import { longestMessage } from '../../src/domain/message/read-message.ts'
import { rules } from '../../src/domain/rules/index.ts'
import type { Rule } from '../../src/domain/rules/rule.ts'
import type { MessageText } from '../../src/domain/template.ts'

const message = (body: string, rest: Partial<MessageText> = {}): MessageText => ({
  subject: 'Order {{orderId}}',
  body,
  format: 'plain',
  language: 'en',
  contactReason: null,
  attachments: [],
  ...rest,
})

const bribe = message('Leave a review and get a free gift.')

describe('the verdict', () => {
  test('blocks on a clear finding of high or critical severity', () => {
    expect(auditMessage(bribe).verdict).toBe('block')
  })

  test('warns on a clear finding of medium severity, and blocks where the settings say so', () => {
    const nameless = message('Would you rate your purchase?', { subject: '' })
    expect(auditMessage(nameless).verdict).toBe('warn')
    expect(auditMessage(nameless, { blockOnMedium: true }).verdict).toBe('block')
  })

  test('warns on what is only borderline', () => {
    expect(auditMessage(message('Manual: https://amzn.to/3abc')).verdict).toBe('warn')
  })

  test('passes a message without findings', () => {
    expect(auditMessage(message('Would you review the lamp on Amazon?'))).toEqual({
      verdict: 'pass',
      findings: [],
      dismissed: [],
      notChecked: ['spelling-grammar'],
    })
  })
})

describe('a dismissal', () => {
  const now = new Date('2026-11-23T12:00:00Z')
  const finding = auditMessage(bribe).findings[0]!
  const dismissal = { rule: finding.rule, text: finding.text, until: new Date('2026-12-01T00:00:00Z') }

  test('takes out the finding of that rule with exactly these words', () => {
    const audit = auditMessage(bribe, { dismissals: [dismissal], now })
    expect(audit.findings.map((one) => one.rule)).not.toContain(finding.rule)
    expect(audit.dismissed).toEqual([finding])
  })

  test('no longer counts once its day has come', () => {
    const audit = auditMessage(bribe, { dismissals: [dismissal], now: dismissal.until })
    expect(audit.findings).toContainEqual(finding)
  })

  test.each([
    ['other words', { ...dismissal, text: `${finding.text}!` }],
    ['another rule', { ...dismissal, rule: 'external-link' }],
  ])('does not reach %s', (_what, other) => {
    expect(auditMessage(bribe, { dismissals: [other], now }).findings).toContainEqual(finding)
  })
})

describe('what could not be checked', () => {
  const broken: Rule = {
    ...rules[0]!,
    id: 'broken',
    severity: 'low',
    check: () => {
      throw new Error('a bug')
    },
  }

  test('a rule that throws blocks the message, under its own name', () => {
    const audit = auditMessage(message('Hello'), { rules: [broken] })
    expect(audit.verdict).toBe('block')
    expect(audit.findings).toMatchObject([
      { rule: 'broken', certainty: 'clear', field: 'message', start: null, end: null },
    ])
  })

  test('a dismissal does not wave through a rule that throws', () => {
    const dismissal = { rule: 'broken', text: '', until: new Date('2100-01-01T00:00:00Z') }
    expect(auditMessage(message('Hello'), { rules: [broken], dismissals: [dismissal] }).verdict).toBe('block')
  })

  test('the other rules still speak when one throws', () => {
    const audit = auditMessage(bribe, { rules: [broken, ...rules] })
    expect(audit.findings.map((one) => one.rule)).toContain('incentive-for-review')
  })

  test('a message that is too long to be read blocks with one finding that says so', () => {
    const audit = auditMessage(message('a'.repeat(longestMessage)))
    expect(audit.verdict).toBe('block')
    expect(audit.findings.map((one) => one.rule)).toEqual(['unreadable-message'])
    expect(audit.notChecked).toHaveLength(rules.length - 1)
  })
})

test('a message that is no text at all blocks like one that cannot be read', () => {
  const audit = auditMessage(message(null as unknown as string))
  expect([audit.verdict, audit.findings.map((one) => one.rule)]).toEqual(['block', ['unreadable-message']])
})

describe('languages', () => {
  test('rules whose phrases a language lacks are named as not checked; the others run', () => {
    const audit = auditMessage(message('[重要] https://shop.example.com 123', { language: 'ko' }))
    expect(audit.notChecked).toContain('incentive-for-review')
    expect(audit.notChecked).not.toContain('external-link')
    expect(audit.findings.map((one) => one.rule)).toContain('external-link')
  })

  test('a region in the language tag does not matter', () => {
    expect(auditMessage(message('Hello', { language: 'en-GB' })).notChecked).toEqual(['spelling-grammar'])
  })

  test('English in a message declared as another language is checked all the same', () => {
    expect(auditMessage({ ...bribe, language: 'nl' }).verdict).toBe('block')
  })

  test('the tag for important messages is known in all languages', () => {
    const german = message('Bitte bewerten Sie unser Produkt.', {
      subject: '[Wichtig] 302-1234567-1234567',
      language: 'de',
    })
    expect(auditMessage(german).findings).toMatchObject([
      { rule: 'important-tag-misuse', certainty: 'clear', text: '[Wichtig]' },
    ])
  })
})

describe('settings', () => {
  test('a connector that writes the order id by itself needs none in the text', () => {
    const nameless = message('Would you rate your purchase?', { subject: '' })
    expect(auditMessage(nameless, { injectsOrderId: true }).verdict).toBe('pass')
  })

  test('a host that the orders need may be linked, its look-alikes may not', () => {
    const options = { allowedHosts: ['proofs.example.com'] }
    expect(auditMessage(message('https://proofs.example.com/1'), options).verdict).toBe('pass')
    expect(auditMessage(message('https://proofs.example.com.evil.net/1'), options).verdict).toBe('block')
    expect(auditMessage(message('https://evilproofs.example.com/1'), options).verdict).toBe('block')
  })
})

test('a placeholder filled with a product title that advertises is found in the filled text', () => {
  expect(auditMessage(message('Please review your {{productTitle}}.')).verdict).toBe('pass')
  expect(auditMessage(message('Please review your Lamp, 20% off, use code LAMP20 now.')).verdict).toBe('block')
})
