import { benefitFr } from './benefit.fr.ts'
import { cancelFr } from './cancel.fr.ts'
import { changeFr } from './change.fr.ts'
import { confirmationFr } from './confirmation.fr.ts'
import { contactFr } from './contact.fr.ts'
import { courtesyPartsFr } from './courtesy-parts.fr.ts'
import { diversionFr } from './diversion.fr.ts'
import type { PhraseBook } from './family.ts'
import { influenceFr } from './influence.fr.ts'
import { praiseFr } from './praise.fr.ts'
import { pressureFr } from './pressure.fr.ts'
import { promotionFr } from './promotion.fr.ts'
import { purposeFr } from './purpose.fr.ts'
import { repeatFr } from './repeat.fr.ts'
import { reviewFr } from './review.fr.ts'
import { satisfactionFr } from './satisfaction.fr.ts'
import { sensitiveFr } from './sensitive.fr.ts'
import { topicsFr } from './topics.fr.ts'
import { wordingFr } from './wording.fr.ts'

/** What is known of French. */
export const bookFr: PhraseBook = {
  review: reviewFr,
  satisfaction: satisfactionFr,
  praise: praiseFr,
  benefit: benefitFr,
  change: changeFr,
  pressure: pressureFr,
  repeat: repeatFr,
  promotion: promotionFr,
  contact: contactFr,
  purpose: purposeFr,
  wording: wordingFr,
  influence: influenceFr,
  confirmation: confirmationFr,
  'courtesy-parts': courtesyPartsFr,
  cancel: cancelFr,
  topics: topicsFr,
  diversion: diversionFr,
  sensitive: sensitiveFr,
}
