import { mailboxName } from '../adapters/mail/watch-mailbox.ts'
import type { Config } from '../config.ts'
import type { Ports, Workspace } from '../ports.ts'

/** The account of the environment; what people have set since (live, alert channel) stays. */
export const saveFirstAccount = (config: Config, store: Ports['store'], workspace: Workspace): Promise<void> =>
  store.saveAccount({
    workspaceId: workspace.id,
    accountId: 'main',
    name: config.amazon ? `Amazon ${config.amazon.region.toUpperCase()}` : 'Amazon account',
    region: config.amazon?.region ?? 'na',
    marketplaces: config.amazon?.marketplaces ?? [],
    alertChannel: config.slack.alertChannel,
    mailboxes: config.mailboxes.map(mailboxName),
    recipients: [],
    live: false,
    injectsOrderId: false,
    sellerName: workspace.name,
  })
