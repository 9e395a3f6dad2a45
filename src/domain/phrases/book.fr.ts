import { benefitFr } from './benefit.fr.ts'
import { cancelFr } from './cancel.fr.ts'
import { changeFr } from './change.fr.ts'
import { confirmationFr } from './confirmation.fr.ts'
import { contactFr } from './contact.fr.ts'
import { courtesyPartsFr } from './courtesy-parts.fr.ts'
import { diversionFr } from './diversion.fr.ts'
import type { PhraseBook } from './family.ts'
import { influenceFr } from './influence.fr.ts'
import { withPlurals } from './plurals.fr.ts'
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
  review: withPlurals(reviewFr),
  satisfaction: withPlurals(satisfactionFr),
  praise: withPlurals(praiseFr),
  benefit: withPlurals(benefitFr),
  change: withPlurals(changeFr),
  pressure: withPlurals(pressureFr),
  repeat: withPlurals(repeatFr),
  promotion: withPlurals(promotionFr),
  contact: withPlurals(contactFr),
  purpose: withPlurals(purposeFr),
  wording: withPlurals(wordingFr),
  influence: withPlurals(influenceFr),
  confirmation: withPlurals(confirmationFr),
  'courtesy-parts': withPlurals(courtesyPartsFr),
  cancel: withPlurals(cancelFr),
  topics: withPlurals(topicsFr),
  diversion: withPlurals(diversionFr),
  sensitive: withPlurals(sensitiveFr),
}
