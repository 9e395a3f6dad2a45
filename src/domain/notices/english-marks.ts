import type { Mark } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

/** Little words of English. */
export const englishMarks: PhraseTable<Mark> = {
  attributing: ['in|like|near|with|of'],
  'bare-account': ['account'],
  timed: [
    'until|till|next|following|coming|immediately|currently|effective|now|day|days|week|weeks|hours|longer|through|thru|including',
  ],
  must: ['must'],
  noun: [
    'restriction|restrictions|limitation|limitations|suspension|suspensions|embargo|lockout|cooldown|moratorium|timeout',
  ],
  'noun-or-verb': ['block|hold|ban|limit|limits|pause|freeze'],
  'verb-lead': ["will|we|we'll|to|now|on|may|might|can|could|would|must"],
  future: ["will|won't|going|*'ll"],
  'none-of': ['no'],
  doer: ["you|you've"],
  losing: ['los*|forfeit*'],
  'own-doing': [],
  'many-buyers': ['buyers|customers|shoppers|purchasers|proactive|proactively'],
  topic: [],
  denial: [],
  range: ['to|and|or'],
  bound: ['least|most'],
  'drawn-near': ['in|by'],
  'loose-end': ['to'],
  'former-end': [],
  joins: ['on|by|from'],
  'end-after': [],
  'for-after': [],
}
