/** The families of phrases; a language that lacks one cannot be checked by the rules that read it. */
export const families = [
  'review',
  'satisfaction',
  'praise',
  'benefit',
  'change',
  'pressure',
  'repeat',
  'promotion',
  'contact',
  'purpose',
  'wording',
] as const
export type Family = (typeof families)[number]

/**
 * What a phrase stands for; rules know these and no words.
 * Phrases are written in words without punctuation and in lower case; `(a|b c)` is a choice, `?` makes the word or group
 * before it optional, `*` is any one word, `#` a number. Plurals, accents and contractions are levelled before matching.
 */
export const concepts = [
  /** A review, a rating, stars. `feedback-noun`: feedback, which may mean the seller's. */
  'review-noun',
  'feedback-noun',
  /** "your opinion", "a few words": a review by another name. */
  'opinion-noun',
  /** Asking for one. */
  'review-ask',
  /** Verbs that ask for one when a noun follows soon: "leave", "would appreciate". */
  'review-give',
  /** Verbs that ask for one when they stand behind the noun: "eine Bewertung hinterlassen". */
  'review-give-after',
  /** "review the attached proof": another kind of reviewing. */
  'review-trap',
  /** One that was given already ("thank you for your review"). */
  'review-given',
  /** "whether good or bad", "from 1 to 5 stars". */
  'balanced',
  'praise-review',
  'stars-all',
  'stars-all-use',
  /** Words that may follow "five stars" without making a name of them: "five stars for us". */
  'stars-alone',
  'stars-below',
  'boast',
  /** "Will you write one of them?": turns a boast into a request. */
  'praise-taken-up',
  'condition',
  'satisfied',
  'satisfied-if',
  'satisfied-question',
  /** Words that may open such a question before it: "do you", "waren Sie". */
  'question-lead',
  /** "happy to share": willing, not content. */
  'willing',
  /** "Did it help?": harmless, unless "If so, leave a review" follows. */
  'supposed-question',
  /** "Wonderful, please …" behind a question: only who says yes is asked. */
  'glad-reply',
  /** "Was it bad?" beside "Was it good?": both are asked. */
  'opposite-question',
  /** "If so", "in that case": takes up what the sentence before supposed. */
  'if-so',
  'asking-whether',
  /** Conditions that anybody may set: having time, wishing to, having tried it. */
  'courtesy',
  'dissatisfied-if',
  'diversion',
  'contact-first',
  'contact-us',
  'before',
  'benefit',
  'benefit-weak',
  'benefit-trap',
  /** A sentence that opens with "Get a …": the last step of a list that began with a review. */
  'benefit-claim',
  'money',
  'exchange',
  'exchange-strong',
  'review-proof',
  /** Offer and review in one phrase: "in exchange for a review". */
  'incentive-phrase',
  'screenshot',
  'screenshot-trap',
  'change-verb',
  /** Verbs that stand behind the review that they change: "Ihre Bewertung ändern". */
  'change-verb-after',
  'change-pronoun',
  'change-done',
  'change-stars',
  /** Verb forms that only report a change, unless something asks for it: "updated". */
  'change-past',
  'neutral-may',
  'request',
  /** A request that nothing softens: "please", "kindly". */
  'request-please',
  'pressure',
  'repeat',
  'repeat-review',
  /** "We will not ask again." */
  'repeat-trap',
  /** "if you have not yet": behind these words nothing was asked before. */
  'repeat-if',
  'promotion',
  'promotion-soft',
  'discount',
  'discount-use',
  /** The opening words of a price reduction, which may also make good for damage. */
  'price-cut',
  'coupon-noun',
  'promotion-trap',
  'code-word',
  'messenger',
  'phone-cue',
  'number-cue',
  'opt-out',
  /** How to opt out: "click here", "reply STOP". */
  'opt-out-way',
  'opt-out-trap',
  'attached',
  'promotion-paper',
  'critical-purpose',
  'delivery-purpose',
  'warranty-purpose',
  'resolution',
  'negation',
  /** A negation that stands behind what it negates, in the same sentence. */
  'negation-after',
] as const
export type Concept = (typeof concepts)[number]

export type Phrases = Readonly<Partial<Record<Concept, readonly string[]>>>
export type PhraseBook = Readonly<Partial<Record<Family, Phrases>>>
