import type { Authenticity, Evidence, NoticeReading, NoticeText } from './notice.ts'
import { findEndings } from './notices/find-endings.ts'
import { findPeriod, type Period } from './notices/find-period.ts'
import { findReasons } from './notices/find-reasons.ts'
import { findRestriction } from './notices/find-restriction.ts'
import { findSanctions, type Sanction } from './notices/find-sanctions.ts'
import { lexiconsFor } from './notices/languages.ts'
import type { Lexicon } from './notices/lexicon.ts'
import { type Found, otherKind } from './notices/other-kinds.ts'
import { type OwnPhrases, withOwnPhrases } from './notices/own-phrases.ts'
import { type Sentence, sentencesOf } from './notices/sentences.ts'
import { type Speaker, speakerOf } from './notices/speaker.ts'
import { asWritten } from './notices/spelling.ts'
import { isElsewhere, isPhishing, isThirdParty, type Signs, signsIn } from './notices/suspicion.ts'
import type { Word } from './notices/text-reader.ts'
import { wordsOf } from './notices/words.ts'

/** Longer texts are refused, not cut: UTF-16 code units of subject and body together. */
export const longestNotice = 1024 * 1024

export type ReadingContext = {
  readonly authentic: Authenticity
  readonly receivedAt: Date | null
  readonly ownPhrases?: OwnPhrases
}

/** What the text looks like to one language. */
type Parsed = { readonly lexicon: Lexicon; readonly words: readonly Word[]; readonly sentences: readonly Sentence[] }

/** Amazon's English is known word for word; translations are not. */
const translated = 0.05

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

const respelled = (words: readonly Word[], { respell }: Lexicon): readonly Word[] =>
  respell === asWritten ? words : words.map((word) => ({ ...word, text: respell(word.text) }))

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

/** A mail and what is known of it before it is read in any language. */
type Mail = {
  readonly text: NoticeText
  readonly context: ReadingContext
  readonly speaker: Speaker
  readonly signs: Signs
}

/** Who speaks decides first: a buyer, a newsletter and an impostor restrict nobody. */
const judge = (
  { text, context, speaker, signs }: Mail,
  { words, sentences }: Parsed,
): { readonly found: Found | null; readonly sanctions: readonly Sanction[] } => {
  const endings = findEndings(sentences)
  const sanctions = findSanctions(sentences, words, endings.all).filter(
    // The name of a function may be quoted in any case: 'we disabled "Contact buyer"'.
    ({ from, to }) => speaker.kind !== 'other' || !(words[from]!.quoted && words[to]!.quoted),
  )
  const found = findRestriction(sentences, sanctions, endings.came) ?? otherKind(sentences, sanctions)
  if (isPhishing(text, context.authentic, speaker, signs, found))
    return {
      found: { kind: 'phishing-suspect', scope: 'none', confidence: 0.9, places: found?.places ?? [] },
      sanctions,
    }
  const idle = found?.kind === 'policy-warning' && speaker.kind === 'other' && !speaker.forwarded
  return {
    found: idle || isThirdParty(speaker, signs) || isElsewhere(text, context.authentic, speaker) ? null : found,
    sanctions,
  }
}

const periodOf = ({ context }: Mail, parsed: Parsed, sanctions: readonly Sanction[]): Period => {
  const stating = new Set(
    sanctions
      .filter((sanction) => sanction.assertion === 'asserted' && sanction.of === 'reach')
      .map((sanction) => parsed.sentences[sanction.at]!),
  )
  return findPeriod({ ...parsed, received: context.receivedAt }, stating)
}

const confidenceOf = ({ context, speaker }: Mail, { language }: Lexicon, found: Found): number => {
  const sure = found.confidence + (context.authentic === 'verified' ? 0.04 : 0) - (speaker.kind === 'other' ? 0.2 : 0)
  return Math.round(Math.min(0.99, language === 'en' ? sure : sure - translated) * 100) / 100
}

const read = (mail: Mail, parsed: Parsed): NoticeReading => {
  const { words, lexicon } = parsed
  const { found, sanctions } = judge(mail, parsed)
  const orderIds = orderIdsIn(words)
  if (found === null) return { ...nothing, orderIds, confidence: 0.5 }
  const restricted = found.kind === 'restriction'
  const period = restricted ? periodOf(mail, parsed, sanctions) : noPeriod
  const wanted = restricted || found.kind === 'single-message-block' || found.kind === 'policy-warning'
  const { reasons, places } = wanted ? findReasons(words, lexicon) : { reasons: [], places: [] }
  return {
    kind: found.kind,
    restricted,
    scope: found.scope,
    durationDays: period.durationDays,
    endsAt: period.endsAt,
    permanent: period.permanent,
    candidateReasons: reasons,
    confidence: confidenceOf(mail, lexicon, found),
    evidence: evidenceOf(mail.text, words, [...found.places, ...period.places, ...places]),
    orderIds,
  }
}

/** The surest reading counts; but an impostor is one in any language. */
const surer = (best: NoticeReading, other: NoticeReading): NoticeReading => {
  if (other.kind === 'none' || best.kind === 'phishing-suspect') return best
  const wins = best.kind === 'none' || other.kind === 'phishing-suspect' || other.confidence > best.confidence
  return wins ? other : best
}

/** Reads what Amazon wrote, or is said to have written: a pure function of the text, its sender and the day it came. */
export const readNotice = (text: NoticeText, context: ReadingContext): NoticeReading => {
  if (text.subject.length + text.body.length > longestNotice) return { ...nothing, refused: 'too-long' }
  const speaker = speakerOf(text)
  if (speaker.kind === 'relay') return { ...nothing, confidence: 0.95 }
  // What a person reports in quotation marks is what Amazon said.
  const written = wordsIn(text, speaker)
  const cut = context.authentic === 'reported' ? written.map((word) => ({ ...word, quoted: false })) : written
  const parsed = lexiconsFor(text).map((known) => {
    const lexicon = context.ownPhrases ? withOwnPhrases(known, context.ownPhrases) : known
    const words = respelled(cut, lexicon)
    return { lexicon, words, sentences: sentencesOf(words, lexicon) }
  })
  const mail = { text, context, speaker, signs: signsIn(parsed) }
  return parsed.map((one) => read(mail, one)).reduce(surer)
}
