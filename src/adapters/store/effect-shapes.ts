import { z } from 'zod'
import { campaignDefinition } from '../../domain/campaign.ts'
import type { ChangeAction, Effect } from '../../domain/change.ts'
import type { Restriction } from '../../domain/notice.ts'
import { channel, dismissal, holdCause, incidentMode, messageText, reason } from './shapes.ts'

const hold = z.object({ id: z.string(), campaignId: z.string(), channel, cause: holdCause })
const presence = z.enum(['none', 'there'])
const restrictionState = z.enum(['open', 'lifted', 'dismissed'])

const restriction: z.ZodType<Restriction> = z.object({
  workspaceId: z.string(),
  accountId: z.string(),
  id: z.string(),
  noticeId: z.string().nullable(),
  state: restrictionState,
  since: z.coerce.date(),
  endsAt: z.coerce.date().nullable(),
  permanent: z.boolean(),
  repeated: z.boolean(),
  candidateReasons: z.array(reason),
  remindAt: z.coerce.date().nullable(),
})

const campaignSettings = z.object({
  name: z.string(),
  templateId: z.string().nullable(),
  definition: campaignDefinition,
})

export const effects: z.ZodType<Effect[]> = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('hold-added'), hold }),
    z.object({ kind: z.literal('hold-removed'), hold }),
    z.object({ kind: z.literal('official'), campaignId: z.string(), from: z.boolean(), to: z.boolean() }),
    z.object({ kind: z.literal('live'), from: z.boolean(), to: z.boolean() }),
    z.object({ kind: z.literal('alert-channel'), from: z.string().nullable(), to: z.string().nullable() }),
    z.object({ kind: z.literal('incident-mode'), from: incidentMode, to: incidentMode }),
    z.object({
      kind: z.literal('restriction'),
      restriction,
      from: restrictionState.or(z.literal('none')),
      to: restrictionState.or(z.literal('none')),
    }),
    z.object({
      kind: z.literal('revision'),
      templateId: z.string(),
      from: z.number(),
      to: z.number(),
      text: messageText.nullable(),
    }),
    z.object({
      kind: z.literal('template'),
      templateId: z.string(),
      name: z.string(),
      text: messageText,
      from: presence,
      to: presence,
    }),
    z.object({
      kind: z.literal('campaign'),
      campaign: campaignSettings.extend({ id: z.string(), channel }),
      from: presence,
      to: presence,
    }),
    z.object({
      kind: z.literal('campaign-settings'),
      campaignId: z.string(),
      from: campaignSettings,
      to: campaignSettings,
    }),
    z.object({ kind: z.literal('dismissal-added'), dismissal }),
    z.object({ kind: z.literal('dismissal-removed'), dismissal }),
  ]),
)

export const changeAction: z.ZodType<ChangeAction> = z.enum([
  'pause',
  'resume',
  'official-on',
  'official-off',
  'go-live',
  'go-dry',
  'set-alert-channel',
  'set-incident-mode',
  'restriction-opened',
  'restriction-lifted',
  'not-a-restriction',
  'fix-approved',
  'template-edited',
  'template-added',
  'campaign-added',
  'campaign-edited',
  'finding-dismissed',
  'undo',
])
