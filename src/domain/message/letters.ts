export const apostrophe = 39

export const isLetter = (code: number): boolean => code >= 97 && code <= 122
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

type ForeignKind = 'single' | 'letter' | 'none'
const foreignKinds = new Map<number, ForeignKind>()

/** What a unit beyond ASCII is: a character that is a word by itself, a letter of a word, or neither. */
const kindOfForeign = (code: number): ForeignKind => {
  const known = foreignKinds.get(code)
  if (known) return known
  const character = String.fromCharCode(code)
  // The long vowel belongs to both syllabaries, so to neither script.
  const single = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(character)
  const kind = single ? 'single' : /[\p{L}\p{M}]/u.test(character) ? 'letter' : 'none'
  foreignKinds.set(code, kind)
  return kind
}

const isForeignLetter = (code: number): boolean => code > 127 && kindOfForeign(code) === 'letter'

/** Whether a word goes on to, or comes from, the unit at `at`. */
export const isWordUnit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return isLetter(code) || isDigit(code) || code === apostrophe || (code > 127 && kindOfForeign(code) !== 'none')
}

/** The end of an ideograph, a syllable, or a word of another alphabet; `at` itself where none begins. */
export const foreignEnd = (text: string, at: number): number => {
  const kind = kindOfForeign(text.charCodeAt(at))
  if (kind !== 'letter') return kind === 'single' ? at + 1 : at
  let end = at + 1
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isForeignLetter(text.charCodeAt(end)))) end++
  return end
}
