import type { Concept } from './family.ts'
import { type Lexicon, type State, settle } from './lexicon.ts'
import { numerals } from './numerals.ts'

/**
 * All states that one reading of some words can have reached. Going on from here takes one look-up, however many
 * phrases begin alike and however many words they leave open: reading costs what the longest phrase costs.
 */
export type Step = {
  /** The concepts whose phrases may end here. */
  readonly ends: readonly Concept[]
  readonly states: readonly State[]
  /** What each word leads to, as far as it was asked for. */
  readonly next: Map<string, Step | null>
}

/** Steps are made as texts need them; past these numbers they are made anew, so that no text fills the memory. */
const mostSteps = 100_000
const mostWords = 5_000

export type Reader = {
  readonly start: () => Step
  /** Null where no phrase goes on with this word. */
  readonly goOn: (from: Step, word: string) => Step | null
}

export const createReader = ({ root, aliasesOf }: Lexicon): Reader => {
  const numbers = new Map<State, number>()
  const numberOf = (state: State): number => {
    const known = numbers.get(state) ?? numbers.size
    numbers.set(state, known)
    return known
  }
  let steps = new Map<string, Step>()
  const first: Step = { ends: [], states: [root], next: new Map() }

  const stepAt = (states: readonly State[]): Step => {
    const key = states.map(numberOf).join()
    const known = steps.get(key)
    if (known) return known
    const step: Step = { ends: [...new Set(states.flatMap((state) => state.ends))], states, next: new Map() }
    if (steps.size >= mostSteps) {
      steps = new Map()
      first.next.clear()
    }
    steps.set(key, step)
    return step
  }

  const find = (from: Step, word: string): Step | null => {
    const reached = new Set<State>()
    const names = [word, ...aliasesOf(word)]
    const isOne = isNumber(word)
    for (const { words, any, numbers: behindNumbers } of from.states) {
      for (const name of names) for (const one of words.get(name) ?? []) reached.add(settle(one))
      for (const one of any) reached.add(settle(one))
      if (isOne) for (const one of behindNumbers) reached.add(settle(one))
    }
    return reached.size === 0 ? null : stepAt([...reached])
  }

  return {
    start: () => first,
    goOn: (from, word) => {
      const known = from.next.get(word)
      if (known !== undefined) return known
      const found = find(from, word)
      if (from.next.size >= mostWords) from.next.clear()
      from.next.set(word, found)
      return found
    },
  }
}

const isNumber = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return (first >= 48 && first <= 57) || numerals.has(word)
}
