import { cutWords } from '../message/words.ts'
import type { Concept, PhraseBook } from './family.ts'
import { type PhrasePart, parsePhrase } from './phrase.ts'

/**
 * All phrases of a language as one graph, so that one reading of the words of a message finds them all. A step follows a
 * word, a number or any word; no step leads back, so nothing read is longer than the longest phrase.
 */
export type Lexicon = {
  readonly root: State
  /** What else a word is known by: the stems that it begins with, as `laiss*`, and the last part of a compound. */
  readonly aliasesOf: (word: string) => readonly string[]
}

export type State = {
  readonly words: Map<string, State[]>
  readonly numbers: State[]
  readonly any: State[]
  /** The concept whose phrase may end here. */
  readonly ends: Concept[]
  /** States that are reached without a word; none once it is settled. */
  readonly skips: State[]
}

const noAliases = (): readonly string[] => []
const createState = (): State => ({ words: new Map(), numbers: [], any: [], ends: [], skips: [] })

export const buildLexicon = (book: PhraseBook, heads: readonly string[] = []): Lexicon => {
  const root = createState()
  const stems = new Set<string>()
  for (const phrases of Object.values(book)) {
    for (const [concept, list] of Object.entries(phrases)) {
      const end = createState()
      end.ends.push(concept as Concept)
      for (const phrase of list) connect(parsePhrase(phrase), root, end, stems)
    }
  }
  settle(root)
  if (root.any.length > 0 || root.ends.length > 0) throw new Error('A phrase must begin with a word')
  return { root, aliasesOf: readAliases(stems, heads) }
}

/** All ways through a part of a phrase begin at `from` and end at `to`, so that the graph grows with the phrase only. */
const connect = (part: PhrasePart, from: State, to: State, stems: Set<string>): void => {
  switch (part.kind) {
    case 'number':
      from.numbers.push(to)
      break
    case 'any':
      from.any.push(to)
      break
    case 'word': {
      const known = from.words.get(part.word)
      if (known) known.push(to)
      else from.words.set(part.word, [to])
      if (part.word.endsWith('*')) stems.add(part.word)
      break
    }
    case 'choice':
      for (const one of part.parts) connect(one, from, to, stems)
      break
    case 'optional':
      connect(part.part, from, to, stems)
      from.skips.push(to)
      break
    case 'sequence': {
      let state = from
      for (const [index, one] of part.parts.entries()) {
        const next = index === part.parts.length - 1 ? to : createState()
        connect(one, state, next, stems)
        state = next
      }
      if (part.parts.length === 0) from.skips.push(to)
    }
  }
}

/**
 * Gives a state all that it reaches without a word, so that going on looks only at words. Done when a text first gets
 * here: most states see none.
 */
export const settle = (state: State): State => {
  if (state.skips.length === 0) return state
  for (const one of reachable(state)) {
    for (const [word, nexts] of one.words) {
      const own = state.words.get(word)
      if (own) own.push(...nexts)
      else state.words.set(word, [...nexts])
    }
    state.numbers.push(...one.numbers)
    state.any.push(...one.any)
    for (const concept of one.ends) if (!state.ends.includes(concept)) state.ends.push(concept)
  }
  state.skips.length = 0
  return state
}

/** The states that are reached without a word, but for `state` itself. */
const reachable = (state: State): readonly State[] => {
  const found = new Set([state])
  for (const one of found) for (const next of one.skips) found.add(next)
  found.delete(state)
  return [...found]
}

/** Shorter ones are no first part: "umtausch" is not a kind of "tausch". */
const shortestFirstPart = 3
const mostRemembered = 20_000

const readAliases = (stems: ReadonlySet<string>, heads: readonly string[]): Lexicon['aliasesOf'] => {
  if (stems.size === 0 && heads.length === 0) return noAliases
  const folded = heads.flatMap(cutWords)
  const known = new Map<string, readonly string[]>()
  const find = (word: string): readonly string[] => {
    const begun = Array.from({ length: word.length }, (_, at) => `${word.slice(0, at + 1)}*`)
    const head = folded.find((one) => word.length >= one.length + shortestFirstPart && word.endsWith(one))
    return [...begun.filter((one) => stems.has(one)), ...(head === undefined ? [] : [head])]
  }
  return (word) => {
    const found = known.get(word) ?? find(word.slice(0, longestWord))
    if (known.size < mostRemembered) known.set(word, found)
    return found
  }
}
const longestWord = 60
