import { addressIn } from './notices/sender-is.ts'

const ours = /^<?f5\.([A-Za-z0-9_-]{1,100})@[^\s<>@]{1,253}>?$/

/** The Message-ID of one attempt, so that a bounce of it can be recognised. `from` is the seller's sending address. */
export const messageIdOf = (attemptId: string, from: string): string => {
  const address = addressIn(from) ?? ''
  return `<f5.${attemptId}@${address.slice(address.lastIndexOf('@') + 1) || 'localhost'}>`
}

/** The first attempt that a mail refers to; null when it refers to none of ours. */
export const attemptIdIn = (references: readonly string[]): string | null => {
  for (const reference of references) {
    const found = ours.exec(reference.trim())
    if (found) return found[1]!
  }
  return null
}
