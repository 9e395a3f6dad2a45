import type { Passage } from './message.ts'

/** Words that every longer text of a language is full of; as they are cut up, so without accents and plurals. */
const common: readonly (readonly [language: string, words: ReadonlySet<string>])[] = Object.entries({
  en: 'the you your and for we is to of with this please order our',
  de: 'der die das und sie wir ihre ihr ist nicht mit fur bitte ihnen',
  fr: 'le la les vous votre nous et est pour une des avec merci',
  it: 'il che per di con una tuo suo della non grazie sono del ordine',
  es: 'el los que su con una para por del gracias pedido nosotros tu es',
}).map(([language, words]) => [language, new Set(words.split(' '))] as const)

const enoughWords = 8
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** What a text is written in: the declared language, else the one whose commonest words it is full of. */
export const languageOf = (declared: string | null, passages: readonly Passage[]): string | null => {
  if (declared !== null && declared.trim() !== '') return declared.trim().toLowerCase().split(/[-_]/u)[0] ?? null
  if (passages.some((passage) => kana.test(passage.text.slice(0, 4000)))) return 'ja'
  const words = passages.flatMap((passage) => passage.words.slice(0, 400).map((word) => word.word))
  const letters = words.filter((word) => word.length > 1)
  if (letters.length < enoughWords) return null
  const scores = common.map(([language, known]) => ({
    language,
    score: letters.filter((word) => known.has(word)).length,
  }))
  const best = scores.toSorted((a, b) => b.score - a.score)
  return best[0]!.score > (best[1]?.score ?? 0) ? best[0]!.language : null
}
