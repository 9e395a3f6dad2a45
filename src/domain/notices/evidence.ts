import type { Evidence, NoticeText } from '../notice.ts'
import type { Word } from './text-reader.ts'

type Place = { readonly from: number; readonly to: number }

/** Places in words as places in the text. */
export const evidenceOf = (text: NoticeText, words: readonly Word[], places: readonly Place[]): readonly Evidence[] =>
  places.flatMap(({ from, to }) => {
    const first = words[from]!
    const last = words.slice(from, to + 1).findLast((word) => word.field === first.field)!
    return {
      field: first.field,
      start: first.start,
      end: last.end,
      text: text[first.field]!.slice(first.start, last.end),
    }
  })

export const orderIdsIn = (words: readonly Word[]): readonly string[] => [
  ...new Set(words.map((word) => word.text).filter((word) => /^\d{3}-\d{7}-\d{7}$/.test(word))),
]
