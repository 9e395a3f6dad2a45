import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'

const what =
  '(your|the|this|that|it|an|our|them|these|those|from|on|at|through|via|yourself|# of|{{}}|one of|both|all|order|purchase|here|now)'
const request = '(cancellation|cancelation|cancel)'

/** Telling a buyer to cancel, and what is only told about it. */
export const cancelEn: Phrases = {
  'cancel-ask': [
    '(put|push|pushing|putting|process|log|send) (through|in|over|us)? (a|an|the|your) (order)? (cancellation|cancelation|cancel request|request to cancel)',
    '(easiest|best|quickest|simplest|better|great|helpful|ideal|kind|good|fastest) *? *? (is|would be|will be|be|thing|way)? *? *? (if|for) you (to|could|can)? (cancel|cancelled|canceled)',
    '(would|will|could) you (be)? (able|willing|so kind as|kind enough|prepared|ok|okay|happy) (to|with) (cancel|cancelling|canceling)',
    '(cancellation|cancelation) (came|comes|come|is made|was made|be made|is started|is initiated|is done|must come|has to come|needs to come|originates) (from|by) (you|your|the buyer)',
    '(do|complete|carry out|perform|arrange|handle|submit|initiate|trigger) (the|this|that|your) (order)? (cancellation|cancelation) (yourself|from|on|by|at|in|through|via|with|so|for|please)?',
    '(submit|send|file|raise|make|open|put in) (us)? (a|the|your) request to cancel',
    '(cancel|cancelling|canceling) (it|this|the order|your order|the purchase)? (for us|as a favor|on our behalf)',
    '(if|when|once) you cancel *? *? *? (from|on) your (side|end)',
    '(choose|select|pick|click|press|use|hit|tap) *? (cancel|cancellation|request cancellation|cancel item|cancel order) (in|next|beside|under|on|from|at|and|so)',
    'cancel (it|this|the order|your order)? and (then)? (reorder|re order|order|buy|repurchase|place) *?',
    'cancel *? *? *? *? *? *? *? *? (do (it|so)|yourself) (from|on) your (end|side|own)',
    '(withdraw|scrap|drop|call off|revoke|annul|undo|void) (the|your|this) (order|purchase)',
    `(please|kindly) (go ahead and|just|simply|now|also|therefore|then|do|could you|would you|go to|log in|open|visit)? *? *? *? *? (to|and)? cancel ${what}`,
    `(could|can|would|will) (you)? (please|kindly|possibly|mind|maybe|also|therefore)? (cancel|cancelling|canceling) ${what}?`,
    `you (must|need to|have to|should|will have to|will need to|had better|ought to|are (required|asked|requested|kindly asked|obliged) to) (please|now|kindly|first|therefore|then|also)? cancel ${what}?`,
    `(ask|asking|request|requesting|need|want|require|beg|urge|advise|recommend|suggest|invite|like|encourage) (that)? (you|the buyer|all customer)  (to)? (please|kindly)? (cancel|cancelling|canceling) ${what}?`,
    `(appreciate|grateful|thankful|helpful|great|kind|best|easiest|better|nice|help us|favor|love) (it)? (if|when|would be if|for you to|to) (you)? (could|would|can|to)? (please|kindly)? (cancel|cancelled|canceled) ${what}?`,
    `(submit|submitting|send|sending|file|filing|make|making|raise|raising|open|opening|place|placing|initiate|initiating|create|request|requesting|start|apply for|put in) (us|in)? (a|an|the|your|me)? (buyer|order|formal)? ${request} (request|form|through|via|from|in|on|of|yourself|please|so|and|with|at|by)?`,
    `(request|requesting|ask for|asking for) (a|an|the|your)? (order)? (cancellation|cancelation)`,
    '(click|press|hit|choose|select|use|tap) (on|the)? (the)? (request)? (cancel|cancellation|cancelation) (item|order|button|link|option|items|it)?',
    '(cancel|cancelling|canceling) (your|the|this|it) (order|purchase|item)? (yourself|(on|at) your (side|end|own)|from your (own)? (side|end|account)|(in|via|through|under|from) your (amazon|order|amazon account|account)|through amazon|on amazon)',
    '(unless|until|once|as soon as|after) you (have)? (cancel|cancelled|canceled) *?',
    '(order|it) (must|needs to|has to|should) be (cancelled|canceled) by (you|the buyer)',
    'cancel (your|the|this) (order|purchase) (please|now|today|immediately|as soon as possible|so (that)? we|and (order|buy|we|place))',
    '(ask|asking|request|invite|need|want|urge|kindly|please) (you)? (to)? (withdraw from|call off|annul|revoke|rescind) (the|your|this) (purchase|order|contract|sale)',
    '(favor|kind|nice|good|mind|please) (and|enough to) (cancel|cancelling|canceling) (it|the *|your *|this|them)?',
    '(do|see to|handle|arrange|start|trigger) (it|that|this|so) (yourself)? (from|on|at) your (own)? (end|side)',
    `(request|word|message|wish|step) from your (side|end) ${upTo(3)} (released|freed|let out|let off|cancel|cancelled|canceled|withdraw|called off)`,
    '(withdrew|withdraw|withdrawing|step back|stepped back|stepping back|backed out|back out) (from|of) (the|your|this) (purchase|order|contract|sale|deal) (by)? (yourself|in your|from your|on your|through your|via|under|so|and then)',
    `(kind|nice|nicest|good|best|easiest|simplest|favor|great|grateful|helpful) (as|enough|to|if|it|would|be|you) ${upTo(3)} (withdraw|withdrew|back out|backed out|step back|stepped back) (from|of) (the|your|this) (purchase|order|contract|sale|deal)`,
    '(favor|favors|advice|suggestion|solution|request) (and)? (cancel|cancelling|canceling) (it|here|this|the|your)',
    'cancel (here|it here|this one|it there|this order here|it first|on here) (and|then|please|first|go|order|buy|come|place|head)',
    '(then|and|next|choose|press|select|click) cancel (item|order|this order)',
    '(had better|should better|would better|should rather|best|easiest to|simplest to|let us) call (it|this|the order|the purchase|everything) off',
    'call (the|your|this) (order|purchase|sale) off',
  ],
  'cancel-free': [
    '(you|buyer) (can|may|are (free|able|entitled|welcome)|have the right|still can|still may|can still|may still|can also) (still|also|always|of course|either|then|simply)? (to)? (cancel|request|submit|ask)?',
    '(if|should|whether|in case|unless|when|whenever) (you|your) (would|want|wish|prefer|decide|like|rather|did|do|no longer|still|really|would like|would prefer|asked|have asked|need|choose) *? *? *? *?',
    '(you|your) (have|had)? (asked|requested|wanted|wished|wrote|wrote that|told|decided|want|contacted) (us|to|for|that)? *? *? (to|cancel|a|the|for)?',
    '(your|the) (cancellation|cancel) (request|wish)? (was|has|is|of)',
    '(we|amazon|i) (have|had|has|will|can|must|are|could|already|shall|would|need to)  (now|already|therefore|also|to|be)? (cancel|cancelled|canceled|cancelling|canceling)',
    '(do not|did not|must not|should not|would not|to not|not to|please not|or not|never|no need|need not|without) (have|need|having|needing)? (to)? (cancel|cancelling|canceling)',
    '(no need|not necessary|not need|not have) (to|for)',
    '(right|possible|option|choice|free|possibility|wish|allowed) (to|of|for)',
    '(keep (it|the|your)|or (wait|keep)|wait (for|or)|prefer|(would|you|had|or) rather|rather (wait|keep|have|not|receive)|either|instead|up to you|would you like)',
    '(subscription|subscribe and save|membership|trial|duplicate order you)',
    'cancel (the|your|this|that|a|an|any) *? *? (alarm|timer|countdown|lock|mode|program|cycle|setting|pairing|download|appointment|booking|reservation|return|claim|pickup|collection|reminder|call|subscription)',
    'cancel (the|your|this|that) *? *? (review|feedback|rating|comment|post)',
  ],
}
