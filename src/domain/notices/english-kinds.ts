import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const people = 'buyers|customers|shoppers|purchasers|consumers|recipients'
const limit = 'restriction*|limitation*|suspension|block|hold|ban|limit|limits|pause|freeze|embargo|lockout|cooldown'
const over =
  'lifted|removed|ended|expired|released|revoked|over|withdrawn|cleared|canceled|cancelled|terminated|reversed|dropped|gone|undone|overturned'
const has = 'has|have|had|was|were|is|are'

/** What other notices say: lifted, blocked, opted out, not from Amazon at all. */
export const englishKinds: PhraseTable<
  Extract<
    Concept,
    | 'ended'
    | 'regained'
    | 'again-able'
    | 'anew'
    | 'message-stopped'
    | 'content-fault'
    | 'opted-out'
    | 'one-buyer'
    | 'wrong-sender'
    | 'violation'
    | 'vendor'
    | 'credentials'
  >
> = {
  ended: [
    `${limit} ..14 ${has} been|now|already|since|fully? been|now|already|since? ${over}`,
    `${limit} ..14 is|are|was|were|has|have ${over}`,
    `overturned|lift|lifted|lifting|removed|removing|ended|released|revoked|withdrawn|cleared|canceled|cancelled|reversed|dropped ..4 ${limit}`,
    `${limit} lifted|removed|ended|expired|over`,
    `decided|agreed|chose to lift|remove|end|release|revoke|withdraw|clear|cancel|reverse|drop ..4 ${limit}`,
    `are|we're lifting|removing|ending|releasing|revoking|withdrawing|clearing|canceling|cancelling|reversing|dropping ..4 ${limit}`,
    `${limit} ..14 expired|ended|lapsed`,
    'no longer longer? subject|under|restricted|restricting|limited|limiting|suspended|suspending|blocked|blocking|barred|prevented|preventing|prohibited|banned|on',
    'unrestricted',
    `it|they has|have|was|were been? ${over} ..3 can|may|able`,
    `${has} applied|imposed|placed ..1 in error|mistake`,
    `${limit} ..10 come|came to an end`,
    'period is|has|have|was ..2 over|ended|expired|passed',
    `${limit} ..14 no longer applies|apply|active|applied`,
    `${limit} ..14 no longer in`,
    'turned|switched ..6 back on',
    `end of ..2 ${limit}`,
  ],
  regained: [
    'messag*|contact|communication* ..6 available|possible|enabled|active|on ..4 again',
    'messaging|access|privileg*|permission*|ability is|are back',
    'messages|emails ..8 delivered|sent|accepted|forwarded again',
    'given|gave|giving|give|returned|handed ..3 back ..8 ability|access|privileg*|messag*|permission*|right',
    'ability|access|privileg*|permission*|messaging|messages|communication* ..12 restored|reinstated|reactivated|reenabled|resumed|unblocked',
    'ability|access|privileg*|permission*|messaging ..12 re enabled|activated|instated|opened',
    'restored|reinstated|reactivated|unblocked|reenabled ..8 ability|access|privileg*|messag*|permission*|communication*',
    'has|have|got|regained access|ability|permission ..6 again|back',
    "are|we're restoring|reinstating|reactivating|unblocking|returning|enabling ..8 ability|access|privileg*|messag*|permission*|communication*",
    're enabled|instated|activated ..8 ability|access|privileg*|messag*|permission*',
  ],
  'again-able': [
    'can|may|able|allowed|free|permitted now|again|once to? ..10',
    'now|again can|able|allowed|free|permitted',
    `can|may|able ..10 ${people}|messages|conversations|messaging again|now`,
    `can|may|able ..10 ${people}|messages|conversations|messaging as of|before`,
    'resume ..2 sending|contacting|messaging|proactive*|communicat*|outreach|initiat*',
  ],
  anew: ['again|anew|however|but|new|second|third', 'since then', 'once more', 'still|remain*|extended|extend'],
  'message-stopped': [
    "didn't|haven't send|sent|deliver|delivered ..3 message*|email*",
    'did|have not send|sent|deliver|delivered ..3 message*|email*',
    'not authorized|authorised|allowed|permitted to send ..8 this|that email? address',
    "we|amazon couldn't|could|cannot|can not? send ..3 message*|email*",
    "message*|email*|mail ..12 not|never|couldn't|wasn't|weren't|cannot ..2 sent|delivered|transmitted|accepted|deliver|go",
    'message*|email*|mail ..10 returned|blocked|rejected|stopped|withheld|declined|refused|bounced|undelivered|undeliverable',
    "not|unable|couldn't|cannot|could ..3 deliver|transmit|accept ..3 message*|email*",
    'blocked|rejected|stopped|withheld|refused ..3 message*|email*|mail',
    'message|delivery failed|failure|blocked|rejected|undeliverable',
  ],
  'content-fault': [
    'communication|communications|messaging guideline*|polic*',
    'not meet|comply|follow|adhere|conform',
    'violat*|break*|broke|against|breach* ..6 guideline*|polic*|rules',
    'contain*|includ* ..8 link*|attachment*|url*|phone|promotion*|marketing|prohibited|prohibit*|not|forbidden|logo*|emoji*|incentive*|image*|language',
    'prohibited|forbidden|banned|disallowed|restricted content|language|link*|element*|word*|phrase*|term*',
    "not|aren't|isn't allowed|permitted|supported",
  ],
  'opted-out': [
    'opt|opted|opts|opting to? out',
    'opted not',
    'chosen|chose|choose|chooses|decided|elected|prefer*|asked ..1 not to? ..2 receive|get|be|contacted|messaged|emailed',
    'declined|declines|refused|refuses to? receive|accept|messages|emails|unsolicited|contact',
    'unsubscribed',
    "not|doesn't|didn't|don't wish|want|like|accept|agree|consent ..2 receive|get|be|unsolicited|messages|emails",
    'turned|switched|opted ..3 messages|emails|communication* off',
    'turned|switched off ..4 messages|emails|communication*',
  ],
  'one-buyer': [
    'the|this|that|a|one buyer|customer|recipient|shopper|purchaser',
    'buyer|customer|recipient has|have|opted|chose|chosen|of|for',
  ],
  'wrong-sender': [
    'unauthori* sender|email|address|mail',
    'not ..3 approved|authorized|authorised|registered|verified|listed|recognized|recognised|allowed ..6 sender*|address*',
    'sender|address ..8 not ..3 approved|authorized|authorised|registered|verified|listed|recognized|recognised|on|in|among|associated|allowed|permitted|linked|known',
    'sender|address ..8 unknown|unrecognized|unrecognised|unregistered|unapproved|missing',
    "sender|address ..4 isn't ..3 approved|authorized|authorised|registered|listed|recognized|on|in|associated",
    'messaging permissions',
    'unrecognized|unrecognised|unknown|unapproved|unregistered sender|email|address',
    'approved|authorized|authorised|registered sender*',
  ],
  violation: [
    'your ..4 messages|emails|communications|message|templates ..10 violat*|ask|asks|asked|include|includes|included|contain|contains|contained|breach*|against|not',
    'you ..6 asked|asking|offered|sent ..8 review*|incentiv*|marketing|promot*|link*',
    'violat*|breach* ..8 communication|communications|messaging guideline*|polic*',
    'message*|communication* ..6 violat*|breach*|not ..1 compl*',
  ],
  vendor: [
    'webinar*|blog*|newsletter*|podcast*|unsubscribe|ebook',
    'free trial|demo|guide|tool|account|consultation|audit',
    'book|schedule|request a ..2 demo|call|consultation',
    'in this article|post|guide|issue|video',
    'read more|on|our|the|full|this',
    'learn how|more|what|why',
    'many|most|some|thousands|hundreds|other ..2 sellers',
    'our software|tool|tools|platform|app|guide|team|clients|customers|article|post|experts|service|plugin|extension|agency|consultants',
    'sellers report*|say|are|have|get|got|who',
    "here's what|how|why",
    'sign up',
    'we help',
    'join us|our|the',
    'subscribe|subscribers|readers',
    'amazon is|has|sent|started|may|says|restricts|blocks|can|will ..4 sellers|accounts',
    'what to do',
    'how to',
    'industry news',
    "let's talk",
  ],
  credentials: [
    'verify|confirm|enter|update|provide|validate|submit ..6 password|passcode|login|credit|card|bank|identity|account|credentials|otp|pin|information|details',
    'sign|log in here|now|below|at|through|via|using',
    'click here|below|the|this|on',
    'login here|link',
    'gift card*',
    'wire transfer',
    'within 24|12|48 hours ..6 suspend*|clos*|delet*',
  ],
}
