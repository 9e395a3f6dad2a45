import { createRequire } from 'node:module'
import type { CountryCode } from 'libphonenumber-js'
import type { Hit } from '../phrases/hits.ts'
import { nearby, wordsBetween } from '../phrases/near.ts'
import { wordsAt } from './locate.ts'
import type { Passage, Span } from './message.ts'
import { spanOf } from './span.ts'

const load = createRequire(import.meta.url)

/** Loaded with the first digits that may be a number: it takes a sixth of the start of `f5 audit`, and 10 MB. */
const library = () => load('libphonenumber-js') as typeof import('libphonenumber-js')

export type FoundPhone = { readonly span: Span; readonly at: Hit; readonly sure: boolean }

type Around = { readonly cues: readonly Hit[]; readonly numbers: readonly Hit[]; readonly language: string | null }

/** Japanese stands close to a number, without a space. */
const runs =
  /(?<![[\p{L}--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]]\d.,\/\-])(?:\+|\(\+?)?\d(?:[\s\(\).\/\-]{0,3}\d){6,17}(?![\d[\p{L}--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]]]|[\-.]\d)/gv
const vanity =
  /(?<![\d-])(?:1[ -])?(?:800|888|877|866|855|844|833|0800)[ -](?=[a-z-]{5,12}(?![a-z]))[a-z]{1,10}(?:-[a-z]{1,10}){0,2}/gu
/** Letters for some of the digits: "8OO-555-OI99". */
const lettered = /(?<![\p{L}\d-])(?=[oil .-]{0,8}\d)[\doil]{3}[ .-][\doil]{3}[ .-][\doil]{4}(?![\p{L}\d]|-[\p{L}\d])/gu
const digitWords = [
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple',
  'null|eins|zwei|drei|vier|funf|fuenf|sechs|sieben|acht|neun',
  'un|deux|trois|quatre|cinq|sept|huit|neuf',
  'uno|due|tre|quattro|cinque|sei|sette|otto|nove',
  'cero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve',
].join('|')
/** "five five five one two …", and digits among the words. */
const spelled = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${digitWords}|\\d{1,4})[ ,.-]{1,2}){3,16}(?:${digitWords}|\\d{1,4})(?![\\p{L}\\d])`,
  'gu',
)
const digitWord = new RegExp(`(?:${digitWords})(?![\\p{L}])`, 'gu')
/** As words are cut up, some of them without the last letter; with four of them in a text it is looked at closely. */
const digitNames: ReadonlySet<string> = new Set(
  digitWords.split('|').flatMap((word) => [word, word.replace(/s$/u, '')]),
)
/** 〇九〇 and ゼロキューゼロ: so many in a row are no amount and no date. */
const japaneseDigit =
  '(?:[〇零一二三四五六七八九]|ゼロ|ぜろ|イチ|いち|ニ|に|サン|さん|ヨン|よん|ゴ|ご|ロク|ろく|ナナ|なな|ハチ|はち|キュ[ーウ]|きゅ[ーう])'
const spelledInJapanese = new RegExp(`${japaneseDigit}(?:[の、・ー -]{0,2}${japaneseDigit}){8,13}`, 'gu')
/** So many digits in words make a number. */
const fewestNamed = 4
/** The beginning of a UPS number that was written in groups. */
const parcel = /(?<![a-z0-9])1z[\s0-9a-z]{1,16}$/u
const mostCandidates = 300

const countries: Readonly<Record<string, readonly CountryCode[]>> = {
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH', 'CA'],
  it: ['IT'],
  es: ['ES', 'MX', 'US'],
  ja: ['JP'],
  en: ['US', 'GB', 'AU', 'IN', 'DE'],
}

/** Phone numbers in a passage; order ids, tracking numbers, dates and article numbers are told apart. */
export const phonesIn = (passage: Passage, around: Around): readonly FoundPhone[] => {
  const found: FoundPhone[] = []
  const add = (start: number, end: number, sure: boolean) =>
    found.push({ span: spanOf(passage, start, end), at: hitAt(passage, start, end), sure })
  const digits = digitsIn(passage.folded)
  let candidates = 0
  for (const match of digits < 7 ? [] : passage.folded.matchAll(runs)) {
    if (++candidates > mostCandidates) break
    const certainty = judge(passage, match.index, match[0], around)
    if (certainty !== null) add(match.index, match.index + match[0].length, certainty)
  }
  for (const match of digits < 3 ? [] : passage.folded.matchAll(vanity))
    add(match.index, match.index + match[0].length, true)
  for (const match of digits < 5 ? [] : passage.folded.matchAll(lettered))
    if (/[oil]/u.test(match[0]) && match[0].replace(/\D/gu, '').length >= 5)
      add(match.index, match.index + match[0].length, true)
  const named = passage.words.filter(({ word }) => digitNames.has(word)).length
  for (const match of named < fewestNamed ? [] : passage.folded.matchAll(spelled))
    if (isSpelled(match[0])) add(match.index, match.index + match[0].length, true)
  for (const match of passage.pace > 1 ? passage.folded.matchAll(spelledInJapanese) : [])
    add(match.index, match.index + match[0].length, true)
  return found
}

const digitsIn = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) count += 1
  }
  return count
}

/** Seven digits, at least four of them words: "two or three, 12, 30" is none. */
const isSpelled = (run: string): boolean => {
  const words = run.match(digitWord)?.length ?? 0
  return words >= fewestNamed && words + run.replace(/\D/gu, '').length >= 7
}

/** True for sure, false for perhaps, null for no phone number. */
const judge = (passage: Passage, start: number, run: string, around: Around): boolean | null => {
  const digits = run.replace(/\D/gu, '')
  if (
    /^\d{3}-\d{7}-\d{7}$/u.test(run) ||
    /^(?:19|20)\d\d[-./]\d\d?[-./]\d\d?/u.test(run) ||
    /^\d\d?[./]\d\d?[./](?:19|20)\d\d/u.test(run) ||
    parcel.test(passage.folded.slice(Math.max(0, start - 20), start))
  )
    return null
  const at = hitAt(passage, start, start + run.length)
  const cues = nearby(around.cues, at, 0).filter((one) => wordsBetween(one, at) < 8 && wordsBetween(at, one) < 4)
  const cue = cues.length > 0
  const lastCue = Math.max(-1, ...cues.filter((one) => one.to <= at.from).map((one) => one.to))
  const numbered = nearby(around.numbers, at, 0).some(
    (one) => one.to <= at.from && wordsBetween(one, at) < 5 && one.to > lastCue,
  )
  if (/^\+/u.test(run) && digits.length <= 15) return true
  if (/^00[1-9]/u.test(run) && digits.length >= 10 && digits.length <= 17) return numbered && !cue ? null : true
  if (cue && !numbered && digits.length <= 13) return true
  if (numbered) return null
  if (/^(?:\(\d{3}\) ?|\d{3}[ .-]|1[ .-]\(?\d{3}\)?[ .-])\d{3}[ .-]\d{4}$/u.test(run)) return true
  return /\D/u.test(run) && isNational(run, around.language) ? digits.length >= 10 || spanish.test(run) : null
}

/** Spanish numbers begin with no zero, and are told from others by how they are grouped: 955 01 73 28, 612 345 678. */
const spanish = /^[6-9]\d\d(?:([ .-])\d\d\1\d\d\1\d\d|([ .-])\d{3}\2\d{3})$/u

const isNational = (run: string, language: string | null): boolean =>
  (/^\(?[01(]/u.test(run) || (language === 'es' && spanish.test(run))) &&
  (countries[language ?? 'en'] ?? countries['en']!).some(
    (country) => library().parsePhoneNumberFromString(run, country)?.isValid() === true,
  )

const hitAt = (passage: Passage, start: number, end: number): Hit => {
  const { from, to } = wordsAt(passage, start, end)
  return { passage, from, to, sentence: passage.words[from]?.sentence ?? 0 }
}
