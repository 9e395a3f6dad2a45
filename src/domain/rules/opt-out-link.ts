import { anyNear, inSource } from '../message/locate.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { has, without } from '../phrases/near.ts'
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
    // A link close by is where the words lead; and mail cut down to text says "click here" without one.
    const texts = words.map((hit) => {
      const leads = anyNear(message.links, spanOfHit(hit), 120) || has(message, 'opt-out-way', hit, 0) || isLabel(hit)
      return placeOf(hit, leads ? 'clear' : 'borderline', dropping(message, hit))
    })
    const links = message.links.filter(
      (link) => leadsOut.test(link.address.slice(0, 500)) && !anyNear(spans, link, 200),
    )
    return [...texts, ...links.map((link) => placeAt(link, 'clear'))]
  },
}

/** A line of its own, "Unsubscribe": the words of a link. */
const isLabel = ({ passage, from, to, sentence }: Hit): boolean =>
  passage.words[from - 1]?.sentence !== sentence && passage.words[to]?.sentence !== sentence

const leadsOut =
  /unsub|opt-?_?out|abmeld|desabonn|disiscri|(?:darse|dar)-?de-?baja|\/baja\b|desuscri|cancelar-?suscripcion|email-?preferences/iu
