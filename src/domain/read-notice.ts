import type { Authenticity, NoticeKind, NoticeReading, NoticeText } from './notice.ts'
import { evidenceOf, orderIdsIn } from './notices/evidence.ts'
import { findEndings } from './notices/find-endings.ts'
import { findPeriod, type Period } from './notices/find-period.ts'
import { findReasons } from './notices/find-reasons.ts'
import { findRestriction } from './notices/find-restriction.ts'
import { findSanctions, type Sanction } from './notices/find-sanctions.ts'
import { type Found, otherKind } from './notices/other-kinds.ts'
import type { OwnPhrases } from './notices/own-phrases.ts'
import { type Parsed, parsedIn } from './notices/parsed.ts'
import { scaleFor, type WeighedNotice, weigh } from './notices/scale.ts'
import type { Speaker } from './notices/speaker.ts'
import { isElsewhere, isPhishing, isThirdParty, type Signs, signsIn } from './notices/suspicion.ts'
import { type Verdict, verdictOf } from './notices/verdict.ts'
import type { Scale } from './scale.ts'

/** Longer texts are refused, not cut: UTF-16 code units of subject and body together. */
export const longestNotice = 1024 * 1024

export type ReadingContext = {
  readonly authentic: Authenticity
  readonly receivedAt: Date | null
  readonly ownPhrases?: OwnPhrases
  /** By language; as they were learned when left out. */
  readonly scales?: (language: string) => Scale
}

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

const scopes: Readonly<Record<NoticeKind, NoticeReading['scope']>> = {
  restriction: 'account',
  lifted: 'account',
  'single-message-block': 'message',
  'unauthorised-sender': 'message',
  'opt-out-bounce': 'buyer',
  'other-sanction': 'none',
  'policy-warning': 'none',
  'phishing-suspect': 'none',
  none: 'none',
}

/** A mail and what is known of it before it is read in any language. */
type Mail = {
  readonly text: NoticeText
  readonly context: ReadingContext
  readonly speaker: Speaker
  readonly signs: Signs
}

/** What the phrases find, and the sanctions that they find it by. */
const findIn = ({ speaker }: Mail, { words, sentences }: Parsed) => {
  const endings = findEndings(sentences)
  const sanctions = findSanctions(sentences, words, endings.all).filter(
    // The name of a function may be quoted in any case: 'we disabled "Contact buyer"'.
    ({ from, to }) => speaker.kind !== 'other' || !(words[from]!.quoted && words[to]!.quoted),
  )
  return { sanctions, found: findRestriction(sentences, sanctions, endings.came) ?? otherKind(sentences, sanctions) }
}

/** A buyer, a newsletter and a stranger restrict nobody, whatever their words. */
const isIdle = ({ context, speaker, signs }: Mail, found: Found | null): boolean =>
  (found?.kind === 'policy-warning' && speaker.kind === 'other' && !speaker.forwarded) ||
  isThirdParty(speaker, signs) ||
  isElsewhere(context.authentic, speaker)

/** An installation's own phrases are taken at their word. */
const isOwnWord = (mail: Mail, { known }: Parsed, found: Found | null): boolean =>
  known !== null && found?.kind !== findIn(mail, known).found?.kind

/** So are Amazon's, as far as they are known. */
const isKnownWord = ({ sentences }: Parsed, found: Found | null): boolean =>
  found?.kind === 'restriction' &&
  sentences.some(
    ({ from, to, tags }) =>
      tags.some(({ concept }) => concept === 'known-words') &&
      found.places.some((place) => from <= place.from && place.to <= to),
  )

const judge = (mail: Mail, parsed: Parsed, found: Found | null, weighed: WeighedNotice | null): Verdict => {
  const said = found?.kind ?? 'none'
  return isOwnWord(mail, parsed, found) || isKnownWord(parsed, found)
    ? { kind: said, chance: 1, restriction: 0 }
    : verdictOf(said, weighed)
}

const periodOf = (
  { context }: Mail,
  parsed: Parsed,
  sanctions: readonly Sanction[],
  weighed: WeighedNotice | null,
): Period => {
  const stating = sanctions.filter((sanction) => sanction.assertion === 'asserted' && sanction.of === 'reach')
  const asserted = new Set(stating.map((sanction) => parsed.sentences[sanction.at]!))
  const weighty = new Set(weighed?.sentencesFor('restriction'))
  return findPeriod({ ...parsed, received: context.receivedAt, stated: { asserted, weighty } })
}

/** Where a restriction may be meant for all that can be read, a person is shown it. */
const unclear = 0.2

const rounded = (chance: number): number => Math.floor(Math.min(0.99, chance) * 100) / 100

/** What only the scale takes for a restriction is never sure, however much it weighs. */
const confidenceIn = ({ kind, chance }: Verdict, found: Found | null): number =>
  rounded(kind === 'restriction' && found?.kind !== kind ? Math.min(chance, 0.9) : chance)

const read = (mail: Mail, parsed: Parsed, weighed: WeighedNotice | null): NoticeReading => {
  const { text, context, speaker, signs } = mail
  const { words, lexicon } = parsed
  const { found, sanctions } = findIn(mail, parsed)
  const none: NoticeReading = { ...nothing, orderIds: orderIdsIn(words), confidence: 0.5 }
  if (isPhishing(text, context.authentic, speaker, signs, found)) {
    const evidence = evidenceOf(text, words, found?.places ?? [])
    return { ...none, kind: 'phishing-suspect', confidence: 0.9, evidence }
  }
  // In another language, or said by nobody who can restrict.
  if (isIdle(mail, found) || (weighed === null && found === null)) return none
  const verdict = judge(mail, parsed, found, weighed)
  const { kind } = verdict
  if (kind === 'none') {
    const read = { ...none, confidence: rounded(verdict.chance) }
    if (verdict.restriction < unclear) return read
    const loudest = weighed?.sentencesFor('restriction').slice(0, 1) ?? []
    return { ...read, unclear: true, evidence: evidenceOf(text, words, found?.places ?? loudest) }
  }
  const period = kind === 'restriction' ? periodOf(mail, parsed, sanctions, weighed) : noPeriod
  const wanted = kind === 'restriction' || kind === 'single-message-block' || kind === 'policy-warning'
  const { reasons, places } = wanted ? findReasons(words, lexicon) : { reasons: [], places: [] }
  const speaking = weighed ? weighed.sentencesFor(kind).slice(0, 1) : []
  return {
    kind,
    restricted: kind === 'restriction',
    scope: scopes[kind],
    durationDays: period.durationDays,
    endsAt: period.endsAt,
    permanent: period.permanent,
    candidateReasons: reasons,
    confidence: confidenceIn(verdict, found),
    evidence: evidenceOf(text, words, [
      ...(found?.kind === kind ? found.places : speaking),
      ...period.places,
      ...places,
    ]),
    orderIds: none.orderIds,
  }
}

/** The surest reading counts; but an impostor is one in any language. */
const surer = (best: NoticeReading, other: NoticeReading): NoticeReading => {
  if (best.kind === 'phishing-suspect') return best
  if (other.kind === 'none' && best.kind === 'none')
    return other.unclear || (!best.unclear && other.confidence > best.confidence) ? other : best
  if (other.kind === 'none') return best
  const wins = best.kind === 'none' || other.kind === 'phishing-suspect' || other.confidence > best.confidence
  return wins ? other : best
}

/** What is a small part of a text is a name, a quotation or a word that two languages share. */
const mainly = 4

/** Weighed in each language that a good part of it is in. */
const weighedIn = (
  parsed: readonly Parsed[],
  { scales = scaleFor }: ReadingContext,
): readonly (WeighedNotice | null)[] => {
  const all = parsed.map(({ lexicon, sentences, words }) => weigh(scales(lexicon.language), sentences, words))
  const most = Math.max(...all.map((one) => one?.known ?? 0))
  return all.map((one) => (one !== null && one.known * mainly >= most ? one : null))
}

/** Reads what Amazon wrote, or is said to have written: a pure function of the text, its sender and the day it came. */
export const readNotice = (text: NoticeText, context: ReadingContext): NoticeReading => {
  if (text.subject.length + text.body.length > longestNotice) return { ...nothing, refused: 'too-long' }
  const { speaker, parsed } = parsedIn(text, context.authentic, context.ownPhrases)
  if (speaker.kind === 'relay') return { ...nothing, confidence: 0.95 }
  const weighed = weighedIn(parsed, context)
  const mail = { text, context, speaker, signs: signsIn(parsed) }
  return parsed.map((one, at) => read(mail, one, weighed[at]!)).reduce(surer)
}
