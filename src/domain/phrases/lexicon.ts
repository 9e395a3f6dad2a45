import { cutWords } from '../message/words.ts'
import type { Concept, PhraseBook } from './family.ts'
import { type PhrasePart, parsePhrase } from './phrase.ts'

/**
 * All phrases of a language as one graph, so that one walk over the words of a message finds them all. A step follows a
 * word, a number or any word; no step leads back, so a walk is never longer than the longest phrase.
 */
export type Lexicon = {
  readonly words: Map<string, Lexicon[]>
  readonly numbers: Lexicon[]
  readonly any: Lexicon[]
  /** The concept whose phrase may end here. */
  readonly ends: Concept[]
  /** What else a word is known by: the stems that it begins with, as `laiss*`, and the last part of a compound. */
  readonly aliasesOf: (word: string) => readonly string[]
}

/** A state while a phrase is being read; `skips` lead on without a word. */
type State = Lexicon & { readonly skips: State[] }

const noAliases = (): readonly string[] => []
const createState = (): State => ({ words: new Map(), numbers: [], any: [], ends: [], skips: [], aliasesOf: noAliases })

export const buildLexicon = (book: PhraseBook, heads: readonly string[] = []): Lexicon => {
  const root = createState()
  for (const phrases of Object.values(book)) {
    for (const [concept, list] of Object.entries(phrases)) {
      const end = createState()
      end.ends.push(concept as Concept)
      for (const phrase of list) connect(parsePhrase(phrase), root, end)
    }
  }
  const lexicon = settle(root, new Map(), readAliases(stemsIn(root), heads))
  if (lexicon.any.length > 0 || lexicon.ends.length > 0) throw new Error('A phrase must begin with a word')
  return lexicon
}

/** All ways through a part of a phrase begin at `from` and end at `to`, so that the graph grows with the phrase only. */
const connect = (part: PhrasePart, from: State, to: State): void => {
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
      break
    }
    case 'choice':
      for (const one of part.parts) connect(one, from, to)
      break
    case 'optional':
      connect(part.part, from, to)
      from.skips.push(to)
      break
    case 'sequence': {
      let state = from
      for (const [index, one] of part.parts.entries()) {
        const next = index === part.parts.length - 1 ? to : createState()
        connect(one, state, next)
        state = next
      }
      if (part.parts.length === 0) from.skips.push(to)
    }
  }
}

/** Resolves what can be skipped, so that a walk looks only at words. */
const settle = (state: State, done: Map<State, Lexicon>, aliasesOf: Lexicon['aliasesOf']): Lexicon => {
  const known = done.get(state)
  if (known) return known
  const settled: Lexicon = { words: new Map(), numbers: [], any: [], ends: [], aliasesOf }
  done.set(state, settled)
  for (const one of reachable(state)) {
    for (const [word, nexts] of one.words) {
      const list = settled.words.get(word) ?? []
      settled.words.set(word, list)
      for (const next of nexts) list.push(settle(next as State, done, aliasesOf))
    }
    for (const next of one.numbers) settled.numbers.push(settle(next as State, done, aliasesOf))
    for (const next of one.any) settled.any.push(settle(next as State, done, aliasesOf))
    for (const concept of one.ends) if (!settled.ends.includes(concept)) settled.ends.push(concept)
  }
  return settled
}

const reachable = (state: State): ReadonlySet<State> => {
  const found = new Set([state])
  for (const one of found) for (const next of one.skips) found.add(next)
  return found
}

/** Every stem that a phrase holds, wherever in it. */
const stemsIn = (root: State): ReadonlySet<string> => {
  const stems = new Set<string>()
  const seen = new Set<State>([root])
  for (const state of seen) {
    for (const [word, nexts] of state.words) {
      if (word.endsWith('*')) stems.add(word)
      for (const next of nexts) seen.add(next as State)
    }
    for (const next of [...state.numbers, ...state.any, ...state.skips]) seen.add(next as State)
  }
  return stems
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
