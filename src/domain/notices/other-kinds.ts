import { isInDenial, isUnsure } from './assertion.ts'
import type { Sanction } from './find-sanctions.ts'
import type { Concept } from './lexicon.ts'
import type { Tag } from './phrases.ts'
import type { ScaleKind } from './scale.ts'
import { having, type Sentence } from './sentences.ts'

export type Found = {
  readonly kind: Exclude<ScaleKind, 'none'>
  readonly places: readonly { readonly from: number; readonly to: number }[]
}

const all = (sentences: readonly Sentence[], concept: Concept): readonly Tag<Concept>[] =>
  sentences.flatMap((sentence) => having(sentence.tags, concept, sentence))

const optOut = (sentences: readonly Sentence[]): Found | null => {
  const places = sentences.flatMap((sentence) =>
    having(sentence.tags, 'one-buyer', sentence).length > 0 && !having(sentence.tags, 'condition', sentence).length
      ? having(sentence.tags, 'opted-out', sentence)
      : [],
  )
  return places.length === 0 ? null : { kind: 'opt-out-bounce', places }
}

const wrongSender = (sentences: readonly Sentence[]): Found | null => {
  const stopped = all(sentences, 'message-stopped')
  const places = all(sentences, 'wrong-sender')
  return stopped.length === 0 || places.length === 0
    ? null
    : { kind: 'unauthorised-sender', places: [stopped[0]!, ...places] }
}

const singleBlock = (sentences: readonly Sentence[]): Found | null => {
  for (const [at, sentence] of sentences.entries()) {
    const stopped = having(sentence.tags, 'message-stopped', sentence)
    const around = sentences.slice(Math.max(0, at - 1), at + 3)
    const faults = all(around, 'content-fault')
    if (stopped.length > 0 && faults.length > 0 && !isUnsure(sentence))
      return { kind: 'single-message-block', places: [stopped[0]!, faults[0]!] }
  }
  return null
}

/** "Some accounts get suspended": the person named last is somebody else. */
const isOfOthers = (sentence: Sentence, tag: Tag<Concept>): boolean =>
  sentence.tags.findLast(({ concept, from }) => (concept === 'you' || concept === 'others') && from <= tag.to)
    ?.concept === 'others'

const otherSanction = (sentences: readonly Sentence[], sanctions: readonly Sanction[]): Found | null => {
  const asserted = sanctions.filter((sanction) => sanction.of === 'other' && sanction.assertion === 'asserted')
  const direct = sentences.flatMap((sentence) => {
    return isUnsure(sentence) || having(sentence.tags, 'not', sentence).length > 1
      ? []
      : having(sentence.tags, 'deactivated', sentence).filter((tag) => !isOfOthers(sentence, tag))
  })
  const places = [...direct, ...asserted]
  return places.length === 0 ? null : { kind: 'other-sanction', places }
}

const warning = (sentences: readonly Sentence[], sanctions: readonly Sanction[]): Found | null => {
  const threats = sanctions.filter(
    (sanction) =>
      sanction.of === 'reach' &&
      sanction.assertion === 'supposed' &&
      (sanction.addressed || sentences[sanction.at]!.dropsSubject) &&
      !sentences[sanction.at]!.asks,
  )
  const violations = sentences.flatMap((sentence) =>
    having(sentence.tags, 'violation', sentence).filter((tag) => !isInDenial(sentence, tag)),
  )
  const places = [...threats, ...violations]
  return places.length === 0 ? null : { kind: 'policy-warning', places }
}

/** What a notice is that neither restricts nor lifts, the most specific first. */
export const otherKind = (sentences: readonly Sentence[], sanctions: readonly Sanction[]): Found | null =>
  optOut(sentences) ??
  wrongSender(sentences) ??
  singleBlock(sentences) ??
  otherSanction(sentences, sanctions) ??
  warning(sentences, sanctions)
