import { isAmazonDomain } from '../message/hosts.ts'
import { decodeLabel } from './punycode.ts'

export type SenderKind = 'amazon' | 'lookalike' | 'relay' | 'other' | 'missing'

/** Header fields are bounded long before; this keeps the work small whatever comes. */
const longestHeader = 4000

/** The address of a From header, in lower case; null when there is none. */
export const addressIn = (from: string): string | null => {
  const header = from.slice(0, longestHeader)
  const open = header.lastIndexOf('<')
  const bracketed = open >= 0 ? header.slice(open + 1).split('>')[0]! : null
  const bare = header.split(/[\s,;]+/).find((part) => part.includes('@')) ?? null
  const address =
    (bracketed?.includes('@') ? bracketed : bare)
      ?.replace(/^[\s[(<"']*(?:mailto:)?/i, '')
      .replace(/[\s\])>"']+$/, '')
      .toLowerCase() ?? null
  return address === null || address.endsWith('@') ? null : address
}

/** What stands before the address: the name that mail programs show. */
export const displayName = (from: string): string => {
  const open = from.slice(0, longestHeader).lastIndexOf('<')
  return open > 0 ? from.slice(0, open).replaceAll('"', '').trim() : ''
}

const lookLikeLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '2': 'z',
  '@': 'a',
  $: 's',
  '\u0430': 'a',
  '\u043e': 'o',
  '\u0435': 'e',
  '\u0455': 's',
  '\u043c': 'm',
  '\u0437': 'z',
  '\u043f': 'n',
  '\u03b1': 'a',
  '\u03bf': 'o',
  '\u0251': 'a',
  '\u0271': 'm',
  '\u217f': 'm',
  '\u1d0f': 'o',
  '\u0578': 'n',
  '\u0585': 'o',
  '\u057d': 'u',
  '\u0561': 'w',
}

/** A host as a hasty eye reads it: accents, foreign letters, digits and hyphens gone. */
export const skeletonOf = (host: string): string => {
  const seen = host
    .split('.')
    .map((label) => decodeLabel(label) ?? label)
    .join('.')
  const plain = [...seen.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .map((character) => lookLikeLetters[character] ?? character)
    .join('')
  return plain.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('-', '').replaceAll('_', '')
}

/** One letter missing, added, changed or swapped. */
const isSlipOf = (word: string, model: string): boolean => {
  if (Math.abs(word.length - model.length) > 1 || word === model) return false
  let at = 0
  while (at < word.length && word[at] === model[at]) at += 1
  const rest = [word.slice(at), model.slice(at)] as const
  return (
    rest[0].slice(1) === rest[1].slice(1) ||
    rest[0].slice(1) === rest[1] ||
    rest[0] === rest[1].slice(1) ||
    (rest[0][0] === rest[1][1] && rest[0][1] === rest[1][0] && rest[0].slice(2) === rest[1].slice(2))
  )
}

/** A host that wants to be taken for Amazon's and is not. */
export const isLookalikeHost = (host: string): boolean => {
  if (isAmazonDomain(host)) return false
  const skeleton = skeletonOf(host.slice(0, 255))
  if (/amazon|sellercentral/.test(skeleton)) return true
  return host
    .slice(0, 255)
    .toLowerCase()
    .split(/[.-]/)
    .some((label) => isSlipOf(skeletonOf(label), 'amazon') && label !== 'amazonia')
}

const isRelay = (host: string): boolean => isAmazonDomain(host) && /(?:^|\.)marketplace\.amazon\.[a-z.]+$/.test(host)

/** Who a From header says wrote this, by registrable domain alone: whether it is true is another question. */
export const senderIs = (from: string | null): SenderKind => {
  const address = from === null ? null : addressIn(from)
  if (address === null) return 'missing'
  const host = address.slice(address.lastIndexOf('@') + 1).replace(/\.$/, '')
  if (isRelay(host)) return 'relay'
  if (isAmazonDomain(host)) return 'amazon'
  // A name that shows an Amazon address hides another one.
  return isLookalikeHost(host) || /@[\w.-]{0,60}amazon\./i.test(displayName(from!)) ? 'lookalike' : 'other'
}

/** "Amazon Seller Performance", アマゾン or セラーセントラル (voiced signs gone) as the shown name of somebody else's address. */
export const claimsToBeAmazon = (from: string): boolean =>
  /amazon|sellercentral|\u30a2\u30de\u30bd\u30f3|\u30bb\u30e9\u30fc\u30bb\u30f3\u30c8\u30e9\u30eb/.test(
    skeletonOf(displayName(from).replaceAll(/\s/g, '')),
  )
