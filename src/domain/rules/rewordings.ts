import type { Edit } from '../finding.ts'
import { eraseText } from '../message/erase.ts'
import type { Message, Passage } from '../message/message.ts'
import type { Hit } from '../phrases/hits.ts'

const opinions = new Set(['review', 'rating', 'feedback', 'comment', 'testimonial'])

/** "a positive review" becomes "a review"; null where the praise is not a mere adjective before the noun. */
export const withoutPraise = (message: Message, hit: Hit): readonly Edit[] | null => {
  const { passage, from, to } = hit
  const first = passage.words[from]
  const noun = passage.words[to - 1]
  if (passage.kind === 'aside' || !first || !noun || to - from < 2 || !opinions.has(noun.word)) return null
  const article = passage.words[from - 1]
  const erased = eraseText(message, passage, first.start, noun.start)
  if (article?.word !== 'an' || article.sentence !== hit.sentence) return erased
  return [...eraseText(message, passage, article.end - 1, article.end), ...erased]
}

/** "If you are happy, please leave a review" becomes "Please leave a review": the condition goes, the request stays. */
export const withoutCondition = (message: Message, hit: Hit, ask: Hit): readonly Edit[] | null => {
  const { passage } = hit
  const sentence = passage.sentences[hit.sentence]
  const start = passage.words[hit.from]?.start
  if (
    !sentence ||
    start === undefined ||
    passage.kind === 'aside' ||
    ask.sentence !== hit.sentence ||
    ask.passage !== passage
  )
    return null
  const [from, to] = ask.from > hit.from ? leading(passage, hit, sentence.end) : trailing(passage, start, sentence.end)
  if (to <= from || to - from > longestClause || passage.text.slice(from, to).includes('{{')) return null
  if ((passage.words[ask.from]?.start ?? 0) < to && ask.from > hit.from) return null
  const erased = eraseText(message, passage, from, to)
  return from === sentence.start && ask.from > hit.from ? [...erased, capital(passage, to)] : erased
}

const longestClause = 300

/** Up to the comma that closes the clause, and a "then" after it. */
const leading = (passage: Passage, hit: Hit, end: number): readonly [number, number] => {
  const from = passage.words[hit.from]!.start
  const after = passage.words[hit.to - 1]!.end
  const comma = /^[^,;:]{0,200}[,;:]\s{0,2}(?:then\s)?/u.exec(passage.folded.slice(after, end))
  return comma ? [from, after + comma[0].length] : [from, from]
}

/** From the space before it to the mark that ends the sentence. */
const trailing = (passage: Passage, start: number, end: number): readonly [number, number] => {
  const marks = /[.!?\s]*$/u.exec(passage.text.slice(Math.max(start, end - 10), end))?.[0].length ?? 0
  const space = /[\s,]*$/u.exec(passage.text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0
  return [start - space, end - marks]
}

const capital = (passage: Passage, at: number): Edit => ({
  field: passage.field,
  start: passage.starts[at]!,
  end: passage.ends[at]!,
  text: passage.text[at]!.toUpperCase(),
})
