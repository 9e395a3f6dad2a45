import { isJson, type Json } from '../slack/json.ts'
import { plainWords } from '../slack/plain.ts'

const textsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isJson(value)) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    key === 'text' && typeof entry === 'string' ? [entry] : textsIn(entry),
  )
}

/** Link targets, mentions and names of emoji are not shown as they are written. */
const visible = (text: string): string =>
  plainWords(
    text
      .replace(/<[^<>\n|]*\|([^<>\n]*)>/g, ' $1 ')
      .replace(/<[^<>\n]*>/g, ' ')
      .replace(/:[\w+-]+:/g, ' '),
  )

const counted = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Whether words of the block are missing from what was drawn of it. */
export const wordsLost = (block: Json, markup: string): boolean => {
  const shown = counted(
    plainWords(
      markup
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('&quot;', '"')
        .replaceAll('&#x27;', "'"),
    ),
  )
  return [...counted(textsIn(block).map(visible).join('\n'))].some(([word, count]) => (shown.get(word) ?? 0) < count)
}
