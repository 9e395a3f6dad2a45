import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { has, isNegated, nearby, outside, wordsBetween } from '../phrases/near.ts'
import { dropping, placeOver } from './places.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const feedbackRemovalPressure: Rule = {
  id: 'feedback-removal-pressure',
  severity: 'high',
  reason: 'review-incentive-or-manipulation',
  summary: 'Presses or pays a buyer to change or remove feedback.',
  why: 'After a problem is solved a seller may say, neutrally and once, that feedback can be updated or removed; any push, plea, threat or offer with it is a violation.',
  source: sources.negativeFeedback,
  families: ['review', 'change', 'pressure', 'wording'],
  examples: {
    bad: [
      'Please remove your negative feedback and we will send a 25% voucher.',
      'Your feedback hurts our small family business. Please delete it.',
      'Kindly remove your feedback within 24 hours.',
    ],
    good: [
      'If you feel that it is resolved, you can update or remove your feedback.',
      'We would appreciate your feedback.',
    ],
  },
  check: (message) => {
    const feedback = outside(hitsOf(message, 'feedback-noun'), hitsOf(message, 'review-noun'))
    const behind = hitsOf(message, 'change-verb-after').flatMap((verb) => {
      const noun = nearby(feedback, verb, 0).findLast((one) => one.to <= verb.from && wordsBetween(one, verb) <= 5)
      return noun ? judged(message, verb, noun) : []
    })
    const verbs = hitsOf(message, 'change-verb').flatMap((verb) => {
      const noun = nearby(feedback, verb, 0).find((one) => one.from >= verb.from && wordsBetween(verb, one) <= 5)
      return noun ? judged(message, verb, noun) : []
    })
    const pronouns = hitsOf(message, 'change-pronoun').flatMap((hit) => {
      const reach = has(message, 'pressure', hit, 1) ? 2 : 1
      const noun = nearby(feedback, hit, reach).findLast((one) => one.from < hit.from)
      return noun ? judged(message, hit, hit) : []
    })
    const passive = hitsOf(message, 'change-done').flatMap((verb) => {
      const noun = nearby(feedback, verb, 0).findLast((one) => one.to <= verb.from && wordsBetween(one, verb) <= 5)
      return noun ? judged(message, verb, noun) : []
    })
    return [...verbs, ...behind, ...passive, ...pronouns]
  },
}

const judged = (message: Message, verb: Hit, noun: Hit): readonly Place[] => {
  if (isNegated(message, verb, 5) && !has(message, 'pressure', verb, 0)) return []
  const may =
    !verb.passage.sentences[verb.sentence]?.question &&
    nearby(hitsOf(message, 'neutral-may'), verb, 0).some((one) => one.from <= verb.from && wordsBetween(one, verb) <= 4)
  const asked = opens(verb) || nearby(hitsOf(message, 'request'), verb, 0).some((one) => one.from <= verb.to)
  const pressed = has(message, 'pressure', verb, 1)
  if (may && !pressed) return []
  if (!asked && !pressed) return []
  return [placeOver(verb, noun, pressed || isCommand(message, verb) ? 'clear' : 'borderline', dropping(message, verb))]
}

/** "Please remove", or a sentence that begins with "Remove": nothing softens it. */
const isCommand = (message: Message, verb: Hit): boolean =>
  opens(verb) ||
  nearby(hitsOf(message, 'request-please'), verb, 0).some(
    (one) => one.from < verb.from && wordsBetween(one, verb) <= mostBetween,
  )

/** "Bitte … Ihre Bewertung … entfernen": other words stand between where the verb comes last. */
const mostBetween = 5

const opens = (verb: Hit): boolean => verb.passage.words[verb.from - 1]?.sentence !== verb.sentence
