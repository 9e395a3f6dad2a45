import type { Certainty } from '../finding.ts'
import { kindOfHost } from '../message/hosts.ts'
import type { Link, Message } from '../message/message.ts'
import { placeAt } from './places.ts'
import type { Mend, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const unnecessaryLink: Rule = {
  id: 'unnecessary-link',
  severity: 'medium',
  reason: 'links-or-attachments',
  summary: 'Links to a page of Amazon that the order does not need.',
  why: 'A link may lead to the order, the review or help. Pages that sell were forbidden until 2020; product pages are tolerated since, so those only warn.',
  source: sources.messageContents,
  families: [],
  examples: {
    bad: [
      'See https://www.amazon.com/s?k=candles for more.',
      'https://www.amazon.com/dp/B012345678?tag=mybrand-20',
      'https://www.amazon.de/gp/bestsellers/kitchen',
    ],
    good: [
      'https://www.amazon.com/review/create-review?asin=B012345678',
      'https://www.amazon.com/gp/css/order-details?orderId={{orderId}}',
      'https://www.amazon.com/dp/B012345678',
      'https://www.amazon.com/',
    ],
  },
  check: ({ links }) =>
    links.flatMap((link) => {
      const certainty = judge(link)
      return certainty ? [placeAt(link, certainty, unlinking(link))] : []
    }),
}

const ofOrder =
  /\/(?:product-reviews|reviews?|ryp|feedback|leave-feedback|order-(?:details|history)|your-orders|orders?|returns?|help|contact|customer|cu|hz|css|messaging|invoice|your-account|progress-tracker)(?=[/?#._-]|$)|[?&#](?:customerReviews|orderI[dD])/iu
const selling =
  /^\/(?:[a-z]{2}\/)?(?:s(?=[/?]|$)|b(?=[/?]|$)|gp\/(?:bestsellers|new-releases|goldbox|search|browse|offer-listing|video|redirect)|bestsellers|deals?(?=[/?]|$)|new-releases|prime(?=[/?]|$)|amazonprime|events\/|promocode|coupons?|vpc|hz\/wishlist|gift-cards?)/iu
const ofShop =
  /^\/(?:[^/?]{1,200}\/)?(?:dp|gp\/product|gp\/aw\/d|exec\/obidos|stores?|shops?|sp)(?=[/?]|$)|^\/sp\?|[?&](?:seller|me|merchant)=/iu

const judge = ({ address, domain }: Link): Certainty | null => {
  if (domain === null || kindOfHost(domain) !== 'amazon') return null
  const path = address.slice(0, 4000).replace(/^(?:https?:)?\/{0,3}[^/?#]*/iu, '')
  if (/[?&]tag=[a-z0-9-]{3,40}-2\d(?![\d-])/iu.test(path)) return 'clear'
  if (ofOrder.test(path)) return null
  if (ofShop.test(path)) return 'borderline'
  return selling.test(path) ? 'clear' : null
}

const unlinking = ({ anchor }: Message['links'][number]): Mend | null =>
  anchor?.close ? () => [anchor.open, anchor.close!].map((tag) => ({ ...tag, text: '' })) : null
