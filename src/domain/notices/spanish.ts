import type { Lexicon } from './lexicon.ts'
import { spanishCannot } from './spanish-cannot.ts'
import { spanishCapabilities } from './spanish-capabilities.ts'
import { spanishCertainty } from './spanish-certainty.ts'
import { spanishElsewhere } from './spanish-elsewhere.ts'
import { spanishFaults } from './spanish-faults.ts'
import { spanishKinds } from './spanish-kinds.ts'
import { spanishMarks } from './spanish-marks.ts'
import { spanishNumbers, spanishUnits } from './spanish-numbers.ts'
import { spanishPeriods } from './spanish-periods.ts'
import { spanishReasons } from './spanish-reasons.ts'
import { spanishSanctions } from './spanish-sanctions.ts'
import { spanishSuppositions } from './spanish-suppositions.ts'
import { asWritten } from './spelling.ts'
import { monthsNamed } from './terms.ts'

/** What Amazon and those who write about it say in Spanish, and what machines make of the English. */
export const spanish: Lexicon = {
  language: 'es',
  concepts: {
    ...spanishCapabilities,
    ...spanishElsewhere,
    ...spanishSanctions,
    ...spanishCannot,
    ...spanishCertainty,
    ...spanishSuppositions,
    ...spanishKinds,
    ...spanishFaults,
    ...spanishPeriods,
    ...spanishMarks,
  },
  reasons: spanishReasons,
  respell: asWritten,
  stride: 2,
  months: monthsNamed(
    'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep set|octubre oct|noviembre nov|diciembre dic',
  ),
  dates: { dayFirst: true, between: ['de', 'del', 'o'], first: ['primero', 'uno'], signs: null },
  numbers: spanishNumbers,
  fillers: ['proximos', 'proximas', 'siguientes', 'largos', 'completas', 'completos', 'primeros'],
  and: [],
  half: ['y medio', 'y media'],
  units: spanishUnits,
}
