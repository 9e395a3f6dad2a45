import type { Hit } from './hits.ts'

const farthest = 120
const marks = /["“”„«»]/u
/** Words that sell or ask do not stand in the title of a product. */
const spoken = /(?:^|[^\p{L}])(?:you|your|us|our|we|review|rating|feedback|claim|get|receive)(?=[^\p{L}]|$)/iu

/** "Board Game - Free Expansion Included": capitals within quotes are the title of a product, and offer nothing. */
export const isQuotedTitle = ({ passage, from, to, sentence }: Hit): boolean => {
  const { text, words, sentences } = passage
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
  const opening = text.slice(Math.max(sentences[sentence]?.start ?? 0, start - farthest), start).split(marks)
  const closing = text.slice(end, end + farthest).split(marks)
  if (opening.length % 2 !== 0 || closing.length < 2) return false
  const title = `${opening.at(-1)}${text.slice(start, end)}${closing[0]}`
  const names = title.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []
  return names.length >= 3 && !spoken.test(title) && names.every((name) => name.length < 4 || /^\p{Lu}/u.test(name))
}
