import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NoticeText } from '../../src/domain/notice.ts'
import { longestNotice, readNotice } from '../../src/domain/read-notice.ts'
import { type LabelledText, labelledTexts } from '../samples/notices/labelled-texts.ts'

const sample = (name: string): string =>
  readFileSync(new URL(`../samples/notices/${name}.txt`, import.meta.url), 'utf8')
const context = { authentic: 'unverified', receivedAt: new Date('2026-11-23T08:00:00Z') } as const
const read = (text: NoticeText) => readNotice(text, context)

/** One a line: what is said, `|`, the sentence. */
const sentences = sample('sentences-de')
  .split('\n')
  .filter((line) => line.includes(' | '))
  .map((line): readonly [string, string] => {
    const [label = '', text = ''] = line.split(' | ')
    return [text, label]
  })

const labelOf = (body: string, from: string | null, label: string): string => {
  const { kind, durationDays, endsAt, permanent } = read({ from, subject: '', body })
  if (kind !== 'restriction') return kind === 'lifted' ? 'lifted' : 'not'
  const how = permanent ? 'permanent' : label.includes('-') ? endsAt : durationDays
  return how === null ? 'restriction' : `restriction ${how}`
}

describe('German sentences', () => {
  it.each(sentences)('"%s" says: %s', (text, label) => {
    expect(labelOf(text, 'Amazon <no-reply@amazon.de>', label)).toBe(label)
    expect(labelOf(text, null, label)).toBe(label)
  })
})

/** Every third: a hundred and more, in a dozen guises. */
const plain = [1, 2, 3, 4, 5, 6, 7, 8]
  .flatMap((set) => labelledTexts(`unseen-de-${set}`, sample(`unseen-de-${set}`)))
  .filter(({ text }) => !/[<=>]/.test(text.body))
  .filter((_, at) => at % 3 === 0)

const restrictions = plain.filter(
  ({ text, kinds, authentic }) => authentic === 'verified' && kinds.includes('restriction') && read(text).restricted,
)

const transcribed: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' }
const entities: Readonly<Record<string, string>> = {
  ä: '&auml;',
  ö: '&ouml;',
  ü: '&uuml;',
  Ä: '&Auml;',
  Ö: '&Ouml;',
  Ü: '&Uuml;',
  ß: '&szlig;',
}
const inOtherLetters = (text: string, letters: Readonly<Record<string, string>>): string =>
  text.replace(/[äöüÄÖÜß]/g, (letter) => letters[letter]!)

describe('German notices', () => {
  it.each([
    ['quote marks', (text: string) => text.replace(/^/gm, '> ')],
    ['CR LF', (text: string) => text.replace(/\n/g, '\r\n')],
    ['no-break spaces', (text: string) => text.replace(/ /g, '\u00a0')],
    ['capitals', (text: string) => text.toUpperCase()],
    ['letters taken apart', (text: string) => text.normalize('NFD')],
    ['umlauts written out', (text: string) => inOtherLetters(text, transcribed)],
    ['entities', (text: string) => inOtherLetters(text, entities)],
    ['soft hyphens', (text: string) => text.replace(/([a-z]{4})([a-z]{4})/g, '$1\u00ad$2')],
    ['lines of 60 letters', (text: string) => text.replace(/(.{60,}?) /g, '$1\n')],
  ])('are read alike under %s', (_, change) => {
    const different = restrictions.filter(({ text }) => {
      const one = read(text)
      const other = read({ ...text, body: change(text.body) })
      return one.kind !== other.kind || one.durationDays !== other.durationDays || one.endsAt !== other.endsAt
    })
    expect(different.map(({ id, text }) => `${id}: ${text.body}`)).toEqual([])
  })

  it('restrict nobody on the word of a look-alike', () => {
    const taken = (from: string, { text }: LabelledText) => read({ ...text, from })
    for (const one of restrictions) {
      for (const from of ['x@amazon.de.evil.example', 'Amazon <x@amaz0n.de>'])
        expect(taken(from, one)).toMatchObject({ kind: 'phishing-suspect', restricted: false })
      expect(taken('a@marketplace.amazon.de', one)).toMatchObject({ kind: 'none', restricted: false })
    }
  })

  it('are a little less sure than English ones', () => {
    const body = 'Ihr Konto wurde für 30 Tage für proaktive Nachrichten an Käufer gesperrt.'
    const english = 'Your account has been restricted from sending proactive messages to buyers for 30 days.'
    const from = 'no-reply@amazon.de'
    expect(read({ from, subject: '', body }).confidence).toBeLessThan(
      read({ from, subject: '', body: english }).confidence,
    )
  })

  it('point into the given text, however they are cut and spoiled', () => {
    const dirt = fc.constantFrom('', '\u200b', '<b>', '&nbsp;', '> ', '\r\n', '„', '=C3', '23.12.', '\ud800', 'ä\u0308')
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.nat(), fc.nat(), dirt, ({ text }, one, other, added) => {
        const at = one % (text.body.length + 1)
        const body = text.body.slice(0, at) + added + text.body.slice(Math.max(0, at - (other % 20)))
        for (const { field, start, end, text: words } of read({ ...text, body }).evidence)
          expect({ ...text, body }[field]?.slice(start, end)).toBe(words)
      }),
      { numRuns: 200 },
    )
  })

  it('come to an end with an eighth of a mebibyte of anything', () => {
    const hostile = [
      'Ihr Konto wurde für Nachrichten an Käufer gesperrt ',
      'kann nicht wenn keine ',
      'nicht mehr 30 Tage bis 23.12. ',
      'Käufer Nachrichten ',
      '1. Dezember ',
      '„',
      '=C3=A4',
      'z. B. ',
      'Von: x\nAn: y\n',
      'am x schrieb ',
    ]
    for (const piece of hostile) {
      const body = `Ihr ${piece.repeat(Math.floor((longestNotice - 10) / 8 / piece.length))}`
      expect(read({ from: 'x@amazon.de', subject: '', body }).refused).toBeUndefined()
    }
  })
})
