import { describe, expect, it } from 'vitest'
import { dateAt } from '../../src/domain/notices/dates.ts'
import { english } from '../../src/domain/notices/english.ts'
import { allLexicons } from '../../src/domain/notices/languages.ts'
import { lengthAt } from '../../src/domain/notices/lengths.ts'
import type { Lexicon } from '../../src/domain/notices/lexicon.ts'
import { compilePhrases, tagsIn } from '../../src/domain/notices/phrases.ts'
import { speakerOf } from '../../src/domain/notices/speaker.ts'
import { asWritten } from '../../src/domain/notices/spelling.ts'
import { monthsNamed } from '../../src/domain/notices/terms.ts'
import { wordsOf } from '../../src/domain/notices/words.ts'

const anywhere: Lexicon = {
  ...english,
  months: monthsNamed(
    'janvier gennaio|février|mars märz|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre dezember dicembre diciembre',
  ),
  dates: {
    dayFirst: true,
    between: ['de', 'er', 'o'],
    first: ['premier'],
    signs: { year: '年', month: '月', day: '日' },
  },
  numbers: { ...english.numbers, 'quatre-vingt-dix': 90, 'quatre vingt dix': 90, 三十: 30, zwei: 2 },
  units: { ...english.units, jours: 1, 日間: 1, か月: 30, wochig: 7 },
  compound: /^(.+)(wochig)e?$/,
}
const received = new Date('2026-11-23T08:00:00Z')

const isFound = (phrase: string, text: string): boolean =>
  tagsIn(compilePhrases({ it: [phrase] }, asWritten), wordsOf(text, 'body')).length > 0

describe('Phrases of any language', () => {
  it.each([
    ['*sperre', 'Die Nachrichtensperre gilt.'],
    ['*sperr*', 'Die Nachrichtensperren gelten.'],
    ['keine ..4 *nachrichten', 'keine neuen Werbenachrichten'],
    ['nicht_mehr|nie senden', 'nicht mehr senden'],
    ['eingeschrankt', 'EINGESCHRÄNKT'],
    ['eingeschränkt', 'eingeschrankt'],
    ['eingeschränkt', 'eingeschra\u0308nkt'],
    ['eingeschränkt', 'eingeschr&auml;nkt'],
    ['eingeschränkt', 'eingeschr=C3=A4nkt'],
    ['eingeschränkt', 'eingeschr=E4nkt'],
    ['für', 'f&#252;r'],
    ['制限|停止 ..4 されました', 'アカウントは利用停止とされました。'],
    ['メッセージ', 'メッセージの送信'],
    ['メッセージ', 'ﾒｯｾｰｼﾞの送信'],
    ['三月', '三<b>月</b>'],
  ])('"%s" is met in "%s"', (phrase, text) => {
    expect(isFound(phrase, text)).toBe(true)
  })

  it.each([
    ['*sperre', 'Die Sperren gelten.'],
    ['nicht_mehr', 'nicht viel mehr'],
    ['制限 ..4 されました', '制限。今日から停止されました'],
    ['かばん', 'がばん'],
  ])('"%s" is not met in "%s"', (phrase, text) => {
    expect(isFound(phrase, text)).toBe(false)
  })
})

describe('Dates and lengths of any language', () => {
  it.each([
    ['23. Dezember 2026', '2026-12-23'],
    ['23 décembre 2026', '2026-12-23'],
    ['1er janvier 2027', '2027-01-01'],
    ['premier janvier 2027', '2027-01-01'],
    ['1º gennaio 2027', '2027-01-01'],
    ['23 de diciembre de 2026', '2026-12-23'],
    ['23 de diciembre', '2026-12-23'],
    ['2026年12月23日', '2026-12-23'],
    ['２０２６年１２月２３日', '2026-12-23'],
    ['12月23日', '2026-12-23'],
    ['1月5日', '2027-01-05'],
    ['12 novembre', '2026-11-12'],
    ['11月12日', '2026-11-12'],
    ['23.12.2026', '2026-12-23'],
    ['23. 12. 2026', '2026-12-23'],
    ['23.12.26', '2026-12-23'],
    ['23.12.', '2026-12-23'],
    ['05/06/2027', '2027-06-05'],
    ['12/23/2026', '2026-12-23'],
  ])('"%s" is %s', (text, iso) => {
    expect(dateAt(wordsOf(text, 'body'), 0, anywhere, received)).toMatchObject({ iso })
  })

  it.each([
    ['12 novembre', '2026-11-12'],
    ['23.12.', '2026-12-23'],
    ['5 mars', '2027-03-05'],
    ['1月5日', '2027-01-05'],
  ])('in January, "%s" is the nearest, %s', (text, iso) => {
    expect(dateAt(wordsOf(text, 'body'), 0, anywhere, new Date('2027-01-10T08:00:00Z'))).toMatchObject({ iso })
  })

  it('leaves a date that English writes in two ways alone', () => {
    expect(dateAt(wordsOf('05/06/2027', 'body'), 0, english, received)).toBeNull()
  })

  it('keeps a date within its sentence', () => {
    const words = wordsOf('Die Sperre gilt bis zum 23. Dezember oder bis zum 24.12. und länger. Danach', 'body')
    expect(words.filter(({ gap }) => gap > 2).map(({ text }) => text)).toEqual(['die', 'danach'])
  })

  it.each([
    ['30 jours', 30],
    ['quatre-vingt-dix jours', 90],
    ['30日間', 30],
    ['３０日間', 30],
    ['三十日間', 30],
    ['2か月', 60],
    ['zweiwöchige', 14],
  ])('"%s" is %d days', (text, days) => {
    expect(lengthAt(wordsOf(text, 'body'), 0, anywhere)).toMatchObject({ days })
  })

  it.each([
    ['en', 'a month and a half', 45],
    ['en', 'a month, and a half', 30],
    ['de', 'eineinhalb Monate', 45],
    ['de', 'ein halbes Jahr', 180],
    ['fr', 'un mois et demi', 45],
    ['fr', 'deux semaines et demie', 17.5],
    ['it', 'un mese e mezzo', 45],
    ['es', 'un mes y medio', 45],
    ['ja', '一か月半', 45],
  ])('in %s, "%s" is %d days', (language, text, days) => {
    const lexicon = allLexicons().find((one) => one.language === language)!
    const words = wordsOf(text, 'body').map((word) => ({ ...word, text: lexicon.respell(word.text) }))
    expect(lengthAt(words, 0, lexicon)).toMatchObject({ days })
  })
})

describe('Mails passed on', () => {
  const amazon = 'Amazon <no-reply@amazon.de>'
  it.each([
    ['German', 'WG: Konto', `Von: ${amazon}\nGesendet: Montag\nAn: x@laden.example\nBetreff: Konto\n\nText`],
    ['French', 'TR: Compte', `De : ${amazon}\nEnvoyé : lundi\nÀ : x@boutique.example\nObjet : Compte\n\nTexte`],
    ['Italian', 'I: Account', `Da: ${amazon}\nInviato: lunedì\nA: x@negozio.example\nOggetto: Account\n\nTesto`],
    ['Spanish', 'RV: Cuenta', `De: ${amazon}\nEnviado el: lunes\nPara: x@tienda.example\nAsunto: Cuenta\n\nTexto`],
    ['Japanese', '転送: 通知', `差出人: ${amazon}\n送信日時: 月曜日\n宛先: x@mise.example\n件名: 通知\n\n本文`],
    ['marked', 'Konto', `---------- Weitergeleitete Nachricht ---------\nVon: ${amazon}\nDate: Montag\n\nText`],
    ['quoted', 'Konto', `> Von: ${amazon}\n> Datum: Montag\n\nText`],
  ])('are known in %s', (_, subject, body) => {
    expect(speakerOf({ from: 'Ann <ann@laden.example>', subject, body })).toMatchObject({
      kind: 'amazon',
      forwarded: true,
    })
  })
})
