/** Letters of other alphabets that are drawn like Latin ones. */
const foreign = new Map<string, string>(
  Object.entries({
    a: 'аαա',
    b: 'вьβ',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еёε',
    g: 'ցɡ',
    h: 'нһհ',
    i: 'іїιί',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏ',
    m: 'м',
    n: 'пηոռ',
    o: 'оοօσό',
    p: 'рρ',
    q: 'ԛ',
    r: 'г',
    s: 'ѕ',
    t: 'тτ',
    u: 'սυ',
    v: 'νѵ',
    w: 'ԝω',
    x: 'хχ',
    y: 'уүγ',
    z: 'ʐ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
)

/** Latin letters in disguise: small capitals, strokes, dotless ones, white letters on black. */
const latin = new Map<string, string>([
  ...Object.entries({
    a: 'ᴀɑ',
    b: 'ʙƀ',
    c: 'ᴄ',
    d: 'ᴅđ',
    e: 'ᴇɛ',
    f: 'ꜰ',
    g: 'ɢɡ',
    h: 'ʜħ',
    i: 'ıɪɩ',
    j: 'ᴊ',
    k: 'ᴋ',
    l: 'ʟł',
    m: 'ᴍ',
    n: 'ɴ',
    o: 'ᴏøɵ',
    p: 'ᴘ',
    r: 'ʀ',
    s: 'ꜱ',
    t: 'ᴛŧ',
    u: 'ᴜ',
    v: 'ᴠʋ',
    w: 'ᴡ',
    y: 'ʏ',
    z: 'ᴢ',
  }).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
])

/** Folds one character; the length in UTF-16 units stays. */
export const foldLetter = (character: string): string => {
  const lower = character.toLowerCase()
  const disguised = latin.get(lower)
  if (disguised !== undefined) return disguised
  const bare = lower.normalize('NFD')
  const base = bare[0] ?? lower
  return bare.length > 1 && /[a-z]/u.test(base) && /^\p{M}+$/u.test(bare.slice(1)) ? base : lower
}

const suspicious = /[Ͱ-Ͽѐ-ԯа-я\u{530}-\u{58F}ʐ]/u
const word = /[\p{L}\p{N}]+/gu

/**
 * Turns look-alike letters into Latin ones, in words that consist of nothing but Latin and look-alike letters, so that
 * honest Russian and Greek stay what they are.
 */
export const foldLookAlikes = (folded: string): string =>
  suspicious.test(folded) ? folded.replace(word, (found) => (suspicious.test(found) ? imitated(found) : found)) : folded

/** An honest letter or digit, "ß" and "æ" too. */
const ownLetter = /[\p{Script=Latin}0-9]/u
const imitated = (found: string): string => {
  const letters = [...found]
  const plain = letters.map((letter) => (ownLetter.test(letter) ? letter : foreign.get(letter)))
  return plain.some((letter) => letter === undefined) ? found : plain.join('')
}
