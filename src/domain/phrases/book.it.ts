import { benefitIt } from './benefit.it.ts'
import { cancelIt } from './cancel.it.ts'
import { changeIt } from './change.it.ts'
import { confirmationIt } from './confirmation.it.ts'
import { contactIt } from './contact.it.ts'
import { courtesyPartsIt } from './courtesy-parts.it.ts'
import { diversionIt } from './diversion.it.ts'
import type { PhraseBook } from './family.ts'
import { influenceIt } from './influence.it.ts'
import { praiseIt } from './praise.it.ts'
import { pressureIt } from './pressure.it.ts'
import { promotionIt } from './promotion.it.ts'
import { purposeIt } from './purpose.it.ts'
import { repeatIt } from './repeat.it.ts'
import { reviewIt } from './review.it.ts'
import { satisfactionIt } from './satisfaction.it.ts'
import { sensitiveIt } from './sensitive.it.ts'
import { topicsIt } from './topics.it.ts'
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
  influence: influenceIt,
  confirmation: confirmationIt,
  'courtesy-parts': courtesyPartsIt,
  cancel: cancelIt,
  topics: topicsIt,
  diversion: diversionIt,
  sensitive: sensitiveIt,
}
