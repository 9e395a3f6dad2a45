import type { Passage } from '../message/message.ts'
import type { Hit } from './hits.ts'

const farthest = 120
const mostWords = 10
/** Single ones only where a word begins or ends behind a space: the rest are apostrophes. */
const marks = /["“”„«»「」『』]|(?<=[\s(])['‘](?!\s)|(?<!\s)['’](?![\p{L}\p{N}])/u
const longestName = 60
/** Words that sell or ask do not stand in the title of a product. */
const spoken = /(?:^|[^\p{L}])(?:you|your|us|our|we|review|rating|feedback|claim|get|receive)(?=[^\p{L}]|$)/u

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** What leads to the name of what was bought: "review of the", "how our". */
const leads = list('review rate reviewing rating of about how whether ordered bought purchased')
const reviewing = list('review rate reviewing rating')
/** "a bag of our House Beans" is no name as "your order of the House Beans" is. */
const spokenOf = list(
  'review reviews rating ratings order purchase opinion opinions impression impressions experience use photo photos picture pictures video delivery shipment receipt quality one pack set copy',
)
const articles = list('the our your this that these')
const small = list('of the for and')
/** What every shop has does not begin the name of anything. */
const kinds = list('product products order item items purchase service shop store company brand seller listing page')
/** Words that end what is being reviewed; any other continues its name. */
const goOn = list(
  'a an and are as at be before but by can for from get have if in is it now of on once or so than that the then there they this to today was we were when which while who will with you your',
)

/** A product may be called "Lucky Draw Card Game" or "Free Expansion Included"; its name offers nothing. */
export const isProductName = (hit: Hit): boolean => isQuotedTitle(hit) || isNamed(hit) || isReviewed(hit)

/** "review of the Bonus Pack Sponges": capitals right behind the words that lead to a name. */
const isNamed = ({ passage, from, to, sentence }: Hit): boolean => {
  const { text, folded, words } = passage
  for (let first = from; first >= 0 && first > from - 4 && words[first]?.sentence === sentence; first--) {
    if (!isLedTo(passage, first, leads) || kinds.has(words[first]!.word)) continue
    const last = lastOfName(passage, first)
    if (last < to - 1) return false
    const [start, end] = [words[first]!.start, words[last]!.end]
    return !spoken.test(folded.slice(start, end)) && /\p{Ll}/u.test(text.slice(start, end))
  }
  return false
}

/** "review the bonus pack sponges": a noun behind it makes it a part of what is reviewed, in capitals or not. */
const isReviewed = ({ passage, from, to, sentence }: Hit): boolean => {
  const next = passage.words[to]
  if (next?.sentence !== sentence || goOn.has(next.word) || !/^[a-z]/u.test(next.word)) return false
  if (passage.folded.slice(passage.words[to - 1]!.end, next.start) !== ' ') return false
  for (let first = from; first > from - 3 && !goOn.has(passage.words[first]?.word ?? 'a'); first--)
    if (isLedTo(passage, first, leads)) return isReviewing(passage, first)
  return false
}

const isReviewing = ({ words }: Passage, at: number): boolean => {
  const before = words[at - 2]?.word ?? ''
  return reviewing.has(before === 'of' || before === 'about' ? (words[at - 3]?.word ?? '') : before)
}

const isLedTo = ({ words, folded }: Passage, at: number, by: ReadonlySet<string>): boolean => {
  const [lead, article, first] = [words[at - 2], words[at - 1], words[at]]
  if (!lead || !article || !first || !articles.has(article.word) || !by.has(lead.word)) return false
  if (lead.word === 'of' && !spokenOf.has(words[at - 3]?.word ?? '')) return false
  return lead.sentence === first.sentence && /^\s[a-z]+\s$/u.test(folded.slice(lead.end, first.start))
}

/** Goes on from `first` as long as words have capitals or are small; one before `first` where that has none. */
const lastOfName = ({ text, folded, words }: Passage, first: number): number => {
  let last = first - 1
  for (let at = first; at < words.length && at < first + mostWords; at++) {
    const { start, word } = words[at]!
    if (at > first && !/^[\s-]{1,3}$/u.test(folded.slice(words[at - 1]!.end, start))) break
    if (!/[\p{Lu}\d&]/u.test(text[start] ?? '') && !small.has(word)) break
    last = at
  }
  return last
}

/** What stands in quotation marks around a phrase, and where; null where it stands in none. */
const quotedAround = ({ passage, from, to, sentence }: Hit): { readonly title: string; readonly at: number } | null => {
  const { text, words, sentences } = passage
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
  const opening = text.slice(Math.max(sentences[sentence]?.start ?? 0, start - farthest), start).split(marks)
  const closing = text.slice(end, end + farthest).split(marks)
  if (opening.length % 2 !== 0 || closing.length < 2) return null
  const at = start - opening.at(-1)!.length
  return { title: text.slice(at, end + closing[0]!.length), at }
}

/** "Board Game - Free Expansion Included": capitals within quotes are the title of a product, and offer nothing. */
const isQuotedTitle = (hit: Hit): boolean => {
  const quoted = quotedAround(hit)
  if (!quoted) return false
  const { title, at } = quoted
  const { folded } = hit.passage
  const names = title.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []
  if (names.length < 3 || spoken.test(folded.slice(at, at + title.length))) return false
  return (
    led.test(folded.slice(Math.max(0, at - farthest), at)) ||
    names.every((name) => name.length < 4 || /^\p{Lu}/u.test(name))
  )
}

/** Whether a phrase stands in quotation marks with little else: most likely the name of what was bought, or its print. */
export const isQuoted = (hit: Hit): boolean =>
  (quotedAround(hit)?.title.length ?? Number.POSITIVE_INFINITY) <= longestName

/** What is quoted behind these words is a title, in capitals or not. */
const led = /(?:review|rate|reviewing|rating|of|about)(?: (?:the|our|your|this))? ["“”„«»]$/u
