import type { Phrases } from './family.ts'

/** Asking for a review to be changed or taken down. */
export const changeEn: Phrases = {
  'change-verb': [
    '(update|updating|change|changing|edit|editing|revise|revising|modify|modifying|amend|amending|remove|removing|removal|delete|deleting|deletion)',
    '(reconsider|reconsidering|withdraw|withdrawing|withdrawn|retract|retracting|retraction|adjust|adjusting|alter|altering|correct|correcting|rethink|rethinking|revisit|revisiting|rewrite|rewriting|erase|erasing|cancel|hide|undo|reverse|replace)',
    '(updated|changed|edited|revised|modified|amended|removed|deleted|adjusted|retracted|erased|altered)',
    '(take|taking|taken|pull|pulling) (it|that|this|the|your)? (down|back|off)',
    '(take|taking|pull|pulling) (down|back|off)',
    'get rid of',
    '(bring|bringing) (up to date|in line)',
    '(bump|bumping|nudge|nudging|move|moving|push|pushing|put|putting|mark|marking|lift|lifting) (your|the|that|this) *? *? (rating|review|feedback|score|star) (up|higher|a notch)',
    '(take|taking|pull|pulling|get|bring|bringing) (the|your|that|this) *? *? (feedback|review|rating|comment|star) (down|back|off|away|offline|up to date)',
    '(lift|lifting|improve|improving|raise|raising|increase|increasing|upgrade|upgrading|bump|bumping|boost|turn|turning|convert) (up)? (your|the|it|that|this|those)',
  ],
  'change-pronoun': [
    '(update|change|edit|revise|modify|amend|remove|delete|reconsider|withdraw|retract|adjust|alter|rethink|revisit|rewrite|erase|updating|changing|editing|revising|modifying|removing|deleting|reconsidering|withdrawing|retracting|adjusting) (it|this|that|them|yours|the same)',
    '(take|taking|pull) (it|this|that|them) (down|back|off)',
    '(revisit|revisiting|reconsider|reconsidering|rethink|change|changing|edit|editing|update|updating|delete|deleting|remove|removing|soften|tone down|correct|amend|revise|rewrite) (what|the (thing|word|line|comment|text|post)) (that)? you (wrote|said|posted|left|put|published|shared)',
    '(review|rating|comment|feedback|post) *? *? *? *? (be|is|to be|get) (taken (off|down)|removed|deleted|pulled|pulled down|withdrawn) (from)?',
    '(it|this|that|them) (is|be|being|to be|get|getting|could be|can be|was|were) (removed|deleted|changed|updated|revised|edited|withdrawn|amended|taken down|corrected|adjusted)',
    '(have|get) (it|this|that) (removed|deleted|changed|updated|revised|taken down)',
  ],
  'change-done': [
    '(is|are|was|be|been|get|gets|got|being|gets|have it|have them) (removed|deleted|changed|updated|revised|edited|withdrawn|retracted|taken (down|back|off)|corrected|amended|modified|gone|adjusted)',
    '(is|are|has) gone',
    '(disappear|disappears|disappeared|vanish|vanishes|vanished|comes down|goes away)',
    '(is|be|was|been|being|could be|gets|get) (brought up to date|lifted|raised|improved|rewritten|reconsidered|cancelled|canceled)',
  ],
  'change-stars': [
    '(have|get|getting|having) (your|the|it|this|that) *? *? (review|rating|comment|star)? (removed|deleted|withdrawn|changed|updated|revised|taken down|edited|retracted)',
    '(change|edit|update|raise|increase|adjust|revise|modify|correct|reconsider|improve) (the|your) (number of)? star',
    '(reconsider|reconsidering|rethink|remove|removing|delete|deleting|revise|revising|change|changing|update|updating|withdraw|withdrawing|revisit|edit|editing) (the|your|that|this|those|these) (#|low|lower|bad|poor) star',
    '(change|changed|changing|update|updated|turn|turned|raise|raised|bump|bumped|revise|revised|edit|edited|adjust|adjusted|improve|improved) (it|that|this|them) (up)? (to|into) (a)? (4|5|four|five|positive|better|higher)',
    '(change|changed|updated|raised|improved|turned|bumped|update|turn|improve|raise|increase|upgrade|bump|revise|edit|adjust|make|convert|switch|changing|updating) (it|this|that|your|the|up)? *? *? *? (to|into|up to) (a|our|be)? (positive|#|5|five|full|better|good|higher)  (★)? (star|review|rating|one|score|feedback)',
  ],
  'change-past': [
    '(updated|changed|edited|revised|modified|amended|removed|deleted|adjusted|retracted|erased|altered|withdrawn)',
  ],
  'neutral-may': [
    '(you|buyer|customer|can|may|could) (can|may|could|are able to|are free to|have the (option|right|possibility) to|also)',
    '(possible|option|up to you|your (choice|decision))',
    '(amazon|we|they|it|seller) (may|can|will|could|has|have|had|is)',
  ],
  request: [
    '(please|kindly|pls)',
    '(could|would|can|will) you',
    '(could|can|would|may|might) (the|your|this|that) *? (comment|review|rating|feedback|post)',
    '(ask|asking|request|requesting|beg|urge|urging|invite|inviting|want|need|like) (that)? you',
    '(appreciate|appreciated|grateful|thankful|hope|hoping|hopeful|love|mean the world|means a lot|wonder|wondering|consider|considering)',
    '(you|must|should|need to|have to)  (must|should|need to|have to)',
    '(help|help us|favor|so kind|be possible|mind|willing|open to|go (ahead|to|back|into)|click|simply|just|take a (moment|minute|second))',
    '(here is|this is)? how (to|you can|do)',
    'to (update|change|edit|revise|modify|remove|delete|withdraw)',
    '(any|a|some) (chance|way|possibility) (of|to|that|you|for you|we)',
    '(glad|happy|pleased|delighted|great|kind|nice|good) if',
    'if you (were|could|would|can|were able|are able|find|see fit|feel able)',
    '(as soon as|once|after|when|until|unless|if) you (have|had|do|remove|delete|change|update|withdraw|revise|edit|retract|adjust|take)',
    'in (return|exchange) for',
    '(until|unless) (it|the|your)',
  ],
  'request-please': ['(please|kindly|must)'],
}
