import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NoticeText } from '../../src/domain/notice.ts'
import { longestNotice, readNotice } from '../../src/domain/read-notice.ts'
import { redact } from '../../src/domain/redact.ts'
import { others } from '../samples/notices/others.ts'
import { restrictions } from '../samples/notices/restrictions.ts'

const context = { authentic: 'unverified', receivedAt: null } as const
const samples = [...restrictions, ...others]
const check = (text: NoticeText): void => {
  const reading = readNotice(text, context)
  expect(reading.restricted).toBe(reading.kind === 'restriction')
  for (const { field, start, end, text: words } of reading.evidence) {
    expect(start).toBeLessThan(end)
    expect(text[field]?.slice(start, end)).toBe(words)
  }
}

describe('Reading any text', () => {
  it('never throws and always points into the given text', () => {
    fc.assert(
      fc.property(
        fc.option(fc.string()),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (from, subject, body) => check({ from, subject, body }),
      ),
      { numRuns: 1000 },
    )
  })

  it('copes with notices that were cut, doubled and spoiled', () => {
    const spoiled = fc.tuple(
      fc.constantFrom(...samples),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(
        '',
        '\u200b',
        '<b>',
        '</b>',
        '<!--',
        '<style>',
        '&nbsp;',
        '> ',
        '\r\n',
        '"',
        '\ud800',
        '\u0000',
        'until 99/99/9999',
        'for 9999 years',
        '\ufdfa',
      ),
    )
    fc.assert(
      fc.property(spoiled, ([sample, one, other, dirt]) => {
        const at = one % (sample.body.length + 1)
        check({ ...sample, body: sample.body.slice(0, at) + dirt + sample.body.slice(Math.max(0, at - (other % 20))) })
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['quote marks', (text: string) => text.replace(/^/gm, '> ')],
    ['double quote marks', (text: string) => text.replace(/^/gm, '>> ')],
    ['lines of 30 letters', (text: string) => text.replace(/(.{30,}?) /g, '$1\n')],
    ['CR LF', (text: string) => text.replace(/\n/g, '\r\n')],
    ['no-break spaces', (text: string) => text.replace(/ /g, '\u00a0')],
    ['capitals', (text: string) => text.toUpperCase()],
    ['soft hyphens', (text: string) => text.replace(/([a-z]{4})([a-z]{4})/g, '$1\u00ad$2')],
    [
      'full-width letters',
      (text: string) =>
        text.startsWith('<')
          ? text
          : text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    [
      'HTML',
      (text: string) =>
        text.startsWith('<')
          ? text
          : `<html><body><p>${text.replaceAll('"', '&quot;').replace(/\n\n/g, '</p><p>').replace(/\n/g, '<br>')}</p></body></html>`,
    ],
  ])('reads every restriction alike under %s', (_, change) => {
    for (const sample of restrictions.filter(({ from }) => from !== null && !from.startsWith('Office'))) {
      const reading = readNotice({ ...sample, body: change(sample.body) }, context)
      expect([sample.id, reading.kind, sample.received ? null : reading.durationDays]).toEqual([
        sample.id,
        'restriction',
        sample.received ? null : (sample.days ?? null),
      ])
    }
  })

  it('restricts nobody on the word of a look-alike', () => {
    for (const sample of restrictions) {
      for (const from of ['x@amazon.com.evil.example', 'Amazon <x@amaz0n.com>']) {
        expect(readNotice({ ...sample, from }, context)).toMatchObject({ kind: 'phishing-suspect', restricted: false })
      }
    }
  })

  it('takes no buyer’s mail for a notice', () => {
    for (const sample of restrictions) {
      expect(readNotice({ ...sample, from: 'a@marketplace.amazon.com' }, context)).toMatchObject({
        kind: 'none',
        restricted: false,
      })
    }
  })

  it('refuses a text that is too long, and says so', () => {
    expect(readNotice({ from: null, subject: '', body: 'x'.repeat(longestNotice + 1) }, context)).toMatchObject({
      kind: 'none',
      refused: 'too-long',
    })
  })

  it('comes to an end with an eighth of a mebibyte of anything', () => {
    const hostile = [
      'you are restricted from proactive messages to buyers ',
      '<style>',
      '<!--',
      '<a <a ',
      'a<b>',
      '&nbsp;',
      '> ',
      '\n',
      'may if not ',
      '"',
      'From: x\nTo: y\n',
      '1-',
      '2026-',
      'initiating a a a ',
      '\u00ad',
      "'",
      'http://',
      '<style></STYLE',
      '<!doctype ',
      '+1 ',
      '0 ',
      'forwarded message\n',
      'x@',
    ]
    for (const piece of hostile) {
      const body = piece.repeat(Math.floor((longestNotice - 10) / 8 / piece.length))
      expect(readNotice({ from: 'x@amazon.com', subject: '', body }, context).refused).toBeUndefined()
      expect(typeof redact(body)).toBe('string')
    }
  })
})
