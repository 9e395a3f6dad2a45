import { firstPlaces } from './first-places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const textAlignment: Rule = {
  id: 'text-alignment',
  severity: 'low',
  reason: null,
  summary: 'Centres text or aligns it otherwise.',
  why: 'Amazon wants text left where it stands by default.',
  source: sources.stylingList,
  families: [],
  examples: {
    bad: [
      { html: '<p style="text-align: center">Hello</p>' },
      { html: '<center>Hello</center>' },
      { html: '<td align="right">Hello</td>' },
    ],
    good: [
      { html: '<p style="text-align: left">Hello</p>' },
      { html: '<table align="center"><tr><td>Hello</td></tr></table>' },
    ],
  },
  check: ({ html }) =>
    firstPlaces(
      (html?.styles ?? [])
        .filter(({ property, value }) =>
          property === 'text-align' ? moves.test(value) : property === 'direction' && /^rtl/u.test(value),
        )
        .map(({ span, drop }) => ({ span, certainty: 'clear', edits: drop })),
    ),
}

const moves = /^-?(?:webkit-|moz-)?(?:center|centre|middle|right|justify|end|char)/u
