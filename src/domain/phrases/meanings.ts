import type { Message, Passage } from '../message/message.ts'
import type { Concept } from './family.ts'
import { allHits } from './hits.ts'

type Meanings = (passage: Passage, sentence: number) => readonly string[]

/**
 * What the phrases say in each sentence of a message, as features of a scale: each concept, and any two of them. They
 * mean the same in every language.
 */
export const meaningsIn = (message: Message): Meanings => {
  const said = new Map<Passage, Map<number, Concept[]>>()
  for (const [concept, hits] of allHits(message))
    for (const { passage, sentence } of hits) {
      const sentences = said.get(passage) ?? new Map<number, Concept[]>()
      if (sentences.size === 0) said.set(passage, sentences)
      const concepts = sentences.get(sentence)
      if (!concepts) sentences.set(sentence, [concept])
      else if (concepts.at(-1) !== concept) concepts.push(concept)
    }
  return (passage, sentence) => meaningsOf(said.get(passage)?.get(sentence) ?? [])
}

const meaningsOf = (concepts: readonly Concept[]): readonly string[] => {
  const inOrder = concepts.length > 1 ? concepts.toSorted() : concepts
  const meanings: string[] = []
  for (let one = 0; one < inOrder.length; one += 1)
    for (let other = one; other < inOrder.length; other += 1) meanings.push(nameOf(inOrder[one]!, inOrder[other]!))
  return meanings
}

/** Written once each, since every sentence asks for dozens of them. */
const names = new Map<Concept, Map<Concept, string>>()
const nameOf = (one: Concept, other: Concept): string => {
  let own = names.get(one)
  if (!own) {
    own = new Map()
    names.set(one, own)
  }
  let name = own.get(other)
  if (name === undefined) {
    name = one === other ? `#${one}` : `#${one}+${other}`
    own.set(other, name)
  }
  return name
}
