import type { Phrases } from './family.ts'

const content =
  '(happy|satisfied|pleased|delighted|thrilled|content|glad|impressed|excited|ecstatic|overjoyed|in love|comfortable|over the moon|loving|enjoying|liking|having fun)'
const very =
  '(really|very|fully|completely|totally|absolutely|truly|still|also|already|so|100 %|quite|indeed|more than|extremely|entirely|generally|just|as)'

/** Conditions on the buyer being content, and sending the discontented elsewhere. */
export const satisfactionEn: Phrases = {
  condition: [
    '(if|when|whenever|once|because|should|assuming|provided|providing|given|unless|where)',
    '(as long as|so long as|in case|now that|seeing that|seeing as|as soon as|only if|in the event|on condition)',
    '(as|since) (you|your|the|everything|our|it|we)',
  ],
  satisfied: [
    `you (are|were|be|feel|felt|have been|become|found yourself|end up|remain) ${very}? ${content}`,
    'you (did|do|really|truly|absolutely|genuinely|totally|also|just|still|have|have really|already)? (love|loved|enjoy|enjoyed|adore|adored|appreciated|appreciate)',
    'you (did|do|really|truly|absolutely|genuinely|also|just|have)? (like|liked|dig|dug|fancied)  (it|our|the|your|this|these|that|them|those|what|how|using|my|everything|and|{{}})',
    'you (did|do|really|truly|absolutely|genuinely|have)? liked',
    'you (have|had|are having|having|have had|did have|enjoyed|got|receive|received) (a|an|such a|any)? (really|very|truly)? (good|great|positive|pleasant|wonderful|fantastic|excellent|nice|amazing|perfect|awesome|five star|5 star|smooth|satisfying|satisfactory|favorable|enjoyable|lovely|superb|outstanding) *? (experience|time|impression|service|purchase|product|shopping|transaction|result|journey)',
    '(meet|met|meeting|exceed|exceeded|exceeding|surpass|surpassed|fulfilled|fulfill|lived up to|live up to|live) (all of|all|up to)? (your|every|the)? (expectation|standard|need|hope|requirement)',
    '(was|is|were|are|has been|went|turned out|worked out|arrived|go|runs|been) (all)? (really|very|so|just|absolutely)? (perfect|great|good|fine|excellent|well|awesome|wonderful|smoothly|satisfactory|amazing|brilliant|fantastic|super|flawless|a hit|to your (liking|satisfaction|taste)|up to (your|scratch|standard)|what you (expected|hoped|wanted|needed|were looking)|as (you)? (expected|hoped)|everything you)',
    '(work|working|worked|performing|perform|fit|fitting|suit|serving) (you|for you)? (really|very|so|just)? (perfectly|great|well|fine|flawlessly|good|wonderfully|as (expected|intended|advertised|described|it should))',
    '(make|made|making) (you|your) (*)? *? (happy|smile|day|easier|better)',
    '(we|our team|our product|it|product|item|service) (did|have|has|had)? (do|done|did|earned|earn|deserved|deserve|won) (a|your|our|us)? (really)? (good|great|excellent|five star|5 star|5|five|trust|perfect|fantastic) *? (job|star|rating|review|work|service)?',
    '(satisfied|pleased|impressed|delighted|surprised|helped|exceeded|convinced|wowed) you',
    '(be|are|is|were|was) (to|at|up to) your (complete|full|entire|total)? (liking|satisfaction|taste)',
    'you (can|would|could|will)? (gladly|happily|warmly|definitely)? recommend',
    '(deserve|deserved|worth|worthy of|earned) (a|your)? (5|five)  star',
    'you (think|believe|feel|agree|find|found) (that)? (it|our|the|we|this|your) *? *? (is|are|was|did|deserve|deserved|worth|did|have)? (a)? (really|very)? (good|great|perfect|excellent|awesome|amazing|fantastic|useful|helpful|deserve|worth|well)',
    'you (have|had|found|find|see|experienced) no (complaint|issue|problem|concern|trouble|fault)',
    '(is|was|are|were|be) no (complaint|issue|problem|concern)',
    'you (have|get|had) (lots of|a lot of|much|plenty of)? (joy|fun|pleasure) (with|from|of)',
  ],
  'satisfied-if': [
    `(if|when|whenever|once|because|where) ${very}? (happy|satisfied|pleased|delighted|thrilled|content|impressed)`,
    `(as|since) (a|our)? (happy|satisfied|pleased|delighted) (customer|buyer|client|owner)`,
    '(as|since) you (are|were|have been) (so|really|very|obviously|clearly|apparently)? (happy|satisfied|pleased|delighted|enjoying|loving)',
    '(all|every|our|those) (of)? (our)? (happy|satisfied|pleased|delighted) (customer|buyer|client) (to|can|may|please|should|are asked|are invited|leave|share|write)',
    '(only)? if (it|the product|everything|all|our product|this product) (is|was|has been) (good|great|perfect|fine|okay|ok|excellent|all right|alright)',
  ],
  'satisfied-question': [
    `(are|were) you (really|very|still|also|already)? ${content}`,
    `(really|very|still|completely|100 %)? ${content} (with|about|so far|by|on|now|already|customer|today|yet|it)`,
    '(do|did|don) (not)? you (not)? (just|really|already|also|absolutely)? (love|like|enjoy|adore) (it|our|the|your|this|these|them|*)',
    '(love|loved|loving|like|liked|liking|enjoy|enjoyed|enjoying|adore|adoring) (it|our|your|the|this|these|them|that|what)',
    '(had|having|have|has|was|was it|is|did you have|have you had) (a|an|your)? (really)? (good|great|positive|pleasant|wonderful|fantastic|excellent|nice|amazing|perfect|awesome) *? (experience|time|impression|shopping|purchase)',
    '(did|has|have|does|do) (we|the|our|it|your|this|everything|all) *? *? *? (meet|met|exceed|exceeded|satisfy|satisfied|delight|impress|impressed|work out|go well|arrive well|make you happy|do a good job)',
    '(is|was|are|were) (everything|it|the|all|your) *? *? *? (perfect|great|good|okay|ok|fine|to your (liking|satisfaction)|as expected|as you expected|wonderful|satisfactory|excellent|a hit)',
    '(everything|all) (perfect|great|good|okay|ok|fine|satisfactory|well|went well|as expected)',
    '(happy|satisfied|pleased|content|delighted) (customer|buyer)',
    '(happy|satisfied|pleased)',
  ],
  'asking-whether': [
    '(know|hear|ask|asking|asked|check|checking|see|seeing|wonder|wondering|find out|tell us|tell me|inform us|curious|learn|sure|certain|interested|confirm|understand|ensure) (whether|if)',
  ],
  'dissatisfied-if': [
    `(if|when|whenever|should|in case|unless) (you|your|the|our|it|this|something|anything|we|there)? *? *? (is|are|was|were|feel|be|did|do|have been)? (not|less than|any less than|no longer) (completely|fully|entirely|totally|absolutely|100 %|really|very|quite|happy|satisfied|pleased|content|meet|up|like|love|enjoy|perfect|thrilled|delighted|work)`,
    '(if|when|whenever|should|in case) (you|it|the|our|this|your|be|are|were|you are|you be|you feel|your experience was) *? (in any way|at all|for any reason|somehow|a bit)? (unhappy|dissatisfied|unsatisfied|disappointed|displeased|frustrated|upset|discontent|negative|bad)',
    '(if|should|in case) (not|unsatisfied|unhappy|dissatisfied|disappointed)',
    'if (it|the product|they|we|our product) (did|do|does|has|have) not',
    '(not|less than) (happy|satisfied|pleased|perfect|thrilled|content)',
    '(unhappy|dissatisfied|unsatisfied|disappointed) (with|about|by|customer)',
    'otherwise',
    '(bad|negative|poor|terrible) (experience|impression)',
    'had a bad one',
  ],
  diversion: [
    '(before|prior to|rather than|instead of|in place of|without) (you)? (leave|leaving|left|post|posting|write|writing|give|giving|submit|submitting|share|sharing|make|making|consider|considering|deciding|decide|think|thinking) (to leave|of leaving|about leaving|leaving|to post|to write)? (us|me)? (a|an|any|your|the|that)? (negative|bad|poor|low|lower|critical|unfavorable|1 star|one star|less than|anything (less|under|below)|neutral or negative|negative or neutral|neutral|unhappy|harsh)',
    '(before|prior to|rather than|instead of) (a|any)? (negative|bad|poor|low) (review|rating|feedback)',
    '(do|please|should) not (you)? (leave|post|write|give|submit|rush to leave|be quick to leave) (us|me|any)? (a|an|any)? (negative|bad|poor|low|1 star|one star|harsh)',
    '(less|fewer|lower|anything less|anything below|anything under|anything lower|below|under|not|worse) (than)? (a|an)? (5|five|full|perfect|4|four) (★)? (star|★)',
    '(avoid|hold off|refrain from|think twice before|hesitate before|wait before) (leaving|posting|writing|giving) (a|any)? (negative|bad|poor|low)? *? (review|rating|feedback)',
    '(contact|message|write to|email|talk to|tell|reach out to|speak to|speak with|call|come to|reply to) (us|me|our team|our support|our customer service|our service) (first)? *? *? (instead of|before|rather than|prior to) (you)? (leave|leaving|post|posting|write|writing|give|giving|rate|rating|review|reviewing|submit|submitting)',
    '(before|instead of|rather than|prior to) (you)? (leave|leaving|post|posting|write|writing|give|giving|submit|submitting) (us|me)? (a|an|any|your|the)? *? *? (review|rating|feedback) *? *? *? (contact|message|write to|write|email|talk to|tell|reach out|speak|call|come to|reply|let us|give us|allow us)',
    '(contact|message|write|email|talk|tell|reach out|speak|call|come|reply) (to)? (us|me)? (first|directly) (before|instead)',
    '(not|never) (a|as|be)? (reason|way) (for|to) (a)? (negative|bad)',
    '(only)? (unhappy|dissatisfied|unsatisfied) (customer|buyer) (should|please|can|may|are asked) (contact|message|write|reply|reach)',
    '(negative|bad|low|critical) (review|rating|feedback) (hurt|harm|damage|destroy|kill|ruin)',
    '(chance|opportunity) to (fix|make (it|this|things) right|resolve|solve|correct) *? *? *? *? before',
    '(prevent|stop|keep) (you)? (from)? (leaving|giving|rating)? (us)? (a)? (5|five) star',
  ],
  'contact-first': [
    '(contact|message|write to|email|talk to|tell|reach out to|speak to|speak with|call|come to|inform|notify|let) (us|me|our team|our support|our customer service|our service) (first|know first|before|right away before|directly first)',
    '(reach out|get in touch|get back|reply) (to us|with us)? (first|before)',
    '(please)? first (contact|message|write|email|talk|tell|reach|let|reply|get in touch|give us)',
    'give us (a|the|one|another) (chance|opportunity|possibility) (to (fix|make|resolve|solve|correct|help|put)|before|first)',
    '(allow|let) us (to)? (fix|make|resolve|solve|correct|help|put|try) *? *? *? *? (first|before)',
  ],
  'contact-us': [
    '(contact|message|email|tell|inform|notify|call) (us|me|our)',
    '(talk|write|reach out|speak|reply|get in touch|come|turn|get back|answer) (to|with) (us|me|our|this)',
    'let us know',
    '(reach out|get in touch|reply)',
    'give us a (chance|call|shout)',
  ],
}
