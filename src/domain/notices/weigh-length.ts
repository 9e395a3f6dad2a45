import { dateAt, daysBetween, monthAt } from './dates.ts'
import { isNumber, type WrittenLength } from './lengths.ts'
import { anywhere, hint, marked, type Place, relevance, type Text } from './relevance.ts'
import { beginsAt, endsAt, having, type Sentence } from './sentences.ts'
import { near } from './text-reader.ts'

/** "Five to seven days": nobody knows which; "extended from 30 to 60 days" is known. */
const isRange = ({ words, lexicon }: Text, sentence: Sentence, length: WrittenLength): boolean =>
  endsAt(sentence, 'range', length.from - 1) &&
  !endsAt(sentence, 'bound', length.from - 1) &&
  isNumber(words[length.from - 2], lexicon)

/** "In the last 30 days"; but not "under a ban, 30 days". */
const looksBack = ({ words }: Text, sentence: Sentence, length: WrittenLength): boolean => {
  const mark = marked(sentence, 'looking-back', length.from, 2)
  // "In the 30 days to come" looks ahead.
  const ahead = having(sentence.tags, 'bound', length).length > 0
  if (mark < 0 || ahead || endsAt(sentence, 'bound', mark)) return false
  return words.slice(mark + 1, length.from + 1).every(({ gap }) => gap === near)
}

/** What was taken in June, or on a day gone by, was an earlier measure where the text names another length. */
const isOver = ({ words, lexicon, received }: Text, sentence: Sentence, from: number): boolean => {
  if (having(sentence.tags, 'bygone', { from, to: sentence.to }).length > 0) return true
  for (let at = from; at <= sentence.to; at += 1) {
    const date = dateAt(words, at, lexicon, received)
    if (date && received && daysBetween(received.toISOString(), date.iso) < -1) return true
    const month = date ? null : monthAt(words, at, lexicon)
    if (month !== null && marked(sentence, 'end-mark', at, 2) < 0) return true
    at = date?.to ?? month ?? at
  }
  return false
}

/** Shorter ones are seldom the restriction's: answer within 24 hours. */
const fewestDays = 2

const rateLength = (text: Text, place: Place, length: WrittenLength): number => {
  const { sentence } = place
  const base = relevance(text, place, length.from)
  if (base === 0 || isRange(text, sentence, length)) return 0
  if (looksBack(text, sentence, length)) return 0
  if (beginsAt(sentence, 'not-a-period', length.to + 1) && text.words[length.to + 1]!.gap === 0) return 0
  const introduced =
    marked(sentence, 'for-period', length.from, 2) >= 0 || beginsAt(sentence, 'for-after', length.to + 1)
  const drawn = endsAt(sentence, 'drawn-near', length.from - 1)
  const short = length.days < fewestDays
  if (base === anywhere || (base === hint && (drawn || !introduced)))
    return short || drawn ? 0 : introduced ? 2 * anywhere : anywhere
  return base + (introduced ? 2 : 0) - (drawn ? 1 : 0) - (short ? anywhere : 0)
}

/** How surely it is the restriction's. `from`: where the last length of the sentence ended, or it begins. */
export const weighLength = (text: Text, place: Place, length: WrittenLength, from: number): number => {
  const weight = rateLength(text, place, length)
  return weight > 0 && isOver(text, place.sentence, from) ? weight / 3 : weight
}
