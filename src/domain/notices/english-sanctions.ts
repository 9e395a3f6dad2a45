import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const people = 'buyers|customers|shoppers|purchasers|consumers|recipients'
const topic = 'message|messages|messaging|email|emails|communication*|correspondence|outreach'
const right = 'privileg*|permission*|access|capabilit*|service*|feature*|tool*|function*|right*|abilit*'
const taken =
  'restrict*|limit|limited|limiting|limitation*|suspend*|suspension*|block|blocked|blocking|disabl*|revok*|withdr*|paus*|barred|ban|bans|banned|prevented|preventing|halted|stopped|removed|removing|denied|frozen|locked|lost|lose|loses|losing|hold|terminated|cancel*|rescind*|curtail*|stripped|forfeit*|disallow*|excluded|deactivated|inactivated|discontinued|ceased|interrupted|precluded|precludes|muted|silenced|prevents|bars|debarred|inhibited|held|withheld|reduced|narrowed|downgraded|pause|freeze|embargo|lockout|cooldown|moratorium|timeout'
const never = "no|not|never|nothing|won't|isn't|aren't|don't|doesn't|didn't|wasn't|weren't|longer|cannot|can't"

/** Who may no longer do what, in English. */
export const englishSanctions: PhraseTable<
  Extract<
    Concept,
    'you' | 'others' | 'sanction' | 'imposed' | 'cannot' | 'reply-only' | 'deactivated' | 'undelivered' | 'misdeed'
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
    'read only',
    'stops|keeps|blocks|excludes|bans|locks you|your',
    'took|taking|takes ..6 away|offline|back|down',
    'taken offline|down|out|back|from',
    'kept|locked|shut|held ..1 back|out|down',
    'will|have|has stop|stopped deliver*|accept*|forward*|sending|relay*',
    'rejects|refuses|discards|filters|bounces|intercepts|drops|blocks every|all|any|each|new|your',
    'messaging ends|stops|ceases',
    `${right} to ..4 ends|ceases|stops|lapses`,
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
    `${never} allow|allows|allowing|permit|permits|permitting|let|lets|letting|authorize|authorise|enable ..1 you|your|this`,
    `${never} granted|enabled|open|active|usable|accessible|offered|valid`,
    `${never} passed|relayed|forwarded|routed|let|put on|through|along`,
    `${never} get|go|pass through|out`,
    'never ..3 allowed|able|permitted|authorized|authorised',
    'is|are|be|being|get|gets refused|rejected|returned|discarded|dropped|bounced|intercepted',
    `no|none ..6 ${topic} ..6 reach|reaches|delivered|sent|accepted`,
    "not|won't|longer receive|get|see ..4 messages|emails|communication*|contact",
    "cannot|can't|unable|impossible",
    'can not',
    'can|may|could|will no longer',
    "no|not|never|won't|isn't|aren't|don't|doesn't|wasn't longer? currently? be? able|allowed|permitted|authorized|authorised|eligible|entitled|possible|available",
    "no|not|won't|don't|doesn't longer? have|has ..2 ability|access|permission|right|option|means",
    "not|won't|never longer? be delivered|sent|transmitted|accepted|processed|forwarded",
    "not|won't deliver|accept|forward|transmit|send ..3 messages|emails",
    'no longer sending|delivering|forwarding|accepting|transmitting|relaying',
    'no longer ..1 send|contact|initiate|message|email|start|reach|open|write|begin|deliver|communicate',
    `aren't sent|delivered|transmitted|forwarded`,
    'are not sent|delivered|transmitted|forwarded',
    'no longer be|being? delivered|sent|accepted|forwarded',
    'may|must not',
  ],
  'reply-only': [
    'only|solely be? able|allowed|permitted? to? reply|replying|respond|responding|answer|answering ..6 messages|emails|questions|inquiries|conversations|buyers|customers',
    'limited|restricted to replying|responding|answering|replies|responses',
    'reply|replies|response|responses|answer|answers only',
    'only replies|responses|answers ..2 get|go|are|will|can|remain|is',
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
