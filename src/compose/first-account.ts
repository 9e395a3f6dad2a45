import { mailboxName } from '../adapters/mail/watch-mailbox.ts'
import type { Config } from '../config.ts'
import { type Account, type Tenant, usualIncidentMode } from '../domain/account.ts'
import type { Ports, Workspace } from '../ports.ts'

const accountId = 'main'
const ownerKept = 'first-account'

/** The workspace that the account of the environment belongs to; null before any is known. */
export const firstAccountOwner = (store: Ports['store']): Promise<string | null> => store.position(ownerKept)

/** The account of the environment is looked after for its owner only: two that ask the same orders would not know of each other. */
export const isWorkedOn = (account: Tenant, owner: string | null): boolean =>
  account.accountId !== accountId || account.workspaceId === owner

/**
 * Gives the account of the environment to a workspace: to the one of the token, or, of several that install the app, to
 * the first alone, for nobody else shall use somebody's Amazon account. What people have set since (live, alert
 * channel) stays. Null when it belongs to another.
 */
export async function takeFirstAccount(
  config: Config,
  store: Ports['store'],
  workspace: Workspace,
): Promise<Tenant | null> {
  const owner = await firstAccountOwner(store)
  if (owner !== null && owner !== workspace.id && config.slack.mode.kind === 'oauth') return null
  if (owner !== workspace.id) await store.savePosition(ownerKept, workspace.id)
  await store.saveAccount(accountOf(config, workspace))
  return { workspaceId: workspace.id, accountId }
}

const accountOf = (config: Config, workspace: Workspace): Account => ({
  workspaceId: workspace.id,
  accountId,
  name: config.amazon ? `Amazon ${config.amazon.region.toUpperCase()}` : 'Amazon account',
  region: config.amazon?.region ?? 'na',
  marketplaces: config.amazon?.marketplaces ?? [],
  alertChannel: config.slack.alertChannel,
  mailboxes: config.mailboxes.map(mailboxName),
  recipients: [],
  live: false,
  incidents: usualIncidentMode,
  injectsOrderId: false,
  sellerName: workspace.name,
})
