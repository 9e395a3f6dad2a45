import type { Authenticity, Evidence, NoticeReading, NoticeText } from './notice.ts'
import { english } from './notices/english.ts'
import { findEndings } from './notices/find-endings.ts'
import { findPeriod, type Period } from './notices/find-period.ts'
import { findReasons } from './notices/find-reasons.ts'
import { findRestriction } from './notices/find-restriction.ts'
import { findSanctions, type Sanction } from './notices/find-sanctions.ts'
import type { Lexicon } from './notices/lexicon.ts'
import { type Found, otherKind } from './notices/other-kinds.ts'
import { type Sentence, sentencesOf } from './notices/sentences.ts'
import { type Speaker, speakerOf } from './notices/speaker.ts'
import { isElsewhere, isPhishing, isThirdParty } from './notices/suspicion.ts'
import type { Word } from './notices/text-reader.ts'
import { wordsOf } from './notices/words.ts'

/** Longer texts are refused, not cut: UTF-16 code units of subject and body together. */
export const longestNotice = 1024 * 1024

export type ReadingContext = { readonly authentic: Authenticity; readonly receivedAt: Date | null }

/** One lexicon for each language; the surest reading counts. */
const lexicons: readonly Lexicon[] = [english]

const nothing: NoticeReading = {
  kind: 'none',
  restricted: false,
  scope: 'none',
  durationDays: null,
  endsAt: null,
  permanent: null,
  candidateReasons: [],
  confidence: 0,
  evidence: [],
  orderIds: [],
}
const noPeriod: Period = { durationDays: null, endsAt: null, permanent: null, places: [] }

const wordsIn = (text: NoticeText, speaker: Speaker): readonly Word[] => {
  let skipped = 0
  const body = wordsOf(text.body, 'body').filter((word) => {
    while (skipped < speaker.skip.length && speaker.skip[skipped]!.end < word.start) skipped += 1
    return !(speaker.skip[skipped] && speaker.skip[skipped]!.start <= word.start)
  })
  return [...wordsOf(text.subject, 'subject'), ...body]
}

const evidenceOf = (
  text: NoticeText,
  words: readonly Word[],
  places: readonly { readonly from: number; readonly to: number }[],
): readonly Evidence[] =>
  places.flatMap(({ from, to }) => {
    const first = words[from]!
    const last = words.slice(from, to + 1).findLast((word) => word.field === first.field)!
    return {
      field: first.field,
      start: first.start,
      end: last.end,
      text: text[first.field]!.slice(first.start, last.end),
    }
  })

const orderIdsIn = (words: readonly Word[]): readonly string[] => [
  ...new Set(words.map((word) => word.text).filter((word) => /^\d{3}-\d{7}-\d{7}$/.test(word))),
]

/** Who speaks decides first: a buyer, a newsletter and an impostor restrict nobody. */
const judge = (
  text: NoticeText,
  context: ReadingContext,
  speaker: Speaker,
  words: readonly Word[],
  sentences: readonly Sentence[],
): { readonly found: Found | null; readonly sanctions: readonly Sanction[] } => {
  const endings = findEndings(sentences)
  const sanctions = findSanctions(sentences, words, endings.all).filter(
    (sanction) => speaker.kind !== 'other' || !words[sanction.from]!.quoted,
  )
  const found = findRestriction(sentences, sanctions, endings.came) ?? otherKind(sentences, sanctions)
  if (isPhishing(text, context.authentic, speaker, sentences, found))
    return {
      found: { kind: 'phishing-suspect', scope: 'none', confidence: 0.9, places: found?.places ?? [] },
      sanctions,
    }
  const idle = found?.kind === 'policy-warning' && speaker.kind === 'other' && !speaker.forwarded
  return {
    found: idle || isThirdParty(speaker, sentences) || isElsewhere(text, context.authentic, speaker) ? null : found,
    sanctions,
  }
}

const read = (text: NoticeText, context: ReadingContext, speaker: Speaker, lexicon: Lexicon): NoticeReading => {
  const words = wordsIn(text, speaker)
  const sentences = sentencesOf(words, lexicon)
  const { found, sanctions } = judge(text, context, speaker, words, sentences)
  const orderIds = orderIdsIn(words)
  if (found === null) return { ...nothing, orderIds, confidence: 0.5 }
  const restricted = found.kind === 'restriction'
  const stating = new Set(
    sanctions
      .filter((sanction) => sanction.assertion === 'asserted' && sanction.of === 'reach')
      .map((sanction) => sentences[sanction.at]!),
  )
  const period = restricted
    ? findPeriod({ words, sentences, lexicon, received: context.receivedAt }, stating)
    : noPeriod
  const wanted = restricted || found.kind === 'single-message-block' || found.kind === 'policy-warning'
  const { reasons, places } = wanted ? findReasons(words, lexicon) : { reasons: [], places: [] }
  const confidence = Math.min(
    0.99,
    found.confidence + (context.authentic === 'verified' ? 0.04 : 0) - (speaker.kind === 'other' ? 0.2 : 0),
  )
  return {
    kind: found.kind,
    restricted,
    scope: found.scope,
    durationDays: period.durationDays,
    endsAt: period.endsAt,
    permanent: period.permanent,
    candidateReasons: reasons,
    confidence: Math.round(confidence * 100) / 100,
    evidence: evidenceOf(text, words, [...found.places, ...period.places, ...places]),
    orderIds,
  }
}

/** Reads what Amazon wrote, or is said to have written: a pure function of the text, its sender and the day it came. */
export const readNotice = (text: NoticeText, context: ReadingContext): NoticeReading => {
  if (text.subject.length + text.body.length > longestNotice) return { ...nothing, refused: 'too-long' }
  const speaker = speakerOf(text)
  if (speaker.kind === 'relay') return { ...nothing, confidence: 0.95 }
  return lexicons
    .map((lexicon) => read(text, context, speaker, lexicon))
    .reduce((best, reading) =>
      reading.kind !== 'none' && (best.kind === 'none' || reading.confidence > best.confidence) ? reading : best,
    )
}
