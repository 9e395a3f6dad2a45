import type { AmazonError } from './read-answer.ts'

export type Refusal = 'token' | 'access-denied' | 'already-requested' | 'outside-window' | 'not-available' | 'unknown'

const plain = (text: string): string => text.slice(0, 2000).toLowerCase().replace(/\s+/g, ' ')

const tokenWords = ['expired', 'revoked', 'malformed', 'invalid', 'missing']

/**
 * The fragments hold no apostrophe and no dash: Amazon's own come typographic, plain, and as UTF-8 that was read as
 * Windows-1252.
 */
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
