import type { Tenant } from '../domain/account.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Order } from '../domain/order.ts'
import type { Send } from '../domain/send.ts'
import type { Ports } from '../ports.ts'

export type WhyOutcome =
  | {
      readonly kind: 'explained'
      readonly order: Order
      readonly sends: readonly { readonly send: Send; readonly campaign: Campaign | null }[]
    }
  | { readonly kind: 'unknown-order'; readonly orderId: string }
  | { readonly kind: 'not-an-order-id'; readonly given: string }

/** Amazon's order id: three digits, seven, seven. */
const orderIdPattern = /^\d{3}-\d{7}-\d{7}$/

/** What was decided about one order in every campaign, and why. */
export async function explainOrder(
  ports: Pick<Ports, 'store'>,
  ask: { tenant: Tenant; orderId: string },
): Promise<WhyOutcome> {
  const orderId = ask.orderId.trim()
  if (!orderIdPattern.test(orderId)) return { kind: 'not-an-order-id', given: orderId.slice(0, 60) }
  const order = await ports.store.order(ask.tenant, orderId)
  if (!order) return { kind: 'unknown-order', orderId }
  const [sends, campaigns] = await Promise.all([
    ports.store.sendsOf(ask.tenant, orderId),
    ports.store.campaigns(ask.tenant),
  ])
  const named = sends.map((send) => ({ send, campaign: campaigns.find((one) => one.id === send.campaignId) ?? null }))
  return { kind: 'explained', order, sends: named }
}
