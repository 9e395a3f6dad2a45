import type { Reason } from '../finding.ts'
import type { Concept, Lexicon } from './lexicon.ts'
import { compilePhrases, type Phrases } from './phrases.ts'
import { compileTerms, type Terms } from './terms.ts'

/** A lexicon made ready to be looked up. */
export type Compiled = {
  readonly concepts: Phrases<Concept>
  readonly reasons: Phrases<Reason>
  readonly months: Terms
  readonly numbers: Terms
  readonly units: Terms
  readonly halves: Terms
}

const known = new WeakMap<Lexicon, Compiled>()

/** Once for each lexicon, when it is first read. */
export const compiledOf = (lexicon: Lexicon): Compiled => {
  const { respell } = lexicon
  const compiled = known.get(lexicon) ?? {
    concepts: compilePhrases(lexicon.concepts, respell),
    reasons: compilePhrases(lexicon.reasons, respell),
    months: compileTerms(lexicon.months, respell),
    numbers: compileTerms(lexicon.numbers, respell),
    units: compileTerms(lexicon.units, respell),
    halves: compileTerms(Object.fromEntries((lexicon.half ?? []).map((text) => [text, 0.5])), respell),
  }
  known.set(lexicon, compiled)
  return compiled
}
