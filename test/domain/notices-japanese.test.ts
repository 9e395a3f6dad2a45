import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NoticeText } from '../../src/domain/notice.ts'
import { longestNotice, readNotice } from '../../src/domain/read-notice.ts'
import { labelledTexts } from '../samples/notices/labelled-texts.ts'

const sample = (name: string): string =>
  readFileSync(new URL(`../samples/notices/${name}.txt`, import.meta.url), 'utf8')
const context = { authentic: 'unverified', receivedAt: new Date('2026-11-23T08:00:00Z') } as const
const read = (text: NoticeText) => readNotice(text, context)

/** Every third: a hundred and more, in a dozen guises. */
const plain = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  .flatMap((set) => labelledTexts(`unseen-ja-${set}`, sample(`unseen-ja-${set}`)))
  .filter(({ text }) => !/[<=>]/.test(text.body))
  .filter((_, at) => at % 3 === 0)
const restrictions = plain.filter(
  ({ text, kinds, authentic }) => authentic === 'verified' && kinds.includes('restriction') && read(text).restricted,
)

const wide = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

describe('Japanese notices', () => {
  it.each([
    ['quote marks', (text: string) => text.replace(/^/gm, '> ')],
    ['CR LF', (text: string) => text.replace(/\n/g, '\r\n')],
    ['ideographic spaces', (text: string) => text.replace(/ /g, '\u3000')],
    ['letters taken apart', (text: string) => text.normalize('NFD')],
    ['full-width digits', wide],
    ['lines of 30 letters', (text: string) => text.replace(/([^\n]{30})(?=[\p{sc=Han}\p{sc=Hiragana}])/gu, '$1\n')],
    [
      'HTML',
      (text: string) => `<p>${text.replaceAll('"', '&quot;').replace(/\n\n/g, '</p><p>').replace(/\n/g, '<br>')}</p>`,
    ],
  ])('are read alike under %s', (_, change) => {
    const different = restrictions.filter(({ text }) => {
      const one = read(text)
      const other = read({ ...text, body: change(text.body) })
      return one.kind !== other.kind || one.durationDays !== other.durationDays || one.endsAt !== other.endsAt
    })
    expect(different.map(({ id, text }) => `${id}: ${text.body}`)).toEqual([])
  })

  it('restrict nobody on the word of a look-alike', () => {
    for (const { text } of restrictions) {
      for (const from of ['x@amazon.co.jp.evil.example', 'Amazon <x@amaz0n.co.jp>'])
        expect(read({ ...text, from })).toMatchObject({ kind: 'phishing-suspect', restricted: false })
      expect(read({ ...text, from: 'アマゾン <x@evil.example>' }).restricted).toBe(false)
      expect(read({ ...text, from: 'a@marketplace.amazon.co.jp' })).toMatchObject({ kind: 'none', restricted: false })
    }
  })

  it('point into the given text, however they are cut and spoiled', () => {
    const dirt = fc.constantFrom('', '\u200b', '<b>', '&nbsp;', '> ', '\r\n', '「', '12月23日', '\ud800', '\u3099', 'ﾞ')
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

  it('come to an end with a thirty-second of a mebibyte of anything', () => {
    const hostile = ['あなたは購入者へのメッセージの送信を制限されました', '12月23日まで', 'は', '再び', '「', '・']
    for (const piece of hostile) {
      const body = piece.repeat(Math.floor((longestNotice - 10) / 32 / piece.length))
      expect(read({ from: 'x@amazon.co.jp', subject: '', body }).refused).toBeUndefined()
    }
  })
})
