import { z } from 'zod'
import type { IncidentMode } from '../../domain/account.ts'
import type { Actor } from '../../domain/actor.ts'
import type { AnnouncementEvent } from '../../domain/announcement.ts'
import type { HoldCause } from '../../domain/campaign.ts'
import { channels } from '../../domain/campaign.ts'
import type { Audit, Dismissal, Finding } from '../../domain/finding.ts'
import { reasons, severities } from '../../domain/finding.ts'
import type { NoticeReading, NoticeText } from '../../domain/notice.ts'
import { noticeKinds } from '../../domain/notice.ts'
import type { OrderItem, OrderTraits } from '../../domain/order.ts'
import type { MessageText } from '../../domain/template.ts'

// What the Json columns may hold. A row that does not fit is a broken database or a missing migration: reading throws.

export const channel = z.enum(channels)
export const reason = z.enum(reasons)

export const incidentMode: z.ZodType<IncidentMode> = z.object({
  pausing: z.enum(['automatic', 'ask']),
  official: z.enum(['automatic', 'button']),
  secondApprover: z.boolean(),
})

export const actor: z.ZodType<Actor> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person'),
    userId: z.string(),
    via: z.enum(['command', 'button', 'form', 'shortcut', 'terminal']),
  }),
  z.object({ kind: z.literal('system'), because: z.enum(['notice', 'schedule', 'configuration']) }),
])

export const holdCause: z.ZodType<HoldCause> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person') }),
  z.object({ kind: z.literal('new') }),
  z.object({ kind: z.literal('restriction'), restrictionId: z.string() }),
  z.object({ kind: z.literal('early-warning'), noticeId: z.string() }),
  z.object({ kind: z.literal('audit') }),
])

export const messageText: z.ZodType<MessageText> = z.object({
  subject: z.string(),
  body: z.string(),
  format: z.enum(['plain', 'html']),
  language: z.string().nullable(),
  contactReason: z.string().nullable(),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), size: z.number() })),
})

export const dismissal: z.ZodType<Dismissal> = z.object({
  id: z.string(),
  templateId: z.string(),
  rule: z.string(),
  text: z.string(),
  reason: z.string(),
  until: z.coerce.date(),
})

const field = z.enum(['subject', 'body'])

const finding: z.ZodType<Finding> = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  certainty: z.enum(['clear', 'borderline']),
  field: z.enum(['subject', 'body', 'message']),
  start: z.number().nullable(),
  end: z.number().nullable(),
  text: z.string(),
  fix: z.array(z.object({ field, start: z.number(), end: z.number(), text: z.string() })).nullable(),
})

export const audit: z.ZodType<Audit> = z.object({
  verdict: z.enum(['block', 'warn', 'pass']),
  findings: z.array(finding),
  dismissed: z.array(finding),
  notChecked: z.array(z.string()),
})

export const noticeText: z.ZodType<NoticeText> = z.object({
  from: z.string().nullable(),
  subject: z.string(),
  body: z.string(),
})

export const noticeReading: z.ZodType<NoticeReading> = z.object({
  kind: z.enum(noticeKinds),
  restricted: z.boolean(),
  scope: z.enum(['account', 'message', 'buyer', 'none']),
  durationDays: z.number().nullable(),
  endsAt: z.string().nullable(),
  permanent: z.boolean().nullable(),
  candidateReasons: z.array(reason),
  confidence: z.number(),
  evidence: z.array(
    z.object({ field: z.enum(['from', 'subject', 'body']), start: z.number(), end: z.number(), text: z.string() }),
  ),
  orderIds: z.array(z.string()),
})

export const orderItems: z.ZodType<OrderItem[]> = z.array(
  z.object({
    asin: z.string().nullable(),
    sku: z.string().nullable(),
    title: z.string().nullable(),
    quantity: z.number(),
  }),
)

const known = z.boolean().nullable().default(null)

/** An order that was stored before these were read has none of them. */
export const orderTraits: z.ZodType<OrderTraits> = z.object({
  business: known,
  gift: known,
  discounted: known,
  shippedLate: known,
  total: z.object({ amount: z.number(), currency: z.string() }).nullable().default(null),
  returned: known,
  country: z.string().nullable().default(null),
})

export const announcementEvent: z.ZodType<AnnouncementEvent> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('restriction-opened'), restrictionId: z.string(), changeId: z.string() }),
  z.object({ kind: z.literal('restriction-changed'), restrictionId: z.string(), changeId: z.string().nullable() }),
  z.object({ kind: z.literal('restriction-notice'), restrictionId: z.string(), noticeId: z.string() }),
  z.object({ kind: z.literal('restriction-reminder'), restrictionId: z.string() }),
  z.object({ kind: z.literal('notice-asks'), noticeId: z.string() }),
  z.object({
    kind: z.literal('early-warning'),
    noticeId: z.string(),
    campaignId: z.string().nullable(),
    changeId: z.string().nullable(),
  }),
  z.object({ kind: z.literal('notice-received'), noticeId: z.string() }),
  z.object({
    kind: z.literal('health-changed'),
    marketplaceId: z.string().nullable(),
    what: z.enum(['messaging-warning', 'messaging-warning-gone', 'account-status']),
    status: z.string(),
    restrictionId: z.string().nullable(),
  }),
  z.object({ kind: z.literal('digest'), from: z.coerce.date(), to: z.coerce.date() }),
  z.object({ kind: z.literal('many-undelivered'), stopped: z.number(), arrived: z.number() }),
  z.object({ kind: z.literal('access-denied'), detail: z.string() }),
  z.object({ kind: z.literal('nothing-offered'), asked: z.number() }),
])
