import { benefitJa } from './benefit.ja.ts'
import { changeJa } from './change.ja.ts'
import type { PhraseBook } from './family.ts'
import { praiseJa } from './praise.ja.ts'
import { pressureJa } from './pressure.ja.ts'
import { repeatJa } from './repeat.ja.ts'
import { reviewJa } from './review.ja.ts'
import { satisfactionJa } from './satisfaction.ja.ts'

/** What is known of Japanese. */
export const bookJa: PhraseBook = {
  review: reviewJa,
  satisfaction: satisfactionJa,
  praise: praiseJa,
  benefit: benefitJa,
  change: changeJa,
  pressure: pressureJa,
  repeat: repeatJa,
}
