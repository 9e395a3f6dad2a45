import type { Tenant } from '../../domain/account.ts'
import { type Campaign, type Channel, campaignDefinition, type Hold, holdsOn } from '../../domain/campaign.ts'
import type { Store } from '../../ports.ts'
import type { Campaign as CampaignRow, Hold as HoldRow } from './generated/client.ts'
import type { Db } from './prisma.ts'
import { channel, holdCause } from './shapes.ts'

const toCampaign = ({ archived: _, ...row }: CampaignRow): Campaign => ({
  ...row,
  channel: channel.parse(row.channel),
  definition: campaignDefinition.parse(row.definition),
})

const toHold = ({ id, campaignId, ...row }: HoldRow): Hold => ({
  id,
  campaignId,
  channel: channel.parse(row.channel),
  cause: holdCause.parse(row.cause),
})

const findCampaigns = async (db: Db, { workspaceId, accountId }: Tenant): Promise<readonly Campaign[]> => {
  const where = { workspaceId, accountId, archived: false }
  const rows = await db.campaign.findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  return rows.map(toCampaign)
}

const findHolds = async (db: Db, { workspaceId, accountId }: Tenant): Promise<readonly Hold[]> => {
  const rows = await db.hold.findMany({ where: { workspaceId, accountId }, orderBy: { id: 'asc' } })
  return rows.map(toHold)
}

/** The campaigns that a hold keeps from their own channel, and those it keeps from the official one. */
export const heldCampaigns = async (
  db: Db,
  tenant: Tenant,
): Promise<{ readonly own: string[]; readonly official: string[] }> => {
  const holds = await findHolds(db, tenant)
  if (holds.length === 0) return { own: [], official: [] }
  const campaigns = await findCampaigns(db, tenant)
  const held = (on?: Channel) =>
    campaigns.filter((campaign) => holdsOn(campaign, holds, on).length > 0).map(({ id }) => id)
  return { own: held(), official: held('official') }
}

export const campaignStore = (db: Db): Pick<Store, 'campaigns' | 'holds'> => ({
  campaigns: (tenant) => findCampaigns(db, tenant),
  holds: (tenant) => findHolds(db, tenant),
})
