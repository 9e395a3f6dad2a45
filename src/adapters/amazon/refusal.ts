import type { AmazonError } from './read-answer.ts'

export type Refusal = 'token' | 'access-denied' | 'already-requested' | 'outside-window' | 'not-available' | 'unknown'

/** Amazon's sentences as seen in the wild: typographic apostrophes, and UTF-8 that was read as Windows-1252. */
const plain = (text: string): string =>
  text
    .slice(0, 2000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/â€[™˜\u0099\u0098]/g, "'")
    .replace(/â€[“”\u0093\u0094]/g, '-')
    .replace(/[‘’ʼ`´′]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')

const tokenWords = ['expired', 'revoked', 'malformed', 'invalid', 'missing']

const refusalOf = (error: AmazonError): Refusal => {
  const message = plain(error.message)
  const all = `${message} ${plain(error.details)}`
  if (all.includes('token') && tokenWords.some((word) => all.includes(word))) return 'token'
  if (message.includes('access to requested resource is denied')) return 'access-denied'
  if (message.includes('already requested a review')) return 'already-requested'
  if (message.includes('outside the') && message.includes('day range')) return 'outside-window'
  if (message.includes('solicitation is not available')) return 'not-available'
  return plain(error.code) === 'unauthorized' && message !== '' ? 'unknown' : 'access-denied'
}

/**
 * Which 403 it is. Everything Amazon refuses here carries the same status and the code `Unauthorized`: only the text
 * tells a missing role from an order that may not be asked. A 403 without an error list comes from a gateway.
 */
export const readRefusal = (errors: readonly AmazonError[]): Refusal => {
  const all = errors.map(refusalOf)
  return all.find((refusal) => refusal !== 'unknown') ?? all[0] ?? 'access-denied'
}
