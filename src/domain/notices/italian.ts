import { italianCapabilities } from './italian-capabilities.ts'
import { italianCertainty } from './italian-certainty.ts'
import { italianElsewhere } from './italian-elsewhere.ts'
import { italianFaults } from './italian-faults.ts'
import { italianKinds } from './italian-kinds.ts'
import { italianMarks } from './italian-marks.ts'
import { italianNumbers, italianUnits } from './italian-numbers.ts'
import { italianPeriods } from './italian-periods.ts'
import { italianReasons } from './italian-reasons.ts'
import { italianReplies } from './italian-replies.ts'
import { italianSanctions } from './italian-sanctions.ts'
import type { Lexicon } from './lexicon.ts'
import type { Respell } from './spelling.ts'
import { monthsNamed } from './terms.ts'

/** "l'account", "dell'acquirente", "un'e-mail": what is fused before the apostrophe is an article or a preposition. */
const respell: Respell = (word) => word.replace(/^[a-z]{1,7}'(?=[a-z])/, '')

/** What Amazon and those who write about it say in Italian, and what machines make of the English. */
export const italian: Lexicon = {
  language: 'it',
  concepts: {
    ...italianCapabilities,
    ...italianElsewhere,
    ...italianSanctions,
    ...italianReplies,
    ...italianCertainty,
    ...italianKinds,
    ...italianFaults,
    ...italianPeriods,
    ...italianMarks,
  },
  reasons: italianReasons,
  respell,
  stride: 1.5,
  months: monthsNamed(
    'gennaio gen genn|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  ),
  dates: { dayFirst: true, between: ['o', 'di', 'del', 'dell', 'mese'], first: ['primo'], signs: null },
  numbers: italianNumbers,
  fillers: [
    'interi',
    'intere',
    'consecutivi',
    'ulteriori',
    'intero',
    'intera',
    'lunghi',
    'altri',
    'pieni',
    'solari',
    'o',
  ],
  and: ['e'],
  half: ['e mezzo', 'e mezza'],
  units: italianUnits,
}
