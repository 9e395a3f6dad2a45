import type { Account, Tenant } from '../domain/account.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Change } from '../domain/change.ts'
import type { Template } from '../domain/template.ts'
import type { Ports } from '../ports.ts'

export type HistoryFacts = {
  readonly account: Account
  /** Newest first. */
  readonly changes: readonly Change[]
  /** To name what the changes name by id. */
  readonly campaigns: readonly Campaign[]
  readonly templates: readonly Template[]
}

/** Who changed what, newest first. */
export async function showHistory(
  ports: Pick<Ports, 'store'>,
  ask: { tenant: Tenant; limit: number },
): Promise<HistoryFacts | null> {
  const [account, changes, campaigns, templates] = await Promise.all([
    ports.store.account(ask.tenant),
    ports.store.changes(ask.tenant, ask.limit),
    ports.store.campaigns(ask.tenant),
    ports.store.templates(ask.tenant),
  ])
  return account && { account, changes, campaigns, templates }
}
