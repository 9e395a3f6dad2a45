import { anyNear, inSource } from '../message/locate.ts'
import { hitsOf } from '../phrases/hits.ts'
import { without } from '../phrases/near.ts'
import { dropping, placeAt, placeOf, spanOfHit } from './places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const optOutLink: Rule = {
  id: 'opt-out-link',
  severity: 'medium',
  reason: 'marketing-promotion',
  summary: 'Offers a way of its own to opt out of messages.',
  why: "Buyers opt out with Amazon; a link of the seller's own is forbidden and looks like bulk mail.",
  source: sources.contentList,
  families: ['contact'],
  examples: {
    bad: ['To unsubscribe click https://mail.example.com/unsubscribe', 'Opt out: https://www.amazon.com/optout'],
    good: ['You can cancel the magazine subscription in your account.', 'Please reply to this message.'],
  },
  check: (message) => {
    const words = without(hitsOf(message, 'opt-out'), hitsOf(message, 'opt-out-trap'))
    const spans = words.map(spanOfHit).sort(inSource)
    // A link in the same place or close by: that is where the words lead.
    const texts = words.map((hit) =>
      placeOf(hit, anyNear(message.links, spanOfHit(hit), 120) ? 'clear' : 'borderline', dropping(message, hit)),
    )
    const links = message.links.filter(
      (link) => leadsOut.test(link.address.slice(0, 500)) && !anyNear(spans, link, 200),
    )
    return [...texts, ...links.map((link) => placeAt(link, 'clear'))]
  },
}

const leadsOut = /unsub|opt-?_?out|abmeld|desabonn|disiscri|darse-?de-?baja|email-?preferences/iu
