/** Everything stored belongs to one account of one Slack workspace; every query names both. */
export type Tenant = { readonly workspaceId: string; readonly accountId: string }

export type Region = 'na' | 'eu' | 'fe'

/** What happens when Amazon restricts the account; people choose it in the settings. */
export type IncidentMode = {
  /** `automatic`: buyer messages are held at once, with undo. `ask`: a person says so first; until then none begins. */
  readonly pausing: 'automatic' | 'ask'
  /** Whether Amazon's official request takes over by itself, or when somebody presses the button. */
  readonly official: 'automatic' | 'button'
  /** Buyer messages go on after a repeated restriction only when a second approver agrees. */
  readonly secondApprover: boolean
}
export const usualIncidentMode: IncidentMode = { pausing: 'automatic', official: 'button', secondApprover: false }

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
  readonly incidents: IncidentMode
  /** The mail connector writes the order id into each message by itself. */
  readonly injectsOrderId: boolean
  /** Shown to buyers as `{{sellerName}}`. */
  readonly sellerName: string
}
