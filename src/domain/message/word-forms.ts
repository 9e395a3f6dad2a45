import { cutSpaced, isKnownWord } from './known-words.ts'

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
    colour: 'color',
    colours: 'color',
    programme: 'program',
    programmes: 'program',
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
    bucks: 'dollar',
    fiver: '5 pound',
    tenner: '10 pound',
  }).map(([short, long]) => [short, long.split(' ')] as const),
)
export const afterApostrophe: Readonly<Record<string, string>> = {
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
  m: 'am',
  t: 'not',
}
export const isAfter = new Set([
  'it',
  'that',
  'what',
  'here',
  'there',
  'everything',
  'he',
  'she',
  'where',
  'how',
  'who',
])
const signs: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
const lettersFor = (found: string): string => found.replace(/[\d@$!]/gu, (sign) => signs[sign] ?? sign)

const withSigns = /[a-z]{1,20}(?:[\d@$!]{1,4}[a-z]{0,20}){1,6}(?![\p{L}\d@$])/uy

/** The end of a known word with signs for some of its letters ("fr33", "g!ft"); `from` where there is none. */
export const endOfSigned = (text: string, from: number): number => {
  withSigns.lastIndex = from
  const found = withSigns.exec(text)?.[0] ?? ''
  return isKnownWord(lettersFor(found)) ? from + found.length : from
}

/** A plural is read as its singular, on both sides, so that phrases need not say both. */
export const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word

/** A word as it stands, in its plain form: usually one, sometimes two. */
const plainForms = (found: string): readonly string[] => meanings.get(found) ?? [singular(found)]

export const formsAt = (text: string, start: number, end: number): readonly string[] => {
  const found = text.slice(start, end)
  if (!/[^a-z]/u.test(found)) return plainForms(found)
  if (/[\d@$!]/u.test(found)) return [singular(lettersFor(found))]
  const joined = found.replace(/[^a-z]/gu, '')
  return (cutSpaced(joined) ?? [joined]).flatMap(plainForms)
}
