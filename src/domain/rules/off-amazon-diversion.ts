import type { Certainty } from '../finding.ts'
import { kindOfHost } from '../message/hosts.ts'
import { sentenceAt } from '../message/locate.ts'
import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { isNegated, nearby, overlaps } from '../phrases/near.ts'
import { dropping, placeOf } from './places.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const offAmazonDiversion: Rule = {
  id: 'off-amazon-diversion',
  severity: 'high',
  reason: 'marketing-promotion',
  summary: 'Leads the buyer away from Amazon.',
  why: 'Buyers may not be sent to another shop, page, app or way to pay; only a claim against the maker, or completing the order itself, may need one.',
  source: sources.prohibitedActivities,
  families: ['diversion', 'purpose', 'wording'],
  examples: {
    bad: [
      'Register your lamp on our website to extend the warranty.',
      'Next time order directly from us instead of Amazon.',
      'Follow us on Instagram for more ideas.',
      'Text us if anything is missing.',
      'You can pay the difference by bank transfer.',
    ],
    good: [
      'You can see the invoice in your orders on Amazon.',
      'For a warranty claim please visit the website of the manufacturer.',
      'You can follow your parcel on the website of the carrier.',
      'We never ask you to pay outside Amazon.',
    ],
  },
  check: (message) => [
    ...hitsOf(message, 'off-amazon').flatMap((hit) => judged(message, hit, 'clear')),
    ...hitsOf(message, 'off-amazon-soft').flatMap((hit) => judged(message, hit, 'borderline')),
  ],
}

const judged = (message: Message, hit: Hit, certainty: Certainty): readonly Place[] => {
  const traps = nearby(hitsOf(message, 'off-amazon-trap'), hit, 0).filter((trap) => !isInside(message, trap))
  if (traps.some((trap) => overlaps(trap, hit)) || isNegated(message, hit) || leadsToOrder(message, hit)) return []
  const sells = nearby(hitsOf(message, 'promotion'), hit, 0).some((one) => overlaps(one, hit))
  const needed = !sells && nearby(hitsOf(message, 'critical-purpose'), hit, 0).some((one) => !overlaps(one, hit))
  const isDoubtful = traps.length > 0 || needed
  return [placeOf(hit, isDoubtful ? 'borderline' : certainty, dropping(message, hit))]
}

/** "instead of on Amazon" holds "on Amazon", and is none the better for it. */
const isInside = (message: Message, trap: Hit): boolean =>
  nearby(hitsOf(message, 'off-amazon'), trap, 0).some(
    (one) => one.from <= trap.from && one.to >= trap.to && one.to - one.from > trap.to - trap.from,
  )

/** The page that the sentence names is one that the order cannot be completed without. */
const leadsToOrder = (message: Message, hit: Hit): boolean =>
  message.links.some(
    ({ field, start, host, domain }) =>
      field === hit.passage.field &&
      sentenceAt(hit.passage, start) === hit.sentence &&
      (message.settings.allowedHosts.some((one) => host === one || host?.endsWith(`.${one}`)) ||
        (domain !== null && kindOfHost(domain) === 'amazon')),
  )
