import type { Certainty } from '../finding.ts'
import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { inText, without } from '../phrases/near.ts'
import { isProductName } from '../phrases/product-name.ts'
import { dropping, placeOf } from './places.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const sensitiveContent: Rule = {
  id: 'sensitive-content',
  severity: 'high',
  reason: null,
  summary: 'Uses words of violence, bare skin or abuse.',
  why: 'Amazon delivers no messages with violence, bare skin, gore, adult or offensive language.',
  source: sources.contentList,
  families: ['sensitive'],
  examples: {
    bad: [
      'You are an idiot and will get nothing.',
      'What the fuck is wrong with this order?',
      'We will kill you for that review.',
      'We could hurt you for that review.',
      'Here are some naked pictures of our models.',
    ],
    good: [
      'Your dress in the colour nude is on order.',
      'The spray kills germs and can be seen with the naked eye.',
      'Your blood pressure monitor needs two batteries.',
      'We would hate to disappoint you.',
      'Parcels get lost now and then; a second one is on its way.',
      'The edge is sharp and may cut you if you grip it.',
      'Your review of the “Shit Happens Party Game” helps others.',
    ],
  },
  check: (message) => [
    ...places(message, 'sensitive-word', 'clear'),
    ...places(message, 'sensitive-soft', 'borderline'),
  ],
}

const places = (
  message: Message,
  concept: 'sensitive-word' | 'sensitive-soft',
  certainty: Certainty,
): readonly Place[] => {
  const clear = concept === 'sensitive-soft' ? hitsOf(message, 'sensitive-word') : []
  return without(hitsOf(message, concept), [...hitsOf(message, 'sensitive-trap'), ...clear].sort(inText))
    .filter((hit) => hit.passage.kind !== 'aside' && !isProductName(hit))
    .map((hit: Hit) => placeOf(hit, certainty, dropping(message, hit)))
}
