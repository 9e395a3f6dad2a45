import type { PhraseBook } from './family.ts'

/** What is known of Spanish. */
export const bookEs: PhraseBook = {}
