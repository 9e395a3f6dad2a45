import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

/** How long, in English. */
export const englishPeriods = {
  permanent: [
    'permanent*',
    'never again',
    'indefinite*',
    'lifetime',
    'forever',
    'for ever|good|life',
    'no possibility',
    'irrevocabl*',
  ],
  temporary: ['temporar*', 'not permanent*', 'for a limited', 'short term'],
  lasting: [
    'restrict*|limitation*|limit|limits|suspen*|ban|block|hold|measure|cooldown|pause|freeze|lockout|embargo|timeout',
    'run|runs|running|continue*|applies|apply',
    'valid|validity|effective|through|thru',
    'this|that|reply mode|state|only',
    'period|duration|length',
    'last|lasts|lasting',
    'remain*|stay*',
    'in effect|place|force',
    'lifted|expire*|expiring|expiry|ends|end|ending|reinstat*|restor*|resume*|regain*|removed|automatically|returns|return|available',
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
  ],
  'start-mark': [
    'from|since|effective|starting|starts|beginning|begins|dated|between|commencing|on|by|sent|received|start|as|began|started',
  ],
} satisfies Partial<PhraseTable<Concept>>
