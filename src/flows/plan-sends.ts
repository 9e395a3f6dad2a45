import type { Account } from '../domain/account.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Order } from '../domain/order.ts'
import { planSend } from '../domain/plan-send.ts'
import type { Send } from '../domain/send.ts'
import type { Ports } from '../ports.ts'
import { tenantOf } from './make-change.ts'
import { longestPiece, type WorkOutcome } from './work-outcome.ts'

export type PlanOutcome = WorkOutcome & { readonly looked: number; readonly planned: number }

type Needs = Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>

const batch = 200
const mostBatches = 50

/** Decides, campaign by campaign, about the orders that are new or have changed; paused campaigns are planned too. */
export async function planSends(ports: Needs, ask: { account: Account }): Promise<PlanOutcome> {
  const tenant = tenantOf(ask.account)
  const end = ports.now().getTime() + longestPiece
  const campaigns = (await ports.store.campaigns(tenant)).toSorted(
    (a, b) => b.definition.priority - a.definition.priority,
  )
  let planned = await ports.store.replanUndelivered(tenant, ports.now())
  let [looked, batches] = [0, 0]
  for (const campaign of campaigns) {
    let orders: readonly Order[]
    do {
      if (batches++ >= mostBatches || ports.now().getTime() >= end) return { more: true, until: null, looked, planned }
      orders = await ports.store.ordersToPlan(tenant, campaign, batch)
      const plans = orders.map((order) => ({ order, send: sendFor(ports, campaign, order) }))
      if (plans.length > 0) await ports.store.savePlans(tenant, campaign, plans)
      looked += orders.length
      planned += plans.filter(({ send }) => send?.decision.kind === 'planned').length
    } while (orders.length === batch)
  }
  if (planned > 0) ports.wake('dispatch-sends', tenant)
  return { more: false, until: null, looked, planned }
}

const sendFor = (ports: Needs, campaign: Campaign, order: Order): Send | null => {
  const now = ports.now()
  const plan = planSend({ campaign, order, now })
  if (!plan) return null
  const { orderId, marketplaceId } = order
  const { workspaceId, accountId, id: campaignId } = campaign
  const ids = { workspaceId, accountId, id: ports.newId(), orderId, marketplaceId, campaignId }
  return { ...ids, ...plan, sendingSince: null, attemptId: null, updatedAt: now }
}
