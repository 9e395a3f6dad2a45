import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'

/** A word on -i or -u; its plural is not levelled while reading, since English words end in -is and -us as well. */
const unlevelled = /(?<![\p{L}*])\p{L}{2,}[iu](?![\p{L}*'])/gu
const anyWords = /\*\?(?: +\*\?)+/gu

/** Phrases as they are read: with "ravis" and "déçus" for "ravi" and "déçu", and with one way only through `*? *?`. */
export const written = (phrases: Phrases): Phrases =>
  Object.fromEntries(
    Object.entries(phrases).map(([concept, list]) => [
      concept,
      list.map((phrase) =>
        phrase
          .replace(unlevelled, (word) => `(${word}|${word}s)`)
          .replace(anyWords, (run) => upTo(run.split(/ +/u).length)),
      ),
    ]),
  )
