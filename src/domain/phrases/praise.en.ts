import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'

const good =
  '(positive|good|great|nice|excellent|perfect|wonderful|awesome|amazing|fantastic|glowing|rave|stellar|outstanding|favorable|brilliant|superb|top|high|highest|best|max|maximum|full|lovely|flattering|terrific|warm|enthusiastic|sweet|super|beautiful|fabulous|marvelous|happy|shining|impressive|upbeat|praising|complimentary|good quality)'
const kind =
  '(possible|and|honest|product|customer|seller|amazon|online|written|little|short|quick|public|star|video|photo|★|store|detailed|one)'
const noun =
  '(review|rating|feedback|comment|testimonial|score|evaluation|mark|star|write up|write ups|verdict|assessment|endorsement|recommendation|praise)'
const give =
  '(give|giving|leave|leaving|rate|rating|drop|award|awarding|grant|score|post|posting|click|clicking|tap|hit|choose|choosing|select|selecting|pick|vote|assign|add|submit|write|hope|hoping|want|appreciate|love|deserve|deserved|earn|earned|earning|worth|worthy|need|ask|asking|please|get|help|support|with|send|see|seeing|receive|receiving|have|expect|collect|show|reward|from you|bring|five click|us)'

/** Asking for praise rather than for an opinion. */
export const praiseEn: Phrases = {
  'praise-review': [
    '(give|leave|award|grant|send|choose|post|accept|take|rate) (us|me|it|our *)? (nothing|no|not|never|anything) (less|fewer|lower|below|under|but) (than)? (5|five|full|the full five|the full 5) star',
    '(evaluate|assess|judge|rate|grade|mark|review|score|rank) *? *? *? *? (as|with) (an|a)? (excellent|very good|good|perfect|outstanding|superb|great|satisfactory|positive|exceptional|first class|top)',
    '(tell|telling|show|showing|let) *? *? *? *? *? *? how (great|good|fantastic|amazing|wonderful|brilliant|perfect|awesome|lovely|beautiful|happy|satisfied|pleased|comfortable|useful|much you (love|like|enjoy)) (your|our|the|it|this|you|they|that)',
    '(say|tell|write|mention|state|let) *? *? *? (that|how much) you (love|like|enjoy|adore|are happy) *? *? *? *? *? (review|amazon|other|everyone|page|rating)',
    '(the|that|your|a|our) (fifth|5 th) star',
    '(kind|cheery|friendly|pleasant|decent|beaming|loving|commendatory|enthusiastic|laudatory|cheerful|generous|encouraging|approving|sunny|supportive|satisfactory|appreciative|heartwarming|gracious|sparkling|dazzling|splendid|magnificent|exceptional|unbeatable|spotless|immaculate|flawless|good hearted|first class|well meaning|fab|cracking|ripper|smashing|bang up|killer|stunning|solid|strong|very good|really good) (product|customer|amazon|online|written|little|short|quick|honest|star)? (review|rating|write up|evaluation|testimonial|assessment)',
    '(rate|grade|score|mark|reward) (us|it|our *|the *|this *|your *) *? (with|at|as) (a)? (5|five) (star)?',
    '(count|counts|counted|register|registers|rated|seen|treated) (for us)? as (a|an)? (fail|failure|failing|bad|negative|poor)',
    '(a|only a)? (4|four|3|three) (star)? (rating|review|score)? *? (count|counts|hurt|hurts|harm|harms|damage|damages|pull|pulls|drag|drags|drop|drops|is (bad|negative|a fail|a failure|like a)) *? (against|our|us|down)?',
    'generous with (the|your|those) (star|rating|point)',
    '(tick|press|hit|tap|click|choose|light up) the (fifth|last|final|rightmost) star',
    '(full|whole|complete|entire) row of star',
    '(go for|choose|pick|select|give us|grant us|award us) (the)? (maximum|max|full house|top score|highest score|top spot)',
    '(tell|let|show) (the world|everyone|everybody|people|other|amazon|fellow|all) *? *? *? *? *? *? how (great|fantastic|amazing|wonderful|good|brilliant|perfect|awesome|lovely|beautiful|happy|much you (love|like|enjoy))',
    `${good} ${kind}? ${kind}? ${noun}`,
    `(positive|good|great) and ${good} ${kind}? ${noun}`,
    `(5|five|all) (★)? star ${kind}? ${kind}? (review|rating|feedback|score|evaluation|testimonial|comment)`,
    '(rate|review|score|mark|grade|rank) (us|it|the product|our product|your purchase|this|our service|me|the item|your order|your experience|our item|our shop|our store) (very|as)? (highly|positively|favorably|excellent|great|good|top|(with|at)? (the)? (highest|maximum|full|top|best))',
    '(review|rating|feedback|comment) (that|which) (is|are|will be|would be) (positive|good|great|favorable)',
    '(speak|say|write|post|share|tell|leave) (something|anything)? (us|other|everyone|everybody)? (a|some|few|only|nothing but|how)? (few)? (good|great|positive|nice|kind|lovely|wonderful|sweet) (thing|word|stuff|note|line|comment)',
    '(tell|telling|let|letting) (other|everyone|everybody|people|the world|amazon|your friend) *? (know)? (how)? (much you (love|like|enjoy)|great|good|happy|amazing|wonderful|fantastic)',
    '(share|sharing|spread) (your|the|some)? (love|happiness|joy|excitement|satisfaction|positive experience|great experience|good experience|positive (thought|opinion|impression))',
    '(write|say|tell|post|share|describe|mention|explain) (us|other|everyone|people|them)? (about)? how (great|good|happy|much you (love|like|enjoy)|wonderful|amazing|satisfied|well|perfect|fantastic)',
    'your (positive|great|good) (experience|opinion|word|thought)',
    '(post|write|say|leave|share|put) (something|anything) (really|very)? (good|nice|positive|kind|great|lovely)',
    '(thumb|two thumb) up',
    'a plus rating',
    '(tell|share|write|say|describe|mention|let) *? *? *? *? *? what (you)? (really)? (love|loved|adore|enjoyed) (most|best|about|the most|so much)?',
    '(nice|kind|good|great|positive|lovely|sweet) (word|thing|comment|line|remark) (on|about|for|in|from) (amazon|us|our|the|it|product|your|you)',
    '(rating|review|feedback) (of|with) (5|five|top|full)',
    '(with|give|for|award|want|us|grant) (the)? (best|top|highest) (possible)? (grade|mark|score|note) (available|possible|there is|you can|on)',
    '(a|your|some|any|with) *? (commendation|accolade|compliment|endorsement|recommendation|praise|applause) (on|at) (the|our|amazon|its|your)',
    '(glowing|rave|stellar|shining|raving|flattering) one',
    '(read|see|hear|find) (something|anything) (really|very)? (positive|nice|good|kind|great|lovely|friendly|pleasant|sweet) (from you|about|on)',
    '(write|post|publish|state|writing|posting) (there|online|on amazon)? that (you|it|the *|our *|everything) (are|is|was|were) (really|very|so|fully|completely|absolutely|more than)? (happy|satisfied|pleased|delighted|content|thrilled|good|great|perfect|excellent|fantastic|amazing|wonderful|top)',
    '(good|great|nice|positive|kind|lovely) one (from you|of yours)',
    '(tell|telling|show|showing|let|say|write|share) *? *? *? *? *? *? how well (our|the|it|your|they|you|this)',
    '(evaluate|rate|score|mark|assess|grade|judge) *? *? *? *? (with|at) (5|five|10|ten|full|all|maximum) (point|star|mark)',
    '(nudge|bump|lift|push) (those|these|your|the|that) *? star (up)? (to|into) (a|the|full)? (full)? (five|5)',
    `(gutted|sad|sorry|disappointed|sadden|shame|hate) (to|if) (see|get|have|read) ${upTo(3)} (lower|less|below|under|fewer) (than)? (five|5)`,
    '(maximal|maximum|highest|top|best|full) (punctuation|puntuation|qualification)',
    'with (higher|more|better) star',
    '(light up|color in|fill in|coloring in) (all|every|the whole|the full|the entire|each)',
    'all (five|5)? of (those|the|these|our) *? star',
    'keep (the|your|our|all) *? star (at|on) (five|5)',
    '(pick|choose|select|tap|take) (only|just)? the (top|highest|best|last) (one|star|score|option) (when|if|as|in)',
    '(anything|everything) (short of|less than|below|under|lower than) (five|5) (star)? (count|counts|hurt|hurts|harm|harms|pull|pulls|drag|drags)',
    '(make|made) (it|yours|that) a (good|great|nice|positive|kind|top|glowing) one',
  ],
  'praise-taken-up': [
    '(write|leave|be|add|give|make|post|share|contribute|send|drop) (us|me)? (one|yours|another|the next|it|that)',
    '(help|support|join) us (get|reach|achieve|hit|grow|make|to|there|with|out|keep|stay)?',
    '(can|may|could) we count on (you|your)',
    '(with|through|by) (your|a) (help|support|review|rating|feedback)',
    '(yours|your turn|be next)',
  ],
  'stars-all': [
    '(the|a|that) (full|solid|perfect|big|straight|clean|strong|well earned|well deserved|shiny) (5|five)',
    '(make|made|making) (it|that|yours) (a)? (full|solid|perfect|straight)? (5|five)',
    '(5|five) (in|on|for) (every|all|each) (category|categories|question|point|aspect)',
    '(straight|all) (fives|5 s)',
    '(perfect|full|solid|clean|flat|straight|whole) 5.0',
    '5.0 (rating|score|average|review)',
    '(5|five) (full|shiny|shining|golden|gold|big|bright|beautiful|little|whole)? star',
    '(5|five) (★)? star',
    '★★★★★',
    '5 ★',
    '(5|five) (out)? of (5|five)',
    '(5|five) / (5|five)',
    '(10|ten) (/|out of) (10|ten)',
    '(all|full|maximum|max|top|highest|most) (the)? (number of)? (5|five)? (star|mark|point)',
    'full (star|mark|score|point)',
    'top (mark|rating|score|star)',
    '(highest|best|maximum|top) (possible|available)? (star)? (rating|score|mark)',
    '100 % positive',
    '(reach|hit|get to|up to|keep|average of|score of|make|achieve|climb to) (a|our|the)? (perfect|full)? 5.0',
  ],
  'stars-below': [
    '(score|scored|rate|rated|rating) *? *? (lower|less|worse|below|under) (than)? (five|5)',
    '(anything|all|everything) (short of|beneath|less than|but) (the|a)? (maximum|max|full|five|5|perfect|top)',
    '(less|fewer|lower|worse|anything less|anything below|anything under|anything lower|below|under|not|keep you from|keeps you from|prevent you from|stop you from) *? *? *? (than)? (a|an)? (5|five|full|4|four) (★)? (star|★)',
  ],
  'stars-all-use': [
    give,
    '(review|rating|feedback|on amazon|rate us|rate it)',
    '(would be|means|mean|is) (great|awesome|amazing|the world|a lot|so much|perfect|lovely|wonderful|nice)',
  ],
  'stars-alone': [
    '(for|on|from|if|when|please|today|would|will|to|in|and|we|it|this|as|by|at|now|thank|is|are|mean|help)',
  ],
  boast: [
    '(our|we have|we have got|thousand of|many|over #|more than #|hundred of|lot of|we received|have received|proud of|known for) (many|over|thousand of|hundred of|more than|our|#|the|a)? (# star|five star|5 star|positive|good|great|high|top|excellent)',
    '(rated|reviewed) (#|5|five|highly|top|best)',
    '(average|overall|lifetime) (star)? (rating|feedback|review)',
    '(maintain|maintaining|keep|keeping|achieve|achieving|strive|striving|aim|aiming|goal|work hard|working hard|committed) (for|to|is)? (provide|deliver|give you|offer|be|ensure)? (you)? (a|our|the)? (#|5|five|high|100 %|excellent|perfect|top)',
    '(5|five) star (service|experience|hotel|quality|support|customer|treatment|seller|resort|delivery|product|notebook|binder|restaurant|luxury|spa|chef|brand|company|rated)',
  ],
}
