import { z } from 'zod'
import type { Send, SendDecision } from '../../domain/send.ts'
import type { Send as Row } from './generated/client.ts'
import { channel } from './shapes.ts'

const detail = { detail: z.exactOptional(z.string()) }

const decision: z.ZodType<SendDecision> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('planned'),
    because: z.enum([
      'in-window',
      'went-live',
      'not-offered-now',
      'outside-window-now',
      'not-available-yet',
      'amazon-unavailable',
      'access-denied',
      'daily-cap',
      'campaign-held',
      'account-restricted',
      'proved-undelivered',
      'official-instead',
      'buyer-asked-lately',
      'other-campaign-first',
    ]),
    at: z.coerce.date(),
    ...detail,
  }),
  z.discriminatedUnion('because', [
    z.object({ kind: z.literal('sending'), because: z.literal('due') }),
    z.object({ kind: z.literal('sending'), because: z.literal('gone-once'), at: z.coerce.date() }),
  ]),
  z.object({ kind: z.literal('sent'), because: z.enum(['accepted', 'inferred']) }),
  z.object({ kind: z.literal('rehearsed'), because: z.literal('dry-run') }),
  z.object({
    kind: z.literal('undelivered'),
    because: z.enum(['restricted', 'blocked-content', 'opted-out', 'refused-by-server', 'unauthorised-sender']),
    ...detail,
  }),
  z.object({
    kind: z.literal('skipped'),
    because: z.enum([
      'already-requested',
      'asked-by-other-campaign',
      'cancelled',
      'replacement-order',
      'no-address',
      'other-language',
      'audit-blocked',
      'opted-out',
      'not-available',
      'ineligible',
      'unknown-marketplace',
      'no-template',
    ]),
    ...detail,
  }),
  z.object({ kind: z.literal('expired'), because: z.literal('window-closed'), ...detail }),
  z.object({ kind: z.literal('unknown'), because: z.literal('answer-lost') }),
])

export const toSend = ({ claim: _, kind: _kind, because: _because, buyer: _buyer, ...row }: Row): Send => ({
  ...row,
  channel: channel.parse(row.channel),
  decision: decision.parse(row.decision),
})

/** When a send with this decision is looked at next. */
export const dueAtOf = (decided: SendDecision): Date | null => ('at' in decided ? decided.at : null)
