import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const spellingGrammar: Rule = {
  id: 'spelling-grammar',
  severity: 'low',
  reason: null,
  summary: 'Has mistakes of spelling or grammar.',
  why: 'Amazon asks for correct language. Names of brands and products look like mistakes, so a person has to read it.',
  source: sources.complianceNews,
  families: [],
  undecidable: true,
  examples: { bad: [], good: ['Helo, you order are arrived.'] },
  check: () => [],
}
