import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Audit, Finding } from '../../src/domain/finding.ts'
import { judgeRewrite, longestText, rewriteFaults } from '../../src/domain/judge-rewrite.ts'
import type { MessageText } from '../../src/domain/template.ts'

const clean: Audit = { verdict: 'pass', findings: [], dismissed: [], notChecked: [] }
const finding = (rule: string, text: string): Finding => ({
  rule,
  severity: 'low',
  certainty: 'clear',
  field: 'body',
  start: 0,
  end: text.length,
  text,
  fix: null,
})

const before: MessageText = {
  subject: 'Your order {{orderId}}',
  body: 'Thank you for ordering {{productTitle}} from us. Leave 5 stars and get a gift! Our help page is https://www.amazon.com/help and we like to hear from you.',
  format: 'plain',
  language: 'en',
  contactReason: null,
  attachments: [],
}
const good = {
  ...before,
  body: 'Thank you for ordering {{productTitle}} from us. Our help page is https://www.amazon.com/help and we like to hear from you.',
}
const html: MessageText = {
  ...before,
  format: 'html',
  body: '<p style="color:#333">Thank you for ordering <b>{{productTitle}}</b> from us.</p><p>Leave 5 stars and get a gift! <a href="https://www.amazon.com/help">Help page</a></p>',
}

const judge = (
  after: Partial<MessageText>,
  from: MessageText = before,
  audit: (text: MessageText) => Audit = () => clean,
) => {
  const judged = judgeRewrite({ before: from, after: { ...from, ...after }, audit })
  return judged.kind === 'fails' ? judged.because : 'passes'
}
const ending = (words: string, from: MessageText = good) => judge({ body: `${from.body} ${words}` }, from)

test('a draft that only leaves words out passes', () => {
  expect(judge(good)).toBe('passes')
  expect(
    judge(
      {
        body: '<p>Thank you for ordering <b>{{productTitle}}</b> from us.</p><p><a href="https://www.amazon.com/help">Help page</a></p>',
      },
      html,
    ),
  ).toBe('passes')
})

test.each([
  ['empty', { body: ' '.repeat(80), subject: '  ' }],
  ['empty', { subject: '' }],
  ['unchanged', {}],
  ['too-long', { body: before.body.repeat(3) }],
  ['too-short', { body: 'Thank you.', subject: 'Hi' }],
  ['line-break-in-subject', { subject: 'Your order {{orderId}}\r\nBcc: somebody' }],
  ['format', { ...good, format: 'html' as const }],
  ['format', { ...good, contactReason: 'Important' }],
  ['format', { ...good, language: 'de' }],
  ['placeholders', { body: good.body.replace('{{productTitle}}', 'your product') }],
  ['placeholders', { body: `${good.body} {{orderId}}` }],
  ['placeholders', { body: good.body.replace('{{productTitle}}', '{{sellerName}}') }],
  ['placeholders', { body: good.body.replace('{{productTitle}}', '{{productTitle}} <%= buyer %>') }],
  [
    'language',
    {
      body: 'Vielen Dank, dass Sie {{productTitle}} bei uns bestellt haben. Wir freuen uns sehr, wenn Sie uns Ihre Erfahrung mitteilen.',
    },
  ],
] as const)('a draft fails as "%s"', (because, after) => {
  expect(judge(after)).toBe(because)
})

test.each([
  'See https://evil.example',
  'See evil.com',
  'See evil[.]com',
  'See evil dot com',
  'See hxxp://evil.com',
  'See www.evil',
  'See evil。com',
  'See ｅｖｉｌ．ｃｏｍ now',
  'See 93.184.216.34',
  'See https://www.amazon.com/help?order=1',
  'See https://www.amazon.com/help',
  'See mybrand.online',
  'javascript:alert',
  '//evil.com/x',
])('"%s" is a new address', (words) => {
  expect(['new-address', 'look-alikes']).toContain(ending(words))
})

test.each([
  ['new-mail-address', 'Write to me@evil.com'],
  ['new-mail-address', 'Write to me [at] evil.com'],
  ['new-phone', 'Call 030 1234567'],
  ['new-phone', 'Call +1 (202) 555-0175'],
  ['new-phone', 'Call ０３０１２３４５６７'],
  ['new-mention', 'Dear @everyone'],
  ['markup', 'Hello <!channel>'],
  ['markup', 'Hello <b>you</b>'],
  ['markup', 'Hello **you**'],
  ['markup', 'Hello [you](x)'],
  ['markup', 'Hello &lt;you&gt;'],
  ['hidden-characters', 'Hel\u200Blo'],
  ['hidden-characters', 'Hello\u202E'],
  ['hidden-characters', 'Hello\u{E0041}'],
  ['look-alikes', 'Hеllo'],
  ['look-alikes', '𝐇ello'],
  ['look-alikes', 'ОК'],
])('it fails as "%s" when it says "%s"', (because, words) => {
  expect(ending(words)).toBe(because)
})

test.each([
  ['markup', '<img src="https://evil.com/x.png">'],
  ['markup', '<script>x</script>'],
  ['markup', '<p onclick="x">y</p>'],
  ['markup', '<!-- x -->'],
  ['markup', '<p style="display:none">Psst</p>'],
  ['new-address', '<a href="https://evil.com">Help page</a>'],
  ['new-address', '<a href="&#104;ttps://evil.com">Help page</a>'],
  ['new-mention', '&lt;@U012AB3CD&gt;'],
  ['hidden-characters', '&#8203;'],
])('an HTML draft fails as "%s" when it holds %s', (because, words) => {
  expect(['markup', because]).toContain(ending(words, html))
})

test('what stood in the template may stay', () => {
  const busy = {
    ...before,
    body: `${before.body} Call 030 1234567 or write to help@shop.example.com, **please**. Привет!`,
  }
  expect(judge({ body: busy.body.replace('Leave 5 stars and get a gift! ', '') }, busy)).toBe('passes')
})

test('a template in another declared language is held to the language it is written in', () => {
  expect(judge({ body: good.body }, { ...before, language: null })).toBe('passes')
  expect(judge({ body: good.body }, { ...before, language: 'de' })).toBe('passes')
})

test('an audit that blocks the draft fails it and names the rules', () => {
  const audit = (): Audit => ({
    ...clean,
    verdict: 'block',
    findings: [finding('external-link', 'x'), finding('external-link', 'y')],
  })
  expect(judgeRewrite({ before, after: good, audit })).toEqual({
    kind: 'fails',
    because: 'still-blocked',
    rules: ['external-link'],
  })
})

test('a draft that some rule could not check fails', () => {
  const audit = (): Audit => ({ ...clean, notChecked: ['review-gating'] })
  expect(judgeRewrite({ before, after: good, audit })).toEqual({
    kind: 'fails',
    because: 'not-checked',
    rules: ['review-gating'],
  })
})

test('a short template of no declared language does not become a long one in a language that no rule reads', () => {
  const short = { ...before, language: null, subject: '', body: 'Leave us 5 stars, OK?' }
  const body = 'Köszönjük a rendelését! Kérjük, írjon nekünk öt csillagos értékelést, és ajándékot küldünk cserébe.'
  expect(judge({ body }, short)).toBe('language')
})

test('a finding that was there may stay, a new one may not', () => {
  const audit =
    (has: Record<string, readonly Finding[]>) =>
    (text: MessageText): Audit => ({ ...clean, verdict: 'warn', findings: has[text.body] ?? [] })
  const old = finding('shouting', 'NOW')
  expect(judgeRewrite({ before, after: good, audit: audit({ [before.body]: [old], [good.body]: [old] }) })).toEqual({
    kind: 'passes',
  })
  const added = { kind: 'fails', because: 'new-finding', rules: ['shouting'] }
  expect(judgeRewrite({ before, after: good, audit: audit({ [before.body]: [], [good.body]: [old] }) })).toEqual(added)
  expect(
    judgeRewrite({ before, after: good, audit: audit({ [before.body]: [old], [good.body]: [old, old] }) }),
  ).toEqual(added)
  expect(
    judgeRewrite({
      before,
      after: good,
      audit: audit({ [before.body]: [old], [good.body]: [finding('shouting', 'BUY')] }),
    }),
  ).toEqual(added)
})

test('whatever the two texts are, there is an answer from the closed list, and an over-long draft is never audited', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom('{{', '}}', '<a href=', '\u{E0041}', '\ud800', 'x.com ', 'ー'.repeat(90), '@'.repeat(90)),
  )
  const body = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(body, body, fc.boolean(), (one, two, isHtml) => {
      const format = isHtml ? 'html' : 'plain'
      const audited: number[] = []
      const audit = (text: MessageText) => {
        audited.push(text.body.length)
        return clean
      }
      const judged = judgeRewrite({
        before: { ...before, format, body: one },
        after: { ...before, format, body: two },
        audit,
      })
      expect(judged.kind === 'passes' || rewriteFaults.includes(judged.because)).toBe(true)
      expect(Math.max(0, ...audited)).toBeLessThanOrEqual(longestText)
    }),
    { numRuns: 500 },
  )
})
