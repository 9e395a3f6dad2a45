import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NoticeText } from '../../src/domain/notice.ts'
import { readNotice } from '../../src/domain/read-notice.ts'
import { labelledTexts } from '../samples/notices/labelled-texts.ts'

/** How the same text may come: what is read must not differ. */
type Guises = Readonly<Record<string, (text: string) => string>>

export type NoticeLanguage = {
  readonly language: string
  /** Of its sample files: `unseen-de-1.txt` to `sets`, and `sentences-de.txt` where there is one. */
  readonly code: string
  readonly sets: number
  /** Amazon's domain where it is spoken. */
  readonly domain: string
  readonly strangers: readonly string[]
  readonly guises: Guises
  /** Cut into the middle of texts. */
  readonly dirt: readonly string[]
  /** Repeated until there are 32 KiB, behind `opening`. */
  readonly hostile: readonly string[]
  readonly opening: string
  /** Restricts for 30 days, as "Your account has been restricted …" does. */
  readonly plainly: string
}

const everywhere: Guises = {
  'quote marks': (text) => text.replace(/^/gm, '> '),
  'CR LF': (text) => text.replace(/\n/g, '\r\n'),
  'letters taken apart': (text) => text.normalize('NFD'),
}

/** Where words have spaces between them and letters have cases. */
export const ofLetters: Guises = {
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  capitals: (text) => text.toUpperCase(),
  'soft hyphens': (text) => text.replace(/([a-z]{4})([a-z]{4})/g, '$1\u00ad$2'),
  'lines of 60 letters': (text) => text.replace(/(.{60,}?) /g, '$1\n'),
}

export const inOtherLetters =
  (letters: Readonly<Record<string, string>>) =>
  (text: string): string =>
    [...text].map((letter) => letters[letter] ?? letter).join('')

const file = (name: string): URL => new URL(`../samples/notices/${name}.txt`, import.meta.url)
const sample = (name: string): string => readFileSync(file(name), 'utf8')
const context = { authentic: 'unverified', receivedAt: new Date('2026-11-23T08:00:00Z') } as const
const read = (text: NoticeText) => readNotice(text, context)

/** One a line: what is said, `|`, the sentence. */
const sentencesOf = (code: string): readonly (readonly [string, string])[] =>
  (existsSync(file(`sentences-${code}`)) ? sample(`sentences-${code}`) : '')
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map((line) => {
      const [label = '', text = ''] = line.split(' | ')
      return [text, label]
    })

const labelOf = (body: string, from: string | null, label: string): string => {
  const { kind, durationDays, endsAt, permanent } = read({ from, subject: '', body })
  if (kind !== 'restriction') return kind === 'lifted' ? 'lifted' : 'not'
  const how = permanent ? 'permanent' : label.includes('-') ? endsAt : durationDays
  return how === null ? 'restriction' : `restriction ${how}`
}

/** What holds for notices in any language but English, on its own sets of samples. */
export const describeNotices = (of: NoticeLanguage): void => {
  const { language, code, domain } = of
  /** Every third: a hundred and more, in a dozen guises. */
  const plain = Array.from({ length: of.sets }, (_, index) => `unseen-${code}-${index + 1}`)
    .flatMap((name) => labelledTexts(name, sample(name)))
    .filter(({ text }) => !/[<=>]/.test(text.body))
    .filter((_, at) => at % 3 === 0)
  const restrictions = plain.filter(
    ({ text, kinds, authentic }) => authentic === 'verified' && kinds.includes('restriction') && read(text).restricted,
  )

  describe(`${language} notices`, () => {
    it('say in one sentence what they say, nearly all of them', () => {
      const sentences = sentencesOf(code)
      for (const from of [`Amazon <no-reply@${domain}>`, null]) {
        const wrong = sentences.filter(([text, label]) => labelOf(text, from, label) !== label)
        expect(wrong.length / (sentences.length || 1), JSON.stringify(wrong)).toBeLessThanOrEqual(0.1)
      }
    })

    it.each(Object.entries({ ...everywhere, ...of.guises }))('are read alike under %s', (_, change) => {
      expect(restrictions.length).toBeGreaterThan(30)
      const different = restrictions.filter(({ text }) => {
        const one = read(text)
        const other = read({ ...text, body: change(text.body) })
        return one.kind !== other.kind || one.durationDays !== other.durationDays || one.endsAt !== other.endsAt
      })
      expect(different.map(({ id, text }) => `${id}: ${text.body}`)).toEqual([])
    })

    it('restrict nobody on the word of a look-alike', () => {
      for (const { text } of restrictions) {
        for (const from of [`x@${domain}.evil.example`, 'Amazon <x@amaz0n.de>'])
          expect(read({ ...text, from })).toMatchObject({ kind: 'phishing-suspect', restricted: false })
        for (const from of of.strangers) expect(read({ ...text, from }).restricted).toBe(false)
        expect(read({ ...text, from: `a@marketplace.${domain}` })).toMatchObject({ kind: 'none', restricted: false })
      }
    })

    it('point into the given text, however they are cut and spoiled', () => {
      const dirt = fc.constantFrom('', '\u200b', '<b>', '&nbsp;', '> ', '\r\n', '\ud800', '=C3', ...of.dirt)
      fc.assert(
        fc.property(fc.constantFrom(...plain), fc.nat(), fc.nat(), dirt, ({ text }, one, other, added) => {
          const at = one % (text.body.length + 1)
          const body = text.body.slice(0, at) + added + text.body.slice(Math.max(0, at - (other % 20)))
          for (const { field, start, end, text: words } of read({ ...text, body }).evidence)
            expect({ ...text, body }[field]?.slice(start, end)).toBe(words)
        }),
        { numRuns: 150 },
      )
    })

    it('come to an end with 32 KiB of anything', () => {
      for (const piece of of.hostile) {
        const body = `${of.opening}${piece.repeat(Math.floor(2 ** 15 / piece.length))}`
        expect(read({ from: `x@${domain}`, subject: '', body }).refused).toBeUndefined()
      }
    })
  })
}
