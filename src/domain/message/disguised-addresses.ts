import { hostOf } from './hosts.ts'
import type { Reading } from './message.ts'

/** Ways of writing the dot of an address so that a filter misses it. */
const dots =
  /\s?[[({<]\s?(?:\.|dot|d0t|punkt|point|punto|ドット)\s?[\])}>]\s?|\s(?:dot|d0t|punkt)\s|\s\.\s?(?=[a-z])|\.\s(?=(?:com|net|org)\b)|(?<=[a-z0-9])。(?=[a-z])/gu
const bracketed = /[[({<。]/u

/** Endings that one would recognise without a dot that looks like one. */
const knownEndings = new Set(
  'com net org co shop store online io info biz site de uk eu us fr it es app me xyz club website tv'.split(' '),
)

export type DisguisedAddress = {
  readonly start: number
  readonly end: number
  readonly address: string
  readonly host: string
  readonly domain: string
}

/** "mybrand dot com", "mybrand[.]com", "mybrand . com". Offsets are those of the reading. */
export const disguisedAddresses = ({ folded }: Reading): readonly DisguisedAddress[] => {
  const found: DisguisedAddress[] = []
  for (const match of folded.matchAll(dots)) {
    const at = match.index
    const before = /[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.exec(folded.slice(Math.max(0, at - 64), at))?.[0] ?? ''
    const rest = folded.slice(at + match[0].length, at + match[0].length + 80)
    const after = /^[a-z]{2,20}(?![a-z])(?:\.[a-z]{2,6})?(?:\/[^\s"<>]*)?/u.exec(rest)?.[0] ?? ''
    const ending = /^[a-z]+/u.exec(after)?.[0] ?? ''
    if (before.length < 2 || ending === '' || (!bracketed.test(match[0]) && !isLikely(match[0], ending, rest))) continue
    const host = hostOf(`${before}.${after}`)
    if (!host) continue
    const address = `${before}.${after}`
    found.push({
      start: at - before.length,
      end: at + match[0].length + after.length,
      address,
      host: host.host,
      domain: host.domain,
    })
  }
  return found
}

/** "a dot in the middle", "Thanks . It was": a bare dot needs an ending that is not a word. */
const isLikely = (dot: string, ending: string, rest: string): boolean =>
  dot.trim() === '.' ? /^(?:com|net|org|shop|co\.uk|de)(?![a-z])(?!\s+\w+ing)/u.test(rest) : knownEndings.has(ending)
