import { z } from 'zod'
import { campaignDefinition, channels } from './campaign.ts'

const exchangedTemplate = z.strictObject({
  name: z.string(),
  subject: z.string(),
  body: z.string(),
  format: z.enum(['plain', 'html']).default('plain'),
  language: z.string().max(20).nullable().default(null),
})
const exchangedCampaign = z.strictObject({
  name: z.string(),
  channel: z.enum(channels),
  /** The name of its template; null on the official channel. */
  template: z.string().nullable().default(null),
  definition: z.unknown(),
})
/** Templates and campaigns as a file, to be kept, compared and brought elsewhere. */
export const exchangeFile = z.strictObject({
  templates: z.array(exchangedTemplate).max(1000).default([]),
  campaigns: z.array(exchangedCampaign).max(200).default([]),
})
export type ExchangeFile = z.output<typeof exchangeFile>

/** What says how a buyer felt, whatever a tool calls it. Who comes back was content. */
export const ofMood = /rating|stars?$|review|feedback|satisf|happy|content|sentiment|complain|repeat|returning|loyal/i

/** Keys that the schema does not have: what was meant by them must not be lost without a word. */
export const unknownKeys = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const { filter, timing } = campaignDefinition.shape
  const keysOf = (part: unknown, shape: object) =>
    typeof part === 'object' && part !== null ? Object.keys(part).filter((key) => !(key in shape)) : []
  const parts = value as { filter?: unknown; timing?: unknown }
  return [
    ...keysOf(value, campaignDefinition.shape),
    ...keysOf(parts.filter, filter.shape),
    ...keysOf(parts.timing, timing.shape),
  ]
}
