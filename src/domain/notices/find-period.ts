import { dateAt, daysBetween, type WrittenDate } from './dates.ts'
import { findPermanence } from './find-permanence.ts'
import { lengthAt, type WrittenLength } from './lengths.ts'
import { anywhere, headingOf, relevance, type Text } from './relevance.ts'
import { weighEnd } from './weigh-end.ts'
import { weighLength } from './weigh-length.ts'

export type Period = {
  readonly durationDays: number | null
  readonly endsAt: string | null
  readonly permanent: boolean | null
  readonly places: readonly { readonly from: number; readonly to: number }[]
}

type Rated<Found> = { readonly found: Found; readonly weight: number }

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
    const place = { sentence, heading: headingOf(text.sentences, index) }
    let pastLength = sentence.from
    let pastDate = sentence.from
    for (let at = sentence.from; at <= sentence.to; at += 1) {
      const length = at < pastLength ? null : lengthAt(text.words, at, text.lexicon)
      if (length) {
        lengths.push({ found: length, weight: weighLength(text, place, length, pastLength) })
        pastLength = length.to + 1
      }
      const date = at < pastDate ? null : dateAt(text.words, at, text.lexicon, text.received)
      if (!date) continue
      // "23 November 2026 - 23 December 2026": the second of two neighbours is the end.
      const second = pastDate > sentence.from && date.from === pastDate
      pastDate = date.to + 1
      const relevant = relevance(text, place, date.from)
      const weight = second && relevant > anywhere ? relevant : weighEnd(text, place, date)
      ends.push({ found: date, weight })
      if (weight === 0 && relevant > anywhere) starts.push(date)
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
