import { nearest } from '../nearest.ts'
import { findPlaceholders } from '../placeholders.ts'
import { placeholders } from '../template.ts'
import { placeAt } from './places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

export const unknownPlaceholder: Rule = {
  id: 'unknown-placeholder',
  severity: 'high',
  reason: null,
  summary: 'Holds a placeholder that nothing fills.',
  why: 'It would reach the buyer as it stands, braces and all.',
  source: sources.complianceList,
  families: [],
  examples: {
    bad: ['Hello {{firstName}}, order {{orderId}} is here.', 'Order {{orderId}, please'],
    good: ['Order {{orderId}} from {{sellerName}}', 'Order {{ orderId }}'],
  },
  check: ({ source }) =>
    (['subject', 'body'] as const).flatMap((field) =>
      findPlaceholders(source[field])
        .filter((found) => found.name === null || !isKnown(found.name))
        .map((found) => {
          const span = { field, start: found.start, end: found.end } as const
          return placeAt(span, 'clear', () => {
            const meant = found.name === null ? null : nearest(found.name, placeholders)
            return meant ? [{ ...span, text: `{{${meant}}}` }] : null
          })
        }),
    ),
}

const isKnown = (name: string): boolean => (placeholders as readonly string[]).includes(name)
