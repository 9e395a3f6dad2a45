import type { Language } from '../template.ts'
import { benefitDe } from './benefit.de.ts'
import { benefitEn } from './benefit.en.ts'
import { benefitFr } from './benefit.fr.ts'
import { benefitIt } from './benefit.it.ts'
import { cancelEn } from './cancel.en.ts'
import { cancelFr } from './cancel.fr.ts'
import { changeDe } from './change.de.ts'
import { changeEn } from './change.en.ts'
import { changeFr } from './change.fr.ts'
import { changeIt } from './change.it.ts'
import { confirmationEn } from './confirmation.en.ts'
import { confirmationFr } from './confirmation.fr.ts'
import { contactDe } from './contact.de.ts'
import { contactEn } from './contact.en.ts'
import { contactFr } from './contact.fr.ts'
import { contactIt } from './contact.it.ts'
import { courtesyPartsEn } from './courtesy-parts.en.ts'
import { courtesyPartsFr } from './courtesy-parts.fr.ts'
import { diversionEn } from './diversion.en.ts'
import { diversionFr } from './diversion.fr.ts'
import type { Family, PhraseBook } from './family.ts'
import { headsDe } from './heads.de.ts'
import { influenceEn } from './influence.en.ts'
import { influenceFr } from './influence.fr.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { praiseDe } from './praise.de.ts'
import { praiseEn } from './praise.en.ts'
import { praiseFr } from './praise.fr.ts'
import { praiseIt } from './praise.it.ts'
import { pressureDe } from './pressure.de.ts'
import { pressureEn } from './pressure.en.ts'
import { pressureFr } from './pressure.fr.ts'
import { pressureIt } from './pressure.it.ts'
import { promotionDe } from './promotion.de.ts'
import { promotionEn } from './promotion.en.ts'
import { promotionFr } from './promotion.fr.ts'
import { promotionIt } from './promotion.it.ts'
import { purposeDe } from './purpose.de.ts'
import { purposeEn } from './purpose.en.ts'
import { purposeFr } from './purpose.fr.ts'
import { purposeIt } from './purpose.it.ts'
import { repeatDe } from './repeat.de.ts'
import { repeatEn } from './repeat.en.ts'
import { repeatFr } from './repeat.fr.ts'
import { repeatIt } from './repeat.it.ts'
import { reviewDe } from './review.de.ts'
import { reviewEn } from './review.en.ts'
import { reviewFr } from './review.fr.ts'
import { reviewIt } from './review.it.ts'
import { satisfactionDe } from './satisfaction.de.ts'
import { satisfactionEn } from './satisfaction.en.ts'
import { satisfactionFr } from './satisfaction.fr.ts'
import { satisfactionIt } from './satisfaction.it.ts'
import { sensitiveEn } from './sensitive.en.ts'
import { sensitiveFr } from './sensitive.fr.ts'
import { topicsEn } from './topics.en.ts'
import { topicsFr } from './topics.fr.ts'
import { wordingDe } from './wording.de.ts'
import { wordingEn } from './wording.en.ts'
import { wordingFr } from './wording.fr.ts'
import { wordingIt } from './wording.it.ts'

/** The phrases of each language. A language is added here, and nowhere else. */
export const phraseBooks: Readonly<Partial<Record<Language, PhraseBook>>> = {
  en: {
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
  },
  de: {
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
  },
  fr: {
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
  },
  it: {
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
  },
}

/** The last parts of compounds, for languages that write them as one word. */
const heads: Readonly<Partial<Record<Language, readonly string[]>>> = { de: headsDe }

const lexicons = new Map<string, Lexicon>()

const lexiconOf = (language: string): Lexicon | null => {
  const known = lexicons.get(language)
  if (known) return known
  const book = phraseBooks[language as Language]
  if (!book) return null
  const built = buildLexicon(book, heads[language as Language])
  lexicons.set(language, built)
  return built
}

/** English is read in every message: sellers mix it in, and a wrongly declared language must not hide anything. */
export const lexiconsFor = (language: string | null): readonly Lexicon[] =>
  [...new Set(['en', language ?? 'en'])].map(lexiconOf).filter((one) => one !== null)

/** Whether rules that read this family understand the language; unknown ones are read as English. */
export const speaks = (language: string | null, family: Family): boolean =>
  phraseBooks[(language ?? 'en') as Language]?.[family] !== undefined
