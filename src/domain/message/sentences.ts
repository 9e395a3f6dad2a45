import type { Reading } from './message.ts'
import type { Sentence } from './words.ts'

/** Where a sentence may end: closing marks with what closes quotes and brackets after them, and line ends. */
const ends =
  /[.!?…。！？][.!?…"')\]]*(?=[\s\u2029]|$|(?<=[a-z]{2}[.!?])[A-Z])|[!?]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『【★])|[。！？]|[\n\u2029]/gu
const abbreviation =
  /(?:^|[^\p{L}])(?:e\.g|i\.e|a\.m|p\.m|mr|mrs|ms|dr|prof|st|nr|approx|incl|excl|vs|etc|inc|ltd|co|dept|tel|max|min|bzw|ca|usw|inkl|zzgl|evtl|ggf|mme|ecc|sig|sra|uds|ud|num|\p{L})$/iu

/** A line shorter than this was ended on purpose; a longer one may have been wrapped. */
const wrapWidth = 45

export const readSentences = ({ text, folded }: Reading): readonly Sentence[] => {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number, question: boolean) => {
    while (start < end && /\s/u.test(text[start]!)) start++
    if (start < end) sentences.push({ start, end, question })
    start = end
  }
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length
    const asked = () => politeQuestion.test(text.slice(Math.max(start, match.index - 3), match.index))
    if (match[0] === '\u2029') close(match.index, asked())
    else if (match[0] === '\n') {
      if (endsLine(text, start, match.index)) close(match.index, asked())
    } else if (endsSentence({ text, folded }, start, match.index, match[0]))
      close(end, /[?？]/u.test(match[0]) || asked())
  }
  close(text.length, false)
  return sentences
}

const endsSentence = ({ text, folded }: Pick<Reading, 'text' | 'folded'>, start: number, at: number, marks: string) => {
  if (marks !== '.') return true
  const before = folded.slice(Math.max(start, at - 8), at)
  if (at - start <= 8 && stepNumber.test(before)) return false
  return spacedOut.test(before) || !(abbreviation.test(before) || isNumberSign(folded, at) || isOrdinal(text, at))
}

/** "1. Write a review": the number of a step belongs to it. */
const stepNumber = /^\s*\d{1,2}$/u

/** The end of "r e v i e w." is no abbreviation. */
const spacedOut = /[a-z](?:[ .\-_*][a-z]){3}$/u

/** "Part no. 4711": a number follows, so the sentence goes on. */
const isNumberSign = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}])no$/iu.test(text.slice(Math.max(0, at - 3), at)) && /^\. ?\d/u.test(text.slice(at, at + 3))

/** "bis zum 15. zurück", "am 3. März": German writes a day with a full stop. */
const isOrdinal = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 12), at)
  return (
    /(?:^|[^\d.,])\d{1,2}$/u.test(before) &&
    (/(?<!\p{L})bis zum \d+$/iu.test(before) || [smallLetter, month].some((next) => next.test(text.slice(at, at + 14))))
  )
}
const smallLetter = /^\. \p{Ll}/u
const month =
  /^\. (?:jan(?:uar)?|j[äa]nner|feb(?:ruar)?|m[äa]rz?|maerz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)(?!\p{L})/iu

const endsLine = (text: string, start: number, at: number): boolean => {
  const line = Math.max(start, text.lastIndexOf('\n', at - 1) + 1)
  const next = text[at + 1] ?? ''
  if (/[-*•·>✓#\d・■□◆◇●○◎▼▲※【〔━─]/u.test(next)) return true
  if (politeEnd.test(text.slice(Math.max(line, at - 3), at))) return true
  return at - line < wrapWidth && /[\p{Lu}{★"]/u.test(next)
}

/** Japanese mails leave out the full stop at the end of a line; the verb says that the sentence is over. */
const politeEnd = /(?:ます|です|した|せん|さい|ませ|ょう|すか|たか|んか|うか|様)$/u
/** Polite Japanese asks with a syllable at the end, and often without a question mark. */
const politeQuestion = /(?:ます|です|した|せん|ょう)か$/u
