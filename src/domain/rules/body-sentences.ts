import type { Message } from '../message/message.ts'
import type { Hit } from '../phrases/hits.ts'
import { numerals } from '../phrases/numerals.ts'

/** A sentence of the body, from its first word to its last. */
export type Said = Hit & { readonly question: boolean; readonly spoken: number }

/** Fewer words name somebody or something: "The Lamp Shop Team", "Order 4711". */
const leastWords = 5

export const bodySentences = (message: Message): readonly Said[] =>
  message.passages.flatMap((passage) => {
    if (passage.kind !== 'body') return []
    const { words, sentences, pace } = passage
    const found: Said[] = []
    for (let from = 0; from < words.length; ) {
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

/** Numbers and placeholders say nothing by themselves. */
const isSpoken = (word: string): boolean => /^\p{L}/u.test(word) && !numerals.has(word)

export const isStatement = ({ spoken }: Said): boolean => spoken >= leastWords

/** Which sentences of the body hold one of these phrases. */
export const sentencesWith = (hits: readonly Hit[]): ReadonlySet<number> =>
  new Set(hits.filter((hit) => hit.passage.kind === 'body').map((hit) => hit.sentence))
