import { benefitEs } from './benefit.es.ts'
import { cancelEs } from './cancel.es.ts'
import { changeEs } from './change.es.ts'
import { confirmationEs } from './confirmation.es.ts'
import { contactEs } from './contact.es.ts'
import { courtesyPartsEs } from './courtesy-parts.es.ts'
import { diversionEs } from './diversion.es.ts'
import type { PhraseBook } from './family.ts'
import { influenceEs } from './influence.es.ts'
import { praiseEs } from './praise.es.ts'
import { pressureEs } from './pressure.es.ts'
import { promotionEs } from './promotion.es.ts'
import { purposeEs } from './purpose.es.ts'
import { repeatEs } from './repeat.es.ts'
import { reviewEs } from './review.es.ts'
import { satisfactionEs } from './satisfaction.es.ts'
import { sensitiveEs } from './sensitive.es.ts'
import { topicsEs } from './topics.es.ts'
import { wordingEs } from './wording.es.ts'

/** What is known of Spanish. */
export const bookEs: PhraseBook = {
  review: reviewEs,
  satisfaction: satisfactionEs,
  praise: praiseEs,
  benefit: benefitEs,
  change: changeEs,
  pressure: pressureEs,
  repeat: repeatEs,
  promotion: promotionEs,
  contact: contactEs,
  purpose: purposeEs,
  wording: wordingEs,
  influence: influenceEs,
  confirmation: confirmationEs,
  'courtesy-parts': courtesyPartsEs,
  cancel: cancelEs,
  topics: topicsEs,
  diversion: diversionEs,
  sensitive: sensitiveEs,
}
