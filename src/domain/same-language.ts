import { detectAll } from 'tinyld/light'

/** Under this many letters the detector guesses. */
const enoughLetters = 40

/** How many times likelier another language must be before it counts: kindred ones come within a fifth of each other. */
const wideMargin = 2

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
  return (found.scores.get(found.language) ?? 0) < wideMargin * nearest
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
  const found = detectAll(letters)
  const first = found[0]
  return first ? { language: first.lang, scores: new Map(found.map((one) => [one.lang, one.accuracy])) } : null
}

const lettersOf = (text: string): string => text.replace(/\{\{[^{}]{0,60}\}\}/gu, ' ').replace(/[^\p{L}\p{M}]+/gu, ' ')
