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
const sentences = sample('sentences-fr')
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

describe('French sentences', () => {
  it.each(sentences)('"%s" says: %s', (text, label) => {
    expect(labelOf(text, 'Amazon <no-reply@amazon.fr>', label)).toBe(label)
    expect(labelOf(text, null, label)).toBe(label)
  })
})

/** Every third: a hundred and more, in a dozen guises. */
const plain = [1, 2, 3, 4, 5, 6, 7, 8]
  .flatMap((set) => labelledTexts(`unseen-fr-${set}`, sample(`unseen-fr-${set}`)))
  .filter(({ text }) => !/[<=>]/.test(text.body))
  .filter((_, at) => at % 3 === 0)

const restrictions = plain.filter(
  ({ text, kinds, authentic }) => authentic === 'verified' && kinds.includes('restriction') && read(text).restricted,
)

const entities: Readonly<Record<string, string>> = {
  à: '&agrave;',
  â: '&acirc;',
  ç: '&ccedil;',
  è: '&egrave;',
  é: '&eacute;',
  ê: '&ecirc;',
  î: '&icirc;',
  ô: '&ocirc;',
  ù: '&ugrave;',
  û: '&ucirc;',
  "'": '&#39;',
}

describe('French notices', () => {
  it.each([
    ['quote marks', (text: string) => text.replace(/^/gm, '> ')],
    ['CR LF', (text: string) => text.replace(/\n/g, '\r\n')],
    ['no-break spaces', (text: string) => text.replace(/ /g, '\u00a0')],
    ['capitals', (text: string) => text.toUpperCase()],
    ['letters taken apart', (text: string) => text.normalize('NFD')],
    ['no accents', (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')],
    ['curled apostrophes', (text: string) => text.replaceAll("'", '\u2019')],
    ['entities', (text: string) => text.replace(/[àâçèéêîôùû']/g, (letter) => entities[letter]!)],
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
      for (const from of ['x@amazon.fr.evil.example', 'Amazon <x@amaz0n.fr>'])
        expect(taken(from, one)).toMatchObject({ kind: 'phishing-suspect', restricted: false })
      expect(taken('a@marketplace.amazon.fr', one)).toMatchObject({ kind: 'none', restricted: false })
    }
  })

  it('are a little less sure than English ones', () => {
    const body = "L'envoi de messages proactifs aux acheteurs est suspendu pour votre compte pendant 30 jours."
    const english = 'Your account has been restricted from sending proactive messages to buyers for 30 days.'
    const from = 'no-reply@amazon.fr'
    expect(read({ from, subject: '', body }).confidence).toBeLessThan(
      read({ from, subject: '', body: english }).confidence,
    )
  })

  it('point into the given text, however they are cut and spoiled', () => {
    const dirt = fc.constantFrom('', '\u200b', '<b>', '&nbsp;', '> ', '\r\n', '«', '=C3', '23/12/', '\ud800', 'e\u0301')
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
      'Votre compte est suspendu pour les messages aux acheteurs ',
      'ne peut plus si aucun ',
      "n'est plus 30 jours jusqu'au 23/12 ",
      'acheteurs messages ',
      '1er décembre ',
      '« ',
      '=C3=A9',
      'p. ex. ',
      "l'",
      'De : x\nÀ : y\n',
      'a écrit : ',
    ]
    for (const piece of hostile) {
      const body = `Votre ${piece.repeat(Math.floor((longestNotice - 10) / 8 / piece.length))}`
      expect(read({ from: 'x@amazon.fr', subject: '', body }).refused).toBeUndefined()
    }
  })
})
