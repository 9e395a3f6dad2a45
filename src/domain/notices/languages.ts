import { createRequire } from 'node:module'
import type { NoticeText } from '../notice.ts'
import { english } from './english.ts'
import type { Lexicon } from './lexicon.ts'

const load = createRequire(import.meta.url)

/** A language that is read where one of its commonest words stands; loaded when it is first needed. */
type Other = { readonly signs: RegExp; readonly lexicon: () => Lexicon }

/** A language is added here, and nowhere else. */
const others: readonly Other[] = [
  {
    signs:
      /(?<!\p{L})(?:ihr(?:e[mnrs]?)?|ihnen|sie|wir|nicht|nur|wurden?|werden|wird|und|der|das|dem|ist|f(?:\u00fc|u\u0308|ue)r|ab|bis|von|vom|zu[mr]?|haben|eine?[mnrs]?|konto|nachrichte?n?|k(?:\u00e4|a\u0308|ae)ufern?|kunden?|kein(?:e[mnrs]?)?|verk(?:\u00e4|a\u0308|ae)ufer|\p{L}*(?:gesperrt|sperre|schr(?:\u00e4|a\u0308|ae)nkt|konto))(?!\p{L})/iu,
    lexicon: () => (load('./german.ts') as typeof import('./german.ts')).german,
  },
  {
    signs: /[\p{sc=Hiragana}\p{sc=Katakana}]/u,
    lexicon: () => (load('./japanese.ts') as typeof import('./japanese.ts')).japanese,
  },
  {
    signs:
      /(?<!\p{L})(?:gli|il|non|suo|sua|fino|della|dello|dell|delle|degli|dei|dal|dall|dalla|alla|agli|sull|nell|che|di|nei|nelle|hai|puoi|tu[oe]i?|tua|tue|suoi|vostr[aeio]|stat[aio]|messaggio?|messaggistica|acquirent[ei]|client[ei]|venditor[ei]|giorni|sono|sospes[aeio]|revocat[aeio]|limitat[aeio]|bloccat[aeio]|\p{L}+zion[ei])(?!\p{L})/iu,
    lexicon: () => (load('./italian.ts') as typeof import('./italian.ts')).italian,
  },
  {
    signs:
      /(?<!\p{L})(?:usted(?:es)?|sus?|tus?|el|los|las|les?|y|hemos|para|por|cuenta|mensajes?|mensajer(?:\u00ed|i\u0301?)a|compradore?s?|clientes|vendedor(?:es)?|contactos?|hasta|desde|durante|d(?:\u00ed|i\u0301?)as|est(?:\u00e1|a\u0301)n?|puedes?|\p{L}*(?:ci(?:\u00f3|o\u0301)n|(?:i|a)d[oa]s?))(?!\p{L})/iu,
    lexicon: () => (load('./spanish.ts') as typeof import('./spanish.ts')).spanish,
  },
  {
    signs:
      /(?<!\p{L})(?:vous|votre|vos|nous|notre|les|une?|du|des|pour|avec|dans|aux|compte|acheteurs?|jours?|proactifs?|aucune?|(?:suspend|interrompu|bloqu|restrein|d(?:\u00e9|e\u0301|e)sactiv)\p{L}*|n['\u2019]\p{L}+)(?!\p{L})/iu,
    lexicon: () => (load('./french.ts') as typeof import('./french.ts')).french,
  },
]

/** English is read in every mail: sellers all over Europe got English notes. */
export const lexiconsFor = ({ subject, body }: NoticeText): readonly Lexicon[] => [
  english,
  ...others.filter(({ signs }) => signs.test(subject) || signs.test(body)).map(({ lexicon }) => lexicon()),
]

export const allLexicons = (): readonly Lexicon[] => [english, ...others.map(({ lexicon }) => lexicon())]
