import { isAmazonDomain } from '../message/hosts.ts'
import type { Authenticity, NoticeText } from '../notice.ts'
import type { Found } from './other-kinds.ts'
import { claimsToBeAmazon, isLookalikeHost } from './sender-is.ts'
import { having, type Sentence } from './sentences.ts'
import type { Speaker } from './speaker.ts'
import type { Word } from './text-reader.ts'

/** Hosts of the page addresses in a text; their number is bounded. */
const hostsIn = (body: string): readonly string[] =>
  [...body.matchAll(/https?:\/\/([^\s/<>"'()?#]{1,253})/gi)]
    .slice(0, 200)
    .map((found) => found[1]!.toLowerCase().replace(/^.*@/, '').replace(/:\d+$/, ''))

/** Signs of who else may be speaking, counted over all languages: vendors quote English in German newsletters. */
export type Signs = Readonly<Record<'vendor' | 'credentials' | 'sanction', number>>

type Parsed = { readonly words: readonly Word[]; readonly sentences: readonly Sentence[] }

export const signsIn = (readings: readonly Parsed[]): Signs => {
  const count = (concept: keyof Signs): number => {
    const seen = new Set<string>()
    for (const { words, sentences } of readings)
      for (const { from } of sentences.flatMap((sentence) => having(sentence.tags, concept, sentence)))
        seen.add(`${words[from]!.field} ${words[from]!.start}`)
    return seen.size
  }
  return { vendor: count('vendor'), credentials: count('credentials'), sanction: count('sanction') }
}

/** A look-alike, somebody who calls himself Amazon, or a mail that wants a password typed somewhere else. */
export const isPhishing = (
  text: NoticeText,
  authentic: Authenticity,
  speaker: Speaker,
  signs: Signs,
  found: Found | null,
): boolean => {
  if (authentic === 'verified') return false
  if (authentic === 'lookalike' || speaker.kind === 'lookalike') return true
  if (speaker.kind === 'other' && !speaker.forwarded && text.from !== null && claimsToBeAmazon(text.from))
    return found !== null || signs.credentials > 0
  // Whatever he calls himself: he threatens an Amazon account and wants it opened to him.
  const wantsKeys = signs.credentials > 1 && signs.sanction > 0 && /amazon|\u30a2\u30de\u30be\u30f3/i.test(text.body)
  if (wantsKeys && authentic !== 'reported' && speaker.kind === 'other' && signs.vendor === 0) return true
  const hosts = hostsIn(text.body)
  if (hosts.some((host) => isLookalikeHost(host))) return found !== null && signs.vendor < 2
  return found !== null && signs.vendor === 0 && signs.credentials > 0 && hosts.some((host) => !isAmazonDomain(host))
}

/** A stranger's own words, or another market's: what nobody passed on as Amazon's. */
export const isElsewhere = (authentic: Authenticity, { kind, forwarded, quotes }: Speaker): boolean =>
  authentic !== 'reported' && kind === 'other' && !forwarded && !quotes

/** Vendors quote Amazon word for word: information, not an incident. */
export const isThirdParty = (speaker: Speaker, signs: Signs): boolean => {
  if (speaker.kind === 'amazon') return false
  const enough = speaker.kind === 'missing' ? 2 : 1
  return signs.vendor >= (speaker.forwarded ? 3 : enough)
}
