import { type Campaign, campaignDefinition, type Hold } from '../../domain/campaign.ts'
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

export const campaignStore = (db: Db): Pick<Store, 'campaigns' | 'holds'> => ({
  campaigns: async ({ workspaceId, accountId }) => {
    const where = { workspaceId, accountId, archived: false }
    const rows = await db.campaign.findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
    return rows.map(toCampaign)
  },
  holds: async ({ workspaceId, accountId }) => {
    const rows = await db.hold.findMany({ where: { workspaceId, accountId }, orderBy: { id: 'asc' } })
    return rows.map(toHold)
  },
})
