import type { Passage } from './message.ts'
import type { Word } from './words.ts'

/** Words that every longer text of a language is full of; as they are cut up, so without accents and plurals. */
const common: Readonly<Record<string, string>> = {
  en: 'the you your and for we is to of with this please order our it have are be',
  de: 'der die das und sie wir ihre ihr ist nicht mit fur bitte ihnen du dein deine dir uns bei auf von zu den dem ein eine haben wenn',
  fr: 'le la les vous votre nous et est pour une des avec merci tu ton ta te dans sur ce cette pas je au aux ou avon avez de du un qui',
  it: 'il che per di con una tuo suo della non grazie sono del ordine la le abbiamo questo al ci se lo gli tua un e',
  es: 'el los que su con una para por del gracias pedido nosotros tu es la las de lo se hemo esta muy como en un al si nos y',
}

/** The languages whose commonest words are known. */
export const commonLanguages: readonly string[] = Object.keys(common)

const holders = new Map<string, number[]>()
for (const [at, words] of Object.values(common).entries())
  for (const word of words.split(' ')) holders.set(word, [...(holders.get(word) ?? []), at])

/** How many of some words are among the commonest of each language, in the order of `commonLanguages`. */
export const countCommon = (words: readonly Word[]): readonly number[] => {
  const counts = commonLanguages.map(() => 0)
  for (const { word } of words) for (const at of holders.get(word) ?? []) counts[at]!++
  return counts
}

const enoughWords = 8
const enoughToJudge = 400
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** What a text is written in: the declared language, else the one whose commonest words it is full of. */
export const languageOf = (declared: string | null, passages: readonly Passage[]): string | null => {
  if (declared !== null && declared.trim() !== '') return declared.trim().toLowerCase().split(/[-_]/u)[0] ?? null
  if (passages.some((passage) => kana.test(passage.text.slice(0, 4000)))) return 'ja'
  const words = passages.flatMap((passage) => passage.words.slice(0, enoughToJudge))
  const counts = countCommon(words)
  const best = Math.max(...counts)
  const leaders = commonLanguages.filter((_, at) => counts[at] === best)
  const isEnough = words.filter(({ word }) => word.length > 1).length >= enoughWords
  return isEnough && leaders.length === 1 ? leaders[0]! : null
}
