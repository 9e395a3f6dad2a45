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
import { written } from './written.fr.ts'

/** What is known of French. */
export const bookFr: PhraseBook = {
  review: written(reviewFr),
  satisfaction: written(satisfactionFr),
  praise: written(praiseFr),
  benefit: written(benefitFr),
  change: written(changeFr),
  pressure: written(pressureFr),
  repeat: written(repeatFr),
  promotion: written(promotionFr),
  contact: written(contactFr),
  purpose: written(purposeFr),
  wording: written(wordingFr),
  influence: written(influenceFr),
  confirmation: written(confirmationFr),
  'courtesy-parts': written(courtesyPartsFr),
  cancel: written(cancelFr),
  topics: written(topicsFr),
  diversion: written(diversionFr),
  sensitive: written(sensitiveFr),
}
