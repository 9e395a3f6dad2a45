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
  'influence',
  'confirmation',
  'courtesy-parts',
  'cancel',
  'topics',
  'diversion',
  'sensitive',
] as const
export type Family = (typeof families)[number]

/**
 * What a phrase stands for; rules know these and no words.
 * Phrases are written in words without punctuation and in lower case; `(a|b c)` is a choice, `?` makes the word or group
 * before it optional, `*` is any one word, `#` a number, `laiss*` any word that begins so. Plurals, accents and contractions are levelled before matching.
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
  /** A condition on the goods themselves, "if our soap": without a courtesy behind it, only the contented are asked. */
  'condition-goods',
  'satisfied',
  'satisfied-if',
  'satisfied-question',
  /** A question on the goods, "Your cat sleeps in it?": with a request behind it and nothing polite in it, only the contented are asked. */
  'goods-supposed',
  /** How the goods did, in whatever words; all but the harmless ones ask who is content. */
  'goods-question',
  /** What makes such a question harmless: arrival, time, parts that may be missing. */
  'harmless-question',
  /** Words that may open such a question before it: "do you", "waren Sie". */
  'question-lead',
  /** "happy to share": willing, not content. */
  'willing',
  /** "Did it help?": harmless, unless "If so, leave a review" follows. */
  'supposed-question',
  /** "Wonderful, please …" behind a question: only who says yes is asked. */
  'glad-reply',
  /** "Then please …": takes up the answer to a question that not everybody can say yes to. */
  'then-reply',
  /** "How", "what": the first word of a question that leaves every answer free. */
  'open-question',
  /** "Was it bad?" beside "Was it good?": both are asked. */
  'opposite-question',
  /** "If so", "in that case": takes up what the sentence before supposed. */
  'if-so',
  'asking-whether',
  /** Conditions that anybody may set: having time, wishing to, having tried it. */
  'courtesy',
  'dissatisfied-if',
  /** "1 to 3 stars": those who would give few, which may be sent elsewhere. */
  'low-score',
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
  /** "Would you please do so?" behind "Reviews can be edited": turns what was only said into a request. */
  'change-taken-up',
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
  /** What the buyer said of a price, or what became of it: "you mention", "did not apply", "the price fell". */
  'discount-told',
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

  // Family `influence`: what shapes the review that is asked for. Never phrases that only ask for one.
  /** Instructions for what a review says or shows: "mention the fast delivery", "copy this text", "add a photo", "do not write about", "a headline such as". */
  'review-script',
  /** Words that instruct only beside a review: "mention", "include", "write that", "focus on", "at least # words". Without the thing to be said. */
  'review-script-verb',
  /** Pleas: "our business depends on it", "helps our sales", "we beg you", "it would mean the world", "our ranking", "to stay in business". */
  'review-plea',
  /** A claim that one must, or that Amazon wants it: "Amazon asks you to review", "you are obliged to rate", "required by Amazon", "your order is complete only when". */
  'review-duty',
  /** Mild lines that stand everywhere and only warn: "we are a small family business", "reviews help small shops like ours", "every review counts". */
  'small-business',

  // Family `confirmation`: news of an order that Amazon sends by itself.
  /** "your order has shipped", "is on its way", "was handed to the carrier", "has been delivered", "order confirmation", "we received your order", "is being prepared", "will arrive on": whole statements or titles. */
  'order-news',
  /** What in the same sentence makes it no news: "we hope that it has arrived", "if/when/once/since/after it arrives", "should have arrived by now", "has it arrived?". */
  'order-news-trap',
  /** What makes such news permitted: lateness, a problem, an appointment, something the buyer must do: "delayed", "could not be delivered", "lost", "damaged", "choose a time", "signature needed", "customs", "two parcels", "replacement", "as you asked". */
  'order-news-needed',

  // Family `courtesy-parts`: sentences that say nothing; a message of only these is a mere thank-you.
  /** Any word that makes a sentence one of thanks: "thank you", "thanks", "grateful", "we appreciate your". */
  'thanks',
  /** Offers of help in general: "if you have any questions", "we are here to help", "do not hesitate to contact us", "at your disposal", "happy to help", "feel free to reply". */
  'help-offer',
  /** Greetings, closings, wishes: "dear customer", "kind regards", "the team", "customer service", "have a great day", "we hope you enjoy", "your satisfaction is our goal", "we are delighted to have you as a customer", "welcome". */
  'good-wish',

  // Family `cancel`.
  /** Telling the buyer to cancel, as one phrase: "please cancel your order", "submit a cancellation request", "you need to cancel it", "could you request a cancellation". */
  'cancel-ask',
  /** What in the same sentence makes it harmless: "you can/may cancel", "if you want to cancel", "you asked to cancel", "we have cancelled", "please do not cancel", "no need to". */
  'cancel-free',

  // Family `topics`: what a message is about as a whole.
  /** Anything that belongs to an order or answers the buyer, beside what `purpose` lists: return, refund, invoice, missing or damaged parts, replacement, "your message", "you asked", "to answer your question", recall, warranty claim, address, engraving, appointment, how to return, order problem. Single words will do. Not delivery and tracking, which `delivery-purpose` has: "we hope that it arrived" is a courtesy. */
  'service-topic',
  /** What is none of that: season's greetings, birthday wishes, surveys, news of the company, tips and tricks, recipes, care hints, "did you know", company story, jobs, photo contests, politics, charity. */
  'idle-topic',

  // Family `diversion`: leading buyers away from Amazon.
  /** As one phrase: "register on our website", "visit our website", "order directly from us", "follow us on Instagram", "text us", "scan the QR code", "download our app", "sign up", "join our group", "pay by bank transfer", "outside Amazon", "instead of Amazon". */
  'off-amazon',
  /** Only a warning: "register your product", "activate your warranty", "find the video on YouTube", "visit our website" where that may be a help page. */
  'off-amazon-soft',
  /** What makes it harmless in the same sentence: "on Amazon", "your Amazon account", "the carrier's website", "the manufacturer's site for a warranty claim", "the app of the lamp", "to track your parcel". */
  'off-amazon-trap',

  // Family `sensitive`. English is read in every message beside its own language: no word that is harmless in either.
  /** Words nobody writes to a buyer: insults, swear words, slurs, sexual acts, gore. Those without a harmless meaning. */
  'sensitive-word',
  /** Words that offend in one meaning only, or threats: "naked", "sexy", "kill", "blood", "idiot", "hell", "weapon", "nude". */
  'sensitive-soft',
  /** Harmless uses that hold one of these words: "nude colour", "kills germs", "naked eye", "blood pressure monitor", "adult size", "bloody mary". */
  'sensitive-trap',
] as const
export type Concept = (typeof concepts)[number]

export type Phrases = Readonly<Partial<Record<Concept, readonly string[]>>>
export type PhraseBook = Readonly<Partial<Record<Family, Phrases>>>
