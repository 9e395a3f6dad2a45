import { dateAt, daysBetween, type WrittenDate } from './dates.ts'
import { anywhere, marked, type Place, relevance, type Text } from './relevance.ts'
import { beginsAt, endsAt, having, type Sentence } from './sentences.ts'

/** An end mark behind the date, in the same clause, with no other date before it. */
const isEndedBehind = (text: Text, sentence: Sentence, date: WrittenDate): boolean => {
  const { clauses, tags, stride } = sentence
  const clause = clauses.find(({ from, to }) => from <= date.to && date.to <= to)
  const mark =
    clause && having(tags, 'end-after', clause).find((tag) => tag.from > date.to && tag.from <= date.to + 8 * stride)
  // "By then" is a deadline for the reader.
  if (mark === undefined || beginsAt(sentence, 'loose-end', mark.from)) return false
  for (let at = date.to + 1; at < mark.to; at += 1)
    if (dateAt(text.words, at, text.lexicon, text.received)) return false
  return true
}

/** How surely it is the day on which the restriction ends. */
export const weighEnd = (text: Text, place: Place, date: WrittenDate): number => {
  const { sentence } = place
  if (text.received !== null && daysBetween(text.received.toISOString(), date.iso) < 0) return 0
  const base = relevance(text, place, date.from)
  const end = marked(sentence, 'end-mark', date.from, 6)
  const start = marked(sentence, 'start-mark', date.from, 4)
  // "Your access ends on 1 December": that is when the restriction begins.
  if (endsAt(sentence, 'sanction', end)) return 0
  // "Again on 23 December", "ends on": the little word in between belongs to the end.
  const joined =
    start >= 0 &&
    start > end &&
    end >= start - 5 * sentence.stride &&
    !endsAt(sentence, 'loose-end', end) &&
    endsAt(sentence, 'joins', start)
  if (marked(sentence, 'former-end', date.from, 3) >= 0) return 0
  if (base > 0 && end >= 0 && (start <= end || joined)) return base
  return base > anywhere && isEndedBehind(text, sentence, date) ? base - 1 : 0
}
