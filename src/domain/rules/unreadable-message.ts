import { isTooLong } from '../message/read-message.ts'
import { wholeMessage } from './places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

/** Asked before a message is read, and reported when reading it fails: what cannot be checked is not sent. */
export const unreadableMessage: Rule = {
  id: 'unreadable-message',
  severity: 'high',
  reason: null,
  summary: 'Cannot be checked.',
  why: 'It has more than two million characters or cannot be read at all; what was not checked is not sent.',
  source: sources.messagingApi,
  families: [],
  examples: { bad: [], good: ['A message of ordinary length.'] },
  check: ({ source }) => (isTooLong(source) ? [wholeMessage('clear')] : []),
}
