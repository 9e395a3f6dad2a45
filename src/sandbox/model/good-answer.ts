import { type Phrases, phrases } from './phrases.ts'
import type { Question } from './question.ts'

/** What a well-behaved model would say; the same question always brings the same answer. */
export const goodAnswer = (question: Question): string =>
  JSON.stringify(question.schema === 'explanation' ? { explanation: explain(question) } : rewrite(question))

const explain = (question: Question): string =>
  `These words touch the rule ${question.rule}. ${withoutAddresses(question.why)} Leaving them out, or saying the same neutrally, is enough.`

const withoutAddresses = (text: string): string => text.replace(/\S*(?:@|:\/\/|\w\.[a-z]{2})\S*/gi, '').trim()

const rewrite = (question: Question): { subject: string; body: string } => {
  const said = phrases[question.language] ?? phrases['en']!
  const words = question.findings.map((finding) => finding.words.trim()).filter((found) => found !== '')
  const subject = words.some((found) => question.subject.includes(found))
    ? [said.subject, orderId.exec(question.subject)?.[0] ?? ''].join(' ').trim()
    : question.subject
  const kept = question.format === 'html' ? withoutInHtml(question.body, words) : withoutSentences(question.body, words)
  const body = tidy(padded(asked(kept, question, said), question, said))
  const lost = lostPlaceholders(`${question.subject}\n${question.body}`, `${subject}\n${body}`)
  return { subject, body: lost.length === 0 ? body : `${body}\n${lost.join(' ')}` }
}

/** What a message must keep, whatever else goes. */
const orderId = /\b\d{3}-\d{7}-\d{7}\b/u

const sentence = /[^\n]*?(?:[.!?]+["'”»]?(?=\s|$)|[。！？]+[」』]?|\n|$)\s*/gu

/** Takes out each sentence that shares words with a finding, also when the finding spans several. */
const withoutSentences = (text: string, words: readonly string[]): string => {
  const hit = places(text, words)
  return [...text.matchAll(sentence)]
    .filter((found) => !hit.some(([from, to]) => from < found.index + found[0].length && to > found.index))
    .map((found) => found[0])
    .join('')
}

const places = (text: string, words: readonly string[]): readonly (readonly [number, number])[] =>
  words.flatMap((found) => [...indexes(text, found)].map((at) => [at, at + found.length] as const))

function* indexes(text: string, found: string): Generator<number> {
  for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + found.length)) yield at
}

/** Links and images that hold the words go as a whole; of the rest only the text between tags is touched. */
const withoutInHtml = (source: string, words: readonly string[]): string => {
  const holds = (piece: string) =>
    words.some((found) => piece.includes(found) || (found.startsWith('<') && found.includes(piece)))
  const linksGone = withoutParagraphs(source, words)
    .replace(/<a\b[^>]*>.*?<\/a>/gis, (link) => (holds(link) ? '' : link))
    .replace(/<img\b[^>]*>/gi, (image) => (holds(image) ? '' : image))
  return linksGone
    .split(/(<[^>]*>)/)
    .map((piece) => (piece.startsWith('<') ? piece : withoutSentences(piece, words)))
    .join('')
}

/** Words that run across tags take their paragraph with them. */
const withoutParagraphs = (source: string, words: readonly string[]): string =>
  words
    .filter((found) => /<[^>]*>/.test(found))
    .reduce((rest, found) => {
      const at = rest.indexOf(found)
      const from = rest.lastIndexOf('<p', at)
      const to = rest.indexOf('</p>', at + found.length)
      return at < 0 || from < 0 || to < 0 ? rest : rest.slice(0, from) + rest.slice(to + '</p>'.length)
    }, source)

/** One neutral request takes the place of what was taken out: a message that only says thanks is not permitted either. */
const asked = (kept: string, question: Question, said: Phrases): string =>
  question.findings.length > 0 && !said.mentionsReview.test(kept) ? joined(kept, said.review, question.format) : kept

const padded = (kept: string, question: Question, said: Phrases): string =>
  kept.replace(/<[^>]*>/g, '').trim().length < question.body.length / 4
    ? joined(said.thanks, kept, question.format)
    : kept

const joined = (first: string, second: string, format: string): string =>
  [first.trimEnd(), second.trim()].filter((part) => part !== '').join(format === 'html' ? ' ' : '\n\n')

const tidy = (text: string): string =>
  text
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const lostPlaceholders = (before: string, after: string): string[] => {
  const names = (text: string) => text.match(/\{\{[^{}]*\}\}/g) ?? []
  const left = [...names(after)]
  return names(before).filter((name) => {
    const at = left.indexOf(name)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
