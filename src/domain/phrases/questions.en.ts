import type { Phrases } from './family.ts'

export const content =
  '(happy|satisfied|pleased|delighted|thrilled|content|glad|impressed|excited|ecstatic|overjoyed|in love|comfortable|over the moon|loving|enjoying|liking|having fun|convinced|amazed|charmed|smitten|hooked|chuffed|stoked|wowed|blown away|won over)'
export const very =
  '(really|very|fully|completely|totally|absolutely|truly|still|also|already|so|100 %|quite|indeed|more than|extremely|entirely|generally|just|as)'

/** Questions that only the contented answer with yes, and what follows from them. */
export const questionsEn: Phrases = {
  'satisfied-question': [
    '(did|do|does|has|have) (our|the|this|these|your) *? *? *? (win|won|convince|convinced|charm|charmed|wow|wowed|impress|impressed|delight|delighted) you (over)?',
    '(are you|do you feel|do you count as) (one|the same|one of (them|those|these)|among them)',
    '(big|broad|huge|wide|happy) (smile|grin)',
    '(are|do|did|have) you (seeing|noticing|feeling|getting|see|notice|noticed|seen|felt|noticed) *? *? (result|difference|improvement|change|benefit|better|effect|compliment)',
    '(waking|sleeping|walking|running|sitting|cooking|cleaning|working|driving|writing|breathing|living|getting) (up|around|about|through)? *? *? *? (without|free of|free from|minus|with no|with less) *?',
    '(no more|goodbye|bye bye|farewell|rid of) *? *? *? (pain|ache|neck|back|mess|noise|cramp|snoring|smell|leak|draft|draught|tangle|clutter|stain|stress|squeak|spill|cold|itch|mosquito|weed|dust)',
    '(do|does|did|has|have|is|are) (our|the|your|it|this|these|they|everything) *? *? *? *? (make|made|making|keep|kept|keeping|bring|brought|give|gave|help|helped|helping|improve|improved|work|worked|working|taste|look|looking|fit|fitted|feel|sound|smell|serve|suit|live|sleep|run|running) *? *? *? *? *? *? (better|easier|happy|happier|well|great|good|perfectly|warm|dry|smile|right|fine|as (expected|hoped|promised|described|it should)|nice|nicely|comfortable|joy|beautifully|wonderfully|wonders|brilliantly|brighter|cosy|cozy|delicious|fresh|entertained|like a|to your)',
    '(is|are|was|were) (our|the|your|it|this|these|they) *? *? *? *? (just right|a dream|a delight|a joy|a success|delicious|cosy|cozy|comfy|comfortable|to your (taste|liking)|up to scratch|what you were after|all you hoped|worth it|worth the|your new favorite|your new favourite|a favorite|a favourite|fabulous|great|good|amazing|lovely|beautiful)',
    '(happy|warm|cosy|cozy|dry|contented) (feet|paw|tummy|baby|kid|cat|dog|camper|customer|sleeper|gardener|cook|ears|hands|mouth|guest)',
    '(better|deeper|sounder|sweeter) (sleep|night|morning|skin|sound|coffee)',
    '(do|does|did|has|have) (your|the|everyone|he|she|they|everybody) *? *? *? *? (love|like|liked|enjoy|adore|loved|enjoyed|approve)',
    '(do|does|did) (your|the|everyone|he|she|they|everybody) *? *? *? *? (love|like|enjoy|adore|approve)',
    '(everything|all|just what|exactly what|as good as|better than) (you)? (dreamed|dreamt|hoped|expected|wanted|imagined|wished)',
    '(are|is|was|were) *? *? *? *? (everything|all|just what|exactly what|as good as|better than) (you)? *? (dreamed|dreamt|hoped|expected|wanted|imagined|wished)',
    '(is|are|was|were) (your|the|they|all|everyone) *? *? *? *? (happy|satisfied|pleased|delighted|thrilled|content|chuffed|over the moon|in love|loving|enjoying|impressed)',
    '(thumb|two thumb) up',
    '(do|did|does|has|have) (it|our|the|your|this|they|these|we) *? *? *? (live up|tick|impress|please|delight|hit the (spot|mark)|exceed|pass the test|make you (happy|smile|proud)|put a smile|bring you joy|win you over|earn)',
    '(spot on|top notch|a (hit|winner|keeper|game changer))',
    '(working|fitting|sleeping|running|going|performing) (like a (dream|charm)|a treat|perfectly|beautifully|great|wonderfully)',
    '(chuffed|made up|tickled|glad|proud) (with|about|of)?',
    'like what you (see|got|ordered|bought|received|read|hear|tasted)',
    '(fallen|fell) in love',
    '(over the moon|in love|thrilled|delighted|impressed|smitten|hooked|chuffed|blown away|all good|all well|love at first (sight|bite|sip))',
    '(do|does|did) *? *? *? *? (fit|fits) like a glove',
    '(hit|hits) the spot',
    '(tick|ticks|ticked) (all)? (the|your) box',
    `(are|were) you (really|very|still|also|already)? ${content}`,
    `(really|very|still|completely|100 %)? ${content} (with|about|so far|by|on|now|already|customer|today|yet|it)`,
    '(do|did|don) (not)? you (not)? (just|really|already|also|absolutely)? (love|like|enjoy|adore) (it|our|the|your|this|these|them|*)',
    '(love|loved|loving|like|liked|liking|enjoy|enjoyed|enjoying|adore|adoring) (it|our|your|the|this|these|them|that|what)',
    '(had|having|have|has|was|was it|is|did you have|have you had) (a|an|your)? (really)? (good|great|positive|pleasant|wonderful|fantastic|excellent|nice|amazing|perfect|awesome) *? (experience|time|impression|shopping|purchase)',
    '(did|has|have|does|do) (we|the|our|it|your|this|everything|all) *? *? *? (meet|met|exceed|exceeded|satisfy|satisfied|delight|impress|impressed|work out|go well|arrive well|make you happy|do a good job)',
    '(is|was|are|were) (everything|it|the|all|your) *? *? *? (perfect|great|good|okay|ok|fine|to your (liking|satisfaction)|as expected|as you expected|wonderful|satisfactory|excellent|a hit|everything you|what you (hoped|expected|wanted|imagined|needed|were)|all you (hoped|expected|wanted))',
    '(everything|all) (perfect|great|good|okay|ok|fine|satisfactory|well|went well|as expected)',
    '(happy|satisfied|pleased|content|delighted) (customer|buyer)',
    'no (problem|issue|complaint|trouble|concern)',
    '(happy|satisfied|pleased)',
  ],
  /** A question on how the goods did, whatever it asks; only those behind `harmless-question` ask nobody's contentment. */
  'goods-question': [
    '(is|are|was|were|do|does|did|has|have) (our|the|it|your|this|that|they|these|those|she|he|everything|all|everyone|everybody) *? *?',
    '(was it|is it|were they|are they) *?',
    '(skin|hair|back|neck|feet|garden|lawn|kitchen|home|room|coffee|tea|dinner|dog|cat|kid|baby|sleep|morning|evening|night) *? *? (looking|feeling|smelling|tasting|sleeping|purring|growing|better|brighter|happier|softer|smoother|greener|easier|gone|back|happy|asleep|busy|full)',
  ],
  'harmless-question': [
    '(our|my|the) (last|previous|first|earlier|other)? (message|mail|email|e mail|note|letter)',
    '(survive|survived|trip|journey|transport|packaging|packed|parcel|package|delivery|courier|carrier|postman|arrive|arrived|arriving|reach|reached|come|came|deliver|delivered|receive|received|get|got|getting here|intact|safe|safely|complete|undamaged|one piece|in time|on time)',
    '(how|what|which|when|where|who|why|whether|could|can|would|will|may|might|should|shall|need|know|remember|mind|help|ask|favor|hear|read|see|tell|let|check)',
    '(minute|moment|time|second|chance|yet|still|already been|ready|used|tried|tested|worn|opened|installed|assembled|set up|finished|played|put up)',
    '(bad|terrible|poor|awful|disappointing|not|wrong|damaged|missing|broken|faulty|defective|problem|issue|trouble|question|correct|address|number|size|color|gift|present|as it should|something|anything)',
  ],
  'question-lead': [
    '(do|does|did|don|are|were|is|was|have|has|you|not|already|still|so|hi|hello|hey|really|and|also|absolutely|totally|just|then)',
  ],
  'supposed-question': [
    '(having|have|had) (a|such|lots of|so much|good|great)? *? (ball|blast|field day|whale|time|fun)',
    '(are|is|have) (you|he|she|they|everyone|your *) *? *? (getting|got) (on|along) *? *?',
    '(did|has|does|have|do) (it|our|the|your|this|they|these) *? *? *? *? (help|helped|work|worked|fit|suit|please|solve|improve|last|hold up|hold|deliver|do (the|its) (job|trick)|look good|taste good|feel good|have (fun|a good time|success|a blast)|having (fun|a good time)|make (you|life|your) * *?) (you|your|well|perfectly|properly|for you|as)?',
  ],
  'glad-reply': [
    '(wonderful|great|fantastic|perfect|super|awesome|excellent|brilliant|lovely|amazing|hooray|yay|terrific|marvelous|splendid|good|nice|cool|yes|then)',
    '(that|this) is (wonderful|great|fantastic|perfect|super|awesome|excellent|brilliant|lovely|amazing|good|nice)',
    '(we are|we will be|so)? (glad|happy|pleased|delighted) (to hear|to know|to read)',
  ],
  'opposite-question': [
    '(missing|damaged|broken|anything|bad|unhappy|dissatisfied|disappointed|terrible|poor|not|wrong|hate|hated|dislike|disliked|awful|worse)',
  ],
  'if-so': [
    'if (so|yes|this is (so|true|the case)|that is (so|true|the case)|they (are|were|do|did|have)|it (is|was|does|did|has)|you (do|did|are|were|have (please|then|we|do|consider|would|tell|leave|write|share|let)))',
    '(in|if) (that|this|which) (is the)? case',
    '(should|when|where|since|as|assuming) (that|this) (be|is|was) (so|the case|true)',
    'then',
    'if you agree',
    'if (that|this) is (how|what|the way) (it|they|things|you)? *?',
  ],
  'asking-whether': [
    '(know|hear|ask|asking|asked|check|checking|see|seeing|wonder|wondering|find out|tell us|tell me|inform us|curious|learn|sure|certain|interested|confirm|understand|ensure) (whether|if)',
  ],
}
