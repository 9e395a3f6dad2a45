import type { Ports } from '../../ports.ts'
import type { AccountAsking } from '../face.ts'
import { campaignList } from '../messages/lists.ts'
import { privately, type Reply } from '../reply.ts'

/** What `campaigns` shows, and `pause` or `resume` without a name: each campaign with its button. */
export async function listCampaigns(ports: Ports, ask: AccountAsking): Promise<Reply> {
  const [campaigns, holds] = await Promise.all([ports.store.campaigns(ask.account), ports.store.holds(ask.account)])
  return privately(campaignList({ ...ask, campaigns, holds }))
}
