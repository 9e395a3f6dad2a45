import { englishCannot } from './english-cannot.ts'
import { englishCapabilities } from './english-capabilities.ts'
import { englishCertainty } from './english-certainty.ts'
import { englishElsewhere } from './english-elsewhere.ts'
import { englishKinds } from './english-kinds.ts'
import { englishMarks } from './english-marks.ts'
import { englishPeriods } from './english-periods.ts'
import { englishReasons } from './english-reasons.ts'
import { englishReplies } from './english-replies.ts'
import { englishSanctions } from './english-sanctions.ts'
import type { Lexicon } from './lexicon.ts'
import { asWritten } from './spelling.ts'
import { monthsNamed } from './terms.ts'

/** What Amazon and those who write about it say in English; fragments, since wordings change. */
export const english: Lexicon = {
  language: 'en',
  concepts: {
    ...englishCapabilities,
    ...englishElsewhere,
    ...englishSanctions,
    ...englishCannot,
    ...englishReplies,
    ...englishCertainty,
    ...englishKinds,
    ...englishPeriods,
    ...englishMarks,
  },
  reasons: englishReasons,
  respell: asWritten,
  stride: 1,
  months: monthsNamed(
    'jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|nov november|dec december',
  ),
  dates: { dayFirst: false, between: ['st', 'nd', 'rd', 'th', 'of'], first: [], signs: null },
  fillers: ['calendar', 'full', 'consecutive', 'more', 'additional', 'further', 'whole', 'or'],
  and: ['and'],
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    'half a': 0.5,
  },
  half: ['and a half'],
  units: {
    hour: 1 / 24,
    hours: 1 / 24,
    hrs: 1 / 24,
    hr: 1 / 24,
    day: 1,
    days: 1,
    week: 7,
    weeks: 7,
    fortnight: 14,
    fortnights: 14,
    month: 30,
    months: 30,
    year: 365,
    years: 365,
    'quarter of a year': 90,
    'quarter year': 90,
    'half year': 180,
  },
}
