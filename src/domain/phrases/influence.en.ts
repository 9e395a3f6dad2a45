import type { Phrases } from './family.ts'

const business =
  '(small|family|little|tiny|young|new|independent|family owned|family run|growing|local|start up|startup)'
const kind = '(family|owned|run)? (business|company|shop|store|seller|team|brand|operation|enterprise|workshop|studio)'

/** Telling buyers what to write, pleading, and claiming that they must. */
export const influenceEn: Phrases = {
  'review-script': [
    '(copy|copying) (and)? (paste|pasting)? (this|the|our|your|it|one of|following|below|text|sample)',
    '(copy and paste|copy paste|copying and pasting)',
    '(copy|copying|paste|pasting) (it|them|this|that|your|one|some)',
    '(line|sentence|word|text|phrase|wording) (that|which)? you (can|could|may|might) (use|copy|paste|borrow|take)',
    '(use|paste|take|borrow) (this|the|our|one of (these|the|our)|following|these) *? *? (text|sentence|word|template|wording|line|phrase|headline|title|draft|sample|example)',
    '(prepared|written|drafted|wrote|drew up|suggest|suggested|put together) (a|an|some|the)? *? *? (text|draft|template|sample|wording|review|sentence|title|headline|line|keyword|phrase) (for|you|that)',
    '(sample|template|example|model|suggested|ready made) (review|text|wording|title|headline|feedback)',
    '(here is|below is|for example|example|suggestion|idea|tip|guideline|guide|instruction|checklist) (what|how|for|on)? (to|a|your|you (can|could|should|might))? (write|writing|mention|say|phrase|word) *? *? *?',
    '(tip|idea|guideline|instruction|hint|checklist|suggestion|pointer) (for|on|about) (writing|leaving|posting|your|a|an|the|how to write) (a|an|your|the)? *? (review|rating|feedback|comment)',
    '(good|helpful|useful|great|perfect|ideal|best) review (should|would|will|mention|mentions|include|includes|contain|contains|describe|describes|has|have|cover|covers|say|says|is at least|talk|talks|focus)',
    '(your|the|a) (review|feedback|rating|comment) (should|must|has to|needs to|ought to|could|might) (be|mention|include|say|contain|describe|talk|cover|focus|state|have|highlight|not mention|emphasize|stress)',
    '(do not|never|without|avoid|refrain from|leave out|please leave out|keep) (mention|mentioning|write|writing|talk|talking|say|saying|complain|complaining|comment|commenting|refer|referring) (anything|a word|of|on|that|about|to)? *? *? *? *? *? (in|when|within) (the|your|a)? *? (review|rating|feedback|comment)',
    '(mention|include|describe|highlight|emphasize|stress|praise|name|use|state|add|focus on|quote|repeat) *? *? *? *? *? *? *? *? (in|into|to|within) (your|the|a) *? (review|rating|feedback|comment|text|title|headline)',
    '(review|rating|feedback|comment) (with|including|that (mention|mentions|include|includes|say|says)|mentioning|containing|of (at least|#)) *? *? *? (photo|picture|video|image|keyword|word|sentence|name|line)',
    '(attach|add|upload|include|post|share|insert) (a|some|your|one|two|three|#|at least)? *? *? (photo|picture|video|image|selfie|clip) *? *? *? (to|in|with|into|and) (your|the|a) *? (review|rating|feedback)',
    '(photo|picture|video|image) review',
    '(at least|minimum|minimum of|no less than|more than) # (word|sentence|character|line|photo|picture)',
    '(start|begin|open|end|finish) (your|the) (review|feedback|comment) with',
    '(title|headline) (like|such as|could be|should be|for (your|the) review)',
    '(keyword|key word|buzzword) *? *? *? (in|for|into) (your|the) (review|title|text)',
  ],
  'review-script-verb': [
    '(mention|mentioning|mentions|include|including|highlight|highlighting|emphasize|emphasizing|emphasise|stress|stressing|underline|praise|praising|point out|pointing out)',
    '(focus|focusing|concentrate|concentrating|write|writing|say|saying|talk|talking|comment|commenting|describe|describing) (only|mainly|just|mostly|especially|in particular|specifically|briefly)? (on|that|about|how) (the|how|our|your|its|it|fast|quick|great|good|nothing|only)',
    '(leave out|skip|omit|do not mention|not mention|say nothing about|not write about|not talk about|not complain|not refer)',
    'at least # (word|sentence|character|line)',
  ],
  'review-plea': [
    '(depend|depends|depending|rely|relies|relying|live|lives|living|survive|survives|surviving|hinge|hinges) (heavily|entirely|completely|solely|totally|very much|so much|a lot|greatly)? (on|from|off|upon) (it|this|them|that|your|each|every|good|such|positive|customer|the|review|rating|feedback|these|honest|people|buyer)',
    '(help|helps|helping|boost|boosts|boosting|improve|improves|increase|increases|grow|raise|lift|drive) (us|me|the team)? (to)? (grow|increase|improve|boost|raise|keep|climb|rank|sell|get)? (our|my|the)? *? (sale|ranking|rank|search rank|visibility|turnover|revenue|business|shop|listing|conversion|position)',
    '(keep|stay|staying|remain|keeping) (us|me|our (shop|doors|business|store))? (in business|afloat|alive|open|going|competitive)',
    '(compete|competing|fight|fighting|keep up|stand up) (with|against) (the)? (big|large|bigger|larger|huge|giant|giants|major|cheap)',
    '(means|mean|meaning) (the|a|so) (world|lot|whole world|everything|much|great deal|whole lot) (to|for) (us|me|our|my|a|the)',
    '(means|mean) (everything|so much|a lot|the world|more than you (know|think))',
    '(beg|begging|beseech|implore|imploring|plead|pleading|desperate|desperately) *?',
    '(please)? (please)? (help|support|save) (us|our|my|a) *? *? *? (survive|grow|out|business|family|shop|dream|job|team|store|keep going)',
    '(do|doing) (us|me) (a|this|one|that) (huge|big|small|little|great|tiny|enormous)? favor',
    '(make|made|makes|making) (our|my) (day|week|year|month|boss)',
    '(our|my|the) (job|income|livelihood|salary|living|bonus|rent|wage|survival|existence|future|child|children|kid|family|dream|success) *? *? *? (depend|depends|rely|relies|thank|thanks|is at stake|at stake|on the line|tied|linked|hinge|hinges)',
    '(life|lifeblood|lifeline|blood|bread and butter|oxygen|heart|backbone|future|survival) (of|for) (our|my|us|a small|small|the)',
    '(make or break|matter of survival|cannot survive|can not survive|could not survive|not survive without|would not exist|fight for survival|fighting for survival)',
    '(every|each|a|one|single) *? (bad|low|negative) (star|review|rating) (hurt|hurts|harm|harms|damage|damages|cost|costs|punish|punishes|kill|kills)',
    '(lose|losing) (our|my) (job|income|listing|account|right|ranking|visibility)',
    '(few|fewer|hardly|nobody|no one|without) *? *? (review|rating|feedback) *? *? *? *? *? (invisible|not (find|found|seen|see)|disappear|buried|give up|close|shut down)',
    '(owe|owes|owed) (us|me|it)',
    '(count|counting|rely|relying|hope|hoping|trust) on (you|your (help|support|generosity|kindness|good))',
  ],
  'review-duty': [
    '(amazon|the platform|marketplace) (asks|ask|require|requires|wants|want|expects|expect|encourage|encourages|demand|demands|obliges|recommends|would like|urges|request|requests|needs|need|instructs|advises) (that)? (you|all|every|buyer|customer|each|us to (ask|request|collect))',
    '(required|requested|expected|demanded|obliged|asked|prescribed|mandated) by (amazon|the platform|law|policy)',
    '(you|buyer|customer) (are|is) (required|obliged|obligated|expected|supposed|asked by amazon|bound|asked) to *? *? (review|rate|leave|give|write|submit|provide|post|complete)',
    '(you|buyer|customer) (must|have to|need to|should|has to|ought to) (now|still|first|also)? (review|rate|leave|give|write|submit|post|complete) *? *? *? (review|rating|feedback|purchase|order|product|item|it|us)',
    '(mandatory|compulsory|obligatory|a duty|an obligation|required step|final step|last step|mandatory step)',
    '(order|purchase|transaction|process) (is|will be|can be|gets)? (only|not)? (be)? (completed|complete|closed|final|finalized|finished) (only)? (until|once|when|after|unless|if|without|by)',
    '(complete|finish|finalize|close|conclude) (your|the) (order|purchase|transaction|process) by',
  ],
  'small-business': [
    `(we are|i am|as|being|support|supporting|help|us as|just) (only|still|just)? (a|our|an|your)? (very)? ${business} ${business}? ${kind}`,
    `(a|our) ${business} ${business}? ${kind} (like|such|from|with|and|in|of)`,
    `${business} (business|seller|shop|company|brand|store|team) (like (us|ours|mine)|such as (us|ours))`,
    `(review|rating|feedback|opinion) (help|helps|mean|means|matter|matters|is|are) *? *? *? *? ${business} *? (business|seller|shop|company|brand|store|team|workshop)`,
    '(help|helps|helping) (us|our (shop|brand|team|business)) (to)? (grow|get noticed|stand out|become|spread|reach (more|new|other))',
    '(family business|small business|family run|family owned|small team|tiny team|two person|one person|mom and pop)',
  ],
}
