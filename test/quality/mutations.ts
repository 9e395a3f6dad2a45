import type { MessageText } from '../../src/domain/template.ts'
import { asHtml, eachText, eachWord } from './mutable-words.ts'

type Mutate = (text: MessageText, random: () => number) => MessageText

/** A way of writing the same message otherwise: whoever reads it understands the same, so the verdict must stay. */
export type Mutation = {
  readonly name: string
  readonly mutate: Mutate
  /** The languages that can be written so; all of them when absent. */
  readonly languages?: readonly string[]
  /** Samples that lose what they are judged by. */
  readonly except?: ReadonlySet<string>
}

/** Clean messages in which nothing but capitals tells the name of a product from an offer. */
const toldByCapitals: ReadonlySet<string> = new Set(['held-clean-031', 'letter-clean-002', 'letter-clean-031'])

const withCase = ['en', 'de', 'fr', 'it', 'es']
const withAccents = ['de', 'fr', 'it', 'es']

const cyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
}
const greek: Readonly<Record<string, string>> = {
  a: 'α',
  i: 'ι',
  k: 'κ',
  o: 'ο',
  p: 'ρ',
  u: 'υ',
  v: 'ν',
  E: 'Ε',
  O: 'Ο',
}

const swapped =
  (letters: Readonly<Record<string, string>>): Mutate =>
  (text) =>
    eachWord(text, (word) => [...word].map((letter) => letters[letter] ?? letter).join(''))

/** Puts something behind the second character of each word that is long enough to be worth hiding. */
const within =
  (put: string): Mutate =>
  (text) =>
    eachWord(text, (word) => (/^\p{L}{4}/u.test(word) ? `${word.slice(0, 2)}${put}${word.slice(2)}` : word))

const keyWords =
  /^(?:reviews?|feedback|ratings?|refunds?|discounts?|coupons?|vouchers?|gutscheine?|bewertung(?:en)?|rabatt|geschenk|erstattung|remise|cadeau|remboursement|recensione|sconto|regalo|rimborso|descuento|reembolso|opinión)$/iu

const parted =
  (sign: string): Mutate =>
  (text) =>
    eachWord(text, (word) => (keyWords.test(word) ? [...word].join(sign) : word))

const plainLetters = (spelled: Readonly<Record<string, string>>): Mutate => {
  const bare = (letter: string) =>
    spelled[letter] ?? (letter === 'ß' ? 'ss' : letter.normalize('NFD').replace(/\p{M}/gu, ''))
  return (text) => eachWord(text, (word) => [...word.normalize('NFC')].map(bare).join(''))
}

const spelledUmlauts = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }
const emoji = ['🎉', '😊', '🔥', '👍', '📦', '❤️']
const signature = ['--', 'Customer Care', 'Harbour Trading Ltd., 12 Mill Lane', 'Monday to Friday, 9 to 17'] as const

const signed: Mutate = (text) => ({
  ...text,
  body:
    text.format === 'html'
      ? `${text.body}<p>${signature.join('<br>')}</p>`
      : `${text.body}\n\n${signature.join('\n')}\n`,
})

export const mutations: readonly Mutation[] = [
  {
    name: 'upper case',
    languages: withCase,
    except: toldByCapitals,
    mutate: (text) => eachWord(text, (word) => word.toUpperCase()),
  },
  {
    name: 'lower case',
    languages: withCase,
    except: toldByCapitals,
    mutate: (text) => eachWord(text, (word) => word.toLowerCase()),
  },
  {
    name: 'title case',
    languages: withCase,
    mutate: (text) => eachWord(text, (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()),
  },
  {
    name: 'emoji between words',
    mutate: (text, random) =>
      eachText(text, (stretch) =>
        stretch.replace(/(?<=\p{L}) (?=\p{L})/gu, () =>
          random() < 0.25 ? ` ${emoji[Math.floor(random() * emoji.length)]} ` : ' ',
        ),
      ),
  },
  { name: 'doubled spaces', mutate: (text) => eachText(text, (stretch) => stretch.replaceAll(' ', '  ')) },
  { name: 'non-breaking spaces', mutate: (text) => eachText(text, (stretch) => stretch.replaceAll(' ', '\u00a0')) },
  { name: 'zero-width characters in words', mutate: within('\u200b') },
  { name: 'word joiners in words', mutate: within('\u2060') },
  { name: 'soft hyphens in words', mutate: within('\u00ad') },
  { name: 'Cyrillic letters', languages: withCase, mutate: swapped(cyrillic) },
  { name: 'Greek letters', languages: withCase, mutate: swapped(greek) },
  {
    name: 'full-width letters',
    languages: withCase,
    mutate: (text) =>
      eachWord(text, (word) => word.replace(/[A-Za-z]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))),
  },
  { name: 'HTML paragraphs', mutate: asHtml },
  { name: 'bold within words', mutate: (text, random) => inBody(text, within('<b></b>'), random) },
  { name: 'comments within words', mutate: (text, random) => inBody(text, within('<!-- x -->'), random) },
  {
    name: 'entities for letters',
    mutate: (text, random) =>
      inBody(
        text,
        (html) => eachWord(html, (word) => word.replace(/./gsu, (one) => `&#${one.codePointAt(0)};`)),
        random,
      ),
  },
  { name: 'dotted key words', languages: withCase, mutate: parted('.') },
  { name: 'spaced key words', languages: withCase, mutate: parted(' ') },
  { name: 'a signature', mutate: signed },
  { name: 'Windows line ends', mutate: (text) => ({ ...text, body: text.body.replace(/\r?\n/gu, '\r\n') }) },
  { name: 'letters without accents', languages: withAccents, mutate: plainLetters({}) },
  { name: 'umlauts spelled out', languages: ['de'], mutate: plainLetters(spelledUmlauts) },
]

/** A subject is never HTML, so markup is put into the body alone. */
const inBody = (text: MessageText, mutate: Mutate, random: () => number): MessageText => ({
  ...mutate(asHtml(text), random),
  subject: text.subject,
})
