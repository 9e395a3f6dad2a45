import type { Certainty, Finding } from '../finding.ts'
import { eraseSentences } from '../message/erase.ts'
import { isWrittenAt, sentenceAt } from '../message/locate.ts'
import type { Message, Span } from '../message/message.ts'
import { spanOf } from '../message/span.ts'
import type { Hit } from '../phrases/hits.ts'
import type { MessageText } from '../template.ts'
import type { Mend, Place, Rule } from './rule.ts'

/** The source of a phrase. */
export const spanOfHit = ({ passage, from, to }: Hit): Span =>
  spanOf(passage, passage.words[from]?.start ?? 0, passage.words[to - 1]?.end ?? 0)

export const placeAt = (span: Span, certainty: Certainty, fix: Mend | null = null): Place => ({
  field: span.field,
  start: span.start,
  end: span.end,
  certainty,
  ...(fix ? { fix } : {}),
})

export const placeOf = (hit: Hit, certainty: Certainty, fix: Mend | null = null): Place =>
  placeAt(spanOfHit(hit), certainty, fix)

/** From the earlier of two phrases to the later; only the first when they stand in different passages. */
export const placeOver = (a: Hit, b: Hit, certainty: Certainty, fix: Mend | null = null): Place =>
  a.passage === b.passage
    ? placeOf({ ...a, from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }, certainty, fix)
    : placeOf(a, certainty, fix)

export const wholeMessage = (certainty: Certainty, fix: Mend | null = null): Place => ({
  field: 'message',
  start: null,
  end: null,
  certainty,
  ...(fix ? { fix } : {}),
})

/** Leaving out the sentences of two phrases. */
export const dropping =
  (message: Message, a: Hit, b: Hit = a): Mend =>
  () =>
    a.passage === b.passage
      ? eraseSentences(message, a.passage, Math.min(a.sentence, b.sentence), Math.max(a.sentence, b.sentence))
      : eraseSentences(message, a.passage, a.sentence, a.sentence)

/** Leaving out the sentence that a stretch of the source stands in; what is no part of a sentence stays. */
export const droppingAt =
  (message: Message, span: Span): Mend =>
  () => {
    const passage = message.passages.find(
      (one) => one.field === span.field && one.kind !== 'aside' && isWrittenAt(one, span.start),
    )
    const sentence = passage ? sentenceAt(passage, span.start) : -1
    return passage && sentence >= 0 ? eraseSentences(message, passage, sentence, sentence) : null
  }

export const findingOf = (rule: Rule, place: Place, source: MessageText | null): Finding => ({
  rule: rule.id,
  severity: rule.severity,
  certainty: place.certainty,
  field: place.field,
  start: place.start,
  end: place.end,
  text: place.field === 'message' || !source ? '' : source[place.field].slice(place.start ?? 0, place.end ?? 0),
  fix: place.fix?.() ?? null,
})
