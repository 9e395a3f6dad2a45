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
  a.passage === b.passage ? b.from - a.to : Number.POSITIVE_INFINITY

/** The first of `hits`, in order of the text, that lies at most `sentences` away. Binary search keeps long texts linear. */
export const nearby = (hits: readonly Hit[], to: Hit, sentences: number): readonly Hit[] => {
  const near: Hit[] = []
  for (let at = firstFrom(hits, to, sentences); at < hits.length; at++) {
    const hit = hits[at]!
    if (order(hit) !== order(to) || hit.sentence > to.sentence + sentences) break
    near.push(hit)
    if (near.length >= mostNear) break
  }
  return near
}

/** One sentence of a hostile text may hold thousands of phrases; so many are enough to judge it. */
const mostNear = 40

const ranks = { subject: 0, body: 1, aside: 2 } as const
const order = (hit: Hit): number => ranks[hit.passage.kind]

const firstFrom = (hits: readonly Hit[], to: Hit, sentences: number): number => {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    const hit = hits[middle]!
    const before = order(hit) < order(to) || (order(hit) === order(to) && hit.sentence < to.sentence - sentences)
    if (before) low = middle + 1
    else high = middle
  }
  return low
}

/** The hits of one concept that no hit of another overlaps: "feel free" is not a gift. */
export const without = (hits: readonly Hit[], traps: readonly Hit[]): readonly Hit[] =>
  traps.length === 0 ? hits : hits.filter((hit) => !nearby(traps, hit, 0).some((trap) => overlaps(trap, hit)))

/** "we do not offer … in exchange": a negation before the phrase, in its sentence, not far away. */
export const isNegated = (message: Message, hit: Hit, reach = 12): boolean =>
  nearby(hitsOf(message, 'negation'), hit, 0).some((no) => no.from <= hit.from && hit.from - no.to < reach)

export const has = (message: Message, concept: Concept, near: Hit, sentences: number): boolean =>
  nearby(hitsOf(message, concept), near, sentences).length > 0
