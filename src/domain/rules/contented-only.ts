import type { Message } from '../message/message.ts'
import { type Hit, hitsOf } from '../phrases/hits.ts'
import { has, inText, isNegated, nearby, overlaps, wordsBetween } from '../phrases/near.ts'
import { perMessage } from '../phrases/per-message.ts'
import { hitsOfAny, reviewAsks, reviewNouns } from '../phrases/review-asks.ts'
import { dropping, placeOf, placeOver } from './places.ts'
import { withoutCondition } from './rewordings.ts'
import type { Place } from './rule.ts'

/** Where only the contented are asked for a review: by a condition, or by a question and what follows from it. */
export const contentedOnly = (message: Message): readonly Place[] =>
  reviewAsks(message).length + wanted(message).length === 0
    ? []
    : [...conditions(message), ...questions(message), ...supposed(message), ...takenUp(message), ...answered(message)]

/** "if" and, a few words later in the same sentence, "you are happy with". */
const contentIf = (message: Message): readonly Hit[] => {
  if (hitsOf(message, 'satisfied').length + hitsOf(message, 'satisfied-if').length === 0) return []
  const whether = hitsOf(message, 'asking-whether')
  const starts = hitsOf(message, 'condition')
  const joined = hitsOf(message, 'satisfied').flatMap((predicate) => {
    const start = nearby(starts, predicate, 0).findLast(
      (one) => one.from <= predicate.from && wordsBetween(one, predicate) <= 6,
    )
    return start ? [{ ...predicate, from: start.from }] : []
  })
  return [...joined, ...hitsOf(message, 'satisfied-if')]
    .filter(
      (hit) =>
        !isWilling(message, hit) && !nearby(whether, hit, 0).some((one) => one.to > hit.from && one.from <= hit.from),
    )
    .filter((hit) => !isBalanced(message, hit) && !isNegated(message, hit, 3))
    .sort(inText)
}

/** "happy to share": willing, not content. */
const isWilling = (message: Message, hit: Hit): boolean =>
  nearby(hitsOf(message, 'willing'), hit, 0).some((one) => one.from < hit.to && one.to > hit.to)

export const isBalanced = (message: Message, hit: Hit): boolean =>
  nearby(hitsOf(message, 'balanced'), hit, 0).some((one) => overlaps(one, hit) || Math.abs(wordsBetween(hit, one)) < 6)

/** What is asked for, be it only named: reviews, opinions, stars. */
const wanted = perMessage((message): readonly Hit[] =>
  [...reviewNouns(message), ...hitsOf(message, 'stars-all')].sort(inText),
)

const conditions = (message: Message): readonly Place[] => {
  const nouns = wanted(message)
  return contentIf(message).flatMap((hit) => {
    const asks = nearby(reviewAsks(message), hit, 1).filter((ask) => !isNegated(message, ask))
    const ask =
      asks.find((one) => one.sentence === hit.sentence) ??
      asks[0] ??
      nearby(nouns, hit, 0).find((one) => !isNegated(message, one))
    return ask ? [placeOf(hit, 'clear', () => withoutCondition(message, hit, ask) ?? dropping(message, hit)())] : []
  })
}

/** "Happy with it? Then …": the sentence is a question, and the request stands in it or follows. */
const questions = (message: Message): readonly Place[] => {
  const ofGoods = asksOfGoods(message)
  const opening = [
    ...hitsOf(message, 'satisfied-question'),
    ...ofGoods.filter((hit) => isFollowed(message, hit)),
  ].filter(
    (hit) =>
      isOpening(message, hit) && !isWilling(message, hit) && !isBalanced(message, hit) && !isOpposed(message, hit),
  )
  const nouns = wanted(message)
  return opening
    .filter(
      (hit) =>
        nearby(reviewAsks(message), hit, 2).some((ask) => ask.from > hit.from) ||
        nearby(nouns, hit, 1).some((noun) => noun.from > hit.from),
    )
    .map((hit) => placeOf(hit, 'clear', dropping(message, hit)))
}

/** "Your cat sleeps in it? Tell others": asks as a condition would, unless anybody may say yes, or it is about reviews. */
const supposed = (message: Message): readonly Place[] => {
  const goods = hitsOf(message, 'goods-supposed')
  if (goods.length === 0) return []
  const open = [...hitsOfAny(message, ['courtesy', 'dissatisfied-if']), ...wanted(message)].sort(inText)
  const asked = [...reviewAsks(message), ...wanted(message)].sort(inText)
  return goods
    .filter((hit) => opensQuestion(hit) && !isOpposed(message, hit))
    .filter((hit) => nearby(open, hit, 0).length === 0 && !has(message, 'balanced', hit, 1))
    .filter((hit) => nearby(asked, hit, 1).some((ask) => ask.sentence > hit.sentence))
    .map((hit) => placeOf(hit, 'clear', dropping(message, hit)))
}

/** At its very beginning, or behind a greeting. */
const opensQuestion = ({ passage, from, sentence }: Hit): boolean => {
  const { start, question } = passage.sentences[sentence]!
  return question && /(?:^|[,:!])\s*$/u.test(passage.folded.slice(start, passage.words[from]!.start))
}

/** Questions on the goods, in whatever words, that only their quality answers. */
const asksOfGoods = perMessage((message): readonly Hit[] =>
  hitsOf(message, 'goods-question').filter(
    (hit) => hit.passage.sentences[hit.sentence]?.question === true && !has(message, 'harmless-question', hit, 0),
  ),
)

/** The very next sentence asks for the review: further away the question was only a greeting. */
const isFollowed = (message: Message, hit: Hit): boolean =>
  nearby(reviewAsks(message), hit, 0).length === 0 &&
  nearby(reviewAsks(message), hit, 1).some(
    (ask) => ask.sentence > hit.sentence && !isBalanced(message, ask) && !isNegated(message, ask),
  )

/** "We trust that you love it. If so, …": the next sentence makes a condition of what this one supposed. */
const takenUp = (message: Message): readonly Place[] => {
  const backs = hitsOf(message, 'if-so')
  if (backs.length === 0) return []
  const supposed = [
    ...hitsOfAny(message, ['satisfied', 'satisfied-question', 'supposed-question']),
    ...asksOfGoods(message),
  ].sort(inText)
  const asked = [...reviewAsks(message), ...wanted(message)].sort(inText)
  return backs.flatMap((back) => {
    const hit = nearby(supposed, back, 1).findLast((one) => one.sentence < back.sentence)
    if (!hit || back.from - opening(back) > 1 || isBalanced(message, hit)) return []
    const ask = nearby(asked, back, 0).find((one) => one.from >= back.to && !isNegated(message, one))
    return ask ? [placeOver(hit, back, 'clear', dropping(message, hit, back))] : []
  })
}

/** "Your tent kept you dry? Wonderful, please tell others": only one answer leads to the request. */
const answered = (message: Message): readonly Place[] => [
  ...hitsOf(message, 'glad-reply')
    .filter((reply) => !isHarmless(message, reply))
    .flatMap((reply) => leadingOn(message, reply, 1)),
  ...hitsOf(message, 'then-reply')
    .filter((reply) => !isForAnybody(message, reply))
    .flatMap((reply) => leadingOn(message, reply, 0)),
]

/** From a word that opens the sentence behind a question to the request, at most so many sentences on. */
const leadingOn = (message: Message, reply: Hit, sentences: number): readonly Place[] => {
  if (opening(reply) !== reply.from || !reply.passage.sentences[reply.sentence - 1]?.question) return []
  // "Would you review it? Good or bad, every word helps."
  if (nearby(hitsOf(message, 'balanced'), reply, 0).some((one) => overlaps(one, reply))) return []
  const asks = nearby(reviewAsks(message), reply, sentences)
  const ask = asks.find((one) => one.from >= reply.from && !isNegated(message, one))
  return ask ? [placeOf(reply, 'clear', dropping(message, reply))] : []
}

/** "Have you got a minute? Then …" keeps nobody out, nor does "How do you like it?"; "Is it broken?" asks the others. */
const isForAnybody = (message: Message, reply: Hit): boolean =>
  nearby(hitsOfAny(message, ['courtesy', 'dissatisfied-if', 'opposite-question', 'asking-whether']), reply, 1).some(
    (one) => one.sentence === reply.sentence - 1,
  ) ||
  nearby(hitsOf(message, 'open-question'), reply, 1).some(
    (one) => one.sentence === reply.sentence - 1 && opening(one) === one.from,
  )

/** "Have all parts come? Then we would be glad of a review." */
const isHarmless = (message: Message, reply: Hit): boolean =>
  nearby(hitsOf(message, 'goods-question'), reply, 1).some(
    (one) => one.sentence < reply.sentence && has(message, 'harmless-question', one, 0),
  )

/** "Was it good? Was it bad?" asks everybody, unless the unhappy are sent elsewhere, which other checks see. */
const isOpposed = (message: Message, hit: Hit): boolean =>
  nearby(hitsOf(message, 'opposite-question'), hit, 1).some(
    (one) =>
      one.sentence === hit.sentence + 1 &&
      one.passage.sentences[one.sentence]?.question === true &&
      !has(message, 'contact-us', one, 1),
  )

/** The first word of the sentence that a phrase stands in. */
const opening = (hit: Hit): number => {
  let at = hit.from
  while (at > 0 && hit.passage.words[at - 1]!.sentence === hit.sentence) at--
  return at
}

/** The question begins with the phrase: "Do you love it?" asks, "we would love your help, is it there?" does not. */
const isOpening = (message: Message, hit: Hit): boolean => {
  const { words, sentences, folded } = hit.passage
  const sentence = sentences[hit.sentence]
  if (!sentence?.question) return false
  const leads = nearby(hitsOf(message, 'question-lead'), hit, 0)
  for (let at = hit.from; at > 0 && words[at - 1]!.sentence === hit.sentence; at--) {
    if (/[,:;!¿-]\s*$/u.test(folded.slice(sentence.start, words[at]!.start))) return hit.from - at < 3
    if (!leads.some((one) => one.from < at && one.to >= at)) return false
  }
  return true
}
