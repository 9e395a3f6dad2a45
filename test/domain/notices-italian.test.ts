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
const sentences = sample('sentences-it')
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

describe('Italian sentences', () => {
  it.each(sentences)('"%s" says: %s', (text, label) => {
    expect(labelOf(text, 'Amazon <no-reply@amazon.it>', label)).toBe(label)
    expect(labelOf(text, null, label)).toBe(label)
  })
})

/** Every third: a hundred and more, in a dozen guises. */
const plain = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  .flatMap((set) => labelledTexts(`unseen-it-${set}`, sample(`unseen-it-${set}`)))
  .filter(({ text }) => !/[<=>]/.test(text.body))
  .filter((_, at) => at % 3 === 0)

const restrictions = plain.filter(
  ({ text, kinds, authentic }) => authentic === 'verified' && kinds.includes('restriction') && read(text).restricted,
)

/** As sellers type where the keyboard has no accents. */
const apostrophes: Readonly<Record<string, string>> = { à: "a'", è: "e'", é: "e'", ì: "i'", ò: "o'", ù: "u'", È: "E'" }
const entities: Readonly<Record<string, string>> = {
  à: '&agrave;',
  è: '&egrave;',
  é: '&eacute;',
  ì: '&igrave;',
  ò: '&ograve;',
  ù: '&ugrave;',
  È: '&Egrave;',
}
const inOtherLetters = (text: string, letters: Readonly<Record<string, string>>): string =>
  text.replace(/[àèéìòùÈ]/g, (letter) => letters[letter]!)

describe('Italian notices', () => {
  it.each([
    ['quote marks', (text: string) => text.replace(/^/gm, '> ')],
    ['CR LF', (text: string) => text.replace(/\n/g, '\r\n')],
    ['no-break spaces', (text: string) => text.replace(/ /g, '\u00a0')],
    ['capitals', (text: string) => text.toUpperCase()],
    ['letters taken apart', (text: string) => text.normalize('NFD')],
    ['accents as apostrophes', (text: string) => inOtherLetters(text, apostrophes)],
    ['typographic apostrophes', (text: string) => text.replaceAll("'", '\u2019')],
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
      for (const from of ['x@amazon.it.evil.example', 'Amazon <x@amaz0n.de>'])
        expect(taken(from, one)).toMatchObject({ kind: 'phishing-suspect', restricted: false })
      expect(taken('a@marketplace.amazon.it', one)).toMatchObject({ kind: 'none', restricted: false })
    }
  })

  it('are a little less sure than English ones', () => {
    const body = 'Il tuo account è stato limitato per 30 giorni nell’invio di messaggi proattivi agli acquirenti.'
    const english = 'Your account has been restricted from sending proactive messages to buyers for 30 days.'
    const from = 'no-reply@amazon.it'
    expect(read({ from, subject: '', body }).confidence).toBeLessThan(
      read({ from, subject: '', body: english }).confidence,
    )
  })

  it('point into the given text, however they are cut and spoiled', () => {
    const dirt = fc.constantFrom(
      '',
      '\u200b',
      '<b>',
      '&nbsp;',
      '> ',
      '\r\n',
      "l'",
      '«',
      '=C3',
      '23/12',
      '\ud800',
      'a\u0300',
    )
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
      'Il tuo account è stato limitato nei messaggi agli acquirenti ',
      'non puoi se non ',
      'non più 30 giorni fino al 23/12 ',
      'acquirenti messaggi ',
      '1° dicembre ',
      "dell'",
      'è stato ',
      '=C3=A8',
      'Da: x\nA: y\n',
      'il giorno x ha scritto:\n',
    ]
    for (const piece of hostile) {
      const body = `Il tuo ${piece.repeat(Math.floor((longestNotice - 10) / 8 / piece.length))}`
      expect(read({ from: 'x@amazon.it', subject: '', body }).refused).toBeUndefined()
    }
  })
})
