import { marketplaceOf } from './marketplaces.ts'

/**
 * Whether a buyer reads a text in this language: the one they chose at Amazon, or, where that is not known, one of those
 * that their marketplace offers. Languages are ISO 639-1.
 */
export const isRead = (language: string, by: { theirs: string | null; marketplaceId: string }): boolean => {
  const declared = language.slice(0, 2).toLowerCase()
  if (by.theirs !== null) return by.theirs === declared
  return marketplaceOf(by.marketplaceId)?.languages.includes(declared) ?? true
}
