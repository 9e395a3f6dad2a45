import { firstPlaces } from './first-places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

const forbidden = new Set(['line-height', 'font-family', 'font', 'color'])

export const styleOverride: Rule = {
  id: 'style-override',
  severity: 'low',
  reason: null,
  summary: 'Sets its own line height, font or colour of the text.',
  why: 'Amazon wants messages in its default line height, font family and font colour.',
  source: sources.stylingList,
  families: [],
  examples: {
    bad: [
      { html: '<p style="color: #333; font-family: Arial">Hello</p>' },
      { html: '<font color="red">Hello</font>' },
      { html: '<style>p { line-height: 1.5 }</style><p>Hello</p>' },
    ],
    good: [{ html: '<p style="background-color: #eee; font-weight: bold">Hello</p>' }],
  },
  check: ({ html }) =>
    firstPlaces(
      (html?.styles ?? [])
        .filter(({ property, value }) => forbidden.has(property) && !keeps.test(value))
        .map(({ span, drop }) => ({ span, certainty: 'clear', edits: drop })),
    ),
}

/** Says that everything stays as it is. */
const keeps = /^(?:inherit|initial|unset|revert)\b/u
