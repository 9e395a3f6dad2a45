import { benefitJa } from './benefit.ja.ts'
import { cancelJa } from './cancel.ja.ts'
import { changeJa } from './change.ja.ts'
import { confirmationJa } from './confirmation.ja.ts'
import { contactJa } from './contact.ja.ts'
import { courtesyPartsJa } from './courtesy-parts.ja.ts'
import { diversionJa } from './diversion.ja.ts'
import type { PhraseBook } from './family.ts'
import { influenceJa } from './influence.ja.ts'
import { praiseJa } from './praise.ja.ts'
import { pressureJa } from './pressure.ja.ts'
import { promotionJa } from './promotion.ja.ts'
import { purposeJa } from './purpose.ja.ts'
import { repeatJa } from './repeat.ja.ts'
import { reviewJa } from './review.ja.ts'
import { satisfactionJa } from './satisfaction.ja.ts'
import { sensitiveJa } from './sensitive.ja.ts'
import { topicsJa } from './topics.ja.ts'
import { wordingJa } from './wording.ja.ts'

/** What is known of Japanese. */
export const bookJa: PhraseBook = {
  review: reviewJa,
  satisfaction: satisfactionJa,
  praise: praiseJa,
  benefit: benefitJa,
  change: changeJa,
  pressure: pressureJa,
  repeat: repeatJa,
  promotion: promotionJa,
  contact: contactJa,
  purpose: purposeJa,
  wording: wordingJa,
  influence: influenceJa,
  confirmation: confirmationJa,
  'courtesy-parts': courtesyPartsJa,
  cancel: cancelJa,
  topics: topicsJa,
  diversion: diversionJa,
  sensitive: sensitiveJa,
}
