import type { Message } from '../message/message.ts'
import type { Hit } from '../phrases/hits.ts'
import { numerals } from '../phrases/numerals.ts'

/** A sentence of the body, from its first word to its last. */
export type Said = Hit & { readonly question: boolean; readonly spoken: number }

/** Fewer words name somebody or something: "The Lamp Shop Team", "Order 4711". */
const leastWords = 6

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
