import { htmlBreaks, plainBreaks } from '../message/line-breaks.ts'
import { firstPlaces } from './first-places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const lineBreaks: Rule = {
  id: 'line-breaks',
  severity: 'low',
  reason: null,
  summary: 'Leaves more than one line empty.',
  why: 'Amazon allows two line breaks in a row; empty paragraphs and lines with a lone dot are more of the same.',
  source: sources.stylingList,
  families: [],
  examples: {
    bad: [
      'Hello,\n\n\nyour order is here.',
      'Hello,\n.\nyour order is here.',
      { html: 'Hello,<br><br><br>your order is here.' },
      { html: '<p>Hello,</p><p>&nbsp;</p><p>your order is here.</p>' },
    ],
    good: [
      'Hello,\n\nyour order is here.\n\n',
      { html: 'Hello,<br><br>your order is here.' },
      { html: '<p>Hello,</p>\n\n\n<p>your order is here.</p>' },
    ],
  },
  check: (message) =>
    firstPlaces(
      (message.html ? htmlBreaks(message) : plainBreaks(message.source.body)).map(({ span, edits }) => ({
        span,
        certainty: 'clear',
        edits,
      })),
    ),
}
