import { wordsAt } from '../message/locate.ts'
import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { has, inText, isNegated, nearby, overlaps, without } from '../phrases/near.ts'
import { isQuoted } from '../phrases/product-name.ts'
import { dropping, placeAt, placeOf } from './places.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const marketingPromotion: Rule = {
  id: 'marketing-promotion',
  severity: 'high',
  reason: 'marketing-promotion',
  summary: 'Advertises: discounts, coupons, other products, the shop, social media.',
  why: 'A message about an order may not sell anything else; coupons and discounts are named expressly.',
  source: sources.forbiddenTypes,
  families: ['promotion', 'wording'],
  examples: {
    bad: [
      'Use code SAVE15 and save 15% on your next purchase.',
      'Visit our store for more candles.',
      'Follow us on Instagram!',
      'Ten percent off everything until Sunday.',
    ],
    good: [
      'We can offer you a 20% refund if you keep the dented box.',
      'Your coupon organizer is delayed.',
      'Your entry code for the depot is 4711.',
      'The 15% discount that you mention did not apply to the second item.',
    ],
  },
  check: (message) =>
    [...named(message), ...discounts(message), ...codes(message), ...storefronts(message), ...soft(message)].sort(
      byPlace,
    ),
}

const byPlace = (a: Place, b: Place): number => (a.start ?? 0) - (b.start ?? 0)

const free = (message: Message, hits: readonly Hit[]): readonly Hit[] =>
  without(hits, [...hitsOf(message, 'promotion-trap'), ...hitsOf(message, 'coupon-noun')].sort(inText)).filter(
    (hit) => !isNegated(message, hit) && !isAnswered(message, hit),
  )

/** "The 10 % that you mention did not apply": a price that was spoken of already, and none for a further purchase. */
const isAnswered = (message: Message, hit: Hit): boolean =>
  isOfPrice(message, hit) && isTold(message, hit) && !has(message, 'discount-use', hit, 0)

const isTold = (message: Message, hit: Hit): boolean =>
  has(message, 'discount-told', hit, 0) && !has(message, 'promotion-soft', hit, 0)

const isOfPrice = (message: Message, hit: Hit): boolean =>
  nearby(hitsOf(message, 'discount'), hit, 0).some((one) => overlaps(one, hit)) ||
  hit.passage.words.slice(hit.from, hit.to).some(({ word }) => /\d/u.test(word))

const named = (message: Message): readonly Place[] =>
  free(message, hitsOf(message, 'promotion')).map((hit) => judged(message, hit))

const discounts = (message: Message): readonly Place[] =>
  free(message, hitsOf(message, 'discount'))
    .filter((hit) => has(message, 'discount-use', hit, 0))
    .map((hit) => judged(message, hit))

/**
 * A price cut that makes good for damage is a settlement, unless it is for a further purchase. What is quoted and not
 * to be used is a name, or the print on the goods. What answers the buyer may advertise all the same.
 */
const judged = (message: Message, hit: Hit): Place => {
  const amends = has(message, 'resolution', hit, 1) && !has(message, 'promotion-soft', hit, 0)
  const isCut =
    /^[\d$€£¥]/u.test(hit.passage.words[hit.from]?.word ?? '') ||
    nearby(hitsOf(message, 'price-cut'), hit, 0).some((one) => one.from === hit.from)
  const isName = isQuoted(hit) && !has(message, 'discount-use', hit, 0)
  return placeOf(
    hit,
    (amends && isCut) || isName || isTold(message, hit) ? 'borderline' : 'clear',
    dropping(message, hit),
  )
}

/** "code SAVE15": capitals tell a coupon from a code for the door; where all is in capitals, digits do. */
const codes = (message: Message): readonly Place[] =>
  free(message, hitsOf(message, 'code-word')).flatMap((hit) => {
    const next = hit.passage.words[hit.to]
    const from = next?.start ?? 0
    const code = /^[A-Z][A-Z0-9_-]{3,20}/u.exec(hit.passage.text.slice(from, from + 22))?.[0]
    if (!next || next.sentence !== hit.sentence || !code || !has(message, 'discount-use', hit, 0)) return []
    if (!/\p{Ll}/u.test(hit.passage.text.slice(hit.passage.words[hit.from]!.start, from)) && !/\d/u.test(code))
      return []
    const { to } = wordsAt(hit.passage, from, from + code.length)
    return [placeOf({ ...hit, to }, 'clear', dropping(message, hit))]
  })

const storefronts = (message: Message): readonly Place[] =>
  message.links
    .filter(
      (link) =>
        link.domain !== null &&
        /\/stores\/|\/shops\/|\/s\?(?:.{0,200}&)?me=|\/sp\?|[?&](?:seller|merchant)=/u.test(link.address.slice(0, 500)),
    )
    .map((link) => placeAt(link, 'borderline'))

const soft = (message: Message): readonly Place[] => {
  const clear = hitsOf(message, 'promotion')
  return free(message, hitsOf(message, 'promotion-soft'))
    .filter((hit) => nearby(clear, hit, 0).length === 0)
    .map((hit) => placeOf(hit, 'borderline'))
}
