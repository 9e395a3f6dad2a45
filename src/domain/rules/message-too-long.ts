import { isTooLong } from '../message/read-message.ts'
import { wholeMessage } from './places.ts'
import type { Rule } from './rule.ts'
import { sources } from './sources.ts'

/** The one rule that is asked before a message is read: what cannot be checked is not sent. */
export const messageTooLong: Rule = {
  id: 'message-too-long',
  severity: 'high',
  reason: null,
  summary: 'Is too long to be checked.',
  why: 'A message of more than two million characters cannot be delivered, and what was not checked is not sent.',
  source: sources.messagingApi,
  families: [],
  examples: { bad: [], good: ['A message of ordinary length.'] },
  check: ({ source }) => (isTooLong(source) ? [wholeMessage('clear')] : []),
}
