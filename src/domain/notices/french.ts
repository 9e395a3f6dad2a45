import { frenchCannot } from './french-cannot.ts'
import { frenchCapabilities } from './french-capabilities.ts'
import { frenchCertainty } from './french-certainty.ts'
import { frenchFaults } from './french-faults.ts'
import { elided } from './french-forms.ts'
import { frenchKinds } from './french-kinds.ts'
import { frenchMarks } from './french-marks.ts'
import { frenchNumbers, frenchUnits } from './french-numbers.ts'
import { frenchPeriods } from './french-periods.ts'
import { frenchReasons } from './french-reasons.ts'
import { frenchReplies } from './french-replies.ts'
import { frenchSanctions } from './french-sanctions.ts'
import type { Lexicon } from './lexicon.ts'
import { monthsNamed } from './terms.ts'

/** What Amazon and those who write about it say in French, and what machines make of the English. */
export const french: Lexicon = {
  language: 'fr',
  concepts: {
    ...frenchCapabilities,
    ...frenchSanctions,
    ...frenchCannot,
    ...frenchReplies,
    ...frenchCertainty,
    ...frenchKinds,
    ...frenchFaults,
    ...frenchPeriods,
    ...frenchMarks,
  },
  reasons: frenchReasons,
  respell: elided,
  stride: 1.5,
  months: monthsNamed(
    'janvier janv jan|février févr fév fev|mars|avril avr|mai|juin|juillet juil|août aoû|septembre sept|octobre oct|novembre nov|décembre déc',
  ),
  dates: { dayFirst: true, between: ['er', 'de'], first: ['premier'], signs: null },
  numbers: frenchNumbers,
  fillers: ['prochains', 'prochaines', 'autres', 'nouveaux', 'nouvelles', 'bons', 'longs', 'longues'],
  and: ['et'],
  half: ['et demi', 'et demie'],
  units: frenchUnits,
}
