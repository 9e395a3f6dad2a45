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
const sentences = sample('sentences-es')
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

describe('Spanish sentences', () => {
  it.each(sentences)('"%s" says: %s', (text, label) => {
    expect(labelOf(text, 'Amazon <no-reply@amazon.es>', label)).toBe(label)
    expect(labelOf(text, null, label)).toBe(label)
  })
})

/** Every third: a hundred and more, in a dozen guises. */
const plain = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  .flatMap((set) => labelledTexts(`unseen-es-${set}`, sample(`unseen-es-${set}`)))
  .filter(({ text }) => !/[<=>]/.test(text.body))
  .filter((_, at) => at % 3 === 0)

const restrictions = plain.filter(
  ({ text, kinds, authentic }) => authentic === 'verified' && kinds.includes('restriction') && read(text).restricted,
)

const entities: Readonly<Record<string, string>> = {
  á: '&aacute;',
  é: '&eacute;',
  í: '&iacute;',
  ó: '&oacute;',
  ú: '&uacute;',
  ñ: '&ntilde;',
  Á: '&Aacute;',
  Ó: '&Oacute;',
}

describe('Spanish notices', () => {
  it.each([
    ['quote marks', (text: string) => text.replace(/^/gm, '> ')],
    ['CR LF', (text: string) => text.replace(/\n/g, '\r\n')],
    ['no-break spaces', (text: string) => text.replace(/ /g, '\u00a0')],
    ['capitals', (text: string) => text.toUpperCase()],
    ['letters taken apart', (text: string) => text.normalize('NFD')],
    ['accents left out', (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')],
    ['entities', (text: string) => text.replace(/[áéíóúñÁÓ]/g, (letter) => entities[letter]!)],
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
      for (const from of ['x@amazon.es.evil.example', 'Amazon <x@amaz0n.de>'])
        expect(taken(from, one)).toMatchObject({ kind: 'phishing-suspect', restricted: false })
      expect(taken('a@marketplace.amazon.es', one)).toMatchObject({ kind: 'none', restricted: false })
    }
  })

  it('are a little less sure than English ones', () => {
    const body = 'Su cuenta ha sido bloqueada durante 30 días para enviar mensajes proactivos a los compradores.'
    const english = 'Your account has been restricted from sending proactive messages to buyers for 30 days.'
    const from = 'no-reply@amazon.es'
    expect(read({ from, subject: '', body }).confidence).toBeLessThan(
      read({ from, subject: '', body: english }).confidence,
    )
  })

  it('point into the given text, however they are cut and spoiled', () => {
    const dirt = fc.constantFrom('', '\u200b', '<b>', '&nbsp;', '> ', '\r\n', '«', '=C3', '23/12', '\ud800', 'a\u0301')
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
      'Su cuenta ha sido bloqueada para enviar mensajes a los compradores ',
      'no puede si ningún ',
      'ya no 30 días hasta el 23/12 ',
      'compradores mensajes ',
      'ciento treinta y ',
      '«',
      '=C3=B3',
      'p. ej. ',
      'De: x\nPara: y\n',
      'el x escribió ',
    ]
    for (const piece of hostile) {
      const body = `Su ${piece.repeat(Math.floor((longestNotice - 10) / 8 / piece.length))}`
      expect(read({ from: 'x@amazon.es', subject: '', body }).refused).toBeUndefined()
    }
  })
})
