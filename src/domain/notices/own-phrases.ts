import { compiledOf } from './compiled.ts'
import type { Lexicon } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

/** Phrases by what they mean: a concept, or a reason that a notice lists. */
type Table = Readonly<Record<string, readonly string[]>>

/**
 * An installation's own phrases, by language: when Amazon words its notices anew, they need no new release. `add` puts
 * phrases beside those that are known for a concept, `replace` puts them in the place of all of these.
 */
export type OwnPhrases = Readonly<Record<string, { readonly add: Table; readonly replace: Table }>>

const known = new WeakMap<OwnPhrases, Map<Lexicon, Lexicon>>()

/** The lexicon of a language with the installation's own phrases; the same object for the same two. */
export const withOwnPhrases = (lexicon: Lexicon, own: OwnPhrases): Lexicon => {
  const of = own[lexicon.language]
  if (!of) return lexicon
  const made = known.get(own) ?? new Map<Lexicon, Lexicon>()
  known.set(own, made)
  const whole = made.get(lexicon) ?? {
    ...lexicon,
    concepts: changed(lexicon.concepts, of),
    reasons: changed(lexicon.reasons, of),
  }
  made.set(lexicon, whole)
  return whole
}

const changed = <Names extends string>(table: PhraseTable<Names>, { add, replace }: OwnPhrases[string]) => {
  const own = Object.entries<readonly string[]>(table).map(([name, phrases]) => [
    name,
    [...(replace[name] ?? phrases), ...(add[name] ?? [])],
  ])
  return { ...table, ...Object.fromEntries(own) }
}

/** What is wrong with them, a sentence each. */
export const faultsOfPhrases = (own: OwnPhrases, lexicons: readonly Lexicon[]): readonly string[] =>
  Object.entries(own).flatMap(([language, { add, replace }]) => {
    const lexicon = lexicons.find((one) => one.language === language)
    if (!lexicon) return [`${language} is none of the languages: ${lexicons.map((one) => one.language).join(', ')}.`]
    const names = [...Object.keys(add), ...Object.keys(replace)]
    const strange = names.filter((name) => !(name in lexicon.concepts) && !(name in lexicon.reasons))
    const phrases = [add, replace].flatMap((table) => Object.values(table).flat())
    const faults = [
      ...strange.map((name) => `${language}: ${name} is no concept and no reason.`),
      ...phrases.filter((phrase) => !isBounded(phrase)).map((phrase) => `${language}: ${phrase} has too many gaps.`),
    ]
    return faults.length > 0 ? faults : faultOfCompiling(withOwnPhrases(lexicon, own))
  })

/** Reading a word costs at most the product of the gaps; one that is no number would never match. */
const isBounded = (phrase: string): boolean => {
  const gaps = phrase.split(' ').flatMap((part) => (part.startsWith('..') ? [Number(part.slice(2))] : []))
  return gaps.every((gap) => Number.isInteger(gap) && gap > 0) && gaps.reduce((all, gap) => all * gap, 1) <= mostTries
}
const mostTries = 1000

const faultOfCompiling = (lexicon: Lexicon): readonly string[] => {
  try {
    compiledOf(lexicon)
    return []
  } catch (error) {
    return [`${lexicon.language}: ${error instanceof Error ? error.message : 'a phrase cannot be read'}.`]
  }
}
