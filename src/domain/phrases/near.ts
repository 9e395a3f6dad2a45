import type { Message } from '../message/message.ts'
import type { Concept } from './family.ts'
import { type Hit, hitsOf } from './hits.ts'

/** Whether two phrases overlap. */
export const overlaps = (a: Hit, b: Hit): boolean => a.passage === b.passage && a.from < b.to && b.from < a.to

/** How many sentences lie between two phrases: 0 in the same one; Infinity in different passages. */
export const sentencesApart = (a: Hit, b: Hit): number =>
  a.passage === b.passage ? Math.abs(a.sentence - b.sentence) : Number.POSITIVE_INFINITY

/** How many words lie between the end of `a` and the beginning of `b`; negative when `b` begins earlier. */
export const wordsBetween = (a: Hit, b: Hit): number =>
  a.passage === b.passage ? (b.from - a.to) / a.passage.pace : Number.POSITIVE_INFINITY

/** How many words lie between the beginnings of two phrases. */
export const wordsApart = (a: Hit, b: Hit): number =>
  a.passage === b.passage ? Math.abs(a.from - b.from) / a.passage.pace : Number.POSITIVE_INFINITY

/** So many phrases on either side, and so many words away, are enough to judge one by. */
const mostNear = 20
const farthest = 80

/** The hits at most `sentences` away, in order of the text. Looks outwards from the phrase, so that long texts stay cheap. */
export const nearby = (hits: readonly Hit[], to: Hit, sentences: number): readonly Hit[] => {
  const middle = firstFrom(hits, to)
  const isNear = (hit: Hit | undefined): hit is Hit =>
    hit !== undefined &&
    hit.passage === to.passage &&
    Math.abs(hit.sentence - to.sentence) <= sentences &&
    wordsApart(hit, to) <= farthest
  let first = middle
  while (middle - first < mostNear && isNear(hits[first - 1])) first--
  let last = middle
  while (last - middle < mostNear && isNear(hits[last])) last++
  return hits.slice(first, last)
}

const ranks = { subject: 0, body: 1, aside: 2 } as const

export const inText = (a: Hit, b: Hit): number =>
  ranks[a.passage.kind] - ranks[b.passage.kind] || a.from - b.from || a.to - b.to

const firstFrom = (hits: readonly Hit[], to: Hit): number => {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    const hit = hits[middle]!
    const rank = ranks[hit.passage.kind] - ranks[to.passage.kind]
    if (rank < 0 || (rank === 0 && hit.from < to.from)) low = middle + 1
    else high = middle
  }
  return low
}

/** The hits of one concept that no hit of another overlaps: "feel free" is not a gift. */
export const without = (hits: readonly Hit[], traps: readonly Hit[]): readonly Hit[] =>
  traps.length === 0 ? hits : hits.filter((hit) => !nearby(traps, hit, 0).some((trap) => overlaps(trap, hit)))

/** The hits that no longer phrase of another concept holds: "évaluation du vendeur" is no "évaluation" of a product. */
export const outside = (hits: readonly Hit[], wider: readonly Hit[]): readonly Hit[] =>
  hits.filter(
    (hit) =>
      !nearby(wider, hit, 0).some(
        (one) => one.from <= hit.from && one.to >= hit.to && one.to - one.from > hit.to - hit.from,
      ),
  )

/** "we do not offer … in exchange": a negation before the phrase, in its sentence, not far away; or one that stands behind. */
export const isNegated = (message: Message, hit: Hit, reach = 12): boolean =>
  nearby(hitsOf(message, 'negation'), hit, 0).some(
    (no) => no.from <= hit.from && wordsBetween(no, hit) < reach && !isCutOff(no, hit),
  ) ||
  nearby(hitsOf(message, 'negation-after'), hit, 0).some(
    (no) => no.from >= hit.from && wordsBetween(hit, no) < farthestBehind,
  )

/** "No need to write much: five stars will do": what stands behind the mark is not negated. */
const isCutOff = (no: Hit, hit: Hit): boolean =>
  no.to <= hit.from &&
  /[:;]\s/u.test(hit.passage.text.slice(hit.passage.words[no.to - 1]!.end, hit.passage.words[hit.from]!.start))

/** What is said ends with the negation, in languages that put it last. */
const farthestBehind = 20

export const has = (message: Message, concept: Concept, near: Hit, sentences: number): boolean =>
  nearby(hitsOf(message, concept), near, sentences).length > 0
