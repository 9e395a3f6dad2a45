/** Everything stored belongs to one account of one Slack workspace; every query names both. */
export type Tenant = { readonly workspaceId: string; readonly accountId: string }

export type Region = 'na' | 'eu' | 'fe'

/** One Amazon seller account in one region. */
export type Account = Tenant & {
  readonly name: string
  readonly region: Region
  /** Amazon's marketplace ids, such as ATVPDKIKX0DER. */
  readonly marketplaces: readonly string[]
  /** The Slack channel its cards go to; null until somebody chose one. */
  readonly alertChannel: string | null
  /** Mailboxes (`user@host/FOLDER`) and recipient addresses whose notices are about this account. */
  readonly mailboxes: readonly string[]
  readonly recipients: readonly string[]
  /** The second of the two switches for real sends; the first is F5_LIVE. */
  readonly live: boolean
  /** The mail connector writes the order id into each message by itself. */
  readonly injectsOrderId: boolean
  /** Shown to buyers as `{{sellerName}}`. */
  readonly sellerName: string
}
