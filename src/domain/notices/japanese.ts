import { japaneseCapabilities } from './japanese-capabilities.ts'
import { japaneseCertainty } from './japanese-certainty.ts'
import { japaneseFaults } from './japanese-faults.ts'
import { japaneseKinds } from './japanese-kinds.ts'
import { japaneseMarks } from './japanese-marks.ts'
import { japaneseNumbers, japaneseUnits } from './japanese-numbers.ts'
import { japanesePeriods } from './japanese-periods.ts'
import { japaneseReasons } from './japanese-reasons.ts'
import { japaneseSanctions } from './japanese-sanctions.ts'
import type { Lexicon } from './lexicon.ts'
import { asWritten } from './spelling.ts'

/** What Amazon and those who write about it say in Japanese, and what machines make of the English. */
export const japanese: Lexicon = {
  language: 'ja',
  concepts: {
    ...japaneseCapabilities,
    ...japaneseSanctions,
    ...japaneseCertainty,
    ...japaneseKinds,
    ...japaneseFaults,
    ...japanesePeriods,
    ...japaneseMarks,
  },
  reasons: japaneseReasons,
  respell: asWritten,
  // Each character is a word.
  stride: 3,
  dropsSubject: true,
  months: {},
  dates: {
    dayFirst: false,
    between: [],
    first: [],
    signs: { year: '年', month: '月', day: '日', weekdays: [...'月火水木金土日祝'] },
  },
  numbers: japaneseNumbers,
  fillers: [],
  and: [],
  half: ['半'],
  units: japaneseUnits,
}
