/**
 * Characters that a reader does not see but a model or a filter does: tags, variation selectors, zero-width and
 * direction marks, fillers, control characters. An emoji is matched first, because joiners and selectors belong to it.
 */
const hidden =
  /(\p{RGI_Emoji})|[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{7F}-\u{9F}\u{AD}\u{34F}\u{61C}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180F}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{2800}\u{3164}\u{FE00}-\u{FE0F}\u{FEFF}\u{FFA0}\u{FFF9}-\u{FFFB}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|[\u{D800}-\u{DFFF}]/gv

export const stripHidden = (text: string): string => text.replace(hidden, (_match, emoji?: string) => emoji ?? '')

/** The hidden characters of a text as `U+200B`, in order, each as often as it occurs. */
export const hiddenCharacters = (text: string): readonly string[] =>
  [...text.matchAll(hidden)].filter((match) => match[1] === undefined).map((match) => codePoint(match[0]))

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Scripts that a letter may come from; the three of Japanese count as one. */
const scripts: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script_Extensions=Katakana}]/u,
  ...[
    'Cyrillic',
    'Greek',
    'Armenian',
    'Hebrew',
    'Arabic',
    'Thai',
    'Hangul',
    'Devanagari',
    'Georgian',
    'Bengali',
    'Tamil',
  ].map((name) => new RegExp(`\\p{Script=${name}}`, 'u')),
]

/** Letters that are drawn like ASCII ones and are not: 𝐀, Ⓐ, ᴀ. They fold to plain letters, or are small capitals. */
const isDisguised = (letter: string): boolean =>
  letter > '\x7F' &&
  !'ªº'.includes(letter) &&
  (/[\u0250-\u02AF\u1D00-\u1D2B\uA730\uA731]/u.test(letter) || /^[A-Za-z]+$/.test(letter.normalize('NFKC')))

/** Japanese is written with full-width letters too, so those may stay where they were. */
const mayStay = (letter: string, original: string): boolean => /[Ａ-Ｚａ-ｚ]/u.test(letter) && original.includes(letter)

const scriptOf = (letter: string): number => scripts.findIndex((script) => script.test(letter))

/**
 * Words of `text` that are drawn with look-alike letters: disguised Latin, Latin mixed with another alphabet in one
 * word, or an alphabet that `original` does not use at all.
 */
export const lookAlikes = (text: string, original: string): readonly string[] => {
  const known = new Set(letters(original).map(scriptOf).concat(0))
  return (text.match(/[\p{L}Ⓐ-ⓩ🄐-🅉][\p{L}\p{M}Ⓐ-ⓩ🄐-🅉]*/gu) ?? []).filter((word) => {
    const used = new Set(letters(word).map(scriptOf))
    const foreign = [...used].some((script) => !known.has(script))
    // Japanese writes Latin brand names without a space around them, so only other alphabets count as mixed.
    const mixed = used.has(0) && [...used].some((script) => script > 1)
    return foreign || mixed || letters(word).some((letter) => isDisguised(letter) && !mayStay(letter, original))
  })
}

const letters = (text: string): string[] => text.match(/[\p{L}Ⓐ-ⓩ🄐-🅉]/gu) ?? []
