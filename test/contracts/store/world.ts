import { randomUUID } from 'node:crypto'
import { type Account, type Tenant, usualIncidentMode } from '../../../src/domain/account.ts'
import type { Actor } from '../../../src/domain/actor.ts'
import type { AnnouncementEvent } from '../../../src/domain/announcement.ts'
import { type Campaign, type Channel, campaignDefinition, type Hold } from '../../../src/domain/campaign.ts'
import type { ChangeAction, Effect, NewCampaign } from '../../../src/domain/change.ts'
import type { Notice, NoticeReading, Restriction } from '../../../src/domain/notice.ts'
import { type Order, unknownTraits } from '../../../src/domain/order.ts'
import type { Send, SendDecision } from '../../../src/domain/send.ts'
import type { MessageText } from '../../../src/domain/template.ts'
import type { ChangeOutcome, NewChange, Store } from '../../../src/ports.ts'

/** One account of one workspace that no other test uses. */
export type World = { readonly store: Store; readonly tenant: Tenant }
export type NewWorld = () => Promise<World>

export const start = new Date('2026-11-23T10:00:00.000Z')
export const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1000)
export const somebody: Actor = { kind: 'person', userId: 'U1', via: 'command' }

export const accountOf = (tenant: Tenant): Account => ({
  ...tenant,
  name: 'Kitchen things',
  region: 'eu',
  marketplaces: ['A1PA6795UKMFR9'],
  alertChannel: null,
  mailboxes: ['alerts@seller.example/INBOX'],
  recipients: ['alerts@seller.example'],
  live: false,
  incidents: usualIncidentMode,
  injectsOrderId: false,
  sellerName: 'Kitchen things',
})

export const newWorld = async (store: Store): Promise<World> => {
  const tenant = { workspaceId: `T${randomUUID()}`, accountId: 'kitchen' }
  await store.saveAccount(accountOf(tenant))
  return { store, tenant }
}

export const text = (body: string): MessageText => ({
  subject: 'Your order {{orderId}}',
  body,
  format: 'plain',
  language: 'en',
  contactReason: null,
  attachments: [],
})

export const changeOf = (
  { tenant }: Pick<World, 'tenant'>,
  effects: readonly Effect[],
  more: { action?: ChangeAction; undoes?: string; at?: Date; actor?: Actor } = {},
): NewChange => ({
  ...tenant,
  id: randomUUID(),
  at: more.at ?? start,
  actor: more.actor ?? somebody,
  action: more.action ?? 'pause',
  effects,
  undoes: more.undoes ?? null,
})

export const make = (
  world: World,
  effects: readonly Effect[],
  more: Parameters<typeof changeOf>[2] & { announce?: readonly AnnouncementEvent[] } = {},
): Promise<ChangeOutcome> => world.store.change(changeOf(world, effects, more), more.announce ?? [])

/** Makes a change that must succeed; returns its id. */
export const made = async (world: World, effects: readonly Effect[], more: Parameters<typeof make>[2] = {}) => {
  const outcome = await make(world, effects, more)
  if (outcome.kind !== 'changed') throw new Error(`conflict on ${outcome.subject}`)
  return outcome.change.id
}

export const newCampaign = (more: Partial<NewCampaign> = {}): NewCampaign => ({
  id: randomUUID(),
  name: 'After delivery',
  channel: 'buyer-message',
  templateId: null,
  definition: campaignDefinition.parse({
    filter: { marketplaces: [], fulfilledBy: 'any', skus: [], asins: [] },
    timing: {
      after: 'delivery',
      days: 5,
      hours: { from: 9, to: 18 },
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      dailyCap: null,
    },
    priority: 0,
  }),
  ...more,
})

export const givenCampaign = async (world: World, more: Partial<NewCampaign> = {}): Promise<Campaign> => {
  const campaign = newCampaign(more)
  await made(world, [{ kind: 'campaign', campaign, from: 'none', to: 'there' }])
  const found = (await world.store.campaigns(world.tenant)).find(({ id }) => id === campaign.id)
  if (found === undefined) throw new Error('the campaign is not there')
  return found
}

export const givenTemplate = async (world: World, body = 'Thank you.'): Promise<string> => {
  const templateId = randomUUID()
  const effect = { kind: 'template', templateId, name: 'Thanks', text: text(body), from: 'none', to: 'there' } as const
  await made(world, [effect])
  return templateId
}

export const holdOn = (campaign: Campaign, channel: Channel = campaign.channel): Hold => ({
  id: randomUUID(),
  campaignId: campaign.id,
  channel,
  cause: { kind: 'person' },
})

export const newOrder = (more: Partial<Order> = {}): Order => ({
  orderId: `${randomUUID()}`,
  marketplaceId: 'A1PA6795UKMFR9',
  status: 'shipped',
  fulfilledBy: 'merchant',
  purchasedAt: start,
  updatedAt: start,
  deliverBy: { earliest: start, latest: after(86_400) },
  delivered: false,
  replaces: null,
  items: [{ asin: 'B000000001', sku: 'PAN-24', title: 'Pan, 24 cm', quantity: 1 }],
  shippedAt: null,
  traits: unknownTraits,
  ...more,
})

export const position = { since: start, next: null, upTo: null }
export const dueNow: SendDecision = { kind: 'planned', because: 'in-window', at: start }

export const sendFor = (campaign: Campaign, order: Order, decision: SendDecision = dueNow): Send => ({
  workspaceId: campaign.workspaceId,
  accountId: campaign.accountId,
  id: randomUUID(),
  orderId: order.orderId,
  marketplaceId: order.marketplaceId,
  campaignId: campaign.id,
  channel: campaign.channel,
  decision,
  dueAt: decision.kind === 'planned' ? decision.at : null,
  windowEndsAt: after(30 * 86_400),
  sendingSince: null,
  attemptId: null,
  updatedAt: start,
})

/** Stores so many orders, each with a due send of this campaign. */
export const givenSends = async (world: World, campaign: Campaign, count: number): Promise<readonly Send[]> => {
  const plans = Array.from({ length: count }, () => newOrder()).map((order) => ({
    order,
    send: sendFor(campaign, order),
  }))
  await world.store.saveOrders(
    world.tenant,
    plans.map(({ order }) => order),
    position,
  )
  await world.store.savePlans(world.tenant, campaign, plans)
  return plans.map(({ send }) => send)
}

/** Stores an order and a send of this campaign for it. */
export const givenSend = async (
  world: World,
  campaign: Campaign,
  more: { order?: Order; decision?: SendDecision } = {},
): Promise<Send> => {
  const order = more.order ?? newOrder()
  await world.store.saveOrders(world.tenant, [order], position)
  const send = sendFor(campaign, order, more.decision)
  await world.store.savePlans(world.tenant, campaign, [{ order, send }])
  return send
}

export const attempt = (channel: Channel, at = after(60)) => ({ id: randomUUID(), at, channel })

/** Stores a send and begins its call; returns the claimed row. */
export const givenClaim = async (world: World, campaign: Campaign, order?: Order): Promise<Send> => {
  const send = await givenSend(world, campaign, order ? { order } : {})
  const outcome = await world.store.claimSend(world.tenant, send.id, attempt(campaign.channel))
  if (outcome.kind !== 'claimed') throw new Error(`not claimed: ${outcome.kind}`)
  return outcome.send
}

export const newRestriction = ({ tenant }: World, more: Partial<Restriction> = {}): Restriction => ({
  ...tenant,
  id: randomUUID(),
  noticeId: null,
  state: 'open',
  since: start,
  endsAt: null,
  permanent: false,
  repeated: false,
  candidateReasons: ['marketing-promotion'],
  remindAt: after(30 * 86_400),
  ...more,
})

const reading: NoticeReading = {
  kind: 'restriction',
  restricted: true,
  scope: 'account',
  durationDays: null,
  endsAt: null,
  permanent: null,
  candidateReasons: ['marketing-promotion'],
  confidence: 0.9,
  evidence: [{ field: 'body', start: 0, end: 4, text: 'Your' }],
  orderIds: [],
}

export const newNotice = ({ tenant }: World, more: Partial<Notice> = {}): Notice => ({
  id: randomUUID(),
  workspaceId: tenant.workspaceId,
  accountId: null,
  key: randomUUID(),
  source: 'mailbox',
  receivedAt: start,
  authentic: 'verified',
  reading,
  text: { from: 'Amazon', subject: 'Your ability to send messages', body: 'Your messages are restricted.' },
  state: 'asks',
  ...more,
})
