import type { Reading } from './message.ts'

/** One word or sign of a reading, in the plain form that phrases are written in; offsets into the reading. */
export type Word = { readonly word: string; readonly start: number; readonly end: number; readonly sentence: number }
export type Sentence = { readonly start: number; readonly end: number; readonly question: boolean }

/** In this order: placeholders, spaced-out words ("r e v i e w"), words and numbers, single signs and ideographs. */
const pieces =
  /\{\{[^{}]{0,60}\}\}|(?<![\p{L}\d'])(?:[a-z][ .\-_*]){3,}[a-z](?![\p{L}\d'])|\d+(?:[.,]\d+)*|[a-z]+\d+[a-z]+|[a-z]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?![a-z\d])\p{L}[\p{L}\p{M}]*|[%$€£¥₹★&+#/]/gu

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

const plainForms = (found: string): readonly string[] => {
  if (found.startsWith('{{')) return ['{{}}']
  if (/^[a-z][ .\-_*][a-z]/u.test(found)) return [singular(found.replace(/[^a-z]/gu, ''))]
  if (/^[a-z]+\d+[a-z]+$/u.test(found)) return [singular(found.replace(/\d/gu, (digit) => digits[digit] ?? digit))]
  return (meanings.get(found) ?? [found]).map(singular)
}

/** Words as phrases and messages both are cut up. Sentences are filled in by `readWords`. */
export const cutWords = (folded: string): readonly Omit<Word, 'sentence'>[] => {
  const words: { word: string; start: number; end: number }[] = []
  for (const match of folded.matchAll(pieces)) {
    const start = match.index
    const end = start + match[0].length
    if (folded[start - 1] === "'" && words.length > 0 && joinShort(words, match[0], start, end)) continue
    for (const word of plainForms(match[0])) words.push({ word, start, end })
  }
  return words
}

/** "you're", "don't", "it's": the piece after the apostrophe belongs to the word before. */
const joinShort = (
  words: { word: string; start: number; end: number }[],
  piece: string,
  start: number,
  end: number,
): boolean => {
  const before = words.at(-1)!
  if (before.end !== start - 1) return false
  if (piece === 't' && before.word.endsWith('n')) {
    const verb = { can: 'can', won: 'will', shan: 'shall' }[before.word] ?? before.word.slice(0, -1)
    words[words.length - 1] = { ...before, word: singular(verb) }
    words.push({ word: 'not', start: before.start, end })
    return true
  }
  const long =
    piece === 's' ? (before.word === 'let' ? 'us' : isAfter.has(before.word) ? 'is' : '') : afterApostrophe[piece]
  if (long === undefined || piece === 't') return false
  if (long === '') words[words.length - 1] = { ...before, end }
  else words.push({ word: long, start, end })
  return true
}

export const readWords = (reading: Reading, sentences: readonly Sentence[]): readonly Word[] => {
  let sentence = 0
  return cutWords(reading.folded).map((word) => {
    while (sentence < sentences.length - 1 && word.start >= sentences[sentence]!.end) sentence++
    return { ...word, sentence }
  })
}
