import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const people = 'buyers|customers|shoppers|purchasers|consumers|recipients'
const topic = 'message|messages|messaging|email|emails|communication*|correspondence|outreach'
const right = 'privileg*|permission*|access|capabilit*|service*|feature*|tool*|function*|right*|abilit*'
const taken =
  'restrict*|limited|limiting|limitation*|suspend*|suspension*|block|blocked|blocking|disabl*|revok*|withdr*|paus*|barred|banned|prevented|preventing|halted|stopped|removed|removing|denied|frozen|locked|lost|lose|loses|losing|hold|terminated|cancel*|rescind*|curtail*|stripped|forfeit*|disallow*|excluded|deactivated|inactivated|discontinued|ceased|interrupted|precluded|precludes|muted|silenced|prevents|bars|debarred|inhibited'

/** Who may no longer do what, in English. */
export const englishSanctions: PhraseTable<
  Extract<
    Concept,
    | 'you'
    | 'others'
    | 'reach'
    | 'sanction'
    | 'imposed'
    | 'cannot'
    | 'reply-only'
    | 'content'
    | 'narrow'
    | 'elsewhere'
    | 'other'
    | 'deactivated'
    | 'undelivered'
    | 'misdeed'
  >
> = {
  you: [
    "you|your|yours|you're|you've|you'll",
    'this|the seller|selling|merchant account',
    'this|the account|store|shop',
  ],
  others: [
    'sellers|merchants|brands|vendors|members',
    'some|other|many|their accounts',
    'a|another|any|each|every|one|some|certain|other seller|merchant|brand|account|store',
    'their|his|her|our|my account*|store*|shop*|ability|privileg*',
    'us from',
    'accounts is|are|get|can|may|will|with|that|which|whose|in',
    "buyer's|customer's|buyers'|customers'|user's|seller's ability|access|account|permission|right|messages",
    'the|this|a user|employee|colleague',
    'amazon|it restricts',
  ],
  reach: [
    `proactive|proactively ..3 ${topic}|contact*|conversation*|initiat*|send|sending|reach*|write|writing|start*|${people}|buyer|customer`,
    `pro active|actively ..3 ${topic}|contact*|conversation*|initiat*|send|sending`,
    `outbound|outgoing|unsolicited|unprompted ..2 ${topic}|contact*`,
    'proactive* messag*',
    'buyer|customer|shopper seller? messag*|communication*|contact|outreach|correspondence|email*|conversation*',
    `messaging|outreach restriction*|limitation*|suspension|ban|hold|block`,
    `${topic}|contact ${right}`,
    'outreach',
    'restriction*|limitation*|suspension|hold|ban|block on|of your? messaging|messages|communications|contact|emails',
    `initiat*|start|starts|starting|begin|beginning|open|opening|creat*|commenc*|launch* ..5 conversation*|${topic}|contact|contacts|thread*|dialog*`,
    'new|first ..2 conversation*|thread*|messages|contact',
    `contact|contacting|message|messaging|email|emailing|write|writing|reach|reaching|communicate|communicating|correspond|corresponding|touch ..4 ${people}`,
    'contact|contacting|message|messaging|email|emailing|write|writing|reach|reaching to? any|a|another buyer|customer|shopper',
    `send|sending ..6 ${people}`,
    `send|sending|sends ..3 ${topic}`,
    `conversation*|dialog* with ${people}`,
    `${topic}|contact ..3 to|with|for ${people}`,
    'contact buyer|customer',
    `approach|approaching|engage|engaging ..2 ${people}`,
    `seller|self initiated ..1 ${topic}|contact|conversation*`,
    `${topic}|contact|conversation* ..3 initiated|begun|started|opened by? you|your`,
    `${topic}|contact|conversation* that|which? you ..2 initiate|start|begin|open`,
    'messages|emails from your account|store',
    'messages|emails|conversations initiated|started ..2 you|your',
    'messages|emails|conversations that? you initiate|start|send|begin',
    'messaging has|have|is|was|will|on|for|from|in',
    `${people} first`,
  ],
  sanction: [
    taken,
    'turned|switched|shut ..6 off',
    'taken ..4 away',
    'cut off',
    'on hold',
    'a hold',
    'limits|limit ..4 placed|imposed|applied|set|on|to',
    'placed|imposed|applied ..3 limits|limit',
    'loss of',
    'off limits',
    'out of bounds',
  ],
  imposed: [
    'received|given|got|subject|extending|extend',
    'currently|has|have|had ..4 restriction*|limitation*|suspension|block|hold|ban',
    'which|that ends|expires|runs|lasts|will',
    'placed|applied|imposed|put|set|issued|added|extended|active|introduced|enacted|instituted|implemented|decided',
    'is|are|now|currently under',
    'in place|effect|force',
    'under a|the',
    'prevents|remain*|starts|begins|continues|means|lasts|applies|stands|stand|upheld|uphold|confirmed|valid',
    'now ends|expires',
    'shortened|lengthened|prolonged|renewed',
    'runs for|until|till|through|from',
    'consequence|action|measure|penalty|enforcement|decision|outcome',
    'will be lifted|removed',
    'will last|end|expire|apply|remain|start|begin',
  ],
  cannot: [
    'no longer accept|accepts|deliver|delivers|forward|forwards|transmit|process|support|supports',
    'prohibited|forbidden',
    'no longer|not be? used',
    'no proactive|outbound|outgoing|unsolicited ..2 message*|messaging|email*|contact|communication*',
    'unavailable|inaccessible|ineligible',
    "no longer|not|don't allow|allows|permit|permits|let|lets|authorize|authorise|enable ..1 you|your|this",
    'no longer|not granted|given|enabled|open|active|usable|accessible',
    'is|are|be|being|get|gets refused|rejected|returned|discarded|dropped|bounced|intercepted',
    `no|none ..6 ${topic} ..6 reach|reaches|delivered|sent|accepted`,
    "not|won't|longer receive ..4 messages|emails|communication*|contact",
    "cannot|can't|unable|impossible",
    'can not',
    'can|may|could|will no longer',
    "no|not|never|won't|isn't|aren't|don't|doesn't|wasn't longer? currently? be? able|allowed|permitted|authorized|authorised|eligible|entitled|possible|available",
    "no|not|won't|don't|doesn't longer? have|has ..2 ability|access|permission|right|option|means",
    "not|won't|never longer? be delivered|sent|transmitted|accepted|processed|forwarded",
    "not|won't deliver|accept|forward|transmit|send ..3 messages|emails",
    'no longer ..1 send|contact|initiate|message|email|start|reach|open|write|begin|deliver|communicate',
    'no longer be|being? delivered|sent|accepted|forwarded',
    'may|must not',
  ],
  'reply-only': [
    'only|solely be? able? to? reply|replying|respond|responding|answer|answering ..6 messages|emails|questions|inquiries|conversations|buyers|customers',
    'limited|restricted to replying|responding|answering|replies|responses',
    'only replies|responses|answers ..2 get|go|are|will|can|remain|is',
  ],
  content: [
    'that|which contain*|includ*|ask*|offer*|are|request*|violat*|promot*',
    'containing|asking|offering|including|requesting|promotional|marketing|more|links|attachments|incentiv*|repeatedly',
    'with links|attachments|marketing|promotion*|incentiv*',
    'for marketing|promotional|any|this|these|that',
    'other than',
    'about reviews',
    'in order to',
    'to ask|request|solicit|offer|promote|influence|remove|change',
    'asking',
    'outside of? amazon*|our|the',
  ],
  narrow: [
    'that|the buyer|customer|recipient|shopper|purchaser',
    'that order|template|conversation|thread',
    'more than',
  ],
  elsewhere: [
    'this buyer|customer|recipient|shopper|purchaser|order|address|sender|template|conversation|thread|attachment|file|image|link|invoice',
    'this|that|an|your|the email|account? address',
    'that address|sender',
    'send|sending|forward this|that|the attachment|file|image|link|message|text|invoice|email',
    'edit|delete|recall|view|archive|print ..2 messages|emails',
    'include|attach|insert|embed|use ..4 in|into',
    'per day|hour',
    'after the|an|your? order|purchase|delivery|completion',
    'forum*',
    'seller|selling|partner partner? support',
    'attachments larger',
    'followers|subscribers',
  ],

  other: [
    'selling privileg*|abilit*|rights|on|activit*|in|your|products|status',
    'from selling',
    'to sell',
    'sell on|in|your|products|items',
    'listing*|offers|asin*|products|catalog*',
    'disburs*|funds|payment*|payout*|balance|transfers',
    'shipment*|fba|fulfil*|inventory|storage|shipping|prime',
    'advertis*|sponsored|ads|coupon*|deals|promotions',
    'contribut*',
    'reviews|review|questions or|and answers',
    'new|customer reviews',
    'brand registry',
    'running ..1 campaigns',
    'ad account',
    'forum*',
    'featured offer',
    'buy box',
    'a to z',
    'solicitation*',
    'request* a|the review*',
    'cases',
    'posting|post',
    'vine',
    'followers',
    'purchases|purchasing|ordering|refunds|returns',
  ],
  deactivated: [
    'account|store ..4 deactivated|closed|terminated|suspended|banned',
    'no longer sell',
    'not sell',
    'deactivated|suspended|closed your ..3 account',
    'no longer contribute',
    'withheld|withholding|held|holding ..4 disburs*|funds|payment*|payout*',
    'funds|payments|disbursements ..3 held|withheld|withholding|on',
  ],
  undelivered: [`not|never delivered ..2 ${people}|buyer|customer`, `not reach|reached ..2 ${people}`],
  misdeed: ['prohibited actions|action|behavior|behaviour|content|activit*', 'actions that are prohibited'],
}
