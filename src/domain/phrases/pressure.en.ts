import type { Phrases } from './family.ts'

/** Threats, pleas and deadlines laid on a buyer. */
export const pressureEn: Phrases = {
  pressure: [
    '(cost|costs|costing|lost|losing|lose|loses) (us|me|our) *? (sale|sales|customer|job|money|business|income|revenue|thousand|order)',
    '(kid|kids|child|children|mouth|family|baby|babies) *? (to feed|to support|at home|depend)',
    '(either|or) (you|we) *? *? *? (will|shall|have to|must)',
    '(implore|imploring|plead|pleading|beseech|under threat|at risk|penalised|penalized|penalise|penalize|penalty|sanction|strike against|drag|drags|dragging)',
    '(pound|dollar|euro|$ #|£ #|€ #) *? *? (go|goes|come|comes) back',
    '(further|other|legal|additional) step',
    '(lose|losing) (their|our|his|her) (job|jobs|work)',
    '(shut|closed) down',
    '(small|family|little|tiny|young|new|family owned|family run|start up|startup|struggling|honest) (family|owned)? (business|company|shop|store|seller|team|operation|enterprise)',
    '(my|our|the) (job|income|livelihood|salary|living|bonus|rent|boss|manager|family|kid|children|child|wife|husband|employee|staff|future|reputation|survival|existence)',
    '(depend|depends|depending|rely|live|survive|living) (heavily|entirely|completely|on|from)',
    '(hurt|hurting|harm|harming|damage|damaging|affect|affecting|destroy|ruin|kill|impact|impacting|lower|threaten|jeopardize|devastating|bad for|disastrous|fatal) (very|badly|our|my|us|the|to|for|a)',
    '(suspend|suspended|suspending|suspension|close|closed|closing|deactivate|deactivated|ban|banned|shut down|lose|losing|block|blocked) (our|my|the|us|due|because|by)? (account|store|shop|selling|seller|business|listing|privilege)?',
    '(lawyer|attorney|solicitor|legal (action|step|proceeding|consequence|measure)|court|sue|lawsuit|police|defamation|defamatory|slander|libel|collection agency)',
    '(within|in the next|by the end of|no later than|until|before) (the next)? (#|one|two|three|tomorrow|today|twenty) *? (hour|day|business)?',
    '(deadline|immediately|urgently|right away|as soon as (you can|possible)|asap|at once|without delay)',
    '(report|reporting|reported) (you|your|this|it) (to|account)?',
    '(blacklist|blocked|flag|consequence|otherwise|or else)',
    '(force|forced|compel|compelled|no (other)? choice|have to (cancel|refuse|take|report|escalate|involve))',
    '(will not|can not|refuse to|only) (be able to)? (refund|process|issue|send|ship|replace|help|give|pay) *? *? *? (until|unless|after|if|when|once|as soon as)?',
    '(beg|begging|desperate|desperately|unfair|unjust|untrue|false|crying|tears|mercy|heartbroken|devastated)',
    '(voucher|coupon|gift card|# % |# dollar|$ #|€ #|£ #|compensation|reward|cash|paypal|bonus|discount|free (gift|product|item|replacement|of charge))',
    '(will|would|can|shall|gladly|happily) (then|also|gladly|happily|immediately|instantly)? (issue|process|send|give|offer|refund|release|pay|credit|transfer)',
    '(refund|money|replacement|payment|voucher|compensation|gift|order|account) (will|can|shall|would|is going to|could) (then|only|immediately|not)? (be)? (processed|sent|issued|released|paid|refunded|shipped|transferred|credited|yours)',
    '(in (return|exchange)|as a thank you|as compensation)',
    '(you|will|then|to) (get|receive) (a|your|the|full|back)',
    '(rating|ranking|account health|metric|score|sale) *? (drop|dropped|suffer|suffered|fell|going down|hurt|affected|sank|down)',
  ],
}
