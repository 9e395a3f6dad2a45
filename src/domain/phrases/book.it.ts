import { benefitIt } from './benefit.it.ts'
import { changeIt } from './change.it.ts'
import { contactIt } from './contact.it.ts'
import type { PhraseBook } from './family.ts'
import { praiseIt } from './praise.it.ts'
import { pressureIt } from './pressure.it.ts'
import { promotionIt } from './promotion.it.ts'
import { purposeIt } from './purpose.it.ts'
import { repeatIt } from './repeat.it.ts'
import { reviewIt } from './review.it.ts'
import { satisfactionIt } from './satisfaction.it.ts'
import { wordingIt } from './wording.it.ts'

/** What is known of Italian. */
export const bookIt: PhraseBook = {
  review: reviewIt,
  satisfaction: satisfactionIt,
  praise: praiseIt,
  benefit: benefitIt,
  change: changeIt,
  pressure: pressureIt,
  repeat: repeatIt,
  promotion: promotionIt,
  contact: contactIt,
  purpose: purposeIt,
  wording: wordingIt,
}
