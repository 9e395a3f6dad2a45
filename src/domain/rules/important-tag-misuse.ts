import type { Certainty, Edit } from '../finding.ts'
import type { Message, Passage } from '../message/message.ts'
import { spanOf } from '../message/span.ts'
import { hitsOf } from '../phrases/hits.ts'
import { speaks } from '../phrases/index.ts'
import { isNegated } from '../phrases/near.ts'
import { reviewAsks } from '../phrases/review-asks.ts'
import { feedbackRemovalPressure } from './feedback-removal-pressure.ts'
import { placeAt, wholeMessage } from './places.ts'
import { reviewChangeRemoval } from './review-change-removal.ts'
import type { Place, Rule } from './rule.ts'
import { sources } from './sources.ts'

export const importantTagMisuse: Rule = {
  id: 'important-tag-misuse',
  severity: 'critical',
  reason: 'important-tag-misuse',
  summary: 'Marks a message as important that the order does not need.',
  why: 'The tag reaches buyers who opted out of messages; it is only for what they must know or answer to receive their order.',
  source: sources.messagesFaq,
  // The tag itself is known in every language.
  families: [],
  examples: {
    bad: [
      '[Important] Please leave a review of your order.',
      '[IMPORTANT] Thank you for your purchase.',
      '【重要】 Please review the lamp.',
    ],
    good: ['[Important] Please confirm your house number.', 'Important information about your order'],
  },
  check: (message) => {
    const tags = message.passages.flatMap((passage) => [...passage.folded.matchAll(tag)].map((at) => ({ passage, at })))
    if (tags.length === 0) return hasCriticalReason(message) && strays(message) ? [wholeMessage('clear')] : []
    const certainty = judge(message)
    return certainty ? tags.map(({ passage, at }) => placeOfTag(message, passage, at, certainty)) : []
  },
}

const tag =
  /[[【〔［]\s?(?:important|wichtig|importante|重要|belangrijk|wazne|viktigt|onemli)(?:\s(?:info|information|message|notice|note|update|request|nachricht|hinweis))?\s?[!:]{0,3}\s?[\]】〕］]\s?:?\s?/gu

const placeOfTag = (message: Message, passage: Passage, at: RegExpExecArray, certainty: Certainty): Place => {
  const span = spanOf(passage, at.index, at.index + at[0].trimEnd().length)
  const whole = spanOf(passage, at.index, at.index + at[0].length)
  const fix = (): readonly Edit[] => [{ field: span.field, start: whole.start, end: whole.end, text: '' }]
  const counts = passage.kind === 'subject' || (message.source.subject.trim() === '' && at.index === 0)
  return placeAt(span, counts ? certainty : 'borderline', fix)
}

const reasonNames =
  /^(?:additional information required|zusatzliche informationen erforderlich|informations supplementaires(?: requises)?|informazioni aggiuntive(?: richieste)?|informacion adicional(?: requerida| necesaria)?|追加情報)/u

const hasCriticalReason = (message: Message): boolean =>
  [message.source.contactReason ?? '', message.source.subject].some((text) =>
    reasonNames.test(
      text
        .slice(0, 200)
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/gu, '')
        .toLowerCase()
        .trim(),
    ),
  )

/** Reviews in the six languages of the phrases: enough to see in any of them what the tag was misused for. */
const reviewWords =
  /bewert|rezension|verkauferbewertung|\bavis\b|evaluation|recension|valutazion|resena|valoracion|レビュー|評価|口コミ|feedback|\breview/u

/** A request or an advertisement beside it makes any tag wrong. */
const strays = (message: Message): boolean =>
  reviewAsks(message).length > 0 ||
  hitsOf(message, 'promotion').length > 0 ||
  [reviewChangeRemoval, feedbackRemovalPressure].some((rule) => rule.check(message).some(isClear)) ||
  (!isRead(message) && message.passages.some(namesReviews))

const isClear = ({ certainty }: Place): boolean => certainty === 'clear'

/** Words as they stand, and spaced out: those are put together only where words are cut. */
const namesReviews = ({ folded, words }: Passage): boolean =>
  reviewWords.test(folded.slice(0, 20_000)) ||
  reviewWords.test(
    words
      .slice(0, 4000)
      .map(({ word }) => word)
      .join(' '),
  )

const isRead = (message: Message): boolean => speaks(message.language, 'purpose')

const judge = (message: Message): Certainty | null => {
  if (strays(message)) return 'clear'
  if (hitsOf(message, 'critical-purpose').some((hit) => !isNegated(message, hit))) return null
  return isRead(message) ? 'clear' : 'borderline'
}
