import type { Passage } from './message.ts'

/** Words that every longer text of a language is full of; as they are cut up, so without accents and plurals. */
export const common: readonly (readonly [language: string, words: ReadonlySet<string>])[] = Object.entries({
  en: 'the you your and for we is to of with this please order our it have are be',
  de: 'der die das und sie wir ihre ihr ist nicht mit fur bitte ihnen du dein deine dir uns bei auf von zu den dem ein eine haben wenn',
  fr: 'le la les vous votre nous et est pour une des avec merci tu ton ta te dans sur ce cette pas je au aux ou avon avez de du un qui',
  it: 'il che per di con una tuo suo della non grazie sono del ordine la le abbiamo questo al ci se lo gli tua un e',
  es: 'el los que su con una para por del gracias pedido nosotros tu es la las de lo se hemo esta muy como en un al si nos y',
}).map(([language, words]) => [language, new Set(words.split(' '))] as const)

const enoughWords = 8
const enoughToJudge = 400
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** What a text is written in: the declared language, else the one whose commonest words it is full of. */
export const languageOf = (declared: string | null, passages: readonly Passage[]): string | null => {
  if (declared !== null && declared.trim() !== '') return declared.trim().toLowerCase().split(/[-_]/u)[0] ?? null
  if (passages.some((passage) => kana.test(passage.text.slice(0, 4000)))) return 'ja'
  const counts = common.map(() => 0)
  let words = 0
  for (const passage of passages) {
    for (const { word } of passage.words.slice(0, enoughToJudge)) {
      if (word.length > 1) words++
      for (let at = 0; at < common.length; at++) if (common[at]![1].has(word)) counts[at]!++
    }
  }
  const best = Math.max(...counts)
  const leaders = common.filter((_, at) => counts[at] === best)
  return words >= enoughWords && leaders.length === 1 ? leaders[0]![0] : null
}
