import type { Certainty } from '../finding.ts'
import { kindOfHost } from '../message/hosts.ts'
import type { Link, Message } from '../message/message.ts'
import { hitsOf } from '../phrases/hits.ts'
import { reviewAsks } from '../phrases/review-asks.ts'
import { droppingAt, placeAt } from './places.ts'
import type { Mend, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const externalLink: Rule = {
  id: 'external-link',
  severity: 'high',
  reason: 'links-or-attachments',
  summary: 'Links to a site that is not Amazon.',
  why: 'A buyer may be led away from Amazon only where completing the order needs it.',
  source: sources.contentList,
  families: [],
  examples: {
    bad: [
      'See https://my-shop.example.com',
      'Register at mybrand.online',
      'Find us at mybrand dot com',
      'https://www.amazon.com@evil.ru/',
    ],
    good: ['See https://www.amazon.de/hilfe', 'No link here, e.g. none at all.', 'The manual.pdf is in the box.'],
  },
  check: (message) =>
    message.links.flatMap((link) => {
      const certainty = judge(message, link)
      return certainty ? [placeAt(link, certainty, fixOf(message, link))] : []
    }),
}

const judge = (message: Message, link: Link): Certainty | null => {
  if (link.domain === null || link.host === null) return 'clear'
  if (message.settings.allowedHosts.some((host) => link.host === host || link.host?.endsWith(`.${host}`))) return null
  const kind = kindOfHost(link.domain)
  if (kind === 'amazon') return redirects(link.address) ? 'clear' : null
  if (kind === 'shortener') return 'borderline'
  if (kind === 'carrier' && hitsOf(message, 'delivery-purpose').length > 0)
    return reviewAsks(message).length > 0 ? 'borderline' : null
  return link.sure ? 'clear' : 'borderline'
}

/** Amazon's own redirects lead wherever their parameter says. */
const redirects = (address: string): boolean => {
  const inner = /[?&=](?:https?%3A%2F%2F|https?:\/\/)([^/%&?#]{1,255})/iu.exec(address.slice(8, 4000))?.[1]
  return inner !== undefined && !/(?:^|\.)amazon\.[a-z.]{2,6}$/iu.test(inner)
}

/** The sentence goes when it stands in the text; of a link behind words only the link. */
const fixOf = (message: Message, link: Link): Mend | null => {
  const { anchor } = link
  if (anchor?.close)
    return () => [anchor.open, anchor.close!].map(({ field, start, end }) => ({ field, start, end, text: '' }))
  return link.kind === 'target' ? null : droppingAt(message, link)
}
