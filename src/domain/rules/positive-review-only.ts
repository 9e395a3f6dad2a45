import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import {
  has,
  inText,
  isNegated,
  nearby,
  outside,
  overlaps,
  without,
  wordsApart,
  wordsBetween,
} from '../phrases/near.ts'
import { isProductName, isQuoted } from '../phrases/product-name.ts'
import { hitsOfAny } from '../phrases/review-asks.ts'
import { dropping, placeAt, placeOf } from './places.ts'
import { withoutPraise } from './rewordings.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const positiveReviewOnly: Rule = {
  id: 'positive-review-only',
  severity: 'critical',
  reason: 'review-incentive-or-manipulation',
  summary: 'Asks for a positive review or for five stars.',
  why: 'A seller may ask for a review, but not for a good one: a request that names the wanted result influences the buyer.',
  source: sources.reviewsFaq,
  families: ['review', 'praise', 'wording'],
  examples: {
    bad: [
      'Please leave a positive review.',
      'Give us 5 stars!',
      'We hope for a five-star rating.',
      'Rate us ⭐⭐⭐⭐⭐',
    ],
    good: [
      'Please leave a review, positive or negative.',
      'Thank you for your great feedback!',
      'Your Five Star notebook is out of stock.',
      'How many stars from 1 to 5 stars do you give?',
    ],
  },
  check: (message) => [...praise(message), ...stars(message), ...presetLinks(message)],
}

const praise = (message: Message): readonly Place[] =>
  spared(message, hitsOf(message, 'praise-review')).map((hit) => judged(message, hit))

/** Five stars are only a request where nothing is named after them: a notebook or a hotel may be called so. */
const stars = (message: Message): readonly Place[] =>
  spared(message, hitsOf(message, 'stars-all'))
    .filter(
      (hit) =>
        standsAlone(message, hit) ||
        (!isName(message, hit) &&
          nearby(hitsOf(message, 'stars-all-use'), hit, 0).some((use) => wordsApart(use, hit) < 12)),
    )
    .map((hit) => judged(message, hit))

const standsAlone = (message: Message, hit: Hit): boolean =>
  hit.passage.words[hit.to]?.sentence !== hit.sentence || isFollowed(hit, hitsOf(message, 'stars-alone'))

const isFollowed = (hit: Hit, by: readonly Hit[]): boolean => nearby(by, hit, 0).some((one) => one.from === hit.to)

/** "Five Star Chef Knife": capitals that go on right after the stars make a name, unless it speaks of you or us. */
const isName = (message: Message, hit: Hit): boolean => {
  const { text, folded, words, sentences } = hit.passage
  const [first, last, next] = [words[hit.from], words[hit.to - 1], words[hit.to]]
  const { start, end } = sentences[hit.sentence] ?? { start: 0, end: 0 }
  if (!first || !last || !next || isFollowed(hit, hitsOfAny(message, ['review-noun', 'feedback-noun']))) return false
  if (![first, last, next].every((word) => /^\p{Lu}\p{Ll}/u.test(text.slice(word.start)))) return false
  // Where every word has a capital, or a comma comes between, capitals say nothing.
  if (!/\s\p{Ll}/u.test(text.slice(start, end)) || !/^[\s-]*$/u.test(text.slice(last.end, next.start))) return false
  return !/(?<!\p{L})(?:our|us|we|your|you)(?!\p{L})/u.test(folded.slice(next.start, next.start + 40))
}

const spared = (message: Message, hits: readonly Hit[]): readonly Hit[] => {
  // "Nothing less than five stars" asks for them.
  const below = outside(hitsOf(message, 'stars-below'), hitsOf(message, 'praise-review'))
  const traps = [...hitsOf(message, 'review-given'), ...below].sort(inText)
  return without(hits, traps).filter(
    (hit) =>
      !nearby(hitsOf(message, 'balanced'), hit, 0).some((one) => overlaps(one, hit) || wordsApart(one, hit) < 15) &&
      !isNegated(message, hit, 5) &&
      !isProductName(hit),
  )
}

/** Praise that a seller reports of itself is no request, though it leans on the buyer; nor is a name in quotes. */
const judged = (message: Message, hit: Hit): Place => {
  const boast = nearby(hitsOf(message, 'boast'), hit, 0).some(
    (one) => overlaps(one, hit) || Math.abs(wordsBetween(one, hit)) < 3,
  )
  const change = has(message, 'change-verb', hit, 0)
  const taken = nearby(hitsOf(message, 'praise-taken-up'), hit, 1).some((one) => one.sentence > hit.sentence)
  const spoken = asks(message, hit)
  const unsure = (boast && !change && !taken) || (isQuoted(hit) && !has(message, 'request', hit, 0))
  const certainty = unsure && !spoken ? 'borderline' : 'clear'
  return placeOf(hit, certainty, () => withoutPraise(message, hit) ?? dropping(message, hit)())
}

const asks = (message: Message, hit: Hit): boolean =>
  nearby(hitsOf(message, 'request'), hit, 0).some((one) => one.from < hit.from)

const presetLinks = (message: Message): readonly Place[] =>
  message.links
    .filter((link) =>
      /[?&#;](?:amp;)?(?:rating|stars?|star_?rating|feedback|overall|score|ratingvalue)=(?:5|five|positive|5star)/iu.test(
        link.address,
      ),
    )
    .map((link) => placeAt(link, 'clear'))
