import { type Account, usualIncidentMode } from '../../src/domain/account.ts'
import { germany } from './sample-orders.ts'

export const sampleAccount = (differs: Partial<Account> = {}): Account => ({
  workspaceId: 'T1',
  accountId: 'acme',
  name: 'Acme',
  region: 'eu',
  marketplaces: [germany],
  alertChannel: null,
  mailboxes: [],
  recipients: [],
  live: false,
  incidents: usualIncidentMode,
  injectsOrderId: false,
  sellerName: 'Acme',
  ...differs,
})
