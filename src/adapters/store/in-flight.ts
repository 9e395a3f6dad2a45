import type { Tenant } from '../../domain/account.ts'
import { channels } from '../../domain/campaign.ts'
import type { Effect } from '../../domain/change.ts'
import type { Send } from '../../domain/send.ts'
import type { Tx } from './prisma.ts'
import { toSend } from './send-rows.ts'

/** An answer names them all; more than this many calls under way at once would be a fault of its own. */
const most = 1_000

type Halted = { readonly campaignId?: string; readonly channel: Send['channel'] }

const halted = (effect: Effect): readonly Halted[] => {
  if (effect.kind === 'hold-added') return [{ campaignId: effect.hold.campaignId, channel: effect.hold.channel }]
  if (effect.kind === 'live' && !effect.to) return channels.map((channel) => ({ channel }))
  if (effect.kind === 'restriction' && effect.to === 'open') return [{ channel: 'buyer-message' }]
  return []
}

/** Sends that these effects came too late for: their calls were under way when the account's lock was taken. */
export const sendsInFlight = async (tx: Tx, tenant: Tenant, effects: readonly Effect[]): Promise<readonly Send[]> => {
  const stopped = effects.flatMap(halted)
  if (stopped.length === 0) return []
  const { workspaceId, accountId } = tenant
  const where = { workspaceId, accountId, kind: 'sending', OR: stopped }
  const rows = await tx.send.findMany({ where, orderBy: [{ sendingSince: 'asc' }, { id: 'asc' }], take: most })
  return rows.map(toSend)
}
