import type { Hit } from './hits.ts'

const farthest = 120
const marks = /["“”„«»]/u
/** Words that sell or ask do not stand in the title of a product. */
const spoken = /(?:^|[^\p{L}])(?:you|your|us|our|we|review|rating|feedback|claim|get|receive)(?=[^\p{L}]|$)/iu

/** What leads to the name of what was bought: "review of the", "how our". */
const leads =
  /(?:review|rate|reviewing|rating|of|about|how|whether|ordered|bought|purchased)\s+(?:the|our|your|this|that|these)\s+$/iu
const run = /^(?:(?:\p{Lu}[\p{L}\p{N}'’-]*|\d+|&|-|of|the|for|and)\s+){1,9}/u

/** A product may be called "Lucky Draw Card Game" or "Free Expansion Included"; its name offers nothing. */
export const isProductName = (hit: Hit): boolean => isQuotedTitle(hit) || isNamed(hit)

/** "review of the Bonus Pack Sponges": capitals right behind the words that lead to a name. */
const isNamed = ({ passage, from, to, sentence }: Hit): boolean => {
  const { text, words, sentences } = passage
  const begin = sentences[sentence]?.start ?? 0
  for (let first = from; first >= 0 && first > from - 4 && words[first]?.sentence === sentence; first--) {
    const start = words[first]!.start
    if (!leads.test(text.slice(Math.max(begin, start - 30), start))) continue
    const name = run.exec(`${text.slice(start, start + farthest)} `)?.[0] ?? ''
    return start + name.trimEnd().length >= (words[to - 1]?.end ?? 0) && !spoken.test(name) && /\p{Ll}/u.test(name)
  }
  return false
}

/** "Board Game - Free Expansion Included": capitals within quotes are the title of a product, and offer nothing. */
const isQuotedTitle = ({ passage, from, to, sentence }: Hit): boolean => {
  const { text, words, sentences } = passage
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
  const opening = text.slice(Math.max(sentences[sentence]?.start ?? 0, start - farthest), start).split(marks)
  const closing = text.slice(end, end + farthest).split(marks)
  if (opening.length % 2 !== 0 || closing.length < 2) return false
  const title = `${opening.at(-1)}${text.slice(start, end)}${closing[0]}`
  const names = title.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []
  return names.length >= 3 && !spoken.test(title) && names.every((name) => name.length < 4 || /^\p{Lu}/u.test(name))
}
