import { francAll } from 'franc-min'

/** Under this many letters the detector guesses. */
const enoughLetters = 40

/** The detector scores against its best guess, 1; kindred languages come this near to it. */
const nearMiss = 0.85

/** Its codes are ISO 639-3; templates are declared in ISO 639-1. */
const shortCodes: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  ita: 'it',
  spa: 'es',
  jpn: 'ja',
  nld: 'nl',
  pol: 'pl',
  por: 'pt',
  swe: 'sv',
  tur: 'tr',
  ces: 'cs',
  hun: 'hu',
  ron: 'ro',
  kor: 'ko',
  cmn: 'zh',
  arb: 'ar',
  hin: 'hi',
}

/**
 * Whether `after` is still in the declared language, or in the one `before` is written in. Short or undecided texts
 * count as the same: a mismatch is said only when it is plain.
 */
export const sameLanguage = (before: string, after: string, declared: string | null): boolean => {
  const letters = lettersOf(after)
  const found = detect(letters)
  if (!found) return true
  const expected = expectedLanguages(before, declared)
  if (expected.includes(found.language)) return true
  const nearest = Math.max(...expected.map((language) => found.scores.get(language) ?? 0))
  return nearest >= nearMiss
}

const expectedLanguages = (before: string, declared: string | null): readonly string[] => {
  const found = detect(lettersOf(before))
  if (declared !== null) return [declared.slice(0, 2).toLowerCase(), ...(found ? [found.language] : [])]
  // Nobody said and one cannot tell: English, as which the rules read what they do not recognise.
  return found ? [found.language] : ['en']
}

type Detected = { readonly language: string; readonly scores: ReadonlyMap<string, number> }

/** Null where the text is too short to tell. */
const detect = (letters: string): Detected | null => {
  if (letters.replaceAll(' ', '').length < enoughLetters) return null
  const found = francAll(letters).map(([code, score]) => [shortCodes[code] ?? code, score] as const)
  const first = found[0]
  return first && first[0] !== 'und' ? { language: first[0], scores: new Map(found) } : null
}

const lettersOf = (text: string): string => text.replace(/\{\{[^{}]{0,60}\}\}/gu, ' ').replace(/[^\p{L}\p{M}]+/gu, ' ')
