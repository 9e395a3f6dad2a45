import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const months = 'january|february|march|april|may|june|july|august|september|october|november|december'

/** How surely and of what time something is said, in English. */
export const englishCertainty: PhraseTable<
  Extract<
    Concept,
    | 'modal'
    | 'condition'
    | 'next-time'
    | 'outage'
    | 'not'
    | 'certain'
    | 'present'
    | 'past'
    | 'bygone'
    | 'turn'
    | 'cause'
    | 'not-yet'
    | 'no-restriction'
  >
> = {
  modal: [
    'may|might|could|would',
    'can|will|would ..1 result|lead|cause|trigger',
    'can|could ..1 be|also|restrict|suspend|limit|block|remove|revoke|lose',
    'risk*',
    'at risk',
    'potential*',
    'threat*',
    'avoid*',
    'in danger',
    'reserve* the right',
    'subject to',
    'consider*',
    'to prevent',
    'protect|keep your',
    'likely',
    'about to',
    'eligible to be',
    'possible|imminent|pending ..1 loss|restriction*|suspension|limitation*|block|ban|withdrawal|removal',
    'close|near to losing|lose|being',
    'approach*|close|near ..3 limit|threshold|maximum',
    'going to be',
  ],
  condition: [
    'told me|us',
    'colleague|friend|someone|somebody',
    'if|whether|suppose',
    'should you|your',
    'when|whenever|once a|an|your|the|sellers|amazon ..3 is|are|was|has|gets|restrict*|account*',
    'when|whenever you are|get',
    'in case',
    'in the event',
    'how to|do|does|long|sellers|amazon',
    'what to|happens|if|is|are|does',
    'for example|instance',
    'failure|failing to',
    'unless you|we|your|this|these|corrective|action|immediate|the',
    'not sure',
    'think|believe|wonder*|suspect|heard',
  ],
  outage: ['downtime|outage', 'maintenance', 'api|service|system will|is|was be? down|unavailable|offline'],
  'next-time': [
    'at|above|over|beyond 0*',
    'further|future|repeat*|continued|continuing|additional|subsequent|another|any|new|more ..2 violat*|misuse|infraction*|infringement*|complaint*|breach*|abuse|failure*|offen*|incident*|non',
    'violat*|infraction*|misuse|breach* ..6 will',
    'next time',
    'if|unless',
    'otherwise',
  ],
  not: [
    "not|never|no|without|neither|nor|isn't|wasn't|hasn't|haven't|aren't|don't|doesn't|won't|cannot|can't|didn't|weren't",
  ],
  certain: [
    'now|currently|already subject to',
    'may|can only',
    'would like',
    'may have noticed|seen',
    'could not',
    'would not',
    'may no|not',
    'you|they|buyers|customers may|can|could still',
    'may contact|appeal|reply',
    'with potential',
    'potential* ..1 buyers|customers',
    'might have noticed|seen',
    'how long it|this|the ..4 last|lasts|runs|applies|holds',
    'how long a|one|two|three|four|five|six|seven|ten|fourteen|twenty|thirty|forty|sixty|ninety|1*|2*|3*|4*|5*|6*|7*|8*|9*',
    'after ..2 check*|consider*|review*|investigat*|careful|further|reading|looking',
    'may 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31',
  ],
  present: ['has|have been', 'is|are|being', 'will be'],
  past: ['was|were|had', 'we|amazon restricted|suspended|blocked|limited|removed|disabled', 'you used to'],
  bygone: [
    `in|during ${months} 2*`,
    `${months}|2* ..2 to|until|through|till ..4 ${months}|2*`,
    `between ..4 ${months}|2* ..2 and ..3 ${months}|2*`,
    'previously|formerly|earlier|historically',
    'in the past',
    'last year|month|week|spring|summer|autumn|winter',
    'years|months|weeks ago',
    'at that|the time',
    'had been',
    'you used to',
    'on a previous',
    'good standing',
    'no longer the case',
    'has|have since',
    'since been',
  ],
  turn: [
    'but|however|although|though|whereas|nevertheless|nonetheless|except|unless',
    'even though',
    'and you|we|your|it|this',
    'while you|your|we',
    'so|meanwhile',
  ],
  cause: [
    'because|owing',
    'since|as|after|following|given|despite|until you|we|our|your|a|an|several|repeated|multiple|customers|buyers|that|receiving|reviewing|finding|complaints|this|the|its|it|their|they|there|some|one',
    'due to',
    'as a result of',
    'in response to',
    'based on',
    'on account of',
    'resulting from',
    'for violat*|sending|not|failing|repeated*|misus*|contacting|using|asking|breach*|abus*|having|ignoring',
    'when|while we',
  ],
  'not-yet': [
    'will|would|until|when|if|after|before|then|should|pending|cannot|whether|asked|want|wish',
    'request*|appeal* ..2 to|for|that|about|against|of',
    'once you|your|the|this|it|we|that',
    'can|may|could|must|to be',
    'has|have|not not|been? yet',
    "not|never|can't|won't|haven't|hasn't|isn't|aren't|didn't|don't|doesn't|couldn't|unable|refuse*|declin*",
    'get|gets|getting',
  ],
  'no-restriction': [
    'no restriction*|limitation*|action|sanction* ..4 has|have|had|was|were|is|are|been|placed|applied|on|against',
    'not ..2 restricting|restricted|limited|suspended',
    'not ..1 restrict|limit|suspend',
    'without restriction*|restricting',
  ],
}
