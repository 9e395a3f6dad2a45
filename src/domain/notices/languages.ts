import type { NoticeText } from '../notice.ts'
import { english } from './english.ts'
import type { Lexicon } from './lexicon.ts'

/** A language that is read where one of its commonest words stands; loaded when it is first needed. */
type Other = { readonly signs: RegExp; readonly lexicon: () => Lexicon }

/** A language is added here, and nowhere else. */
const others: readonly Other[] = []

/** English is read in every mail: sellers all over Europe got English notes. */
export const lexiconsFor = ({ subject, body }: NoticeText): readonly Lexicon[] => [
  english,
  ...others.filter(({ signs }) => signs.test(subject) || signs.test(body)).map(({ lexicon }) => lexicon()),
]
