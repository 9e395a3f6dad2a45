import type { Message, Passage } from '../message/message.ts'
import type { Word } from '../message/words.ts'
import type { Concept } from './family.ts'
import { lexiconsFor } from './index.ts'
import { type Lexicon, type State, settle } from './lexicon.ts'
import { numerals } from './numerals.ts'

/** A phrase found in a message: words `from` to `to` (exclusive) of a passage, in one sentence. */
export type Hit = {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly sentence: number
}

type Found = ReadonlyMap<Concept, readonly Hit[]>
const known = new WeakMap<Message, Found>()

/** Where a message says something of a kind, in the order of the text; found once for all rules. */
export const hitsOf = (message: Message, concept: Concept): readonly Hit[] => {
  let found = known.get(message)
  if (!found) {
    found = findAll(message)
    known.set(message, found)
  }
  return found.get(concept) ?? []
}

const findAll = (message: Message): Found => {
  const found = new Map<Concept, Hit[]>()
  const lexicons = lexiconsFor(message.language)
  for (const passage of message.passages) for (const lexicon of lexicons) findIn(passage, lexicon, found)
  if (lexicons.length > 1) for (const list of found.values()) list.sort(inOrder)
  return found
}

const ranks = { subject: 0, body: 1, aside: 2 } as const
const inOrder = (a: Hit, b: Hit): number =>
  ranks[a.passage.kind] - ranks[b.passage.kind] || a.from - b.from || a.to - b.to

const isNumber = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return (first >= 48 && first <= 57) || numerals.has(word)
}

const findIn = (passage: Passage, lexicon: Lexicon, found: Map<Concept, Hit[]>): void => {
  const { words } = passage
  const { root, aliasesOf } = lexicon
  const longest = new Map<Concept, number>()
  for (let from = 0; from < words.length; from++) {
    const { word, sentence } = words[from]!
    if (!root.words.has(word) && !isNumber(word) && !aliasesOf(word).some((one) => root.words.has(one))) continue
    longest.clear()
    walk(root, words, from, sentence, longest, aliasesOf)
    for (const [concept, to] of longest) {
      const hit = { passage, from, to, sentence }
      const list = found.get(concept)
      if (list) list.push(hit)
      else found.set(concept, [hit])
    }
  }
}

/** Keeps the longest phrase of each concept that begins here. Its cost is bounded by the phrases, not by the text. */
const walk = (
  state: State,
  words: readonly Word[],
  at: number,
  sentence: number,
  longest: Map<Concept, number>,
  aliasesOf: Lexicon['aliasesOf'],
): void => {
  const { words: steps, numbers, any, ends } = settle(state)
  for (let end = 0; end < ends.length; end++) {
    const concept = ends[end]!
    if (at > (longest.get(concept) ?? 0)) longest.set(concept, at)
  }
  const word = words[at]
  if (!word || word.sentence !== sentence) return
  const follow = (nexts: readonly State[] | undefined): void => {
    if (nexts)
      for (let one = 0; one < nexts.length; one++) walk(nexts[one]!, words, at + 1, sentence, longest, aliasesOf)
  }
  follow(steps.get(word.word))
  const aliases = aliasesOf(word.word)
  for (let alias = 0; alias < aliases.length; alias++) follow(steps.get(aliases[alias]!))
  follow(any)
  if (numbers.length > 0 && isNumber(word.word)) follow(numbers)
}
