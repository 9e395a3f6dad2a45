import type { Message } from '../message/message.ts'
import type { Concept } from './family.ts'
import { type Hit, hitsOf } from './hits.ts'
import { inText, nearby, without, wordsBetween } from './near.ts'
import { perMessage } from './per-message.ts'

/** How many words may stand between "leave" and "review". */
const reach = 6

/** Where a message asks for a review, a rating or feedback. */
export const reviewAsks = perMessage((message): readonly Hit[] => {
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
  return [...plain, ...without([...verbs, ...behind].sort(inText), given)].sort(inText)
})

/** Reviews, ratings and feedback, asked for or only spoken of; not those that were given already. */
export const reviewNouns = perMessage((message): readonly Hit[] => {
  const traps = [...hitsOf(message, 'review-trap'), ...hitsOf(message, 'review-given')].sort(inText)
  return without(
    [...hitsOf(message, 'review-noun'), ...hitsOf(message, 'feedback-noun'), ...hitsOf(message, 'opinion-noun')].sort(
      inText,
    ),
    traps,
  )
})

const following = (nouns: readonly Hit[], verb: Hit): Hit | null =>
  nearby(nouns, verb, 0).find((noun) => noun.from >= verb.from && wordsBetween(verb, noun) <= reach) ?? null

const preceding = (nouns: readonly Hit[], verb: Hit): Hit | null =>
  nearby(nouns, verb, 0).findLast((noun) => noun.from <= verb.from && wordsBetween(noun, verb) <= reach) ?? null

const together = perMessage(() => new Map<string, readonly Hit[]>())

/** All hits of several concepts, in order of the text; gathered once, since it is asked for again for every phrase. */
export const hitsOfAny = (message: Message, concepts: readonly Concept[]): readonly Hit[] => {
  const known = together(message)
  const key = concepts.join()
  const before = known.get(key)
  if (before) return before
  const found = concepts.flatMap((concept) => hitsOf(message, concept)).sort(inText)
  known.set(key, found)
  return found
}
