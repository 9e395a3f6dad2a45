import type { Message, Passage } from '../message/message.ts'
import type { Concept } from './family.ts'
import { readersFor } from './index.ts'
import { perMessage } from './per-message.ts'
import type { Reader } from './steps.ts'

/** A phrase found in a message: words `from` to `to` (exclusive) of a passage, in one sentence. */
export type Hit = {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly sentence: number
}

type Found = ReadonlyMap<Concept, readonly Hit[]>

const nothing: readonly Hit[] = []

/** Where a message says something of a kind, in the order of the text. */
export const hitsOf = (message: Message, concept: Concept): readonly Hit[] => allHits(message).get(concept) ?? nothing

/** All that the phrases say of a message. */
const allHits = perMessage((message): Found => {
  const found = new Map<Concept, Hit[]>()
  const readers = readersFor(message.language)
  for (const passage of message.passages) for (const reader of readers) findIn(passage, reader, found)
  if (readers.length > 1) for (const list of found.values()) list.sort(inOrder)
  return found
})

const ranks = { subject: 0, body: 1, aside: 2 } as const
const inOrder = (a: Hit, b: Hit): number =>
  ranks[a.passage.kind] - ranks[b.passage.kind] || a.from - b.from || a.to - b.to

/** Keeps the longest phrase of each concept that begins at a word. */
const findIn = (passage: Passage, { start, goOn }: Reader, found: Map<Concept, Hit[]>): void => {
  const { words } = passage
  const longest = new Map<Concept, number>()
  for (let from = 0; from < words.length; from++) {
    const { word, sentence } = words[from]!
    let step = goOn(start(), word)
    if (step === null) continue
    if (longest.size > 0) longest.clear()
    for (let to = from + 1; step !== null; to++) {
      for (let end = 0; end < step.ends.length; end++) longest.set(step.ends[end]!, to)
      const next = words[to]
      step = next && next.sentence === sentence ? goOn(step, next.word) : null
    }
    for (const [concept, to] of longest) {
      const hit = { passage, from, to, sentence }
      const list = found.get(concept)
      if (list) list.push(hit)
      else found.set(concept, [hit])
    }
  }
}
