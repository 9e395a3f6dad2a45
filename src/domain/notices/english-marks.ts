import type { Mark } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const noun =
  'restriction|restrictions|limitation|limitations|suspension|suspensions|embargo|lockout|cooldown|moratorium|timeout'

/** Little words of English. */
export const englishMarks: PhraseTable<Mark> = {
  attributing: ['in|like|near|with|of'],
  'bare-account': ['account'],
  timed: [
    'until|till|next|following|coming|immediately|currently|effective|now|day|days|week|weeks|hours|month|months|longer|anymore|again|present|temporarily|permanently|through|thru|including',
    'any more',
    'time being',
    'further notice',
    'for good',
  ],
  must: ['must'],
  noun: [noun],
  'noun-or-verb': ['block|hold|ban|limit|limits|pause|freeze'],
  'verb-lead': ["will|we|we'll|to|now|on|may|might|can|could|would|must"],
  future: ["will|won't|going|*'ll"],
  'none-of': ['no'],
  doer: ["you|you've"],
  losing: ['los*|forfeit*'],
  'own-doing': [
    `appeal*|request*|question*|inquir*|enquir*|case|ticket|survey ..2 about|regarding|against|concerning|over ..6 ${noun}`,
  ],
  'many-buyers': [
    'buyer|customer messaging|messages|seller|contact|communication*|emails|outreach',

    'buyers|customers|shoppers|purchasers|proactive|proactively|actively|unsolicited|outbound|initiative',
  ],
  topic: [],
  // Asked or supposed about the reader as he is now: no threat.
  denial: [
    'cut off time*|date*',
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
