import type { Account } from '../domain/account.ts'
import type { Campaign, CampaignDefinition, Channel } from '../domain/campaign.ts'
import { contradictionIn } from '../domain/contradiction.ts'
import { type Mismatch, mismatchOf } from '../domain/filter-order.ts'
import type { Order } from '../domain/order.ts'
import { planSend } from '../domain/plan-send.ts'
import type { Ports } from '../ports.ts'
import type { CampaignTrouble } from './check-campaign.ts'
import { tenantOf } from './make-change.ts'

/** Why a campaign would not ask about an order. */
export type LeftOut =
  | Mismatch
  | 'not-shipped'
  | 'asked-already'
  | 'window-closed'
  | 'cancelled'
  | 'replacement-order'
  | 'unknown-marketplace'

export type CampaignPreview = {
  readonly kind: 'preview'
  /** How many of the orders that changed last were looked at. */
  readonly looked: number
  /** How many of them it would ask about, and the first ten of these. */
  readonly reached: number
  /** Those of them that were bought more than a day ago: the past orders. */
  readonly past: number
  readonly next: readonly { readonly orderId: string; readonly at: Date; readonly marketplaceId: string }[]
  /** The commonest first. */
  readonly leftOut: readonly { readonly because: LeftOut; readonly count: number }[]
}

/** A month of a hundred orders a day, by and large; the form is answered while Slack waits. */
const most = 2_000
const shown = 10

/** What a campaign would do if it ran now, by the orders that changed last, or what is wrong with it; nothing is stored. */
export async function previewCampaign(
  ports: Pick<Ports, 'store' | 'now'>,
  ask: { account: Account; channel: Channel; definition: CampaignDefinition },
): Promise<CampaignPreview | Extract<CampaignTrouble, { kind: 'bad-definition' }>> {
  const contradiction = contradictionIn(ask, ports.now())
  if (contradiction) return { kind: 'bad-definition', ...contradiction }
  const campaign: Campaign = {
    ...tenantOf(ask.account),
    id: '',
    name: '',
    templateId: null,
    official: false,
    version: 0,
    channel: ask.channel,
    definition: ask.definition,
  }
  const orders = await ports.store.latestOrders(campaign, most)
  const judged = orders.map(({ order, asked }) => ({ order, ...judge(campaign, order, asked, ports.now()) }))
  const reached = judged
    .flatMap(({ order, at }) => (at ? [{ orderId: order.orderId, marketplaceId: order.marketplaceId, at }] : []))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const dayAgo = ports.now().getTime() - 86_400_000
  const counts = new Map<LeftOut, number>()
  for (const { because } of judged) if (because) counts.set(because, (counts.get(because) ?? 0) + 1)
  return {
    kind: 'preview',
    looked: orders.length,
    reached: reached.length,
    past: judged.filter(({ order, at }) => at !== null && order.purchasedAt.getTime() < dayAgo).length,
    next: reached.slice(0, shown),
    leftOut: [...counts].map(([because, count]) => ({ because, count })).toSorted((a, b) => b.count - a.count),
  }
}

type Judged = { readonly at: Date; readonly because: null } | { readonly at: null; readonly because: LeftOut }

const judge = (campaign: Campaign, order: Order, asked: boolean, now: Date): Judged => {
  const no = (because: LeftOut): Judged => ({ at: null, because })
  const mismatch = mismatchOf(campaign.definition.filter, order)
  if (mismatch) return no(mismatch)
  if (asked) return no('asked-already')
  const plan = planSend({ campaign, order, now })
  if (!plan) return no('not-shipped')
  const { decision } = plan
  if (decision.kind === 'planned') return { at: decision.at, because: null }
  if (decision.kind === 'expired') return no('window-closed')
  return no(neverWords.find((word) => word === decision.because) ?? 'window-closed')
}

const neverWords = ['cancelled', 'replacement-order', 'unknown-marketplace'] as const
