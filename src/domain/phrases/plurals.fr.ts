import type { Phrases } from './family.ts'

/** A word on -i or -u; its plural is not levelled while reading, since English words end in -is and -us as well. */
const unlevelled = /(?<![\p{L}*])\p{L}{2,}[iu](?![\p{L}*'])/gu

/** Phrases that may have "ravis" and "déçus" for "ravi" and "déçu". */
export const withPlurals = (phrases: Phrases): Phrases =>
  Object.fromEntries(
    Object.entries(phrases).map(([concept, list]) => [
      concept,
      list.map((phrase) => phrase.replace(unlevelled, (word) => `(${word}|${word}s)`)),
    ]),
  )
