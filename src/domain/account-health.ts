import { z } from 'zod'

/** What Amazon's account-health report says of one marketplace; words it does not use are kept as they are. */
export type MarketplaceHealth = {
  readonly marketplaceId: string
  /** `NORMAL`, `AT_RISK`, `DEACTIVATED`, or what else it says; null when it says nothing. */
  readonly status: string | null
  /** The warning about buyer messages: `GOOD`, `BAD`, `NONE`; null when it is not in the report. */
  readonly messaging: string | null
}

const word = z.string().max(60)
const list = <T extends z.ZodType>(shape: T) => z.array(shape.nullable().catch(null)).max(200).nullish().catch(null)
const warning = z.object({ warningType: word, status: word })
const oneOrMore = z.preprocess((value) => (Array.isArray(value) ? value : [value]), list(warning))
/** Amazon's schema and its own example disagree about the name of the list: both are read. */
const report = z.object({
  accountStatuses: list(z.object({ marketplaceId: word, status: word })),
  performanceMetrics: list(
    z.object({
      marketplaceId: word,
      warningStates: list(warning),
      warningState: oneOrMore,
    }),
  ),
})

const aboutMessages = /messag/i

/** Reads the report GET_V2_SELLER_PERFORMANCE_REPORT (schema accountHealthReport-2020-11-18); null when it is none. */
export const readAccountHealth = (text: string): readonly MarketplaceHealth[] | null => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return null
  }
  const parsed = report.safeParse(json)
  if (!parsed.success || (!parsed.data.accountStatuses && !parsed.data.performanceMetrics)) return null
  const found = new Map<string, { status: string | null; messaging: string | null }>()
  const at = (marketplaceId: string) => {
    const known = found.get(marketplaceId) ?? { status: null, messaging: null }
    found.set(marketplaceId, known)
    return known
  }
  for (const one of parsed.data.accountStatuses ?? []) if (one) at(one.marketplaceId).status = one.status.toUpperCase()
  for (const one of parsed.data.performanceMetrics ?? []) {
    if (!one) continue
    const warnings = [one.warningStates ?? [], one.warningState ?? []].flat()
    const messaging = warnings.find((state) => state && aboutMessages.test(state.warningType))
    at(one.marketplaceId).messaging = messaging?.status.toUpperCase() ?? null
  }
  return [...found].map(([marketplaceId, health]) => ({ marketplaceId, ...health }))
}

export type HealthChange = {
  readonly marketplaceId: string
  readonly what: 'messaging-warning' | 'messaging-warning-gone' | 'account-status'
  readonly status: string
}

/** What is new since the last report. A first report that is bad is news; what it leaves out changes nothing. */
export const healthChanges = (
  before: readonly MarketplaceHealth[],
  now: readonly MarketplaceHealth[],
): readonly HealthChange[] =>
  now.flatMap(({ marketplaceId, status, messaging }): readonly HealthChange[] => {
    const last = before.find((one) => one.marketplaceId === marketplaceId)
    const changes: HealthChange[] = []
    if (messaging === 'BAD' && last?.messaging !== 'BAD')
      changes.push({ marketplaceId, what: 'messaging-warning', status: messaging })
    if (messaging !== null && messaging !== 'BAD' && last?.messaging === 'BAD')
      changes.push({ marketplaceId, what: 'messaging-warning-gone', status: messaging })
    if (status !== null && status !== (last?.status ?? 'NORMAL'))
      changes.push({ marketplaceId, what: 'account-status', status })
    return changes
  })

/** What the next report is compared with: a value that this one leaves out stays as it was. */
export const knownHealth = (
  before: readonly MarketplaceHealth[],
  now: readonly MarketplaceHealth[],
): readonly MarketplaceHealth[] => [
  ...before.filter((one) => !now.some((other) => other.marketplaceId === one.marketplaceId)),
  ...now.map((one) => {
    const last = before.find((other) => other.marketplaceId === one.marketplaceId)
    return { ...one, status: one.status ?? last?.status ?? null, messaging: one.messaging ?? last?.messaging ?? null }
  }),
]

/** How far the watch over the report is: kept between looks. */
export type HealthWatch = {
  /** Being made at Amazon; null when none was asked for. */
  readonly reportId: string | null
  /** When the last report was asked for. */
  readonly askedAt: Date | null
  /** Amazon refused it: the role is missing. */
  readonly refused: boolean
  readonly known: readonly MarketplaceHealth[]
}

const watch: z.ZodType<HealthWatch> = z.object({
  reportId: z.string().nullable(),
  askedAt: z.coerce.date().nullable(),
  refused: z.boolean(),
  known: z.array(z.object({ marketplaceId: word, status: word.nullable(), messaging: word.nullable() })),
})

/** From its text; a text that is none begins anew. */
export const readHealthWatch = (text: string | null): HealthWatch => {
  try {
    return watch.parse(JSON.parse(text ?? ''))
  } catch {
    return { reportId: null, askedAt: null, refused: false, known: [] }
  }
}
