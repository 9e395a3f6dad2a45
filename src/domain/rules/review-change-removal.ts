import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { has, isNegated, nearby, outside, without, wordsBetween } from '../phrases/near.ts'
import { dropping, placeOf, placeOver } from './places.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const reviewChangeRemoval: Rule = {
  id: 'review-change-removal',
  severity: 'critical',
  reason: 'review-incentive-or-manipulation',
  summary: 'Asks for a review to be changed or removed.',
  why: 'Amazon forbids asking a buyer to change or delete a review, also after the problem behind it was solved.',
  source: sources.reviewsFaq,
  families: ['review', 'change', 'wording'],
  examples: {
    bad: [
      'Could you please update your review?',
      'We saw your review. Would you kindly take it down?',
      'Please change your rating to 5 stars.',
    ],
    good: [
      'We will update you when the warehouse has looked at the return.',
      'You can update or remove your seller feedback; it is up to you.',
      'Please remove the battery.',
    ],
  },
  check: (message) => [...direct(message), ...passive(message), ...pronouns(message), ...stars(message)],
}

const reviews = (message: Message): readonly Hit[] =>
  outside(without(hitsOf(message, 'review-noun'), hitsOf(message, 'review-trap')), hitsOf(message, 'feedback-noun'))

const direct = (message: Message): readonly Place[] => {
  const nouns = reviews(message)
  const before = hitsOf(message, 'change-verb').map(
    (verb) =>
      [verb, nearby(nouns, verb, 0).find((one) => one.from >= verb.from && wordsBetween(verb, one) <= 5)] as const,
  )
  const behind = hitsOf(message, 'change-verb-after').map(
    (verb) =>
      [verb, nearby(nouns, verb, 0).findLast((one) => one.to <= verb.from && wordsBetween(one, verb) <= 5)] as const,
  )
  return [...before, ...behind].flatMap(([verb, noun]) => {
    if (!noun || isNegated(message, verb, 6)) return []
    return [
      placeOver(
        verb,
        noun,
        isRequest(message, verb) || isTakenUp(message, verb) ? 'clear' : 'borderline',
        dropping(message, verb),
      ),
    ]
  })
}

/** Whether the buyer is asked; "reviews can be edited for 30 days" only informs. */
const isRequest = (message: Message, verb: Hit): boolean => {
  const may =
    !verb.passage.sentences[verb.sentence]?.question &&
    nearby(hitsOf(message, 'neutral-may'), verb, 0).some((one) => one.from <= verb.from && wordsBetween(one, verb) <= 2)
  const past =
    nearby(hitsOf(message, 'change-past'), verb, 0).some((one) => one.from === verb.from) &&
    !has(message, 'request', verb, 0)
  return (
    !past &&
    (!may || nearby(hitsOf(message, 'request'), verb, 0).some((one) => one.from < verb.from && one.to <= verb.from))
  )
}

/** "once the review has been removed": a condition, or a request, that somebody else carries out. */
const passive = (message: Message): readonly Place[] => {
  const nouns = reviews(message)
  return hitsOf(message, 'change-done').flatMap((verb) => {
    const noun = nearby(nouns, verb, 0).findLast((one) => one.to <= verb.from && wordsBetween(one, verb) <= 5)
    const asked = has(message, 'request', verb, 0) || has(message, 'condition', verb, 0)
    const may = nearby(hitsOf(message, 'neutral-may'), verb, 0).some(
      (one) => one.from < verb.from && wordsBetween(one, verb) <= 2,
    )
    const meant = (asked && !may) || isTakenUp(message, verb)
    return noun && meant && !isNegated(message, verb, 6)
      ? [placeOver(noun, verb, 'clear', dropping(message, verb))]
      : []
  })
}

/** "Your review … Please take it down." */
const pronouns = (message: Message): readonly Place[] => {
  const nouns = reviews(message)
  return hitsOf(message, 'change-pronoun')
    .filter((hit) => nearby(nouns, hit, 2).some((noun) => noun.from < hit.from))
    .filter((hit) => !isNegated(message, hit, 6) && isAskedFor(message, hit))
    .map((hit) => placeOf(hit, 'clear', dropping(message, hit)))
}

const isAskedFor = (message: Message, hit: Hit): boolean =>
  (has(message, 'request', hit, 0) && isRequest(message, hit)) || isTakenUp(message, hit)

/** "You can edit a review at any time. We would be grateful if you did." */
const isTakenUp = (message: Message, hit: Hit): boolean =>
  nearby(hitsOf(message, 'change-taken-up'), hit, 1).some((one) => one.from >= hit.to)

const stars = (message: Message): readonly Place[] =>
  hitsOf(message, 'change-stars')
    .filter((hit) => !isNegated(message, hit, 6))
    .map((hit) => placeOf(hit, 'clear', dropping(message, hit)))
