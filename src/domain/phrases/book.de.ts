import { benefitDe } from './benefit.de.ts'
import { cancelDe } from './cancel.de.ts'
import { changeDe } from './change.de.ts'
import { confirmationDe } from './confirmation.de.ts'
import { contactDe } from './contact.de.ts'
import { courtesyPartsDe } from './courtesy-parts.de.ts'
import { diversionDe } from './diversion.de.ts'
import type { PhraseBook } from './family.ts'
import { influenceDe } from './influence.de.ts'
import { praiseDe } from './praise.de.ts'
import { pressureDe } from './pressure.de.ts'
import { promotionDe } from './promotion.de.ts'
import { purposeDe } from './purpose.de.ts'
import { repeatDe } from './repeat.de.ts'
import { reviewDe } from './review.de.ts'
import { satisfactionDe } from './satisfaction.de.ts'
import { sensitiveDe } from './sensitive.de.ts'
import { topicsDe } from './topics.de.ts'
import { wordingDe } from './wording.de.ts'

/** What is known of German. */
export const bookDe: PhraseBook = {
  review: reviewDe,
  satisfaction: satisfactionDe,
  praise: praiseDe,
  benefit: benefitDe,
  change: changeDe,
  pressure: pressureDe,
  repeat: repeatDe,
  promotion: promotionDe,
  contact: contactDe,
  purpose: purposeDe,
  wording: wordingDe,
  influence: influenceDe,
  confirmation: confirmationDe,
  'courtesy-parts': courtesyPartsDe,
  cancel: cancelDe,
  topics: topicsDe,
  diversion: diversionDe,
  sensitive: sensitiveDe,
}
