import type { Message } from '../message/message.ts'
import type { Hit } from '../phrases/hits.ts'
import { overlaps } from '../phrases/near.ts'
import { numerals } from '../phrases/numerals.ts'

/** A sentence of the body, from its first word to its last. */
export type Said = Hit & { readonly question: boolean; readonly spoken: number }

/** Fewer words name somebody or something: "The Lamp Shop Team", "Order 4711". */
const leastWords = 5

export const bodySentences = (message: Message): readonly Said[] =>
  message.passages.flatMap((passage) => {
    if (passage.kind !== 'body') return []
    const { words, sentences, pace } = passage
    const end = signatureStart(passage.text)
    const found: Said[] = []
    for (let from = 0; from < words.length && words[from]!.start < end; ) {
      const { sentence } = words[from]!
      let to = from
      let spoken = 0
      for (; words[to]?.sentence === sentence; to++) if (isSpoken(words[to]!.word)) spoken++
      found.push({
        passage,
        from,
        to,
        sentence,
        question: sentences[sentence]?.question === true,
        spoken: spoken / pace,
      })
      from = to
    }
    return found
  })

/** The few lines behind a line of two dashes say who writes, and nothing else. */
const signature = /[\n\u2029]-- ?[\n\u2029][^?]{0,200}$/u
const longestSignature = 210

const signatureStart = (text: string): number => {
  const from = Math.max(0, text.length - longestSignature)
  const at = text.slice(from).search(signature)
  return at < 0 ? text.length : from + at
}

/** Numbers and placeholders say nothing by themselves. */
const isSpoken = (word: string): boolean => /^\p{L}/u.test(word) && !numerals.has(word)

export const isStatement = ({ spoken }: Said): boolean => spoken >= leastWords

/** Which sentences of the body hold one of these phrases. */
export const sentencesWith = (hits: readonly Hit[]): ReadonlySet<number> =>
  new Set(hits.filter((hit) => hit.passage.kind === 'body').map((hit) => hit.sentence))

/** Which sentences say one of these things, apart from a short clause at either end: "Hi," and "…, thanks". */
export const sayingMainly = (message: Message, hits: readonly Hit[]): ReadonlySet<number> => {
  const cores = new Map(bodySentences(message).map((one) => [one.sentence, coreOf(one)]))
  return sentencesWith(
    hits.filter((hit) => {
      const core = hit.passage.kind === 'body' ? cores.get(hit.sentence) : undefined
      return core !== undefined && overlaps(core, hit)
    }),
  )
}

const coreOf = (said: Said): Hit => {
  const breaks: number[] = []
  const { words, text } = said.passage
  for (let at = said.from + 1; at < said.to; at++)
    if (/[,:;!\n\u2029\u2013\u2014\u3001]/u.test(text.slice(words[at - 1]!.end, words[at]!.start))) breaks.push(at)
  const [first, last] = [breaks[0] ?? said.from, breaks.at(-1) ?? said.to]
  const from = isShort(said, said.from, first) ? first : said.from
  const to = last > from && isShort(said, last, said.to) ? last : said.to
  return { ...said, from, to }
}

const isShort = ({ passage }: Said, from: number, to: number): boolean => (to - from) / passage.pace < leastWords
