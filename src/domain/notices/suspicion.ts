import { isAmazonDomain } from '../message/hosts.ts'
import type { Authenticity, NoticeText } from '../notice.ts'
import type { Found } from './other-kinds.ts'
import { claimsToBeAmazon, isLookalikeHost } from './sender-is.ts'
import { having, type Sentence } from './sentences.ts'
import type { Speaker } from './speaker.ts'

/** Hosts of the page addresses in a text; their number is bounded. */
const hostsIn = (body: string): readonly string[] =>
  [...body.matchAll(/https?:\/\/([^\s/<>"'()?#]{1,253})/gi)]
    .slice(0, 200)
    .map((found) => found[1]!.toLowerCase().replace(/^.*@/, '').replace(/:\d+$/, ''))

const signs = (sentences: readonly Sentence[], concept: 'vendor' | 'credentials'): number =>
  sentences.reduce((count, sentence) => count + having(sentence.tags, concept, sentence).length, 0)

/** A look-alike, somebody who calls himself Amazon, or a mail that wants a password typed somewhere else. */
export const isPhishing = (
  text: NoticeText,
  authentic: Authenticity,
  speaker: Speaker,
  sentences: readonly Sentence[],
  found: Found | null,
): boolean => {
  if (authentic === 'verified') return false
  if (authentic === 'lookalike' || speaker.kind === 'lookalike') return true
  if (speaker.kind === 'other' && !speaker.forwarded && text.from !== null && claimsToBeAmazon(text.from))
    return found !== null || signs(sentences, 'credentials') > 0
  const hosts = hostsIn(text.body)
  if (hosts.some((host) => isLookalikeHost(host))) return found !== null && signs(sentences, 'vendor') < 2
  return (
    found !== null &&
    signs(sentences, 'vendor') === 0 &&
    signs(sentences, 'credentials') > 0 &&
    hosts.some((host) => !isAmazonDomain(host))
  )
}

const passedOn = /^\s{0,9}>|\bdear (?:amazon )?(?:seller|selling partner)\b/im

/** A stranger's own words, or another market's: what nobody passed on as Amazon's. */
export const isElsewhere = (text: NoticeText, authentic: Authenticity, speaker: Speaker): boolean =>
  authentic !== 'reported' &&
  speaker.kind === 'other' &&
  !speaker.forwarded &&
  !(/amazon/i.test(text.subject + text.body) && passedOn.test(text.body))

/** Vendors quote Amazon word for word: information, not an incident. */
export const isThirdParty = (speaker: Speaker, sentences: readonly Sentence[]): boolean => {
  if (speaker.kind === 'amazon') return false
  const enough = speaker.kind === 'missing' ? 2 : 1
  return signs(sentences, 'vendor') >= (speaker.forwarded ? 3 : enough)
}
