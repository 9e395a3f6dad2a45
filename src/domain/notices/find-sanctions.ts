import { type Assertion, assertionOf } from './assertion.ts'
import { objectBeside, objectOf } from './find-object.ts'
import type { Concept } from './lexicon.ts'
import type { Tag } from './phrases.ts'
import { beginsAt, type Clause, endsAt, having, inside, type Sentence } from './sentences.ts'
import { semicolon, type Word } from './text-reader.ts'

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
const isAttribute = (sentence: Sentence, tag: Tag<Concept>, named: readonly Tag<Concept>[]): boolean =>
  endsAt(sentence, 'attributing', tag.from - 1) &&
  named.some((other) => other.concept === 'others' && other.to < tag.from && other.to >= tag.from - 3)

/** "You asked about *the account* …": another one is meant. */
const isPartOf = (tag: Tag, whole: Tag): boolean => inside(tag, whole) && tag.to - tag.from < whole.to - whole.from

/** Whose account a clause speaks of: the nearest person before the state, else the first after it. */
const subjectOf = (sentence: Sentence, clause: Clause, state: Tag): 'you' | 'others' | null => {
  const all = [...having(sentence.tags, 'you', clause), ...having(sentence.tags, 'others', clause)]
  const named = all.filter((tag) => !all.some((other) => other.concept !== tag.concept && isPartOf(tag, other)))
  const ahead = named
    .filter((tag) => tag.from <= state.to && !isAttribute(sentence, tag, named))
    .sort((a, b) => b.from - a.from)[0]
  const found = ahead ?? named.filter((tag) => tag.from > state.to).sort((a, b) => a.from - b.from)[0]
  if (found) return found.concept as 'you' | 'others'
  // A note is short of words: "Account is restricted from …".
  return subjectBefore(sentence, clause) ?? (beginsAt(sentence, 'bare-account', sentence.from) ? 'you' : null)
}

const subjectBefore = (sentence: Sentence, clause: Clause): 'you' | 'others' | null => {
  const earlier = sentence.tags
    .filter((tag) => (tag.concept === 'you' || tag.concept === 'others') && tag.to < clause.from)
    .at(-1)
  return earlier ? (earlier.concept as 'you' | 'others') : null
}

/** "Cannot send messages that contain links" is a rule, not a sanction. */
const isRule = (sentence: Sentence, clause: Clause, state: Tag<Concept>, object: Tag): boolean =>
  state.concept === 'cannot' &&
  having(sentence.tags, 'timed', sentence).length === 0 &&
  (having(sentence.tags, 'must', state).length > 0 ||
    having(sentence.tags, 'content', clause).some((tag) => tag.from > Math.max(state.from, object.from)))

/** "A restriction" that is only named: it holds where the sentence says that it is in place, or a headline names it. */
const isMerelyNamed = (sentence: Sentence, state: Tag<Concept>, words: readonly Word[]): boolean => {
  if (state.concept !== 'sanction' || !isNoun(sentence, state)) return false
  // Where every sentence may name nobody, a headline or a label may be about anything.
  if (sentence.dropsSubject) return having(sentence.tags, 'imposed', sentence).length === 0
  const headline = words[state.from]!.field === 'subject' && having(sentence.tags, 'not-yet', sentence).length === 0
  const entry = sentence.labelled && having(sentence.tags, 'not', sentence).length === 0
  return !headline && !entry && having(sentence.tags, 'imposed', sentence).length === 0
}

const isNoun = (sentence: Sentence, { from, to }: Tag): boolean =>
  endsAt(sentence, 'noun', to) ||
  (from === to && endsAt(sentence, 'noun-or-verb', to) && !endsAt(sentence, 'verb-lead', from - 1))

const isShort = ({ stride }: Sentence, part: Clause): boolean => part.to - part.from < 8 * stride

/** "Restricted: proactive messages", "No proactive messages": headings and list items name nobody. */
const standsAlone = (sentence: Sentence, clause: Clause, state: Tag<Concept>, words: readonly Word[]): boolean =>
  sentence.dropsSubject ||
  state.concept === 'sanction' ||
  (state.concept === 'reply-only' && sentence.labelled) ||
  (beginsAt(sentence, 'none-of', state.from) &&
    (isShort(sentence, sentence) ||
      (state.from === sentence.from && isShort(sentence, clause)) ||
      words[state.from - 1]?.opens === true))

/** "You turned off …": nobody took it away. */
const isOwnDoing = (sentence: Sentence, state: Tag<Concept>): boolean =>
  (state.concept === 'sanction' &&
    endsAt(sentence, 'doer', state.from - 1) &&
    !beginsAt(sentence, 'losing', state.from)) ||
  having(sentence.tags, 'own-doing', sentence).some((doing) => inside(state, doing))

/** "What happens if …?": the answer supposes it too. */
const asksWhatIf = (before: Sentence | undefined): boolean =>
  before?.asks === true && having(before.tags, 'next-time', before).length > 0

const sanctionAt = (
  sentences: readonly Sentence[],
  at: number,
  clause: Clause,
  state: Tag<Concept>,
  words: readonly Word[],
): Sanction | null => {
  const sentence = sentences[at]!
  if (isOwnDoing(sentence, state)) return null
  const object =
    state.concept === 'reply-only'
      ? state
      : (objectOf(sentence, clause, state) ?? objectBeside(sentences, at, clause, state))
  if (object === null) return null
  const from = Math.min(state.from, object.from)
  const to = Math.max(state.to, object.to)
  if (object.concept === 'reach' && isNarrow(sentence, betweenSemicolons(clause, from, to, words))) return null
  if ((object.concept !== 'other' || sentence.dropsSubject) && isRule(sentence, clause, state, object)) return null
  const subject = subjectOf(sentence, clause, state)
  if (subject === 'others' || (subject === null && !standsAlone(sentence, clause, state, words))) return null
  // What a quotation says of nobody is somebody's talk.
  if (subject === null && words[state.from]!.quoted) return null
  const said = assertionOf(sentence, clause, state, having(sentence.tags, 'future', clause).length > 0)
  const assertion = said === 'asserted' && asksWhatIf(sentences[at - 1]) ? 'supposed' : said
  if (assertion === 'asserted' && isMerelyNamed(sentence, state, words)) return null
  const of = object.concept === 'other' ? 'other' : 'reach'
  return {
    at,
    from,
    to,
    assertion,
    addressed: subject === 'you',
    of,
  }
}

/** What stands behind a semicolon is said of something else. */
const betweenSemicolons = (clause: Clause, first: number, last: number, words: readonly Word[]): Clause => {
  let from = Math.max(first, clause.from)
  let to = last
  while (from > clause.from && words[from]!.gap !== semicolon) from -= 1
  while (to < clause.to && words[to + 1]!.gap !== semicolon) to += 1
  return { from, to }
}

/** About one buyer, one order or one address; buyers in the plural beside it mean the account after all. */
const isNarrow = ({ tags }: Sentence, clause: Clause): boolean =>
  having(tags, 'elsewhere', clause).length > 0 ||
  (having(tags, 'narrow', clause).length > 0 && having(tags, 'many-buyers', clause).length === 0)

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
        .filter(
          (tag) =>
            isState(tag) && inside(tag, clause) && !over.some((end) => end.from <= tag.from && tag.from <= end.to),
        )
        .flatMap((state) => sanctionAt(sentences, at, clause, state, words) ?? []),
    ),
  )
