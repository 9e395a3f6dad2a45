import type { Message } from '../message/message.ts'
import type { Concept } from './family.ts'
import { type Hit, hitsOf } from './hits.ts'
import { inText, nearby, without, wordsBetween } from './near.ts'

/** How many words may stand between "leave" and "review". */
const reach = 6

const asks = new WeakMap<Message, readonly Hit[]>()

/** Where a message asks for a review, a rating or feedback. */
export const reviewAsks = (message: Message): readonly Hit[] => {
  const known = asks.get(message)
  if (known) return known
  const nouns = reviewNouns(message)
  const given = hitsOf(message, 'review-given')
  const verbs = hitsOf(message, 'review-give').flatMap((verb) => {
    const noun = following(nouns, verb)
    return noun ? [{ ...verb, to: Math.max(verb.to, noun.to) }] : []
  })
  const behind = hitsOf(message, 'review-give-after').flatMap((verb) => {
    const noun = preceding(nouns, verb)
    return noun ? [{ ...noun, to: Math.max(verb.to, noun.to) }] : []
  })
  const plain = without(hitsOf(message, 'review-ask'), [...hitsOf(message, 'review-trap'), ...given].sort(inText))
  const found = [...plain, ...without([...verbs, ...behind].sort(inText), given)].sort(inText)
  asks.set(message, found)
  return found
}

/** Reviews, ratings and feedback, asked for or only spoken of; not those that were given already. */
export const reviewNouns = (message: Message): readonly Hit[] => {
  const traps = [...hitsOf(message, 'review-trap'), ...hitsOf(message, 'review-given')].sort(inText)
  return without(
    [...hitsOf(message, 'review-noun'), ...hitsOf(message, 'feedback-noun'), ...hitsOf(message, 'opinion-noun')].sort(
      inText,
    ),
    traps,
  )
}

const following = (nouns: readonly Hit[], verb: Hit): Hit | null =>
  nearby(nouns, verb, 0).find((noun) => noun.from >= verb.from && wordsBetween(verb, noun) <= reach) ?? null

const preceding = (nouns: readonly Hit[], verb: Hit): Hit | null =>
  nearby(nouns, verb, 0).findLast((noun) => noun.from <= verb.from && wordsBetween(noun, verb) <= reach) ?? null

const together = new WeakMap<Message, Map<string, readonly Hit[]>>()

/** All hits of several concepts, in order of the text; gathered once, since it is asked for again for every phrase. */
export const hitsOfAny = (message: Message, concepts: readonly Concept[]): readonly Hit[] => {
  let known = together.get(message)
  if (!known) {
    known = new Map()
    together.set(message, known)
  }
  const key = concepts.join()
  let found = known.get(key)
  if (!found) {
    found = concepts.flatMap((concept) => hitsOf(message, concept)).sort(inText)
    known.set(key, found)
  }
  return found
}
