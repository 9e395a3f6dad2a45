import type { Ending } from './find-endings.ts'
import type { Sanction } from './find-sanctions.ts'
import type { Found } from './other-kinds.ts'
import { having, type Sentence } from './sentences.ts'

/** The sentence itself, or one of the two around it, speaks to the reader. */
const speaksToReader = (sentences: readonly Sentence[], at: number): boolean =>
  sentences
    .slice(Math.max(0, at - 2), at + 3)
    .some(
      (sentence) =>
        having(sentence.tags, 'you', sentence).length > 0 && having(sentence.tags, 'others', sentence).length === 0,
    )

/** A greeting far above is all that names the reader, where the language lets that go without saying. */
const namesNobody = (sentences: readonly Sentence[]): boolean =>
  sentences.every(
    ({ tags, dropsSubject }) =>
      !tags.some(({ concept }) => concept === 'others' || (concept === 'you' && !dropsSubject)),
  )

/** Where nobody is named, a form or a measure taken is about the one who gets the mail. */
const isMeasure = ({ labelled, tags }: Sentence): boolean =>
  labelled || tags.some(({ concept }) => concept === 'imposed')

const isOutage = (sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence) => having(sentence.tags, 'outage', sentence).length > 0)

/** Sanctions on contacting buyers that hold from now on, for the reader's own account. */
export const assertedReach = (sentences: readonly Sentence[], sanctions: readonly Sanction[]): readonly Sanction[] => {
  if (isOutage(sentences)) return []
  const nobody = namesNobody(sentences)
  return sanctions.filter(
    (sanction) =>
      sanction.of === 'reach' &&
      sanction.assertion === 'asserted' &&
      (sanction.addressed || speaksToReader(sentences, sanction.at) || (nobody && isMeasure(sentences[sanction.at]!))),
  )
}

/** A new restriction is spoken of although an old one ended. */
const isAnew = (sentences: readonly Sentence[], sanction: Sanction, ending: Ending): boolean => {
  const about = sentences.slice(Math.max(0, sanction.at - 1), sanction.at + 1)
  return (
    (sanction.at > ending.at || sanction.from > ending.tag.from) &&
    sanction.at >= ending.at &&
    about.some((sentence) =>
      having(sentence.tags, 'anew', sentence).some((tag) => tag.from > ending.tag.to || tag.to < ending.tag.from),
    )
  )
}

const pair = (sentences: readonly Sentence[]): readonly { from: number; to: number }[] => {
  const undelivered = sentences.flatMap((sentence) => having(sentence.tags, 'undelivered', sentence))
  const misdeeds = sentences.flatMap((sentence) => having(sentence.tags, 'misdeed', sentence))
  return undelivered.length > 0 && misdeeds.length > 0 ? [undelivered[0]!, misdeeds[0]!] : []
}

const isDenied = (sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence) => having(sentence.tags, 'no-restriction', sentence).length > 0)

/** The restriction, or the news that it is over; null when the text says neither. */
export const findRestriction = (
  sentences: readonly Sentence[],
  sanctions: readonly Sanction[],
  endings: readonly Ending[],
): Found | null => {
  const asserted = assertedReach(sentences, sanctions)
  const strong = endings.filter((ending) => ending.strength === 'strong')
  const ended = strong.at(-1) ?? (asserted.length === 0 ? endings.at(-1) : undefined)
  const standing = ended === undefined ? asserted : asserted.filter((sanction) => isAnew(sentences, sanction, ended))
  if (standing.length > 0) return { kind: 'restriction', places: standing }
  if (ended !== undefined && sentences.some((sentence) => having(sentence.tags, 'reach', sentence).length > 0))
    return {
      kind: 'lifted',
      places: [ended.tag],
    }
  const places = isDenied(sentences) ? [] : pair(sentences)
  return places.length === 0 ? null : { kind: 'restriction', places }
}
