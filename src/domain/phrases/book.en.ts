import { benefitEn } from './benefit.en.ts'
import { cancelEn } from './cancel.en.ts'
import { changeEn } from './change.en.ts'
import { confirmationEn } from './confirmation.en.ts'
import { contactEn } from './contact.en.ts'
import { courtesyPartsEn } from './courtesy-parts.en.ts'
import { diversionEn } from './diversion.en.ts'
import type { PhraseBook } from './family.ts'
import { influenceEn } from './influence.en.ts'
import { praiseEn } from './praise.en.ts'
import { pressureEn } from './pressure.en.ts'
import { promotionEn } from './promotion.en.ts'
import { purposeEn } from './purpose.en.ts'
import { repeatEn } from './repeat.en.ts'
import { reviewEn } from './review.en.ts'
import { satisfactionEn } from './satisfaction.en.ts'
import { sensitiveEn } from './sensitive.en.ts'
import { topicsEn } from './topics.en.ts'
import { wordingEn } from './wording.en.ts'

/** What is known of English. */
export const bookEn: PhraseBook = {
  review: reviewEn,
  satisfaction: satisfactionEn,
  praise: praiseEn,
  benefit: benefitEn,
  change: changeEn,
  pressure: pressureEn,
  repeat: repeatEn,
  promotion: promotionEn,
  contact: contactEn,
  purpose: purposeEn,
  wording: wordingEn,
  influence: influenceEn,
  confirmation: confirmationEn,
  'courtesy-parts': courtesyPartsEn,
  cancel: cancelEn,
  topics: topicsEn,
  diversion: diversionEn,
  sensitive: sensitiveEn,
}
