import type { Phrases } from './family.ts'

/** Words that turn a sentence round. */
export const wordingEn: Phrases = {
  negation: [
    '(picture|photo|image|photograph|copy|snap|shot) of (the|your|its|a)? rating (plate|label|badge|sticker|tag)',
    'no (five|5) star',
    'no (lottery|compulsion|obligation|second)',
    '(no|not any) need (to|for)',
    '(not|never) (necessary|required|needed|mandatory|tied|linked|depend|depending|affect|influence)',
    '(voluntary|no (effect|influence|impact|bearing))',
    '(do|does|did|will|can|could|may|must|should|would|shall|are|is|am|need) not (*)? (take part|participate|engage|buy|trade|run|join|offer|give|provide|pay|send|allow|allowed|able|permit|permitted|want|expect|ask|asking|require|be|use|accept|reward|compensate|include|contain|promise|tie|link|depend|affect|mean|looking|in exchange)',
    '(never|nor) (offer|ask|give|pay|send|provide|reward|compensate|require|request|tell|want)',
    '(no|not any|without|without any|not in|never in|not a|any other than) (incentive|reward|compensation|gift|discount|benefit|payment|exchange|return|obligation|refund|voucher|coupon|advertising|promotion|marketing|kind)',
    '(neither|nothing in return|not in exchange|not part of|not an? (incentive|advertisement))',
    '(against|violate|violates|violation of|prohibited by|not allowed by|forbidden by) (the)? (amazon|policy|policies|rule|guideline|term)',
    '(prohibit|prohibits|prohibited|forbid|forbids|forbidden|not permitted|not allowed)',
    '(not|no) (a)? (discount|coupon|code|offer|promotion)',
    '(not|never) (necessarily|only|just) (positive|good|5|five)',
    '(does|do|need|has|have) not (to|need to|have to) (be)? (a)? (positive|good|5|five|perfect)',
    '(do|does|did|would|will|can|may|must|should) not (ask|want|need|require|expect|accept|request|tell) (you|that|for|only|a|any)?',
    'you (ask|asked|are asking|wonder|wondered|wanted to know|inquired|enquired) (if|whether) (we|i|you)',
    'you (offer|offered|propose|proposed|suggest|suggested) to (change|update|delete|remove|edit|amend|revise|withdraw|review|rate|give|leave|write)',
    '(thank|thanks) (you)? for (offering|wanting|wishing|volunteering|your offer) to (change|update|remove|edit|delete|amend|revise)',
    '(nothing|not anything) to do with',
    '(unrelated|no connection|not connected|not linked) (to|with)',
    'independent of',
    '(someone|anyone|somebody|anybody) (offer|offers|offered|promise|promises|promised|give|gives|ask|asks|asked)',
  ],
}
