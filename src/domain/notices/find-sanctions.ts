import { type Assertion, assertionOf } from './assertion.ts'
import { objectBeside, objectOf } from './find-object.ts'
import type { Concept } from './lexicon.ts'
import type { Tag } from './phrases.ts'
import { type Clause, having, inside, type Sentence } from './sentences.ts'
import type { Word } from './text-reader.ts'

/** A capability that a sentence says is taken from somebody: the rule of three. */
export type Sanction = {
  /** Number of the sentence. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly assertion: Assertion
  /** Nobody is named: the sentences around it must speak to the reader. */
  readonly addressed: boolean
  readonly of: 'reach' | 'other'
}

/** "Sellers in your category": the sellers are meant. */
const isAttribute = (tag: Tag<Concept>, named: readonly Tag<Concept>[], words: readonly Word[]): boolean =>
  /^(?:in|like|near|with|of)$/.test(words[tag.from - 1]?.text ?? '') &&
  named.some((other) => other.concept === 'others' && other.to < tag.from && other.to >= tag.from - 3)

/** Whose account a clause speaks of: the nearest person before the state, else the first after it. */
const subjectOf = (sentence: Sentence, clause: Clause, state: Tag, words: readonly Word[]): 'you' | 'others' | null => {
  const named = [...having(sentence.tags, 'you', clause), ...having(sentence.tags, 'others', clause)]
  const ahead = named
    .filter((tag) => tag.from <= state.to && !isAttribute(tag, named, words))
    .sort((a, b) => b.from - a.from)[0]
  const found = ahead ?? named.filter((tag) => tag.from > state.to).sort((a, b) => a.from - b.from)[0]
  if (found) return found.concept as 'you' | 'others'
  // A note is short of words: "Account is restricted from …".
  return subjectBefore(sentence, clause) ?? (words[sentence.from]!.text === 'account' ? 'you' : null)
}

const subjectBefore = (sentence: Sentence, clause: Clause): 'you' | 'others' | null => {
  const earlier = sentence.tags
    .filter((tag) => (tag.concept === 'you' || tag.concept === 'others') && tag.to < clause.from)
    .at(-1)
  return earlier ? (earlier.concept as 'you' | 'others') : null
}

/** A time from which or for which something holds: rules about content have none. */
const isTimed = (words: readonly Word[], { from, to }: Clause): boolean =>
  words
    .slice(from, to + 1)
    .some((word) =>
      /^(?:until|till|next|following|coming|immediately|currently|effective|now|days?|weeks?|hours|longer|through|thru|including)$/.test(
        word.text,
      ),
    )

/** "Cannot send messages that contain links" is a rule, not a sanction. */
const isRule = (
  sentence: Sentence,
  clause: Clause,
  state: Tag<Concept>,
  object: Tag,
  words: readonly Word[],
): boolean =>
  state.concept === 'cannot' &&
  !isTimed(words, sentence) &&
  (words.slice(state.from, state.to + 1).some((word) => word.text === 'must') ||
    having(sentence.tags, 'content', clause).some((tag) => tag.from > Math.max(state.from, object.from)))

/** "A restriction" that is only named: it holds where the sentence says that it is in place, or a headline names it. */
const isMerelyNamed = (sentence: Sentence, state: Tag<Concept>, words: readonly Word[]): boolean => {
  if (state.concept !== 'sanction' || !isNoun(words, state)) return false
  const headline = words[state.from]!.field === 'subject' && having(sentence.tags, 'not-yet', sentence).length === 0
  const entry = sentence.labelled && having(sentence.tags, 'not', sentence).length === 0
  return !headline && !entry && having(sentence.tags, 'imposed', sentence).length === 0
}

const isNoun = (words: readonly Word[], { from, to }: Tag): boolean => {
  const text = words[to]!.text
  if (/^(?:restrictions?|limitations?|suspensions?|embargo|lockout|cooldown|moratorium|timeout)$/.test(text))
    return true
  return (
    /^(?:block|hold|ban|limits?|pause|freeze)$/.test(text) &&
    !/^(?:will|we|we'll|to|now|on|may|might|can|could|would|must)$/.test(words[from - 1]?.text ?? '') &&
    from === to
  )
}

const isFuture = (words: readonly Word[], clause: Clause): boolean =>
  words.slice(clause.from, clause.to + 1).some((word) => /^(?:will|won't|going|.+'ll)$/.test(word.text))

/** "Restricted: proactive messages", "No proactive messages": headings and list items name nobody. */
const standsAlone = (sentence: Sentence, state: Tag<Concept>, words: readonly Word[]): boolean =>
  state.concept === 'sanction' ||
  (state.concept === 'reply-only' && sentence.labelled) ||
  (words[state.from]!.text === 'no' && sentence.to - sentence.from < 8)

/** "You turned off …": nobody took it away. */
const isOwnDoing = (state: Tag<Concept>, words: readonly Word[]): boolean =>
  state.concept === 'sanction' &&
  /^(?:you|you've)$/.test(words[state.from - 1]?.text ?? '') &&
  !/^(?:los|forfeit)/.test(words[state.from]!.text)

const sanctionAt = (
  sentences: readonly Sentence[],
  at: number,
  clause: Clause,
  state: Tag<Concept>,
  words: readonly Word[],
): Sanction | null => {
  const sentence = sentences[at]!
  if (isOwnDoing(state, words)) return null
  const object =
    state.concept === 'reply-only'
      ? state
      : (objectOf(sentence, clause, state) ?? objectBeside(sentences, at, clause, state))
  if (object === null || (object.concept === 'reach' && isNarrow(sentence, clause, words))) return null
  if (object.concept !== 'other' && isRule(sentence, clause, state, object, words)) return null
  const subject = subjectOf(sentence, clause, state, words)
  if (subject === 'others' || (subject === null && !standsAlone(sentence, state, words))) return null
  const assertion = assertionOf(sentence, clause, state, isFuture(words, clause))
  if (assertion === 'asserted' && isMerelyNamed(sentence, state, words)) return null
  const of = object.concept === 'other' ? 'other' : 'reach'
  return {
    at,
    from: Math.min(state.from, object.from),
    to: Math.max(state.to, object.to),
    assertion,
    addressed: subject === 'you',
    of,
  }
}

/** About one buyer, one order or one address; buyers in the plural beside it mean the account after all. */
const isNarrow = (sentence: Sentence, clause: Clause, words: readonly Word[]): boolean => {
  if (having(sentence.tags, 'elsewhere', clause).length > 0) return true
  if (having(sentence.tags, 'narrow', clause).length === 0) return false
  return !words
    .slice(clause.from, clause.to + 1)
    .some((word) => /^(?:buyers|customers|shoppers|purchasers|proactive(?:ly)?)$/.test(word.text))
}

const isState = (tag: Tag<Concept>): boolean =>
  tag.concept === 'sanction' || tag.concept === 'cannot' || tag.concept === 'reply-only'

/** Every sanction in the text; `over` are the places that say one has ended. */
export const findSanctions = (
  sentences: readonly Sentence[],
  words: readonly Word[],
  over: readonly Tag[],
): readonly Sanction[] =>
  sentences.flatMap((sentence, at) =>
    sentence.clauses.flatMap((clause) =>
      sentence.tags
        .filter((tag) => isState(tag) && inside(tag, clause) && !over.some((end) => inside(tag, end)))
        .flatMap((state) => sanctionAt(sentences, at, clause, state, words) ?? []),
    ),
  )
