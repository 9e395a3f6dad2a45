import type { Passage } from './message.ts'

/** Words that every longer text of a language is full of. */
const common: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'you', 'your', 'and', 'for', 'we', 'is', 'to', 'of', 'with', 'this', 'please', 'order', 'our'],
  de: ['der', 'die', 'das', 'und', 'sie', 'wir', 'ihre', 'ihr', 'ist', 'nicht', 'mit', 'fur', 'bitte', 'ihnen'],
  fr: ['le', 'la', 'les', 'vous', 'votre', 'nous', 'et', 'est', 'pour', 'une', 'des', 'avec', 'votre', 'merci'],
  it: ['il', 'che', 'per', 'di', 'con', 'una', 'tuo', 'suo', 'della', 'non', 'grazie', 'sono', 'del', 'ordine'],
  es: ['el', 'los', 'que', 'su', 'con', 'una', 'para', 'por', 'del', 'gracias', 'pedido', 'nosotros', 'tu', 'es'],
}

const enoughWords = 8

/** What a text is written in: the declared language, else the one whose commonest words it is full of. */
export const languageOf = (declared: string | null, passages: readonly Passage[]): string | null => {
  if (declared !== null && declared.trim() !== '') return declared.trim().toLowerCase().split(/[-_]/u)[0] ?? null
  const words = passages.flatMap((passage) => passage.words.slice(0, 400).map((word) => word.word))
  if (words.some((word) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word))) return 'ja'
  const letters = words.filter((word) => /\p{L}/u.test(word))
  if (letters.length < enoughWords) return null
  const scores = Object.entries(common).map(([language, list]) => {
    const set = new Set(list)
    return { language, score: letters.filter((word) => set.has(word)).length }
  })
  const best = scores.toSorted((a, b) => b.score - a.score)
  return best[0]!.score > (best[1]?.score ?? 0) ? best[0]!.language : null
}
