import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditMessage } from '../../src/domain/audit.ts'
import { fixMessage } from '../../src/domain/fix.ts'
import type { MessageText } from '../../src/domain/template.ts'
import { policySamples } from '../samples/policy/policy-samples.ts'
import { eachMessage, words } from './hostile-texts.ts'

const violating = policySamples().filter((sample) => sample.violates.length > 0)
/** Every twelfth: hundreds, in all languages. */
const plain = violating.filter(({ text }) => text.format === 'plain').filter((_, at) => at % 12 === 0)

/** Rules that speak of the whole, or of how an address is written, and may change with the wrapping. */
const rulesOf = (text: MessageText): readonly string[] =>
  [
    ...new Set(
      auditMessage(text)
        .findings.filter((one) => one.certainty === 'clear')
        .map((one) => one.rule),
    ),
  ].sort()

test('any text at all is audited without throwing, and every finding is the text between its offsets', () => {
  fc.assert(
    fc.property(eachMessage, (text) => {
      for (const one of auditMessage(text).findings) {
        if (one.field === 'message') expect([one.start, one.end, one.text]).toEqual([null, null, ''])
        else {
          expect(one.start).toBeGreaterThanOrEqual(0)
          expect(one.end).toBeGreaterThan(one.start!)
          expect(text[one.field].slice(one.start!, one.end!)).toBe(one.text)
        }
      }
    }),
    { numRuns: 400 },
  )
})

test('the same text gives the same audit', () => {
  fc.assert(
    fc.property(eachMessage, (text) => {
      expect(auditMessage(text)).toEqual(auditMessage({ ...text }))
    }),
    { numRuns: 150 },
  )
})

test('a fix of any text passes what it was made for, adds no finding, and changes no envelope', () => {
  fc.assert(
    fc.property(words, (body) => {
      const text: MessageText = {
        subject: 'Order {{orderId}}',
        body,
        format: 'plain',
        language: 'en',
        contactReason: null,
        attachments: [],
      }
      const fixed = fixMessage(text)
      if (!fixed) return
      const before = auditMessage(text).findings.map((one) => `${one.rule} ${one.text}`)
      const after = auditMessage(fixed.text).findings.map((one) => `${one.rule} ${one.text}`)
      expect(after.length).toBeLessThan(before.length)
      for (const one of after) expect(before).toContain(one)
      expect({ ...fixed.text, subject: '', body: '' }).toEqual({ ...text, subject: '', body: '' })
    }),
    { numRuns: 200 },
  )
})

describe('the same words in another wrapping break the same rules', () => {
  const escaped = (text: string) =>
    text.replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
  const paragraphs = (text: string, wrap: (line: string) => string) =>
    text
      .split(/\n{2,}/u)
      .map((part) => `<p>${part.split('\n').map(wrap).join('<br>')}</p>`)
      .join('')
  const wrappings: Readonly<Record<string, (text: MessageText) => MessageText>> = {
    'HTML paragraphs': (text) => ({ ...text, format: 'html', body: paragraphs(text.body, escaped) }),
    'numeric entities': (text) => ({
      ...text,
      format: 'html',
      body: paragraphs(text.body, (line) =>
        line.replace(/\{\{(?:[^{}]*\}\})?|./gsu, (one) => (one.startsWith('{{') ? one : `&#${one.codePointAt(0)};`)),
      ),
    }),
    'tags inside of words': (text) => ({
      ...text,
      format: 'html',
      body: paragraphs(text.body, (line) =>
        escaped(line).replace(/(?<![&{\p{L}])(\p{L}{2})(\p{L}+)(?![;}\p{L}])/gu, '$1<i></i>$2'),
      ),
    }),
    'non-breaking spaces': (text) => ({ ...text, body: text.body.replaceAll(' ', '\u00a0') }),
    'zero-width spaces': (text) => ({ ...text, body: text.body.replace(/(?<!\{)(\p{L})(?=\p{L})/gu, '$1\u200b') }),
    'soft hyphens': (text) => ({ ...text, body: text.body.replace(/(?<!\{)(\p{L}\p{L})(?=\p{L})/gu, '$1\u00ad') }),
    'full-width letters': (text) => ({
      ...text,
      body: text.body.replace(/\{\{(?:[^{}]*\}\})?|[!-~]/gu, (one) =>
        one.length > 1 ? one : String.fromCharCode(one.charCodeAt(0) + 0xfee0),
      ),
    }),
    'mathematical bold': (text) => ({
      ...text,
      body: text.body.replace(/\{\{(?:[^{}]*\}\})?|[a-z]/gu, (one) =>
        one.length > 1 ? one : String.fromCodePoint(0x1d41a + one.charCodeAt(0) - 97),
      ),
    }),
    capitals: (text) => ({
      ...text,
      body: text.body.replace(/\{\{(?:[^{}]*\}\})?|\p{Ll}/gu, (one) => (one.length > 1 ? one : one.toUpperCase())),
    }),
    'Windows line ends': (text) => ({ ...text, body: text.body.replaceAll('\n', '\r\n') }),
    'curly quotes': (text) => ({ ...text, body: text.body.replaceAll("'", '’') }),
  }

  test.each(Object.entries(wrappings))('%s', (_name, wrap) => {
    for (const { id, text, violates } of plain) {
      const found = rulesOf(text).filter((rule) => violates.includes(rule))
      expect(rulesOf(wrap(text)), id).toEqual(expect.arrayContaining(found))
    }
  })
})
