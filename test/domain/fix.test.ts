import { describe, expect, test } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import { applyEdits, fixMessage } from '../../src/domain/fix.ts'
import { findPlaceholders } from '../../src/domain/placeholders.ts'
import type { MessageText } from '../../src/domain/template.ts'
import { policySamples } from '../samples/policy/policy-samples.ts'

const message = (subject: string, body: string, format: MessageText['format'] = 'plain'): MessageText => ({
  subject,
  body,
  format,
  language: 'en',
  contactReason: null,
  attachments: [],
})

describe('a mechanical fix', () => {
  test('drops the sentence that offers something, and leaves the request', () => {
    const text = message(
      'Order {{orderId}}',
      'Would you write a review of the mat on Amazon? In return, you get a 20% voucher.\n\nBest wishes',
    )
    expect(fixMessage(text)?.text.body).toBe('Would you write a review of the mat on Amazon?\n\nBest wishes')
  })

  test('asks for a review instead of a positive one', () => {
    const text = message('Order {{orderId}}', 'It would mean a lot if you could leave a positive review for our brand.')
    expect(fixMessage(text)?.text.body).toBe('It would mean a lot if you could leave a review for our brand.')
  })

  test('asks everyone instead of the contented', () => {
    const text = message(
      'Order {{orderId}}',
      'Hello,\n\nIf you are happy with your purchase, please leave a review on Amazon.',
    )
    expect(fixMessage(text)?.text.body).toBe('Hello,\n\nPlease leave a review on Amazon.')
  })

  test('adds the order id', () => {
    const text = message('Your purchase', 'Would you rate your experience on Amazon?')
    expect(fixMessage(text)?.text.body).toBe('Would you rate your experience on Amazon?\n\nOrder: {{orderId}}')
  })

  test('takes the tag off the subject', () => {
    const text = message('[Important] Please review order {{orderId}}', 'Please write a review of your lamp on Amazon.')
    expect(fixMessage(text)?.text.subject).toBe('Please review order {{orderId}}')
  })

  test('takes a link out of HTML and leaves the words and the other tags', () => {
    const text = message(
      'Order {{orderId}}',
      '<p>Please <a href="https://shop.example.com">see how it <b>works</b></a> at once.</p>',
      'html',
    )
    expect(fixMessage(text)?.text.body).toBe('<p>Please see how it <b>works</b> at once.</p>')
  })

  test('takes along what it leaves empty: a style, a link in bold, a list, and keeps what holds more', () => {
    const kept = 'Please write a review of the lamp if you have a moment.'
    const of = (body: string) => fixMessage(message('Order {{orderId}}', body, 'html'))?.text.body
    expect(of(`<p style="color: red; font-family: Arial">${kept}</p>`)).toBe(`<p>${kept}</p>`)
    expect(of(`<p>${kept}</p><div><ul><li><b>Get 20% off</b> <i>with code SAVE20!</i></li></ul></div>`)).toBe(
      `<p>${kept}</p>`,
    )
    expect(of(`<table><tr><td>${kept}</td><td><p>Get 20% off with code SAVE20!</p></td></tr></table>`)).toBe(
      `<table><tr><td>${kept}</td><td></td></tr></table>`,
    )
  })

  test('corrects a misspelled placeholder', () => {
    expect(fixMessage(message('Order {{orderID}}', 'Would you rate your experience on Amazon?'))?.text.subject).toBe(
      'Order {{orderId}}',
    )
  })

  test('gives up where nothing worth saying would be left', () => {
    expect(fixMessage(message('Order {{orderId}}', 'Get 20% off with code SAVE20!'))).toBeNull()
  })

  test('leaves a message alone that has nothing to fix', () => {
    expect(fixMessage(message('Order {{orderId}}', 'Would you rate your experience on Amazon?'))).toBeNull()
  })
})

/** Every fifth of the samples: a thousand, in all languages. */
const fixes = policySamples()
  .filter((_, at) => at % 5 === 0)
  .map(({ id, text }) => ({ id, text, fixed: fixMessage(text) }))

/** The ids of the samples whose fix does not keep what is asked of it. */
const failing = (keeps: (one: (typeof fixes)[number]) => boolean) =>
  fixes.filter((one) => !keeps(one)).map(({ id }) => id)

describe('the fix of a message as sellers write them', () => {
  test('adds no finding, removes at least one, and is what its edits say', () => {
    const found = (text: MessageText) =>
      auditMessage(text, { weighs: false }).findings.map((one) => `${one.rule} ${one.text}`)
    const wrong = failing(({ text, fixed }) => {
      if (!fixed) return true
      const [before, after] = [found(text), found(fixed.text)]
      const isSame = JSON.stringify(applyEdits(text, fixed.edits)) === JSON.stringify(fixed.text)
      return after.length < before.length && after.every((one) => before.includes(one)) && isSame
    })
    expect(wrong).toEqual([])
    expect(fixes.filter(({ fixed }) => fixed !== null).length).toBeGreaterThan(300)
  })

  test('leaves nothing that is stopped though no rule finds anything, and seldom what is warned of', () => {
    const passing = fixes.flatMap(({ fixed }) =>
      fixed && auditMessage(fixed.text, { weighs: false }).verdict === 'pass' ? [auditMessage(fixed.text).verdict] : [],
    )
    expect(passing.length).toBeGreaterThan(200)
    expect(passing).not.toContain('block')
    expect(passing.filter((verdict) => verdict === 'warn').length / passing.length).toBeLessThan(0.15)
  })

  test('keeps every known placeholder', () => {
    const known = (of: MessageText) =>
      [of.subject, of.body]
        .flatMap((field) => findPlaceholders(field))
        .map((one) => one.name)
        .filter((name) => name === 'orderId' || name === 'productTitle')
    const wrong = failing(({ text, fixed }) => {
      const kept = known(fixed?.text ?? text)
      return known(text).every((name) => kept.includes(name))
    })
    expect(wrong).toEqual([])
  })
})
