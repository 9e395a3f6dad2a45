import type { Fault } from './faults.ts'
import type { Region } from './marketplaces.ts'
import type { StandInOrder } from './order.ts'

export type Seller = {
  readonly sellerId: string
  readonly refreshToken: string
  readonly marketplaces: readonly string[]
}

/** What reached a buyer. Nothing takes a line back. */
export type LedgerLine = {
  readonly at: Date
  readonly kind: 'solicitation'
  readonly orderId: string
  readonly marketplaceId: string
  readonly requestId: string
}

/** One request; never a token, a secret or an address. `status` is null when no answer was given. */
export type JournalLine = {
  readonly at: Date
  readonly operation: string
  readonly method: string
  readonly path: string
  /** The query as it came. */
  readonly query: string
  readonly host: string
  readonly userAgent: string
  readonly requestId: string
  status: number | null
}

/** Amazon's moods; all off by default. */
export type Switches = {
  /** Every list of actions comes back empty. */
  noActions: boolean
  /** Every n-th list of actions comes back empty; 0 is never. */
  flickerEvery: number
  /** An empty list carries no `_embedded` at all. */
  noEmbedded: boolean
  /** 201 without a body. */
  emptyCreated: boolean
  /** How the apostrophe in a refusal is written. */
  apostrophe: 'typographic' | 'straight' | 'mojibake'
  /** The application lacks its role: every call is denied. */
  roleMissing: boolean
  /** The seller took the application's grant back. */
  grantRevoked: boolean
  /** Documents of reports come packed, as large ones do. */
  packedReports: boolean
  /** How often a report is seen in progress before it is done. */
  reportLooks: number
  /** Every report ends in failure. */
  reportsFail: boolean
  /** Lines that are no rows stand between the rows of reports. */
  brokenReportLines: boolean
  /** A request for a review takes effect, and is answered, after a random time in this range. */
  lagMs: readonly [number, number]
  /** Buckets are kept, and 429 is answered when they are empty. */
  limits: boolean
}

export type Token = { readonly seller: Seller; readonly expiresAt: number }
export type Page = {
  readonly fingerprint: string
  readonly orderIds: readonly string[]
  readonly before: string
  readonly expiresAt: number
}
export type Report = {
  readonly reportId: string
  readonly sellerId: string
  readonly reportType: string
  readonly marketplaceIds: readonly string[]
  readonly createdTime: string
  readonly from: number
  readonly to: number
  reads: number
}

export type World = {
  now: () => Date
  /** Dice for the lag: a seeded one repeats a run. */
  readonly random: () => number
  readonly client: { readonly id: string; readonly secret: string }
  readonly sellers: readonly Seller[]
  readonly switches: Switches
  readonly orders: Map<string, StandInOrder>
  readonly ledger: LedgerLine[]
  readonly journal: JournalLine[]
  readonly faults: Fault[]
  readonly tokens: Map<string, Token>
  readonly buckets: Map<string, { level: number; at: number }>
  readonly pages: Map<string, Page>
  readonly reports: Map<string, Report>
  /** `spammingSellerMessaging` by marketplace; GOOD where nothing is set. */
  readonly health: Map<string, 'GOOD' | 'BAD'>
  readonly counts: { actionLists: number }
}

/** A call that passed the gate. */
export type Call = {
  readonly seller: Seller
  readonly region: Region
  readonly requestId: string
  readonly params: readonly string[]
  readonly query: ReadonlyMap<string, string>
  readonly body: string
}

export const quietSwitches = (): Switches => ({
  noActions: false,
  flickerEvery: 0,
  noEmbedded: false,
  emptyCreated: false,
  apostrophe: 'typographic',
  roleMissing: false,
  grantRevoked: false,
  packedReports: false,
  reportLooks: 1,
  reportsFail: false,
  brokenReportLines: false,
  lagMs: [0, 0],
  limits: true,
})

/** The seller's order, if it is one of this region's. */
export const orderOf = (world: World, call: Call, orderId: string): StandInOrder | null => {
  const order = world.orders.get(orderId)
  const owner = order?.sellerId ?? world.sellers[0]?.sellerId
  return order && owner === call.seller.sellerId ? order : null
}
