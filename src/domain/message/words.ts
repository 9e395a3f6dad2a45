import type { Reading } from './message.ts'

/** One word or sign of a reading, in the plain form that phrases are written in; offsets into the reading. */
export type Word = { readonly word: string; readonly start: number; readonly end: number; readonly sentence: number }
export type Sentence = { readonly start: number; readonly end: number; readonly question: boolean }

/** What stands after an apostrophe, and short spellings, as the words that they mean. */
const meanings = new Map<string, readonly string[]>(
  Object.entries({
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    cant: 'can not',
    cannot: 'can not',
    wont: 'will not',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    werent: 'were not',
    havent: 'have not',
    hasnt: 'has not',
    hadnt: 'had not',
    shouldnt: 'should not',
    couldnt: 'could not',
    wouldnt: 'would not',
    youre: 'you are',
    youve: 'you have',
    youll: 'you will',
    weve: 'we have',
    thats: 'that is',
    u: 'you',
    ur: 'your',
    pls: 'please',
    plz: 'please',
    plse: 'please',
    thx: 'thank',
    thanx: 'thank',
    ty: 'thank',
    im: 'i am',
    ive: 'i have',
    lets: 'let us',
    '&': 'and',
    favour: 'favor',
    favourable: 'favorable',
    reveiw: 'review',
    reviw: 'review',
    feedbak: 'feedback',
    amzn: 'amazon',
    percent: '%',
    pct: '%',
    usd: 'dollar',
    eur: 'euro',
    euros: 'euro',
    gbp: 'pound',
    quid: 'pound',
    buck: 'dollar',
  }).map(([short, long]) => [short, long.split(' ')] as const),
)
const afterApostrophe: Readonly<Record<string, string>> = {
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
  m: 'am',
  t: 'not',
}
const isAfter = new Set(['it', 'that', 'what', 'here', 'there', 'everything', 'he', 'she', 'where', 'how', 'who'])
const digits: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }

/** A plural is read as its singular, on both sides, so that phrases need not say both. */
const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word

/** A word as it stands, in its plain form: usually one, sometimes two. */
const plainForms = (found: string): readonly string[] => meanings.get(found) ?? [singular(found)]

const dashed = /(?:[a-z][ .\-_*]){3,}[a-z](?![\p{L}\d'])/uy
const placeholder = /\{\{[^{}]{0,60}\}\}/uy
const starRun = /★(?: ?★)*/uy
const numberTail = /\d*(?:[.,]\d+)*/uy
const signs = new Set([...'%$€£¥₹&+#/'].map((sign) => sign.charCodeAt(0)))

/** The end of a sticky pattern that begins at `at`; `at` itself where it does not match. */
const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

type Cut = { word: string; readonly start: number; end: number; readonly sentence: number }

/** Words as phrases and messages both are cut up; by hand, since this is where the time goes. */
const cut = (text: string, sentences: readonly Sentence[]): readonly Cut[] => {
  const words: Cut[] = []
  let sentence = 0
  const add = (word: string, start: number, end: number) => {
    while (sentence < sentences.length - 1 && start >= sentences[sentence]!.end) sentence++
    words.push({ word, start, end, sentence })
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    let end = at + 1
    if (isLetter(code)) {
      end = wordEnd(text, at)
      if (text.charCodeAt(at - 1) === apostrophe && joinShort(words, text.slice(at, end), end, add)) {
        at = end
        continue
      }
      for (const word of formsAt(text, at, end)) add(word, at, end)
    } else if (isDigit(code)) {
      end = endOf(numberTail, text, at)
      add(text.slice(at, end), at, end)
    } else if (code === asterisk && isDigit(text.charCodeAt(at - 1))) {
      add('★', at, end)
    } else if (signs.has(code)) {
      const sign = text[at]!
      add(sign === '&' ? 'and' : sign, at, end)
    } else if (code === braceCode) {
      const closed = endOf(placeholder, text, at)
      if (closed > at) add('{{}}', at, closed)
      end = Math.max(end, closed)
    } else if (code === starCode) {
      end = endOf(starRun, text, at)
      add('★'.repeat(Math.min(6, text.slice(at, at + 12).split('★').length - 1)), at, end)
    } else if (code > 127) {
      end = foreignEnd(text, at)
      if (end > at) add(text.slice(at, end), at, end)
      else end = at + 1
    }
    at = end
  }
  return words
}

const apostrophe = 39
const asterisk = 42
const braceCode = 123
const starCode = 0x2605
const isLetter = (code: number): boolean => code >= 97 && code <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Letters, digits between letters ("rev1ew"), and letters of other alphabets after them. */
const wordEnd = (text: string, from: number): number => {
  if (!isLetter(text.charCodeAt(from + 1)) && !isWordUnit(text, from - 1)) {
    const spaced = endOf(dashed, text, from)
    if (spaced > from) return spaced
  }
  let end = from
  while (isLetter(text.charCodeAt(end))) end++
  let digits = end
  while (isDigit(text.charCodeAt(digits))) digits++
  if (digits > end && isLetter(text.charCodeAt(digits))) {
    end = digits
    while (isLetter(text.charCodeAt(end))) end++
  }
  return end
}

const isWordUnit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return isLetter(code) || isDigit(code) || code === apostrophe || (code > 127 && kindOfForeign(code) !== 'none')
}

/** Words that are hidden by spacing them out; a leading "a" may be a word of its own. */
const spacedWords =
  /^a(?=review|free|star|gift|feedback|rating|discount|coupon|refund|positive|5|five|good|great|voucher)/u

const formsAt = (text: string, start: number, end: number): readonly string[] => {
  const found = text.slice(start, end)
  if (!/[^a-z]/u.test(found)) return plainForms(found)
  if (/\d/u.test(found)) return [singular(found.replace(/\d/gu, (digit) => digits[digit] ?? digit))]
  const joined = found.replace(/[^a-z]/gu, '')
  return spacedWords.test(joined) ? ['a', singular(joined.slice(1))] : [singular(joined)]
}

const foreignKinds = new Map<number, 'single' | 'letter' | 'none'>()
const kindOfForeign = (code: number): 'single' | 'letter' | 'none' => {
  const known = foreignKinds.get(code)
  if (known) return known
  const character = String.fromCharCode(code)
  const single = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)
  const kind = single ? 'single' : /[\p{L}\p{M}]/u.test(character) ? 'letter' : 'none'
  foreignKinds.set(code, kind)
  return kind
}

/** One ideograph or syllable, or a word of another alphabet. */
const foreignEnd = (text: string, at: number): number => {
  const first = text.charCodeAt(at)
  if (signs.has(first)) return at + 1
  const kind = kindOfForeign(first)
  if (kind !== 'letter') return kind === 'single' ? at + 1 : at
  let end = at
  while (
    end < text.length &&
    (isLetter(text.charCodeAt(end)) || (text.charCodeAt(end) > 127 && kindOfForeign(text.charCodeAt(end)) === 'letter'))
  )
    end++
  return end
}

/** "you're", "don't", "it's": the piece after the apostrophe belongs to the word before. */
const joinShort = (
  words: Cut[],
  piece: string,
  end: number,
  add: (word: string, start: number, end: number) => void,
): boolean => {
  const before = words.at(-1)
  if (!before || before.end !== end - piece.length - 1) return false
  if (piece === 't' && before.word.endsWith('n')) {
    before.word = singular({ can: 'can', won: 'will', shan: 'shall' }[before.word] ?? before.word.slice(0, -1))
    before.end = end
    add('not', before.start, end)
    return true
  }
  if (piece === 's') {
    if (before.word === 'let') add('us', end - 1, end)
    else if (isAfter.has(before.word)) add('is', end - 1, end)
    else before.end = end
    return true
  }
  const long = piece === 't' ? undefined : afterApostrophe[piece]
  if (long !== undefined) add(long, end - piece.length, end)
  return long !== undefined
}

/** The words of a phrase, in the very form that those of a message have. */
export const cutWords = (folded: string): readonly string[] => cut(folded, []).map((one) => one.word)

export const readWords = (reading: Reading, sentences: readonly Sentence[]): readonly Word[] =>
  cut(reading.folded, sentences)
