import { foldLetter } from './look-alikes.ts'

/** What one character of a source becomes: as read, and folded for matching; both of one length. */
type Folded = readonly [text: string, folded: string]

const hidden =
  /[\u{0}-\u{8}\u{E}-\u{1F}\u{7F}-\u{84}\u{86}-\u{9F}\u{AD}\u{34F}\u{61C}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180F}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{2800}\u{3164}\u{FE00}-\u{FE0F}\u{FEFF}\u{FFA0}\u{FFF9}-\u{FFFB}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}\u{D800}-\u{DFFF}]/u
const mark = /^\p{M}+$/u
/** Pictures say nothing that a rule reads, and must not come between words. Stars do. */
const picture =
  /[[\p{Emoji_Presentation}\u{2600}-\u{2604}\u{260E}\u{261D}\u{263A}\u{2665}\u{2708}\u{2709}\u{270C}\u{270D}\u{2763}\u{2764}\u{27A1}\u{1F000}-\u{1FAFF}]--[⭐🌟]]/v
const stars = '★☆⭐🌟✩✪✫✬✭✮✯✰⋆'
const straight = new Map<string, string>([
  ...[...'‘’‚‛ʼʹ`´′'].map((one) => [one, "'"] as const),
  ...[...'“”„‟«»″'].map((one) => [one, '"'] as const),
  ...[...'‐‑‒–—―−﹣'].map((one) => [one, '-'] as const),
  ...[...'․·•∙'].map((one) => [one, one === '․' ? '.' : '•'] as const),
  ...[...stars].map((one) => [one, '★'] as const),
  ['✓', '✓'],
])

export type CharacterKind = 'letter' | 'space' | 'hidden' | 'mark'

const kinds = new Map<number, CharacterKind>()
const folds = new Map<number, Folded>()

/** There are a million code points; what a hostile text can make us remember is not that many. */
const mostRemembered = 20_000

export const kindOf = (code: number): CharacterKind => {
  if (code < 0x7f && code > 0x20) return 'letter'
  if (code === 0x20 || (code >= 9 && code <= 13)) return 'space'
  return remember(kinds, code, readKind)
}

const readKind = (code: number): CharacterKind => {
  const character = String.fromCodePoint(code)
  if (/\s|\u0085/u.test(character) && code !== 0xfeff) return 'space'
  if (hidden.test(character)) return 'hidden'
  if (mark.test(character.normalize('NFKC'))) return 'mark'
  if (whiteLetter(code) !== null || character.normalize('NFKC') !== character) return 'letter'
  return picture.test(character) ? 'space' : 'letter'
}

const ascii: readonly Folded[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return [character, straight.get(character) ?? character.toLowerCase()]
})

export const foldOf = (code: number): Folded => (code < 128 ? ascii[code]! : remember(folds, code, readFold))

/** White letters on black, 🅡 and 🆁, which Unicode does not take for letters. */
const whiteLetter = (code: number): string | null =>
  (code >= 0x1f150 && code <= 0x1f169) || (code >= 0x1f170 && code <= 0x1f189)
    ? String.fromCharCode(65 + ((code - 0x1f150) % 32))
    : null

const readFold = (code: number): Folded => {
  const white = whiteLetter(code)
  if (white !== null) return [white, white.toLowerCase()]
  const character = String.fromCodePoint(code)
  const plain = straight.get(character)
  if (plain !== undefined) return [plain, plain]
  const text = character.normalize('NFKC')
  // A few code points stand for whole phrases; nobody writes words with them, and they would blow the text up.
  if (text.length > 4) return [character, character]
  const folded = [...text].map(foldLetter).join('')
  return [text, folded.length === text.length ? folded : text]
}

/** The accents that one lays on a letter, taken off again when it has been put on the letter before. */
export const compose = (letter: string, code: number): string => {
  const both = (letter + String.fromCodePoint(code).normalize('NFKC')).normalize('NFC')
  return both.length === letter.length ? both : letter
}

function remember<Value>(known: Map<number, Value>, code: number, read: (code: number) => Value): Value {
  const found = known.get(code)
  if (found !== undefined) return found
  const value = read(code)
  if (known.size < mostRemembered) known.set(code, value)
  return value
}
