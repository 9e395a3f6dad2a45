import type { Message, Passage } from '../message/message.ts'
import type { Concept } from './family.ts'
import { allHits } from './hits.ts'

const nothing: readonly Concept[] = []

/** What the phrases say in each sentence of a message: each concept once, in the order of the alphabet. */
export const conceptsIn = (message: Message): ((passage: Passage, sentence: number) => readonly Concept[]) => {
  const said = new Map<Passage, Map<number, Concept[]>>()
  for (const [concept, hits] of allHits(message))
    for (const { passage, sentence } of hits) {
      const sentences = said.get(passage) ?? new Map<number, Concept[]>()
      if (sentences.size === 0) said.set(passage, sentences)
      const concepts = sentences.get(sentence)
      if (!concepts) sentences.set(sentence, [concept])
      else if (concepts.at(-1) !== concept) concepts.push(concept)
    }
  for (const sentences of said.values()) for (const concepts of sentences.values()) concepts.sort()
  return (passage, sentence) => said.get(passage)?.get(sentence) ?? nothing
}
