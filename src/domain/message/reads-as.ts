import { commonLanguages, countCommon } from './language.ts'
import type { Passage } from './message.ts'
import { paceOf, type Word } from './words.ts'

/** Fewer words of their own may be a name, a title or a greeting. */
const enoughWords = 15
const enoughToJudge = 600

/** Of a text in a language, so much is its commonest words; and so much more where kindred languages share them. */
const share = 0.2
const shareOfStrange = 0.35

/** A text in two languages has more of the declared one than this. */
const mostOfDeclared = 0.3

/**
 * The language that a text reads as when it plainly is not the declared one; null when it is, when it holds both, or
 * when one cannot tell. Only the languages whose commonest words are known are ever said.
 */
export const readsAs = (passages: readonly Passage[], declared: string): string | null => {
  const { words, latin } = judgedIn(passages)
  const pace = paceOf(words)
  if (pace > 1) return declared !== 'ja' && words.length >= enoughWords * pace ? 'ja' : null
  if (latin.length < enoughWords || (declared === 'ja' && words.length - latin.length > words.length / 10)) return null
  const common = countCommon(latin)
  const counts = commonLanguages.map((language, at) => ({ language, count: common[at]! }))
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a))
  const own = counts.find(({ language }) => language === declared)
  const least = own || declared === 'ja' ? share : shareOfStrange
  if (best.count < latin.length * least || (own && own.count > best.count * mostOfDeclared)) return null
  return best.language
}

/** The words of letters, and those of Latin ones; in one go, since every message is judged. */
const judgedIn = (
  passages: readonly Passage[],
): { readonly words: readonly Word[]; readonly latin: readonly Word[] } => {
  const [words, latin]: [Word[], Word[]] = [[], []]
  for (const passage of passages) {
    const end = passage.kind === 'aside' ? 0 : Math.min(passage.words.length, enoughToJudge)
    for (let at = 0; at < end; at += 1) {
      const own = passage.words[at]!
      if (isLatin(own.word)) latin.push(own)
      else if (!/^\p{L}/u.test(own.word)) continue
      words.push(own)
    }
  }
  return { words, latin }
}

/** Begins with two letters from a to ÿ. */
const isLatin = (word: string): boolean => isLatinLetter(word.charCodeAt(0)) && isLatinLetter(word.charCodeAt(1))

const isLatinLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xff)
