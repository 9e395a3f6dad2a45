import { dateAt, daysBetween, type WrittenDate } from './dates.ts'
import { findPermanence, isSupposed, type Stated } from './find-permanence.ts'
import { isNumber, lengthAt, type WrittenLength } from './lengths.ts'
import type { Concept, Lexicon } from './lexicon.ts'
import { beginsAt, endsAt, having, type Sentence } from './sentences.ts'
import { near, type Word } from './text-reader.ts'

export type Period = {
  readonly durationDays: number | null
  readonly endsAt: string | null
  readonly permanent: boolean | null
  readonly places: readonly { readonly from: number; readonly to: number }[]
}

type Text = {
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly lexicon: Lexicon
  readonly received: Date | null
  readonly stated: Stated
}
type Rated<Found> = { readonly found: Found; readonly weight: number }

const marked = (sentence: Sentence, concept: Concept, at: number, reach: number): number =>
  Math.max(
    -1,
    ...having(sentence.tags, concept, sentence)
      .filter((tag) => tag.to < at && tag.to >= at - reach * sentence.stride)
      .map((tag) => tag.to),
  )

/** A sentence, what stands above it as a heading, and the sentences that state the restriction. */
type Place = {
  readonly sentence: Sentence
  readonly heading: Sentence | undefined
  readonly stated: Stated
}

/** Counts only where it is said to last so long. */
const hint = 1

/** Counts only where nothing better is found: what a notice says besides is seldom a length of some days, or an end. */
const anywhere = 0.25
const fewestDays = 2

/** How surely a number of days in this sentence is the restriction's; 0 means not at all. */
const relevance = ({ sentence, heading, stated }: Place, at: number): number => {
  if (isSupposed(sentence, at)) return 0
  if (stated.asserted.has(sentence)) return 4
  if (isLasting(sentence) || (heading !== undefined && isLasting(heading))) return 2
  if (!stated.weighty.has(sentence)) return anywhere
  return stated.asserted.size === 0 ? 2 : hint
}

const isRelevant = (place: Place, { from }: WrittenDate): boolean => relevance(place, from) > anywhere

const isLasting = (sentence: Sentence): boolean => having(sentence.tags, 'lasting', sentence).length > 0

/** "When does it end?", "Duration": what stands below is the answer. */
const headingOf = (sentences: readonly Sentence[], index: number): Sentence | undefined => {
  const above = sentences[index - 1]
  return above && (above.asks || above.to - above.from < 3) ? above : undefined
}

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

const weighLength = (text: Text, place: Place, length: WrittenLength): number => {
  const { sentence } = place
  const base = relevance(place, length.from)
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

const weighEnd = (text: Text, place: Place, date: WrittenDate): number => {
  const { sentence } = place
  if (text.received !== null && daysBetween(text.received.toISOString(), date.iso) < 0) return 0
  const base = relevance(place, date.from)
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

const best = <Found>(all: readonly Rated<Found>[], same: (one: Found, other: Found) => boolean): Found | null => {
  const top = Math.max(0, ...all.map(({ weight }) => weight))
  const tied = all.filter(({ weight }) => weight === top && top > 0)
  return tied[0] && tied.every(({ found }) => same(found, tied[0]!.found)) ? tied[0].found : null
}

/** What the text says about when it ends: never a default. */
export const findPeriod = (text: Text): Period => {
  const lengths: Rated<WrittenLength>[] = []
  const ends: Rated<WrittenDate>[] = []
  const starts: WrittenDate[] = []
  for (const [index, sentence] of text.sentences.entries()) {
    const place = { sentence, heading: headingOf(text.sentences, index), stated: text.stated }
    let pastLength = sentence.from
    let pastDate = sentence.from
    for (let at = sentence.from; at <= sentence.to; at += 1) {
      const length = at < pastLength ? null : lengthAt(text.words, at, text.lexicon)
      if (length) {
        lengths.push({ found: length, weight: weighLength(text, place, length) })
        pastLength = length.to + 1
      }
      const date = at < pastDate ? null : dateAt(text.words, at, text.lexicon, text.received)
      if (!date) continue
      // "23 November 2026 - 23 December 2026": the second of two neighbours is the end.
      const second = pastDate > sentence.from && date.from === pastDate
      pastDate = date.to + 1
      const weight = second && isRelevant(place, date) ? relevance(place, date.from) : weighEnd(text, place, date)
      ends.push({ found: date, weight })
      if (weight === 0 && isRelevant(place, date)) starts.push(date)
    }
  }
  const length = best(lengths, (one, other) => one.days === other.days)
  const end = best(ends, (one, other) => one.iso === other.iso)
  return summary(text, length, end, starts[0] ?? null)
}

const summary = (
  text: Text,
  length: WrittenLength | null,
  end: WrittenDate | null,
  start: WrittenDate | null,
): Period => {
  const lasting = findPermanence(text)
  const since = start && end && start.iso < end.iso ? start.iso : (text.received?.toISOString() ?? null)
  const counted = end && since && daysBetween(since, end.iso) > 0 ? daysBetween(since, end.iso) : null
  const bounded = length !== null || end !== null
  // What is for ever has no end: a period beside it is that of an earlier restriction.
  if (lasting === true) return { durationDays: null, endsAt: null, permanent: true, places: [] }
  return {
    durationDays: length?.days ?? counted,
    endsAt: end?.iso ?? null,
    permanent: lasting ?? (bounded ? false : null),
    places: [length, end].filter((place) => place !== null),
  }
}
