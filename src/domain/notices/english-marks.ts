import type { Mark } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const noun =
  'restriction|restrictions|limitation|limitations|suspension|suspensions|embargo|lockout|cooldown|moratorium|timeout'
const taking =
  'restrict*|limit|limited|suspend*|block|blocked|disabl*|revok*|withdr*|paus*|barred|ban|bans|banned|prevented|halted|stopped|stop|removed|remove|denied|frozen|lock*|lose|loses|hold|terminated|cancel*|stripped|forfeit*|deactivated|muted|silenced|take|taken|shut|turn|turned|switch|switched|close*|cut|reject*|refuse*|return*|discard*'

/** Little words of English. */
export const englishMarks: PhraseTable<Mark> = {
  attributing: ['in|like|near|with|of'],
  'bare-account': ['account'],
  timed: [
    'until|till|next|following|coming|immediately|currently|effective|now|day|days|week|weeks|hours|month|months|longer|anymore|again|present|temporarily|permanently|through|thru|including',
    'any more',
    'time being',
    'starting|from|as of|now|today',
    'today|tonight|tomorrow',
    'further notice',
    'for good',
  ],
  must: ['must'],
  noun: [noun],
  'noun-or-verb': ['block|hold|ban|limit|limits|pause|freeze'],
  'verb-lead': ["will|we|we'll|to|now|on|may|might|can|could|would|must"],
  // What will still be let through is no threat.
  future: [
    `will|won't|going|*'ll ..6 ${taking}`,
    "will|*'ll not? ..1 be able|allowed|permitted|unable|possible",
    "won't",
    'will|shall no|not|never',
  ],
  'none-of': ['no'],
  doer: ["you|you've"],
  losing: ['los*|forfeit*'],
  'own-doing': [
    // A seller's own staff speaks of Amazon's customers so.
    "we|let's ..4 stop|stopped|pause|paused ..1 writing|contacting|emailing|messaging|our",
    "we|let's ..3 stop|pause ..4 to amazon",
    'removed|paused|stopped|disabled|blocked|off|suspended ..1 by you',
    `appeal*|request*|question*|inquir*|enquir*|case|ticket|survey ..2 about|regarding|against|concerning|over ..6 ${noun}`,
  ],
  'many-buyers': [
    'buyer|customer messaging|messages|seller|contact|communication*|emails|outreach',
    'any|every|each|no message|mail|email',
    'without ..2 prior|preceding|previous|earlier',
    'buyers|customers|shoppers|purchasers|proactive|proactively|actively|unsolicited|outbound|initiative',
  ],
  topic: [],
  // Asked or supposed about the reader as he is now: no threat.
  denial: [
    'cut off time*|date*',
    'do|please not send',
    'no open',
    "restriction|limit|block|ban|suspension|decision|measure ..3 no|not|doesn't|never ..1 bearing|effect|impact|affect|concern|touch|extend",
    "don't|not let ..4 get|be|become|cost|hurt|put|harm|happen|come|risk",
    'prohibited|forbidden|restricted messages|content|words|language|links|use|activities|products|shipments',
    "not|aren't|isn't|never|nothing|no_longer|neither ..1 prohibited|forbidden|barred|unavailable|unable|impossible|restricted|blocked|limited|suspended",
    "without|not|no_longer|needn't|don't|longer|stop|nor ..4 wait|waiting",
    `experience|survey|experiences with|about|of ..4 ${noun}`,
    'no violation*|breach*|infraction*',
    "doesn't|does_not|don't ..1 mean ..12 restricted|blocked|limited|suspended|barred",
    'asked|ask|asking|wondering|know if|whether ..8 restricted|blocked|suspended|limited|barred|banned',
    'if you|account are|is ..1 restricted|blocked|suspended|limited|barred|banned',
  ],
  range: ['to|and|or'],
  bound: ['least|most'],
  'drawn-near': ['in|by'],
  'loose-end': ['to'],
  'former-end': [],
  joins: ['on|by|from'],
  'end-after': [],
  'for-after': [],
}
