import { germanCapabilities } from './german-capabilities.ts'
import { germanCertainty } from './german-certainty.ts'
import { germanFaults } from './german-faults.ts'
import { germanKinds } from './german-kinds.ts'
import { germanMarks } from './german-marks.ts'
import { germanNumbers, germanUnits } from './german-numbers.ts'
import { germanPeriods } from './german-periods.ts'
import { germanReasons } from './german-reasons.ts'
import { germanSanctions } from './german-sanctions.ts'
import type { Lexicon } from './lexicon.ts'
import type { Respell } from './spelling.ts'
import { monthsNamed } from './terms.ts'

/** "kaeufer" is "käufer", here "kaufer"; but "neue" and "quelle" are what they are. */
const respell: Respell = (word) => word.replace(/(?<![aeiouq])([aou])e/g, '$1')

/** What Amazon and those who write about it say in German, and what machines make of the English. */
export const german: Lexicon = {
  language: 'de',
  concepts: {
    ...germanCapabilities,
    ...germanSanctions,
    ...germanCertainty,
    ...germanKinds,
    ...germanFaults,
    ...germanPeriods,
    ...germanMarks,
  },
  reasons: germanReasons,
  respell,
  stride: 2,
  months: monthsNamed(
    'januar jan jänner|februar feb feber|märz mär mrz|april apr|mai|juni jun juno|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  ),
  dates: { dayFirst: true, between: [], first: ['erster', 'ersten'], signs: null },
  numbers: germanNumbers,
  fillers: ['volle', 'ganze', 'weitere', 'aufeinanderfolgende', 'zusammenhangende', 'vollen', 'weiteren', 'ganzen'],
  and: ['und'],
  units: germanUnits,
  compound: /^(.+?)(tagig|wochig|monatig|stundig|jahrig)(?:e[nrsm]?)?$/,
}
