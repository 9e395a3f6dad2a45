import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const notBack =
  "privileg*|abilit*|access|permission*|right|rights|function*|feature*|option*|capabilit*|authori*|licen*|trust|channel|messaging|it ..3 will_not|shall_not|can_not|won't|cannot|can't|will_never|not be reinstated|restored|reopened|given_back|handed_back|granted_again|re-enabled|reactivated"
const unless =
  'until|till|before|unless|if|while|as_long|so_long|early|earlier|sooner|automatically|without|by|within|at_this'

/** How long, in English. */
export const englishPeriods = {
  // Before `permanent`: "will not be reinstated until" begins like "will not be reinstated".
  temporary: [
    'temporar*',
    'not permanent*',
    'for a limited',
    'short term',
    `${notBack} ..4 ${unless}`,
    'has|have no end date|point yet|so_far|at_present|at_the_moment|for_now|as_yet',
  ],
  permanent: [
    'permanent*',
    'never again',
    'indefinite*',
    'lifetime',
    'forever',
    'for ever|good|life',
    'no possibility',
    'irrevocabl*|irreversibl*|perpetu*|everlasting',
    'on|with a lasting basis|effect',
    'has|have|with|without|knows no? end_date|expiry|expiry_date|time_limit|limit_in_time|end_in_sight|end_point|expiration',
    'without end|term',
    'knows|has no term|end',
    'no date at|on which this|it|the',
    notBack,
    'will|can|shall never be? lifted|reinstated|restored|returned|removed|reopened|reversed|end|expire|given_back|come_back|return',
    "not|doesn't|never expire|lapse|expires|lapses",
    'as long as this|the|your account|store|shop exists',
    'any|no time|point|moment|stage in_the_future|in_future',
    'now or later|ever|in_the_future|in_future',
    'for all time|times|eternity|the_future',
  ],
  lasting: [
    'restrict*|limitation*|limit|limits|suspen*|ban|block|hold|measure|cooldown|pause|freeze|lockout|embargo|timeout',
    'run|runs|running|continue*|applies|apply',
    'valid|validity|effective|through|thru',
    'this|that|reply mode|state|only',
    'period|duration|length',
    'last|lasts|lasting',
    'remain*|stay*',
    'in effect|place|force',
    'lifted|lifts|lapse*|conclud*|over|expire*|expiring|expiry|ends|end|ending|reinstat*|restor*|resume*|regain*|removed|automatically|returns|return|available',
    'until|till',
    'for the next|coming|following',
    'during this|these',
    'get|have|given ..4 back',
    'how long',
    'back',
    'again',
  ],
  'looking-back': [
    'originally|initially|previously|shortened|reduced|instead ..3 for|of|from',
    'the|in|over|your|my last',
    'past|previous|prior|preceding|every|each|within|ago|per|least|most|old|over|under',
  ],
  'not-a-period': ['ago|earlier|old|before|business|working|notice|prior'],
  'for-period': [
    'for|next|coming|following|lasts|last|duration|period|of|additional|another|further|by|in|after|total|full|another|is|days|hours|weeks',
  ],
  'end-mark': [
    'until|till|thru|through|ends|end|ending|expir*|lifted|reinstat*|restored|resume*|regain*|returns|return|available|before|again|over|to|untill|so|removed|withdrawn|cancelled',
    'come|comes off|back',
    'last day',
    'and',
    'conclud*|lapse|lapses|over|lifts|stops|ceases',
    'end|conclusion|close|expiry of ..6 that_is|namely|i_e|is|on|being',
    'restriction|measure|block|limit|limitation|hold|ban|suspension|it|this will|shall|to|is be? due? to? be? removed|cancelled|withdrawn on|by|from',
  ],
  'start-mark': [
    'from|since|effective|starting|starts|beginning|begins|dated|between|commencing|on|by|sent|received|start|as|began|started',
  ],
} satisfies Partial<PhraseTable<Concept>>
