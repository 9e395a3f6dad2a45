import { wholeMessage } from './places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

const mostBytes = 10 * 2 ** 20
const mostFiles = 5

export const attachmentSize: Rule = {
  id: 'attachment-size',
  severity: 'medium',
  reason: null,
  summary: 'Attaches more than Amazon delivers.',
  why: 'Amazon takes 10 MB and five files a message; with more it does not arrive.',
  source: sources.messagesFaq,
  families: [],
  examples: {
    bad: [{ attached: [11_000_000] }, { attached: [1, 2, 3, 4, 5, 6] }],
    good: [{ attached: [9_000_000] }, { attached: [1, 2, 3, 4, 5] }],
  },
  check: ({ source: { attachments } }) => {
    if (attachments.length > mostFiles || attachments.some((one) => one.size > mostBytes))
      return [wholeMessage('clear')]
    // Ten million bytes are 10 MB to some, and the limit may be meant for all files together.
    const together = attachments.reduce((sum, one) => sum + one.size, 0)
    return together > 10_000_000 ? [wholeMessage('borderline')] : []
  },
}
