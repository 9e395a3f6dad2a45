import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

export const people = 'buyers|customers|shoppers|purchasers|consumers|recipients'
const topic = 'message|messages|messaging|email|emails|communication*|correspondence|outreach'
export const right =
  'privileg*|permission*|access|capabilit*|service*|feature*|tool*|function*|right*|abilit*|authori*|licen*|clearance|option*|entitle*|status|facility'
const never = "no|not|never|nothing|won't|isn't|aren't|don't|doesn't|didn't|wasn't|weren't|longer|cannot|can't"
/** What becomes of a mail that is not let through. */
const thrown =
  'refused|rejected|returned|discarded|dropped|bounced|intercepted|turned_back|turned_away|sent_back|binned|deleted|thrown_away|thrown_out|swallowed|declined|stopped|filtered|held_back|kept_back|set_aside|ignored|destroyed|suppressed|quarantined'
export const anything = 'any|every|everything|anything|whatever|all|what|such|messages|message|mails|mail|emails|email'
const carry =
  'accept|accepts|deliver|delivers|forward|forwards|transmit|transmits|relay|relays|pass|passes|carry|carries|convey|conveys|take|takes|let|lets|send|sends|process|processes'

/** What cannot be done, in English. */
export const englishCannot = {
  cannot: [
    `no longer ${carry}|support|supports`,
    'prohibited|forbidden',
    'no longer|not be? used',
    'no|zero|without proactive|outbound|outgoing|unsolicited|first|cold|unprompted|uninvited|seller|self ..2 message*|messaging|mail|mails|email*|contact*|communication*|conversation*|threads|outreach|traffic',
    'no|zero new|further ..1 threads|conversations|exchanges|contacts',
    'unavailable|inaccessible|ineligible',
    `${never} allow|allows|allowing|permit|permits|permitting|let|lets|letting|authorize|authorise|authorizes|authorises|enable|enables ..1 you|your|this`,
    `${never} granted|enabled|open|active|usable|accessible|offered|valid`,
    `${never} passed|relayed|forwarded|routed|let|put on|through|along`,
    `${never} get|go|pass through|out`,
    'never ..3 allowed|able|permitted|authorized|authorised',
    `is|are|be|being|get|gets ${thrown}`,
    'come|comes|coming back with|undelivered|unsent|unread',
    'reach|reaches no buyer|customer|one|body',
    'get|gets|receive|receives|see|sees|hear|hears nothing',
    'goes|go|leads|lead nowhere',
    'straight|directly|end|ends|go|goes|land|lands in|into ..2 bin|trash|spam|void',
    `${never} ..1 leave|leaves ..1 our|the|it`,
    `${never} ..1 reaching|arriving|getting|passing|leaving`,
    'no|none|nothing ..6 send|sends|write|writes|address|say|yours ..8 go|goes|arrive|arrives|reach|reaches|leave|delivered|sent|get|gets|accepted|passed|forwarded|through',
    'without ..1 the|any? ability|right|possibility|option|means|permission|access|way',
    "no|not|isn't|aren't longer ..2 among|one|part|entitled|qualif*|eligible",
    "not|isn't|aren't among|on|in ..2 list|sellers|accounts|stores|brands|shops",
    'not open to',
    'not be given|granted|offered',
    "won't|not ..1 be in a position",
    "don't|doesn't|not|longer reach|arrive",
    'decided|decision|had turn|switch|shut ..4 off|down',
    'with|get|gets|return|returns|returning an error',
    'will|shall not|never ..1 contact|write|message|initiate|start|approach|address',
    'have|has|had no ..1 right|permission|access|ability|possibility|means|way|authority|licence|license',
    `no contact|outreach|correspondence|communication with|to ..1 ${people}`,
    "won't|not|longer ..1 find|see ..2 contact|new|button|option|link",
    'initiate|initiating|start|starting|begin|beginning|proactive no|denied|off|never',
    'not|never an option',
    'is|are not|never to be? contact|write|make|send|start|initiate|open|approach|message|take|reach|address|email|used',
    'will|to fail|bounce',
    'fails|bounces|bounce',
    `${never} hear`,
    `no|none|nothing ..6 ${topic}|mail ..12 reach|reaches|delivered|sent|accepted|go|goes|get|gets|pass|passes|arrive|arrives|through`,
    "won't reach|arrive|get|go",
    'will not|never reach|arrive|get|go',
    `no longer allow|permit ..2 ${topic} that|which? you start|initiate|open|begin`,
    'lack|lacks ..2 permission|ability|right*|privilege*|access',
    'not|longer in a position',
    "not|won't|longer be? receive|get|see|hear|receiving|getting|hearing|seeing ..10 message|messages|emails|mail|communication*|contact|you",
    "cannot|can't|unable|impossible",
    'can not',
    'can|may|could|will no longer',
    "no|not|never|won't|isn't|aren't|don't|doesn't|wasn't longer|currently|presently|temporarily|now|being? currently? be? able|allowed|permitted|authorized|authorised|eligible|entitled|possible|available",
    "no|not|won't|don't|doesn't longer|currently|presently|now? have|has|hold|enjoy|enjoys|possess|possesses|retain ..2 privileg*|authori*|licen*|ability|access|permission|right|option|means|way",
    "not|won't|never longer? be delivered|sent|transmitted|accepted|processed|forwarded",
    "not|won't deliver|accept|forward|transmit|send ..3 messages|emails",
    `won't|not ${carry} ..3 ${anything}`,
    'not be? delivering|accepting|forwarding|transmitting|relaying',
    'no longer sending|delivering|forwarding|accepting|transmitting|relaying',
    'no longer ..1 send|contact|initiate|message|email|start|reach|open|write|begin|deliver|communicate',
    `aren't sent|delivered|transmitted|forwarded`,
    'are not sent|delivered|transmitted|forwarded',
    'no longer be|being? delivered|sent|accepted|forwarded',
    'may|must|shall not',
  ],
} satisfies Partial<PhraseTable<Concept>>
