import { eld } from 'eld/small'

/** Under this many letters the detector guesses. */
const enoughLetters = 40

/** How far ahead another language must be before it counts: the scores of kindred languages lie 0.1 apart. */
const wideMargin = 0.1

/**
 * Whether `after` is still in the declared language, or in the one `before` is written in. Short or undecided texts
 * count as the same: a mismatch is said only when it is plain.
 */
export const sameLanguage = (before: string, after: string, declared: string | null): boolean => {
  const letters = lettersOf(after)
  if (letters.replaceAll(' ', '').length < enoughLetters) return true
  const found = eld.detect(letters)
  if (found.language === '' || !found.isReliable()) return true
  const expected = expectedLanguages(before, declared)
  if (expected.includes(found.language)) return true
  const scores = found.getScores()
  const nearest = Math.max(...expected.map((language) => scores[language] ?? 0))
  return (scores[found.language] ?? 0) - nearest < wideMargin
}

const expectedLanguages = (before: string, declared: string | null): readonly string[] => {
  const letters = lettersOf(before)
  const found = eld.detect(letters)
  const sure = letters.replaceAll(' ', '').length >= enoughLetters && found.isReliable()
  if (declared !== null) return [declared.slice(0, 2).toLowerCase(), ...(sure ? [found.language] : [])]
  // Nobody said and one cannot tell: a guess, and English, as which the rules read what they do not recognise.
  return sure ? [found.language] : [found.language, 'en']
}

const lettersOf = (text: string): string => text.replace(/\{\{[^{}]{0,60}\}\}/gu, ' ').replace(/[^\p{L}\p{M}]+/gu, ' ')
