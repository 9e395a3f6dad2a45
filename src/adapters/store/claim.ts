import type { Tenant } from '../../domain/account.ts'
import { onlyOfficial } from '../../domain/send.ts'
import type { Attempt, ClaimOutcome, Store } from '../../ports.ts'
import { lockAccount } from './accounts.ts'
import type { Send as Row } from './generated/client.ts'
import { type Db, inTransaction, type Tx } from './prisma.ts'
import { toSend } from './send-rows.ts'

const isRestricted = async (tx: Tx, { workspaceId, accountId }: Tenant): Promise<boolean> => {
  if ((await tx.restriction.count({ where: { workspaceId, accountId, state: 'open' } })) > 0) return true
  // A genuine restriction that nobody has acted on yet, or that fits none or several accounts: until a person says
  // which one it is about, it may be this one.
  const undecided = { workspaceId, state: { in: ['new', 'asks'] }, restricted: true, authentic: 'verified' }
  const candidate = { OR: [{ accountId: null }, { accountId }] }
  return (await tx.notice.count({ where: { ...undecided, ...candidate } })) > 0
}

/** When the same buyer may have been sent a message about another order, where that was too lately. */
const buyerAsked = async (tx: Tx, row: Row, buyer: Attempt['buyer']): Promise<Date | null> => {
  if (!buyer) return null
  const { workspaceId, accountId, orderId } = row
  const theirs = { workspaceId, accountId, buyer: buyer.mark, claim: { not: null }, orderId: { not: orderId } }
  const last = await tx.send.findFirst({
    where: { ...theirs, sendingSince: { gt: buyer.quietSince } },
    orderBy: { sendingSince: 'desc' },
    select: { sendingSince: true },
  })
  return last?.sendingSince ?? null
}

/** What stands in the way of this send's going out now, if anything. */
const obstacle = async (tx: Tx, row: Row, { channel, buyer }: Attempt): Promise<ClaimOutcome | null> => {
  const { workspaceId, accountId, campaignId, orderId } = row
  const campaigns = await tx.campaign.count({ where: { workspaceId, accountId, id: campaignId, archived: false } })
  if (campaigns === 0 || (onlyOfficial(row) && channel === 'buyer-message')) return { kind: 'gone' }
  const holds = await tx.hold.count({ where: { workspaceId, accountId, campaignId, channel } })
  if (holds > 0) return { kind: 'held', because: 'campaign-held' }
  if (channel === 'buyer-message' && (await isRestricted(tx, row)))
    return { kind: 'held', because: 'account-restricted' }
  const claim = { workspaceId_accountId_claim: { workspaceId, accountId, claim: orderId } }
  const other = await tx.send.findUnique({ where: claim, select: { campaignId: true } })
  if (other) return { kind: 'taken', byCampaignId: other.campaignId }
  const at = await buyerAsked(tx, row, buyer)
  return at && { kind: 'buyer-asked', at }
}

/**
 * Everything that could forbid the send is looked at under the account's lock, which every change of it takes too:
 * once a pause is answered, no claim that it forbids can follow.
 */
const claimSend =
  (db: Db): Store['claimSend'] =>
  (tenant, sendId, attempt) =>
    inTransaction(db, async (tx) => {
      const { workspaceId, accountId } = tenant
      const { at, channel, buyer } = attempt
      const account = await lockAccount(tx, tenant)
      if (account === null) return { kind: 'gone' }
      const due = { workspaceId, accountId, id: sendId, kind: 'planned', dueAt: { lte: at } }
      const row = await tx.send.findFirst({ where: due })
      if (row === null) return { kind: 'gone' }
      const forbidden = await obstacle(tx, row, attempt)
      if (forbidden !== null) return forbidden
      const sending = { kind: 'sending', because: 'due' }
      const [claimed] = await tx.send.updateManyAndReturn({
        where: due,
        data: {
          ...sending,
          decision: sending,
          channel,
          dueAt: null,
          sendingSince: at,
          attemptId: attempt.id,
          updatedAt: at,
          claim: row.orderId,
          buyer: buyer?.mark ?? null,
        },
      })
      return claimed === undefined ? { kind: 'gone' } : { kind: 'claimed', send: toSend(claimed), account }
    })

export const claimStore = (db: Db): Pick<Store, 'claimSend'> => ({ claimSend: claimSend(db) })
